import { forceOf, type Put } from "./english/force.ts";
import { type Predicate, predicatesOf, type Span } from "./english/predicates.ts";
import { type Tagged, tagsOf } from "./english/tags.ts";
import { type Token, tokensOf } from "./english/tokens.ts";
import { type ListName, statements, things } from "./lists/names.ts";
import { compilePhrases, type Found } from "./phrases.ts";

/** A sentence with everything that grammar and lists find in it. */

/** What a pack adds to the lists: its own words for its own matters, in the notation of phrases.ts. */
export type Vocabulary = Readonly<Partial<Record<ListName, string>>>;

/** A span that is known to name something: "T" the treatment, "C" the condition, "M" a medicine. */
export type Named = { name: "T" | "C" | "M"; start: number; end: number };

/** A text, and what is known to be named in it. Positions are offsets in the text. */
export type NamedText = { text: string; named: readonly Named[] };

export type Analysis = {
  text: string;
  words: readonly Tagged[];
  predicates: readonly Predicate[];
  /** How each predicate is put. */
  puts: readonly Put[];
  /** Finds by list name, in order. */
  finds: ReadonlyMap<string, readonly Found[]>;
  isQuestion: boolean;
};

export type Analyser = (part: NamedText) => Analysis;

/** How many texts are kept with what was found in them: headings and sentences before come again and again. */
const mostKept = 2000;

/** Compiles the lists. Throws where a phrase cannot be read. Each text is analysed once. */
export function compileAnalyser(vocabulary: Vocabulary): Analyser {
  const thingFinder = compilePhrases(joined(things, vocabulary));
  const statementFinder = compilePhrases(statements);
  const kept = new Map<string, Analysis>();
  return (part) => {
    const key = `${part.text}\n${part.named.map(({ name, start }) => name + start).join()}`;
    const known = kept.get(key);
    if (known) return known;
    const tokens = tokensOf(part.text);
    const finds = findsIn(tokens, part.named, thingFinder, statementFinder);
    const nouns = namesIn(finds);
    const words = tagsOf(tokens, (at) => nouns.has(at));
    const predicates = predicatesOf(words);
    const analysis = {
      text: part.text,
      words,
      predicates,
      puts: predicates.map((_each, index) => forceOf(words, predicates, index)),
      finds,
      isQuestion: tokens.at(-1)?.word === "?",
    };
    if (kept.size >= mostKept) kept.clear();
    kept.set(key, analysis);
    return analysis;
  };
}

/** The finds of lists, in order; none where they found nothing. */
export function findsOf({ finds }: Analysis, ...names: readonly ListName[]): readonly Found[] {
  const [only] = names;
  if (names.length === 1 && only) return finds.get(only) ?? [];
  return names.flatMap((name) => finds.get(name) ?? []).sort((a, b) => a.from - b.from);
}

/** Whether one of the lists found anything. */
export function has(analysis: Analysis | null, ...names: readonly ListName[]): boolean {
  return analysis !== null && names.some((name) => analysis.finds.has(name));
}

/** Whether another drug or method than the treatment is named. */
export function isRivalNamed(analysis: Analysis): boolean {
  return has(analysis, "M", "usual", "other");
}

/** The finds of lists that lie within a stretch. */
export function within(
  analysis: Analysis,
  span: Span | null,
  ...names: readonly ListName[]
): Found[] {
  if (!span) return [];
  return findsOf(analysis, ...names).filter(({ from, to }) => from >= span.from && to <= span.to);
}

/** The word of a token, "" beyond the ends. */
export function wordAt({ words }: Analysis, at: number): string {
  return words[at]?.word ?? "";
}

/** All words of a stretch, parted by spaces. */
export function textOf({ words }: Analysis, span: Span = { from: 0, to: words.length }): string {
  return words
    .slice(span.from, span.to)
    .map(({ word }) => word)
    .join(" ");
}

function joined(a: Readonly<Record<string, string>>, b: Vocabulary): Record<string, string> {
  const all: Record<string, string> = { ...a };
  for (const [name, list] of Object.entries(b))
    all[name] = all[name] ? `${all[name]} / ${list}` : list;
  return all;
}

type Finder = ReturnType<typeof compilePhrases>;

function findsIn(
  tokens: readonly Token[],
  named: readonly Named[],
  thingFinder: Finder,
  statementFinder: Finder,
): Map<string, Found[]> {
  const names = named.flatMap(({ name, start, end }) => {
    const span = tokensIn(tokens, start, end);
    return span ? [{ name, ...span }] : [];
  });
  // What is known to be the treatment or the condition is no other condition or drug besides.
  const others = thingFinder
    .find(tokens, names)
    .filter((thing) => thing.name === "usual" || !names.some((name) => overlap(name, thing)));
  const known = [...names, ...others];
  const finds = new Map<string, Found[]>();
  for (const each of [...known, ...statementFinder.find(tokens, known)].sort(
    (a, b) => a.from - b.from,
  )) {
    const list = finds.get(each.name);
    if (!list) finds.set(each.name, [each]);
    else if ((list.at(-1)?.to ?? 0) < each.to) list.push(each);
  }
  return finds;
}

/** The tokens that belong to names: they are nouns, whatever they look like. */
function namesIn(finds: ReadonlyMap<string, readonly Found[]>): Set<number> {
  const nouns = new Set<number>();
  for (const name of ["T", "C", "M", "other", "authority"])
    for (const { from, to } of finds.get(name) ?? [])
      for (let at = from; at < to; at += 1) nouns.add(at);
  return nouns;
}

function overlap(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

/** The tokens of a stretch of the text. */
function tokensIn(tokens: readonly Token[], start: number, end: number): Span | null {
  const from = tokens.findIndex((token) => token.end > start);
  const after = tokens.findIndex((token) => token.start >= end);
  const to = after < 0 ? tokens.length : after;
  return from >= 0 && to > from ? { from, to } : null;
}
