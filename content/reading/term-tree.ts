import type { TermRule, TermTable } from "./term-table.ts";
import type { Joint } from "./terms.ts";

/** The spellings of a table as a tree of words: what a text is compared with, word by word. */

/** A place in the tree: the rules of spellings that end here, and the words that may follow. */
export type TermNode = {
  rules?: TermRule[];
  next?: Map<string, { joint: Joint; node: TermNode }[]>;
};

/** The tree, by the first word of a spelling. */
export type TermTree = ReadonlyMap<string, TermNode>;

export function treeOf({ rules, words, phrases, compounds }: TermTable): TermTree {
  const first = new Map<string, TermNode>();
  const nodeOf = (word: string) => {
    const node = first.get(word) ?? {};
    first.set(word, node);
    return node;
  };
  const end = (node: TermNode, rule: number) => {
    node.rules ??= [];
    node.rules.push(rules[rule] as TermRule);
  };
  for (const [rule, spellings] of words.entries())
    if (spellings) for (const word of spellings.split(" ")) end(nodeOf(word), rule);
  for (const [rule, fronts, backs] of compounds)
    for (const front of fronts.split(" "))
      for (const back of backs.split(" ")) end(nodeOf(front + back), rule);
  for (const [rule, [word = "", ...others], joints] of phrases) {
    let node = nodeOf(word);
    for (const [index, other] of others.entries())
      node = branch(node, joints[index] ?? "any", other);
    end(node, rule);
  }
  return first;
}

/** The place after a word, which is made where there is none. */
function branch(from: TermNode, joint: Joint, word: string): TermNode {
  from.next ??= new Map();
  const branches = from.next.get(word) ?? [];
  const known = branches.find((each) => each.joint === joint);
  if (known) return known.node;
  const node: TermNode = {};
  from.next.set(word, [...branches, { joint, node }]);
  return node;
}
