import { type Analysis, findsOf, isSameClause, type TokenSpan, wordAt } from "./analysis.ts";
import { determiner, listing, oblique, relativePronoun } from "./cues/grammar.ts";
import type { Found } from "./phrases.ts";

/** Whose property a cue states: the treatment's, or that of another drug or another condition. */

const rivals = ["M", "usual", "other"];
const own = ["T", "pronoun", "form"];

/** Whether the clause of a cue is about another drug than the treatment. */
export function isOfRival(analysis: Analysis, cue: Found): boolean {
  const from = analysis.clauses.indexOf(analysis.clauses[cue.from] ?? -1);
  const named = entitiesOf(analysis);
  const opener = wordAt(analysis, from) === "," ? from + 1 : from;
  // "Adderall, which is approved": the pronoun stands for the name before it.
  if (relativePronoun.test(wordAt(analysis, opener))) {
    const last = named.findLast(({ to }) => to <= opener);
    if (last) return rivals.includes(last.name);
  }
  const isSubject = (name: Found) => !isOblique(analysis, name);
  const subject = named.find((name) => name.from >= from && name.to <= cue.from && isSubject(name));
  if (subject) return rivals.includes(subject.name);
  if (
    findsOf(analysis, "T").some(
      (name) => name.from >= cue.from && isSameClause(analysis, name, cue),
    )
  )
    return false;
  // A clause without a name goes on about what the one before it was about.
  const earlier = named.findLast((name) => name.to <= from && isSubject(name));
  return earlier !== undefined && rivals.includes(earlier.name);
}

/** "than Ritalin", "unlike it": named, but not what the clause is about. */
function isOblique(analysis: Analysis, { from }: Found): boolean {
  const before = wordAt(analysis, from - 1);
  const { clauses } = analysis;
  // "… and stimulants keep": the clause begins with its subject.
  if (before === "and" && clauses[from - 1] !== clauses[from - 2]) return false;
  if (oblique.test(before)) return true;
  return determiner.test(before) && oblique.test(wordAt(analysis, from - 2));
}

function entitiesOf(analysis: Analysis): Found[] {
  return [...rivals, ...own]
    .flatMap((name) => findsOf(analysis, name))
    .sort((a, b) => a.from - b.from);
}

/** Whether what a cue says is about another condition, and not about the pack's own. */
export function isOfOtherUse(analysis: Analysis, cue: Found): boolean {
  const inClause = (name: string) =>
    findsOf(analysis, name).filter((found) => isSameClause(analysis, found, cue));
  const conditions = inClause("C");
  const isNextTo = (found: TokenSpan, reach: number) =>
    found.from >= cue.to &&
    found.from - cue.to < reach &&
    !conditions.some(({ from }) => from >= cue.to && from < found.from);
  if (inClause("elsewhere").some((place) => isNextTo(place, 4))) return true;
  const others = inClause("indication");
  if (others.length === 0) return false;
  if (conditions.length === 0) return true;
  // "a licence for depression, not for …": the next condition named is what it is for.
  const next = others.find((other) => isNextTo(other, 5));
  if (!next) return false;
  const after = conditions.find(({ from }) => from >= next.to);
  if (!after) return !conditions.some(({ to }) => to <= cue.from);
  const between = analysis.tokens.slice(next.to, after.from).map(({ word }) => word);
  const isList =
    between.every((word) => listing.test(word)) || /\band\b|,/u.test(between.join(" "));
  return !isList && others.every(({ from }) => from < after.from);
}
