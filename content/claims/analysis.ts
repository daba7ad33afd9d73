import { clausesOf } from "./clauses.ts";
import { operators } from "./cues/operators.ts";
import { things } from "./cues/things.ts";
import { compilePhrases, type Found, type PhraseFinder } from "./phrases.ts";
import { statements } from "./rules.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** A sentence with everything that the lists find in it. */

/** What a pack adds to the lists: its own words for its own matters, in the notation of phrases.ts. */
export type Vocabulary = Readonly<Record<string, string>>;

/** A span that is known to name something: "T" the treatment, "C" the condition, "M" a medicine. */
export type Named = { name: string; start: number; end: number };

/** Token positions, the end exclusive. */
export type TokenSpan = Pick<Found, "from" | "to">;

export type Analysis = {
  tokens: readonly Token[];
  /** Finds by list name, in order. */
  finds: ReadonlyMap<string, readonly Found[]>;
  /** The clause each token belongs to. */
  clauses: readonly number[];
  isQuestion: boolean;
  /** What stands in quotation marks, where more than that is said. */
  quotes: readonly TokenSpan[];
};

export type Analyser = (text: string, named: readonly Named[]) => Analysis;

/** Compiles the lists. Throws where a phrase cannot be read. */
export function compileAnalyser(vocabulary: Vocabulary): Analyser {
  const thingFinder = compilePhrases(joined(things, vocabulary));
  const cueFinder = compilePhrases({ ...operators, ...statements });
  return (text, named) => analyse(text, named, thingFinder, cueFinder);
}

/** The finds of one list; none where it found nothing. */
export function findsOf({ finds }: Analysis, name: string): readonly Found[] {
  return finds.get(name) ?? [];
}

/** Whether one of the lists found anything. */
export function has(analysis: Analysis | null, ...names: string[]): boolean {
  return analysis !== null && names.some((name) => analysis.finds.has(name));
}

/** Where the first find of any of the lists starts; infinity where there is none. */
export function firstOf(analysis: Analysis | null, ...names: string[]): number {
  return Math.min(
    ...names.map((name) => analysis?.finds.get(name)?.[0]?.from ?? Number.POSITIVE_INFINITY),
  );
}

/** The word of a token, "" beyond the ends. */
export function wordAt({ tokens }: Analysis, at: number): string {
  return tokens[at]?.word ?? "";
}

/** All words, parted by spaces. */
export function wordsOf({ tokens }: Analysis): string {
  return tokens.map(({ word }) => word).join(" ");
}

/** Whether two things stand in the same clause. */
export function isSameClause({ clauses }: Analysis, a: TokenSpan, b: TokenSpan): boolean {
  return clauses[a.from] === clauses[b.from];
}

export function overlap(a: TokenSpan, b: TokenSpan): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Whether something begins in a gap of a find, among its words and none of them: "has not yet accepted". */
export function startsInGap({ gaps }: Found, { from }: TokenSpan): boolean {
  return gaps?.includes(from) ?? false;
}

function joined(a: Vocabulary, b: Vocabulary): Vocabulary {
  const all = { ...a };
  for (const [name, list] of Object.entries(b))
    all[name] = name in a ? `${a[name]} / ${list}` : list;
  return all;
}

function analyse(
  text: string,
  named: readonly Named[],
  thingFinder: PhraseFinder,
  cueFinder: PhraseFinder,
): Analysis {
  const tokens = tokensOf(text);
  const names = named.flatMap(({ name, start, end }) => {
    const span = tokensIn(tokens, start, end);
    return span ? [{ name, ...span }] : [];
  });
  // What is known to be the treatment or the condition is no other condition or drug besides.
  const things = thingFinder
    .find(tokens, names)
    .filter(
      (thing) =>
        thing.name === "elsewhere" ||
        thing.name === "usual" ||
        !names.some((name) => overlap(name, thing)),
    );
  const known = [...names, ...things, ...largeNumbers(tokens)];
  const finds = new Map<string, Found[]>();
  for (const each of [...known, ...cueFinder.find(tokens, known)]) {
    const list = finds.get(each.name);
    if (!list) finds.set(each.name, [each]);
    else if ((list.at(-1)?.to ?? 0) < each.to) list.push(each);
  }
  const subjects = [...(finds.get("T") ?? []), ...(finds.get("pronoun") ?? [])];
  return {
    tokens,
    finds,
    clauses: clausesOf(tokens, new Set(subjects.map(({ from }) => from))),
    isQuestion: tokens.at(-1)?.word === "?",
    quotes: quotesIn(text, tokens),
  };
}

/** The tokens of a stretch of the text. */
function tokensIn(tokens: readonly Token[], start: number, end: number): TokenSpan | null {
  const from = tokens.findIndex((token) => token.end > start);
  const after = tokens.findIndex((token) => token.start >= end);
  const to = after < 0 ? tokens.length : after;
  return from >= 0 && to > from ? { from, to } : null;
}

const quotations =
  /“[^”]{3,}”|"[^"]{3,}"|‘[^’]{3,}’(?!\p{L})|(?<=^|[\s(])'[^']{3,}'(?!\p{L})|«[^»]{3,}»/gu;

/** The tokens between quotation marks; a sentence that is a quotation as a whole has none. */
function quotesIn(text: string, tokens: readonly Token[]): TokenSpan[] {
  return [...text.matchAll(quotations)].flatMap(({ 0: quote, index }) => {
    const span = tokensIn(tokens, index, index + quote.length);
    return span && span.to - span.from < tokens.length - 2 ? [span] : [];
  });
}

/** Numbers of people that make a study large, and no years. */
function largeNumbers(tokens: readonly Token[]): Found[] {
  return tokens.flatMap(({ word }, at) => {
    const number = Number(word.replaceAll(",", ""));
    const isYear = number >= 1900 && number < 2100 && !word.includes(",");
    return number >= 400 && !isYear ? [{ name: "many", from: at, to: at + 1 }] : [];
  });
}
