import type { TopicRole } from "../model.ts";
import { fold, hasSpecialForms } from "./fold.ts";
import {
  companiesOf,
  type Joint,
  joins,
  spellingsOf,
  type Term,
  type TermSource,
  takeApart,
} from "./terms.ts";
import { isWordAt, nextWord, wordEnd } from "./words.ts";

/**
 * Finds spellings in text, whatever their number: each word of the text is hashed while it is read,
 * and only one whose hash some term begins with is looked up. So the work grows with the text alone.
 */

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

type Rule = Omit<Hit, "start" | "end"> & { dotted: boolean };
type Node = { rules: Rule[]; next: Map<string, { joint: Joint; node: Node }[]> };

export type HitMatcher = {
  find(text: string): Hit[];
  /** False only where `find` on any part of the text would find nothing. */
  mayHold(text: string): boolean;
};

/** Beyond this many spellings one pattern for the first test would cost more than it saves. */
const patternLimit = 1500;
/** The farthest that two words of a term may be apart, in code units: indented source text counts. */
const reach = 40;

export function compileHits(sources: readonly TermSource[]): HitMatcher {
  const entries = sources.flatMap(entriesOf);
  const first = new Map<string, Node>();
  for (const { spelling, rule } of entries) plant(first, spelling, rule);
  const filter = filterOf(first.keys());
  // A term whose company must be named in the same flow is there only where that name is.
  const companies = companiesOf(sources);
  const leading = entries.filter(({ rule }) => {
    const company = rule.company === null ? undefined : companies.get(rule.company);
    return company?.within !== "flow" || company.words.length > 0;
  });
  return { find: (text) => findHits(text, first, filter), mayHold: firstTest(leading) };
}

type Entry = { spelling: string; rule: Rule };

/** Every spelling of a pack with its rule: topics' terms, their compounds, and clues. */
function entriesOf(source: TermSource): Entry[] {
  const entries: Entry[] = [];
  const add = (term: Term, hit: Pick<Rule, "topic" | "role" | "clue">) => {
    const rules = typeof term === "string" ? { text: term } : term;
    const { text, exact, company } = rules;
    for (const spelling of spellingsOf(text)) {
      const rule = {
        ...hit,
        company: company ?? null,
        exact: exact ? spelling : null,
        notAfter: rules.notAfter ?? [],
        notBefore: rules.notBefore ?? [],
        onlyAfter: rules.onlyAfter ?? [],
        dotted: spelling.endsWith("."),
      };
      entries.push({ spelling, rule });
    }
  };
  for (const { id, role, terms, compounds } of source.topics) {
    const hit = { topic: id, role, clue: null };
    for (const term of terms) add(term, hit);
    for (const front of compounds?.first ?? [])
      for (const back of compounds?.last ?? []) add(front + back, hit);
  }
  for (const [name, { words }] of Object.entries(source.companies ?? {}))
    for (const word of words) add(word, { topic: null, role: null, clue: name });
  return entries;
}

const emptyNode = (): Node => ({ rules: [], next: new Map() });

/** Adds a spelling to the tree of words. */
function plant(first: Map<string, Node>, spelling: string, rule: Rule): void {
  const { words, joints } = takeApart(spelling);
  const [word, ...others] = words;
  if (word === undefined) throw new RangeError(`The term "${spelling}" has no letter in it`);
  let node = first.get(word) ?? emptyNode();
  first.set(word, node);
  for (const [index, other] of others.entries()) {
    const joint = joints[index] ?? "any";
    const branches = node.next.get(other) ?? [];
    const known = branches.find((each) => each.joint === joint);
    const branch = known ?? { joint, node: emptyNode() };
    if (!known) node.next.set(other, [...branches, branch]);
    node = branch.node;
  }
  node.rules.push(rule);
}

/** A bit for each hash that some term's first word has; sized so that few others share one. */
type Filter = { bits: Uint8Array; mask: number };

const step = (hash: number, unit: number) => (Math.imul(hash, 31) + unit) | 0;
/** Spreads a hash, so that its low bits depend on all of it. */
const spread = (hash: number) => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 12;

function filterOf(words: Iterable<string>): Filter {
  const all = [...words];
  const size = 2 ** Math.min(20, Math.max(12, Math.ceil(Math.log2(all.length * 16 + 1))));
  const bits = new Uint8Array(size);
  for (const word of all) {
    let hash = 0;
    for (let at = 0; at < word.length; at += 1) hash = step(hash, word.charCodeAt(at));
    bits[spread(hash) & (size - 1)] = 1;
  }
  return { bits, mask: size - 1 };
}

function findHits(source: string, first: Map<string, Node>, { bits, mask }: Filter): Hit[] {
  const { text, sourceOf } = fold(source);
  const hits: Hit[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isWordAt(text, at)) {
      at += 1;
      continue;
    }
    const start = at;
    let hash = 0;
    while (at < text.length && isWordAt(text, at)) {
      hash = step(hash, text.charCodeAt(at));
      at += 1;
    }
    if (bits[spread(hash) & mask] === 0) continue;
    const node = first.get(text.slice(start, at));
    const found = node && longest(source, text, sourceOf, node, start, at);
    if (!found) continue;
    at = Math.max(at, found.end);
    for (const { dotted: _dotted, ...rule } of found.rules)
      hits.push({ ...rule, start: sourceOf(start), end: sourceOf(found.end) });
  }
  return hits;
}

type Found = { end: number; rules: Rule[] };

/** The longest term that starts with the word from `start` to `end`, or null. */
function longest(
  source: string,
  text: string,
  sourceOf: (position: number) => number,
  node: Node,
  start: number,
  end: number,
): Found | null {
  const from = nextWord(text, end, reach);
  if (from >= 0 && node.next.size > 0) {
    const wordStop = wordEnd(text, from);
    const between = text.slice(end, from);
    for (const { joint, node: next } of node.next.get(text.slice(from, wordStop)) ?? []) {
      if (!joins(joint, between)) continue;
      const longer = longest(source, text, sourceOf, next, start, wordStop);
      if (longer) return longer;
    }
  }
  const spelt = source.slice(sourceOf(start), sourceOf(end)).normalize("NFKC");
  const rules = node.rules.filter((rule) => rule.exact === null || rule.exact === spelt);
  if (rules.length === 0) return null;
  const dot = text[end] === "." && rules.some((rule) => rule.dotted) ? 1 : 0;
  return { end: end + dot, rules };
}

/** One pattern over all spellings, without word boundaries; for many spellings, no test at all. */
function firstTest(entries: readonly Entry[]): (text: string) => boolean {
  const named = entries.filter(({ rule }) => rule.topic !== null);
  if (named.length === 0) return () => false;
  if (named.length > patternLimit) return () => true;
  const patternOf = (chosen: Entry[]) =>
    chosen
      .map(({ spelling }) => takeApart(spelling).words.map(escapePattern).join("[^\\p{L}]{0,40}"))
      .join("|");
  const loose = named.filter(({ rule }) => rule.exact === null);
  const strict = named.filter(({ rule }) => rule.exact !== null);
  const any = loose.length > 0 ? new RegExp(patternOf(loose), "iu") : null;
  const exact = strict.map(({ rule }) => rule.exact as string);
  return (text) => {
    if (any?.test(text) || exact.some((spelling) => text.includes(spelling))) return true;
    // Ligatures, wide letters and the like. Rare, so the second test is worth it.
    return hasSpecialForms(text) && Boolean(any?.test(fold(text).text));
  };
}

/** Text as a pattern that matches it. */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}
