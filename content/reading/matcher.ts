import { type Folded, fold } from "./fold.ts";
import type { TermRule, TermTable } from "./term-table.ts";
import { own, type TermNode } from "./term-tree.ts";
import { joins } from "./terms.ts";
import { isWordAt, nextWord, wordEnd } from "./words.ts";

/** Finds spellings in text: at each place where one may begin, the longest one that is there. */

/** A spelling found in a text, with its rule, before anything is asked about what stands around it. */
export type Hit = TermRule & { start: number; end: number };

/** Finds the spellings of a table, in order, without overlap. */
export type HitFinder = (text: string) => Hit[];

/** The farthest that two words of a term may be apart, in code units: indented source text counts. */
const reach = 40;

export function hitFinder({ tree, rules, beginnings }: TermTable): HitFinder {
  const beginning = new RegExp(beginnings, "g");
  /** The longest term that starts with the word from `start` to `end`, or null. */
  const longest = (
    { source, text, sourceOf }: Folded & { source: string },
    node: TermNode,
    start: number,
    end: number,
  ): { end: number; rules: TermRule[] } | null => {
    const from = node.next ? nextWord(text, end, reach) : -1;
    if (node.next && from >= 0) {
      const wordStop = wordEnd(text, from);
      const between = text.slice(end, from);
      for (const { joint, node: next } of own(node.next, text.slice(from, wordStop)) ?? []) {
        if (!joins(joint, between)) continue;
        const longer = longest({ source, text, sourceOf }, next, start, wordStop);
        if (longer) return longer;
      }
    }
    if (!node.rules) return null;
    const spelt = source.slice(sourceOf(start), sourceOf(end));
    const found = node.rules
      .map((number) => rules[number] as TermRule)
      .filter(({ exact }) => exact === undefined || exact === spelt || exact === composed(spelt));
    if (found.length === 0) return null;
    const dot = text[end] === "." && found.some((rule) => rule.dotted) ? 1 : 0;
    return { end: end + dot, rules: found };
  };
  return (source) => {
    const { text, sourceOf } = fold(source);
    const hits: Hit[] = [];
    beginning.lastIndex = 0;
    for (let at = beginning.exec(text); at; at = beginning.exec(text)) {
      const start = at.index;
      // The pattern knows no letters beyond ASCII, so it may have found the middle of a word.
      if (isWordAt(text, start - 1)) continue;
      const end = wordEnd(text, start);
      const node = own(tree, text.slice(start, end));
      const found = node && longest({ source, text, sourceOf }, node, start, end);
      beginning.lastIndex = Math.max(end, found?.end ?? 0);
      if (!found) continue;
      for (const rule of found.rules)
        hits.push({ ...rule, start: sourceOf(start), end: sourceOf(found.end) });
    }
    return hits;
  };
}

const beyondAscii = /[^\0-\x7F]/;

/** In its composed form. A browser takes milliseconds to get ready for that, and hardly any text needs it. */
function composed(text: string): string {
  return beyondAscii.test(text) ? text.normalize("NFKC") : text;
}
