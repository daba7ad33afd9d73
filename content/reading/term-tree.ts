import type { Joint } from "./terms.ts";

/**
 * Spellings as a tree of words: what a text is compared with, word by word. Plain data: it is grown once
 * and stored, and whoever takes it from there has nothing left to do.
 */

/** A place in the tree: the numbers of the rules of spellings that end here, and the words that may follow. */
export type TermNode = {
  rules?: number[];
  next?: Record<string, { joint: Joint; node: TermNode }[]>;
};

/** The tree, by the first word of a spelling. */
export type TermTree = Record<string, TermNode>;

/** Adds a spelling: its words in folded form, and what joins each to the one before. */
export function grow(
  tree: TermTree,
  rule: number,
  words: readonly string[],
  joints: readonly Joint[],
): void {
  const [first = "", ...others] = words;
  let node = own(tree, first) ?? {};
  tree[first] = node;
  for (const [index, word] of others.entries()) node = branch(node, joints[index] ?? "any", word);
  node.rules ??= [];
  node.rules.push(rule);
}

/** The place after a word, which is made where there is none. */
function branch(from: TermNode, joint: Joint, word: string): TermNode {
  from.next ??= Object.create(null) as NonNullable<TermNode["next"]>;
  const branches = own(from.next, word) ?? [];
  from.next[word] = branches;
  const known = branches.find((each) => each.joint === joint);
  if (known) return known.node;
  const node: TermNode = {};
  branches.push({ joint, node });
  return node;
}

/** What a record has of its own under a word: texts hold words such as "constructor". */
export function own<Value>(record: Record<string, Value>, word: string): Value | undefined {
  return Object.hasOwn(record, word) ? record[word] : undefined;
}
