import { type Analysis, findsOf, isSameClause, overlap, wordAt } from "./analysis.ts";
import { dismissing, excepting, intoCondition } from "./cues/grammar.ts";
import { deniesHarm, isPeoples } from "./harmlessness.ts";
import type { Found } from "./phrases.ts";

/** Negations that reach a cue from another clause or from after it. */

/** "There is no regulator that has …": none has; and that has not: all of them have. */
export function outerNegator(analysis: Analysis, cue: Found, isTurned: boolean): Found | undefined {
  const clause = analysis.clauses[cue.from] ?? 0;
  const start = analysis.clauses.indexOf(clause);
  const opener = wordAt(analysis, start);
  if (!/^(?:that|who|which)$/u.test(opener)) return undefined;
  return findsOf(analysis, "negator").find(
    (negator) =>
      analysis.clauses[negator.from] === clause - 1 &&
      negator.to <= cue.from &&
      !(cue.name === "harm" && !deniesHarm(analysis, negator, cue)) &&
      (isTurned
        ? start - negator.to < 6
        : isOfNoun(analysis, negator, start) && !isOutdone(analysis, negator, cue)),
  );
}

/** Whether a negation stands right before the noun that a relative clause belongs to. */
function isOfNoun(analysis: Analysis, { from, to }: Found, opener: number): boolean {
  const between = analysis.tokens.slice(to, opener).map(({ word }) => word);
  if (between.some((word) => /^(?:only|first|last|other|,)$/u.test(word))) return false;
  if (between.includes("any")) return between.length < 6;
  return between.length < 4 && /^(?:no|none|nobody|nothing|not)$/u.test(wordAt(analysis, from));
}

/** "Few drugs are as well studied as it": that few are means that it is. */
export function isOutdone(analysis: Analysis, { from: at }: Found, cue: Found): boolean {
  if (!/^(?:few|no|nothing|none|hardly|rarely)$/u.test(wordAt(analysis, at))) return false;
  return [...findsOf(analysis, "T"), ...findsOf(analysis, "pronoun")].some(
    ({ from }) =>
      from >= cue.to && from - cue.to < 6 && /^(?:as|than|like)$/u.test(wordAt(analysis, from - 1)),
  );
}

/** "Side effects are not seen": the verb after a noun; "are not known" leaves them open instead. */
export function denialAfter(analysis: Analysis, cue: Found): Found | undefined {
  return findsOf(analysis, "negatorAfter").find(
    (found) =>
      found.from >= cue.to &&
      found.from - cue.to < 10 &&
      !(cue.name === "harm" && isPeoples(analysis, cue)) &&
      // "drawbacks that pills do not": another drug has none.
      !["M", "usual", "other"].some((name) =>
        findsOf(analysis, name).some(({ from, to }) => from >= cue.to && to <= found.from),
      ) &&
      isSameClause(analysis, found, cue) &&
      ![0, 1, 2].some((after) => dismissing.test(wordAt(analysis, found.to + after))) &&
      !findsOf(analysis, "unknown").some((unknown) => overlap(unknown, found)),
  );
}

/** "Approved for depression, but not for the condition": what is taken back where it counts. */
export function exceptionAfter(analysis: Analysis, cue: Found): Found | undefined {
  const conditions = findsOf(analysis, "C");
  return findsOf(analysis, "negator").find(
    (negator) =>
      negator.from >= cue.to &&
      negator.from - cue.to < 12 &&
      excepting.test(wordAt(analysis, negator.from)) &&
      !conditions.some(({ from }) => from < negator.from) &&
      conditions.some(
        ({ from }) =>
          from >= negator.to &&
          analysis.tokens
            .slice(negator.to, from)
            .every(({ word }, at) => at < 3 && intoCondition.test(word)),
      ),
  );
}
