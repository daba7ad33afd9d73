import type { Stance } from "../model.ts";
import { type Analysis, findsOf, has, isSameClause, wordAt, wordsOf } from "./analysis.ts";
import { isContrasted } from "./contrast.ts";
import { anyVerb } from "./cues/grammar.ts";
import { kindOf } from "./kinds.ts";
import { isIdle } from "./negation.ts";
import { exceptionAfter } from "./negation-around.ts";
import { isOfOthers, isOfOtherUse, isOfRival } from "./owner.ts";
import type { Found } from "./phrases.ts";
import type { Rule } from "./rule.ts";
import { rules } from "./rules.ts";
import { type State, scopeOf } from "./scope.ts";

/** What a sentence states, by the rules: each statement with how it is put and where that leads. */

export type Proposition = {
  rule: Rule;
  /** The words that state it. */
  cue: Found;
  state: State;
  /** The words that put it so. */
  by: readonly Found[];
  stance: Stance;
};

export type Reader = (analysis: Analysis) => Proposition[];

/** All statements of a sentence, in the order of the rules. */
export function propositionsOf(analysis: Analysis): Proposition[] {
  if (isSilent(analysis)) return [];
  const isTitle = isBareTitle(analysis);
  return rules.flatMap((rule) =>
    findsOf(analysis, rule.cue).flatMap((cue) => {
      if (!fits(analysis, rule, cue) || isNotSaid(analysis, cue)) return [];
      if (isTitle && !isPresupposed(analysis, rule, cue)) return [];
      const isContrast = isContrasted(analysis, cue);
      const scope = scopeOf(analysis, cue, rule);
      // "… is well studied, which cannot be said of it."
      const { state, by } =
        isContrast && scope.state === "asserted" ? { ...scope, state: "negated" as const } : scope;
      const isRivals = !rule.anyone && !isContrast && isOfRival(analysis, cue);
      const stance = (isRivals ? rule.rival : rule.stances)?.[state];
      if (!stance) return [];
      return [{ rule: { ...rule, kind: kindOf(analysis, rule, cue) }, cue, state, by, stance }];
    }),
  );
}

/** Whether what a rule asks for besides its cue is there. */
function fits(analysis: Analysis, rule: Rule, cue: Found): boolean {
  const isNear = (name: string) =>
    findsOf(analysis, name).some((found) => isSameClause(analysis, found, cue));
  if (rule.near && !rule.near.some(isNear)) return false;
  if (rule.with && !has(analysis, ...rule.with)) return false;
  if (rule.notAfter?.test(wordAt(analysis, cue.from - 1))) return false;
  if (rule.notFrom?.test(wordAt(analysis, cue.from))) return false;
  if (rule.notBefore?.test(wordAt(analysis, cue.to)) && wordAt(analysis, cue.from - 2) !== "of")
    return false;
  // "A few side effects" are some.
  if (cue.name === "mild" && isIdle(analysis, cue) && wordAt(analysis, cue.from - 1) === "a")
    return false;
  return !rule.outside || !isInside(analysis, cue, rule.outside);
}

/** Whether a cue is only asked, announced, or said of another use. */
function isNotSaid(analysis: Analysis, cue: Found): boolean {
  if (isAsked(analysis, cue) || isAnnounced(analysis, cue)) return true;
  if (isOfOthers(analysis, cue)) return true;
  return isOfOtherUse(analysis, cue) && !exceptionAfter(analysis, cue);
}

/** A question in quotation marks, or at the head of a line, states nothing. */
function isAsked({ quotes, tokens }: Analysis, cue: Found): boolean {
  // "Is it approved? Our guide to …": asked in the first part of a line.
  if (tokens.slice(cue.to, -1).some(({ word }) => word === "?")) return true;
  return quotes.some(
    ({ from, to }) =>
      from <= cue.from && cue.to <= to && tokens.slice(from, to).some(({ word }) => word === "?"),
  );
}

/** "Below we explain how it works": what is told about is not told. */
function isAnnounced(analysis: Analysis, cue: Found): boolean {
  return findsOf(analysis, "meta").some(({ to }) => to <= cue.from);
}

function isInside(analysis: Analysis, cue: Found, name: string): boolean {
  return findsOf(analysis, name).some(({ from, to }) => from <= cue.from && cue.to <= to);
}

const presupposing =
  /^(?:why|did you know|who .{0,40}(?:doubt|deny|dispute)|what was it|what is it about|how come|is not it|ready to)/u;
const subjectTitle =
  /^(?:(?:the|possible|common|known|potential) )*(?:side effects?|risks?|safety|dangers?|benefits?|effectiveness|evidence|dosing|dosage|costs?|research|questions|facts)\b/u;

/** A question that presupposes nothing, or a title that only names its matter. */
function isSilent(analysis: Analysis): boolean {
  const words = wordsOf(analysis);
  // "Why did it take so long to be approved?" states what it asks about; "Why us?" does not.
  if (analysis.isQuestion) return !presupposing.test(words) || /^why (?:choose|us)\b/u.test(words);
  return (
    has(analysis, "T") &&
    has(analysis, "C") &&
    !hasVerb(analysis) &&
    !words.endsWith(".") &&
    subjectTitle.test(words)
  );
}

/** Whether a line has a verb, so that it is a sentence and no bullet. */
export function hasVerb({ tokens }: Analysis): boolean {
  return tokens.some(({ word }) => anyVerb.test(word));
}

/** "How it works": a title asks what it names. */
function isBareTitle(analysis: Analysis): boolean {
  return (
    /^(?:how|what|when|who|where|which)$/u.test(wordAt(analysis, 0)) &&
    !/[.!]$/u.test(wordsOf(analysis))
  );
}

/** A title can presuppose more than that something works somehow: "How it restores focus". */
function isPresupposed(analysis: Analysis, rule: Rule, cue: Found): boolean {
  return (
    /^(?:approved|proven|strong|harmless|firstLine|repair|effect)$/u.test(rule.cue) &&
    !/^(?:works?|helps?)$/u.test(wordAt(analysis, cue.from))
  );
}
