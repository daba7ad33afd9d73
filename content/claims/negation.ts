import { type Analysis, findsOf, isSameClause, wordAt } from "./analysis.ts";
import { beforeFew, duty, fewWord, nounLike, relativePronoun, telling } from "./cues/grammar.ts";
import type { Found } from "./phrases.ts";

/** How far negations reach. */

/** The negations that reach a cue: before it in its clause, or, for a noun, in the verb after it. */
export function negatorsOf(analysis: Analysis, cue: Found, isNoun: boolean): Found[] {
  const own = findsOf(analysis, "negator").filter(
    (negator) =>
      negator.to <= cue.from &&
      isSameClause(analysis, negator, cue) &&
      !isIdle(analysis, negator) &&
      !isSpent(analysis, negator.to, cue.from) &&
      !isPart(analysis, negator) &&
      !isOutdone(analysis, negator, cue) &&
      !(cue.name === "harm" && isAdvice(analysis, negator, cue)),
  );
  // "Neither … nor" is one negation.
  const before = own.some(({ from }) => wordAt(analysis, from) === "nor") ? own.slice(-1) : own;
  const outer = before.length % 2 === 1 ? outerNegator(analysis, cue) : undefined;
  const after =
    isNoun && nounLike.test(wordAt(analysis, cue.to - 1)) ? denialAfter(analysis, cue) : undefined;
  return [...before, ...(outer ? [outer] : []), ...(after ? [after] : [])];
}

/** Whether a find is itself turned round by a negation close before it. */
export function isNegated(analysis: Analysis, found: Found): boolean {
  // "the only open question is …": the rest is settled.
  if (found.name === "unknown" && /^(?:only|sole)$/u.test(wordAt(analysis, found.from - 1)))
    return true;
  // "Who can still deny that …?", "Only the stubborn dispute …": nobody with sense does.
  if (found.name === "falsehood" && /^(?:who|only)$/u.test(wordAt(analysis, 0))) return true;
  const negators = findsOf(analysis, "negator").filter(
    (negator) =>
      negator.to <= found.from &&
      found.from - negator.to < 5 &&
      isSameClause(analysis, negator, found) &&
      !isIdle(analysis, negator),
  );
  return negators.length % 2 === 1;
}

/** "a few", "a little": no negations. */
export function isIdle(analysis: Analysis, { from }: Found): boolean {
  return fewWord.test(wordAt(analysis, from)) && beforeFew.test(wordAt(analysis, from - 1));
}

/** "Nobody disputes that …": the negation turns the verdict round, not what follows. */
function isSpent(analysis: Analysis, from: number, to: number): boolean {
  return ["falsehood", "truth", "unknown", "denial"].some((name) =>
    findsOf(analysis, name).some((found) => found.from >= from && found.to <= to),
  );
}

/** Whether a negation is part of a longer phrase, such as "do not believe". */
function isPart(analysis: Analysis, { from: at }: Found): boolean {
  return ["denial", "falsehood", "unknown", "hedge"].some((name) =>
    findsOf(analysis, name).some(({ from, to }) => from <= at && at < to && to - from > 1),
  );
}

/** "Few drugs are as well studied as it": that few are means that it is. */
function isOutdone(analysis: Analysis, { from: at }: Found, cue: Found): boolean {
  if (!/^(?:few|no|nothing|none|hardly|rarely)$/u.test(wordAt(analysis, at))) return false;
  return [...findsOf(analysis, "T"), ...findsOf(analysis, "pronoun")].some(
    ({ from }) =>
      from >= cue.to && from - cue.to < 6 && /^(?:as|than|like)$/u.test(wordAt(analysis, from - 1)),
  );
}

/** "Nobody should …", "without having been told that …": what ought to be says nothing of what is. */
function isAdvice(analysis: Analysis, negator: Found, cue: Found): boolean {
  if (duty.test(wordAt(analysis, negator.to))) return true;
  return analysis.tokens.slice(negator.to, cue.from).some(({ word }) => telling.test(word));
}

/** "There is no regulator that has not …": all of them have. */
function outerNegator(analysis: Analysis, cue: Found): Found | undefined {
  const clause = analysis.clauses[cue.from] ?? 0;
  const opener = wordAt(analysis, analysis.clauses.indexOf(clause));
  if (!/^(?:that|who|which)$/u.test(opener) || !relativePronoun.test(opener)) return undefined;
  return findsOf(analysis, "negator").find(
    ({ from, to }) => analysis.clauses[from] === clause - 1 && to <= cue.from,
  );
}

/** "Side effects are not seen": the verb after a noun. */
function denialAfter(analysis: Analysis, cue: Found): Found | undefined {
  return findsOf(analysis, "negatorAfter").find(
    (found) =>
      found.from >= cue.to && found.from - cue.to < 7 && isSameClause(analysis, found, cue),
  );
}
