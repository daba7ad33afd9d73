import type { TopicRole } from "../model.ts";
import { fold } from "./fold.ts";
import type { TermRule, TermTable } from "./term-table.ts";
import { type TermNode, treeOf } from "./term-tree.ts";
import { joins } from "./terms.ts";
import { wordStarts } from "./word-starts.ts";
import { nextWord, wordEnd } from "./words.ts";

/** Finds spellings in text: at each place where one may begin, the longest one that is there. */

/** A spelling found in a text, before anything is asked about what stands around it. */
export type Hit = {
  start: number;
  end: number;
  /** The topic it names; null for a clue, a word that only keeps company. */
  topic: string | null;
  role: TopicRole | null;
  company: string | null;
  /** The company this word itself makes. */
  clue: string | null;
  /** The spelling where case counts, else null. */
  exact: string | null;
  /** Does not count right after one of these words. */
  notAfter: readonly string[];
  /** Does not count right before one of these words. */
  notBefore: readonly string[];
  /** Counts only right after one of these words, where there are any. */
  onlyAfter: readonly string[];
};

/** Finds the spellings of a table, in order, without overlap. */
export type HitFinder = (text: string) => Hit[];

/** The farthest that two words of a term may be apart, in code units: indented source text counts. */
const reach = 40;

export function hitFinder(table: TermTable): HitFinder {
  const tree = treeOf(table);
  const startsIn = wordStarts(tree);
  return (source) => {
    const { text, sourceOf } = fold(source);
    const hits: Hit[] = [];
    let at = 0;
    for (const start of startsIn(text)) {
      if (start < at) continue;
      const end = wordEnd(text, start);
      const node = tree.get(text.slice(start, end));
      const found = node && longest(source, text, sourceOf, node, start, end);
      if (!found) continue;
      at = Math.max(end, found.end);
      for (const rule of found.rules) hits.push(hitOf(rule, sourceOf(start), sourceOf(found.end)));
    }
    return hits;
  };
}

function hitOf(rule: TermRule, start: number, end: number): Hit {
  return {
    start,
    end,
    topic: rule.topic ?? null,
    role: rule.role ?? null,
    company: rule.company ?? null,
    clue: rule.clue ?? null,
    exact: rule.exact ?? null,
    notAfter: rule.notAfter ?? [],
    notBefore: rule.notBefore ?? [],
    onlyAfter: rule.onlyAfter ?? [],
  };
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
