import {
  type Analysis,
  findsOf,
  has,
  isSameClause,
  overlap,
  startsInGap,
  wordAt,
  wordsOf,
} from "./analysis.ts";
import { modal, nearlyNone, wholeHedge } from "./cues/grammar.ts";
import { isNegated, negatorsOf } from "./negation.ts";
import type { Found } from "./phrases.ts";
import { reportOf } from "./reports.ts";
import { distanceFrom, falsehoodsOver, objectionTo } from "./verdicts.ts";

/** How a sentence puts what it says: flatly, as sure to come, weakened, turned round, or left open. */

export type State = "asserted" | "reported" | "future" | "hedged" | "negated" | "unknown";

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
  const distance = distanceFrom(analysis, cue) ?? objectionTo(analysis, cue);
  const verdicts = falsehoodsOver(analysis, cue);
  const report = distance || verdicts.length > 0 ? undefined : reportOf(analysis, cue);
  // Others say so, and the page neither joins in nor objects.
  if (report && !isObjected(analysis)) return { state: "reported", by: [report] };
  if (report) return { state: "unknown", by: [report] };
  if (distance) return { state: "unknown", by: [distance] };
  const negators = negatorsOf(analysis, cue, noun);
  const wanting = evidence ? wantingOf(analysis, cue) : undefined;
  if (wanting) return { state: "negated", by: [...negators, wanting] };
  // Two verdicts on one statement say the same twice.
  const by = [...negators, ...verdicts.slice(0, 1)];
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

/** "The regulator *may* endorse it": among the words of a cue and none of them. */
function isModalIn(analysis: Analysis, cue: Found, hedge: Found): boolean {
  return startsInGap(cue, hedge) && modal.test(wordAt(analysis, hedge.from));
}

/** Whether a sentence holds anything against what it reports. */
function isObjected(analysis: Analysis): boolean {
  return has(analysis, "falsehood", "denial", "verdictAfter", "limited", "unknown", "negator");
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
  const ahead = aheadOf(analysis, cue) ?? conditionOf(analysis, cue);
  if (ahead) return ahead;
  return findsOf(analysis, "unknown").find((found) => {
    // "has not been proven" leaves open what it ends with.
    if (overlap(found, cue)) return found.from < cue.from || startsInGap(cue, found);
    if (isNegated(analysis, found) && !isUnknownWhether(analysis, found)) return false;
    const [of, over] = [clauses[found.from] ?? 0, clauses[cue.from] ?? 0];
    // What a sentence leaves open at its end it leaves open as a whole.
    return of > over || over - of <= 1;
  });
}

const purpose =
  /^(?:to (?!be (?:honest|clear|sure|fair|frank))|for (?:\S+ ){1,3}to (?:be|win|get|gain) )/u;

/** "To be approved, it would have to …", "If there were trials, we would …": there are none yet. */
function conditionOf(analysis: Analysis, cue: Found): Found | undefined {
  if (analysis.clauses[cue.from] !== 0) return undefined;
  const words = wordsOf(analysis);
  const isUnreal = words.startsWith("if ") && /\b(?:existed|were)\b.*\bwould\b/u.test(words);
  const isAhead = isUnreal || purpose.test(words);
  return isAhead ? { name: "unknown", from: 0, to: 1 } : undefined;
}

/** "It has not been shown whether …": the negation is why it is open. */
function isUnknownWhether(analysis: Analysis, { from }: Found): boolean {
  return (
    wordAt(analysis, from) === "whether" &&
    /^(?:know|known|sure|clear|certain|tell|say|shown|established)$/u.test(
      wordAt(analysis, from - 1),
    )
  );
}

/** "Before it is approved, …": it is not yet. "Before it was approved, …": it is by now. */
function aheadOf({ tokens, clauses }: Analysis, cue: Found): Found | undefined {
  const start = Math.max(0, cue.from - 12);
  const words = tokens.slice(start, cue.from).map(({ word }) => word);
  const back = words.lastIndexOf("before");
  const from = start + back;
  const isAhead = back >= 0 && clauses[from] === clauses[cue.from];
  return isAhead && words.slice(back).some(isPresent)
    ? { name: "unknown", from, to: from + 1 }
    : undefined;
}

const isPresent = (word: string) => /^(?:is|are|can|gets?)$/u.test(word);

/** Whether what is left open governs the cue: "nobody knows whether …". */
function leads(analysis: Analysis, unknown: Found, cue: Found): boolean {
  if (overlap(unknown, cue)) return true;
  if (unknown.to > cue.from) return false;
  return (
    isSameClause(analysis, unknown, cue) ||
    /^(?:that|whether|if|how)$/u.test(wordAt(analysis, unknown.to))
  );
}

function hedgeOver(analysis: Analysis, cue: Found): Found | undefined {
  return findsOf(analysis, "hedge").find(
    (found) =>
      (!overlap(found, cue) || isModalIn(analysis, cue, found)) &&
      !isNegated(analysis, found) &&
      (isSameClause(analysis, found, cue) || wholeHedge.test(wordAt(analysis, found.from))),
  );
}
