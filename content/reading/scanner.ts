import type { Mention, TopicRole } from "../model.ts";
import { definitionAt, placesOf } from "./abbreviations.ts";
import { type FirstTest, firstTest } from "./first-test.ts";
import { hashtagsIn } from "./hashtags.ts";
import { type Hit, type HitFinder, hitFinder } from "./matcher.ts";
import { isInAddress, isOtherSubstance, isShouted, wordAfter, wordBefore } from "./surroundings.ts";
import type { TermPatterns } from "./term-patterns.ts";
import { compileTerms, type TermTable } from "./term-table.ts";
import type { TermSource } from "./terms.ts";

/** Finds the terms in a flow's text, with all their rules. Pure: text in, positions out. */

/** A mention that counts only where its company is on the page. */
export type DoubtfulMention = Mention & { company: string };

/** A short form that a text has defined, and what it stands for. */
export type Abbreviation = { short: string; topic: string; role: TopicRole };

/** What was found in one flow's text. */
export type Reading = {
  /** Certain mentions, in order, without overlap. */
  mentions: Mention[];
  doubtful: DoubtfulMention[];
  /** Topics and companies that this flow has words for: what a doubtful mention elsewhere needs. */
  marks: ReadonlySet<string>;
  /** Short forms defined here. */
  defined: Abbreviation[];
};

export type Matcher = FirstTest & {
  /** Reads a flow, knowing the abbreviations that the page has defined before it. */
  read(text: string, known?: readonly Abbreviation[]): Reading;
  /** Whether a company is there, given the marks of all flows of the page. */
  isMet(company: string, pageMarks: ReadonlySet<string>): boolean;
};

/** Compiles the terms of all packs into one matcher. */
export function compileMatcher(sources: readonly TermSource[]): Matcher {
  const { patterns, table } = compileTerms(sources);
  return matcherOf(patterns, () => table);
}

/**
 * A matcher of compiled terms. The table is asked for only when there is something to read, and must be
 * there then.
 */
export function matcherOf(patterns: TermPatterns, tableNow: () => TermTable | null): Matcher {
  const table = tableNow as () => TermTable;
  let finder: HitFinder | undefined;
  const hitsIn: HitFinder = (text) => {
    finder ??= hitFinder(table());
    return finder(text);
  };
  const companyOf = (name: string) => {
    const { companies } = table();
    return Object.hasOwn(companies, name) ? companies[name] : undefined;
  };
  const isMet = (name: string, marks: ReadonlySet<string>) =>
    marks.has(name) || (companyOf(name)?.topics.some((topic) => marks.has(topic)) ?? false);

  return {
    ...firstTest(patterns),
    read(text, known = []) {
      const hits = hitsIn(text);
      if (text.includes("#")) hits.push(...inHashtags(hitsIn, text));
      const found = hits.filter((hit) => isTerm(text, hit));
      const named = found.flatMap((hit) => namedBy(hit) ?? []);
      const { defined, mentions: shorts } = shortForms(text, named, known);
      const certain = [...named.filter(({ company }) => !company), ...shorts];
      const marks = new Set(certain.map(({ topic }) => topic));
      for (const { clue } of found) if (clue !== undefined) marks.add(clue);
      const doubtful: DoubtfulMention[] = [];
      const joined: Mention[] = [];
      const ambiguous = named.filter((hit) => hit.company);
      const taken = ambiguous.length > 0 ? takenBy(text, certain) : null;
      for (const { company, ...mention } of ambiguous) {
        if (!company || isTaken(taken, mention)) continue;
        if (isMet(company, marks)) joined.push(mention);
        else if (companyOf(company)?.within === "page") doubtful.push({ ...mention, company });
      }
      return { mentions: merge(certain, joined), doubtful, marks, defined };
    },
    isMet,
  };
}

/** All mentions of a text that is a page of its own. */
export function mentionsIn(matcher: Matcher, text: string): Mention[] {
  const { mentions, doubtful, marks } = matcher.read(text);
  const met = doubtful.filter(({ company }) => matcher.isMet(company, marks));
  return merge(
    mentions,
    met.map(({ company: _company, ...plain }) => plain),
  );
}

/** What stands in hashtags that write several words as one. */
function inHashtags(hitsIn: HitFinder, text: string): Hit[] {
  return hashtagsIn(text).flatMap((tag) =>
    hitsIn(tag.text).map((hit) => ({
      ...hit,
      start: tag.sourceOf(hit.start),
      end: tag.sourceOf(hit.end - 1) + 1,
    })),
  );
}

type NamedHit = Mention & { company: string | undefined };

function namedBy({ topic, role, start, end, company }: Hit): NamedHit | null {
  return topic && role ? { topic, role, start, end, company } : null;
}

/** Whether what stands around a spelling lets it be the term. */
function isTerm(text: string, hit: Hit): boolean {
  const { start, end, topic, exact, company, notAfter, notBefore, onlyAfter } = hit;
  if (!topic) return true;
  if (isInAddress(text, start, end) || isOtherSubstance(text, start)) return false;
  // Where all words are in capitals, capitals tell nothing: "ADD TO CART".
  if (exact && company && isShouted(text, start, end)) return false;
  if (notBefore?.includes(wordAfter(text, end).toLowerCase())) return false;
  if (!notAfter && !onlyAfter) return true;
  const before = wordBefore(text, start).toLowerCase();
  return !notAfter?.includes(before) && (onlyAfter?.includes(before) ?? true);
}

/** The short forms a text defines, and where they and those known before stand in it. */
function shortForms(
  text: string,
  named: readonly NamedHit[],
  known: readonly Abbreviation[],
): { defined: Abbreviation[]; mentions: Mention[] } {
  const defined = new Map<string, Abbreviation>();
  const mentions: Mention[] = [];
  let taken: Uint8Array | null = null;
  const mark = ({ short, topic, role }: Abbreviation, from: number) => {
    taken ??= takenBy(text, named);
    for (const [start, end] of placesOf(short, text, from)) {
      if (isTaken(taken, { start, end })) continue;
      taken.fill(1, start, end);
      mentions.push({ topic, role, start, end });
    }
  };
  for (const { topic, role, start, end, company } of named) {
    const definition = company ? null : definitionAt(text, start, end);
    if (!definition || defined.has(definition.short)) continue;
    const abbreviation = { short: definition.short, topic, role };
    defined.set(definition.short, abbreviation);
    if (defined.size <= formLimit) mark(abbreviation, definition.from);
  }
  for (const abbreviation of known.slice(0, formLimit)) {
    if (!defined.has(abbreviation.short)) mark(abbreviation, 0);
  }
  return { defined: [...defined.values()], mentions };
}

/** More short forms than any honest text has: each costs a pass over the flow. */
const formLimit = 200;

/** Which of a text's positions mentions stand on; asking each against each would cost their square. */
function takenBy(text: string, mentions: readonly Mention[]): Uint8Array {
  const taken = new Uint8Array(text.length);
  for (const { start, end } of mentions) taken.fill(1, start, end);
  return taken;
}

function isTaken(
  taken: Uint8Array | null,
  { start, end }: { start: number; end: number },
): boolean {
  return taken?.subarray(start, end).includes(1) ?? false;
}

/** Puts mentions that do not overlap in order, without what only the matcher needed. */
function merge(some: readonly Mention[], others: readonly Mention[]): Mention[] {
  return [...some, ...others]
    .map(({ topic, role, start, end }) => ({ topic, role, start, end }))
    .sort((a, b) => a.start - b.start);
}
