import { type Analysis, findsOf, isSameClause, overlap, wordAt } from "./analysis.ts";
import { nearlyNone, wholeHedge } from "./cues/grammar.ts";
import { isNegated, negatorsOf } from "./negation.ts";
import type { Found } from "./phrases.ts";
import { distanceFrom, falsehoodsOver } from "./verdicts.ts";

/** How a sentence puts what it says: flatly, as sure to come, weakened, turned round, or left open. */

export type State = "asserted" | "future" | "hedged" | "negated" | "unknown";

/** A state, and the words that made it so. */
export type Scope = { state: State; by: readonly Found[] };

/**
 * How a cue is put. `noun`: a verb after the cue can deny it. `evidence`: that it is wanted means
 * that it is not there ("we need large trials").
 */
export function scopeOf(
  analysis: Analysis,
  cue: Found,
  { noun = false, evidence = false } = {},
): Scope {
  const distance = distanceFrom(analysis, cue);
  if (distance) return { state: "unknown", by: [distance] };
  const negators = negatorsOf(analysis, cue, noun);
  const wanting = evidence ? wantingOf(analysis, cue) : undefined;
  if (wanting) return { state: "negated", by: [...negators, wanting] };
  // Two verdicts on one statement say the same twice.
  const by = [...negators, ...falsehoodsOver(analysis, cue).slice(0, 1)];
  const unknown = unknownOver(analysis, cue);
  if (unknown && leads(analysis, unknown, cue)) return { state: "unknown", by: [...by, unknown] };
  // "Few side effects" are some, and fewer than there are.
  const isFew = by.length === 1 && nearlyNone.test(wordAt(analysis, by[0]?.from ?? -1));
  if (cue.name === "harm" && isFew) return { state: "hedged", by };
  if (by.length % 2 === 1) return { state: "negated", by };
  if (unknown) return { state: "unknown", by: [...by, unknown] };
  const hedge = hedgeOver(analysis, cue);
  if (hedge) return by.length === 0 ? { state: "hedged", by: [hedge] } : { state: "asserted", by };
  const future = findsOf(analysis, "future").find(
    (found) => !overlap(found, cue) && !isNegated(analysis, found),
  );
  return future ? { state: "future", by: [...by, future] } : { state: "asserted", by };
}

/** "We need large trials" says that there are none. */
function wantingOf(analysis: Analysis, cue: Found): Found | undefined {
  return findsOf(analysis, "wanting").find(
    (found) =>
      found.to <= cue.from && cue.from - found.to < 4 && isSameClause(analysis, found, cue),
  );
}

function unknownOver(analysis: Analysis, cue: Found): Found | undefined {
  const { clauses } = analysis;
  // "Had trials been run, …": they have not.
  if (/^(?:had|were)$/u.test(wordAt(analysis, 0)) && clauses[cue.from] === 0)
    return { name: "unknown", from: 0, to: 1 };
  return findsOf(analysis, "unknown").find((found) => {
    // "has not been proven" leaves open what it ends with.
    if (overlap(found, cue)) return found.from < cue.from;
    if (isNegated(analysis, found)) return false;
    const [of, over] = [clauses[found.from] ?? 0, clauses[cue.from] ?? 0];
    // What a sentence leaves open at its end it leaves open as a whole.
    return of > over || over - of <= 1;
  });
}

/** Whether what is left open governs the cue: "nobody knows whether …". */
function leads(analysis: Analysis, unknown: Found, cue: Found): boolean {
  if (unknown.from < cue.from && unknown.to > cue.from) return true;
  if (unknown.to > cue.from) return false;
  return (
    isSameClause(analysis, unknown, cue) ||
    /^(?:that|whether|if|how)$/u.test(wordAt(analysis, unknown.to))
  );
}

function hedgeOver(analysis: Analysis, cue: Found): Found | undefined {
  return findsOf(analysis, "hedge").find(
    (found) =>
      !overlap(found, cue) &&
      !isNegated(analysis, found) &&
      (isSameClause(analysis, found, cue) || wholeHedge.test(wordAt(analysis, found.from))),
  );
}
