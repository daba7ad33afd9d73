import { type Analysis, findsOf, isSameClause, overlap, startsInGap, wordAt } from "./analysis.ts";
import {
  auxiliary,
  beforeFew,
  bringing,
  duty,
  fewWord,
  nounLike,
  prepositional,
  telling,
} from "./cues/grammar.ts";
import { deniesHarm } from "./harmlessness.ts";
import { denialAfter, exceptionAfter, isOutdone, outerNegator } from "./negation-around.ts";
import type { Found } from "./phrases.ts";

/** How far negations reach. */

/** The negations that reach a cue: before it in its clause, or, for a noun, in the verb after it. */
export function negatorsOf(analysis: Analysis, cue: Found, isNoun: boolean): Found[] {
  const own = findsOf(analysis, "negator").filter(
    (negator) =>
      (negator.to <= cue.from || startsInGap(cue, negator)) &&
      isSameClause(analysis, negator, cue) &&
      !isIdle(analysis, negator) &&
      !isSpent(analysis, negator, cue) &&
      !isPart(analysis, negator, cue) &&
      !isShut(analysis, negator, cue) &&
      !isOutdone(analysis, negator, cue) &&
      !(cue.name === "harm" && isAdvice(analysis, negator, cue)) &&
      !(cue.name === "harm" && !deniesHarm(analysis, negator, cue)),
  );
  // "Neither … nor" and "no …, not even …" are one negation.
  const before = own.some((negator) => isRepeated(analysis, negator))
    ? own.slice(-1)
    : own.filter((negator, at) => !isListed(analysis, negator, own[at + 1] ?? cue));
  const outer = outerNegator(analysis, cue, before.length % 2 === 1);
  const after =
    isNoun && nounLike.test(wordAt(analysis, cue.to - 1)) ? denialAfter(analysis, cue) : undefined;
  const exception = after ? undefined : exceptionAfter(analysis, cue);
  return [before, outer ?? [], after ?? [], exception ?? []].flat();
}

function isRepeated(analysis: Analysis, { from }: Found): boolean {
  const word = wordAt(analysis, from);
  // "… nor is it without risks": a negation of its own.
  const isPaired = findsOf(analysis, "negator").some(
    (other) => other.from < from && isSameClause(analysis, other, { from, to: from + 1 }),
  );
  return (
    (word === "nor" && isPaired) ||
    (word === "not" && /^(?:even|yet)$/u.test(wordAt(analysis, from + 1)))
  );
}

/** "No approval, no proof and no trial": each denies what stands after it. */
function isListed(analysis: Analysis, { from }: Found, next: Found): boolean {
  const word = wordAt(analysis, from);
  return (
    wordAt(analysis, next.from) === word && /^(?:,|and|or)$/u.test(wordAt(analysis, next.from - 1))
  );
}

/** Whether a find is itself turned round by a negation close before it. */
export function isNegated(analysis: Analysis, found: Found): boolean {
  // "the only open question is …": the rest is settled.
  if (found.name === "unknown" && /^(?:only|sole)$/u.test(wordAt(analysis, found.from - 1)))
    return true;
  // "No doubt it works", "without doubt": there is none.
  if (found.name === "falsehood" && isNoDoubt(analysis, found)) return true;
  // "Who can still deny that …?", "Only the stubborn dispute …": nobody with sense does.
  if (found.name === "falsehood" && /^(?:who|only)$/u.test(wordAt(analysis, 0))) return true;
  const negators = findsOf(analysis, "negator").filter(
    (negator) =>
      negator.to <= found.from &&
      found.from - negator.to < 5 &&
      !["harm", "approved", "proven", "effect", "strong"].some((name) =>
        findsOf(analysis, name).some(({ from, to }) => from >= negator.to && to <= found.from),
      ) &&
      isSameClause(analysis, negator, found) &&
      !isIdle(analysis, negator) &&
      !isShut(analysis, negator, found),
  );
  return negators.length % 2 === 1;
}

function isNoDoubt(analysis: Analysis, { from }: Found): boolean {
  return (
    wordAt(analysis, from) === "doubt" &&
    /^(?:no|without|beyond|any|all)$/u.test(wordAt(analysis, from - 1))
  );
}

/** "a few", "a little": no negations. */
export function isIdle(analysis: Analysis, { from }: Found): boolean {
  return fewWord.test(wordAt(analysis, from)) && beforeFew.test(wordAt(analysis, from - 1));
}

/** "Nobody disputes that …": the negation turns the verdict round, not what follows. */
function isSpent(analysis: Analysis, negator: Found, cue: Found): boolean {
  return ["falsehood", "truth", "unknown", "denial"].some((name) =>
    findsOf(analysis, name).some(
      (found) =>
        found.from >= negator.to && found.to <= cue.from && isSameClause(analysis, found, cue),
    ),
  );
}

/** Whether a negation is part of a longer phrase, such as "do not believe". */
function isPart(analysis: Analysis, { from: at }: Found, cue: Found): boolean {
  const longer = ["denial", "falsehood", "unknown", "hedge"];
  if (cue.name === "careless") longer.push("reproach");
  return longer.some((name) =>
    findsOf(analysis, name).some(
      (found) =>
        found.from <= at &&
        at < found.to &&
        found.to - found.from > 1 &&
        // "Not everyone with …", "not the same as …": made of the cue's own words, it leaves the negation to it.
        !(/^(?:hedge|falsehood)$/u.test(name) && overlap(found, cue)),
    ),
  );
}

/** "Use without supervision is harmful": what denies a noun ends where the verb begins. */
function isShut(analysis: Analysis, negator: Found, cue: Found): boolean {
  if (!prepositional.test(wordAt(analysis, negator.from))) return false;
  const between = analysis.tokens.slice(negator.to, cue.from);
  return between.some(({ word }) => auxiliary.test(word) || bringing.test(word));
}

/** "Nobody should …", "without having been told that …": what ought to be says nothing of what is. */
function isAdvice(analysis: Analysis, negator: Found, cue: Found): boolean {
  if (duty.test(wordAt(analysis, negator.to))) return true;
  return analysis.tokens.slice(negator.to, cue.from).some(({ word }) => telling.test(word));
}
