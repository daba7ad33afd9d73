import { fold } from "./fold.ts";
import type { TermRule, TermTable } from "./term-table.ts";
import { type TermNode, treeOf } from "./term-tree.ts";
import { joins } from "./terms.ts";
import { isWordAt, nextWord, wordEnd } from "./words.ts";

/** Finds spellings in text: at each place where one may begin, the longest one that is there. */

/** A spelling found in a text, with its rule, before anything is asked about what stands around it. */
export type Hit = TermRule & { start: number; end: number };

/** Finds the spellings of a table, in order, without overlap. */
export type HitFinder = (text: string) => Hit[];

/** The farthest that two words of a term may be apart, in code units: indented source text counts. */
const reach = 40;

export function hitFinder(table: TermTable): HitFinder {
  const tree = treeOf(table);
  // Most words of a text begin as no term does, and need not be cut out of it.
  const beginnings = new Set([...tree.keys()].map((word) => beginningAt(word, 0)));
  return (source) => {
    const { text, sourceOf } = fold(source);
    const hits: Hit[] = [];
    for (let at = 0; ; ) {
      const start = nextWord(text, at, text.length);
      if (start < 0) return hits;
      const end = wordEnd(text, start);
      at = end;
      const node = beginnings.has(beginningAt(text, start)) && tree.get(text.slice(start, end));
      const found = node && longest(source, text, sourceOf, node, start, end);
      if (!found) continue;
      at = Math.max(end, found.end);
      for (const rule of found.rules)
        hits.push({ ...rule, start: sourceOf(start), end: sourceOf(found.end) });
    }
  };
}

/** Two characters as one number; after the end of a word of one there may be anything. */
function beginningAt(text: string, at: number): number {
  const second = isWordAt(text, at + 1) ? text.charCodeAt(at + 1) : 0;
  return text.charCodeAt(at) * 0x10000 + second;
}

type Found = { end: number; rules: TermRule[] };

/** The longest term that starts with the word from `start` to `end`, or null. */
function longest(
  source: string,
  text: string,
  sourceOf: (position: number) => number,
  node: TermNode,
  start: number,
  end: number,
): Found | null {
  const from = node.next ? nextWord(text, end, reach) : -1;
  if (node.next && from >= 0) {
    const wordStop = wordEnd(text, from);
    const between = text.slice(end, from);
    for (const { joint, node: next } of node.next.get(text.slice(from, wordStop)) ?? []) {
      if (!joins(joint, between)) continue;
      const longer = longest(source, text, sourceOf, next, start, wordStop);
      if (longer) return longer;
    }
  }
  if (!node.rules) return null;
  const spelt = source.slice(sourceOf(start), sourceOf(end)).normalize("NFKC");
  const rules = node.rules.filter(({ exact }) => exact === undefined || exact === spelt);
  if (rules.length === 0) return null;
  const dot = text[end] === "." && rules.some((rule) => rule.dotted) ? 1 : 0;
  return { end: end + dot, rules };
}
