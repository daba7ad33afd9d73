import { type Analysis, findsOf, has, textOf, within, wordAt } from "./analysis.ts";
import type { Predicate, Span } from "./english/predicates.ts";
import type { Found } from "./phrases.ts";
import type { Rule } from "./rule.ts";
import { isOnCondition, type Surroundings } from "./surroundings.ts";

/** Whether what a predicate says is said for the condition, and not for another one. */

export function isForCondition(
  analysis: Analysis,
  parts: readonly Span[],
  around: Surroundings,
  aim: Rule["aim"],
): boolean {
  const conditions = findsOf(analysis, "C");
  // "In that condition", where another one has been named.
  if (
    /\b(?:in|for) (?:that|those|these|the latter|the former) (?:conditions?|settings?|cases?|groups?|patients|uses?|illness)\b/u.test(
      textOf(analysis),
    ) &&
    around.before.some((each) => has(each, "indication"))
  )
    return false;
  if (conditions.length > 0) {
    if (
      !conditions.some((condition) => !isOthers(analysis, condition)) ||
      isOfOtherUse(analysis, parts)
    )
      return false;
    return aim !== "named" || conditions.some((condition) => isHere(analysis, condition, parts));
  }
  if (aim === "sentence") return false;
  if (aim === "named") return hasNearCondition(around) && !has(analysis, "indication", "elsewhere");
  if (has(analysis, "indication", "elsewhere")) return false;
  // What the sentence before said of another condition goes on.
  const near = around.before.at(-1);
  if (near && has(near, "indication", "elsewhere") && !has(near, "C")) return false;
  if (parts.some((part) => signsIn(analysis, part).length > 0))
    return isOnCondition(around) || isUnderCondition(around);
  return isOnCondition(around);
}

/** The innermost place that names a condition names the pack's own, with others or alone. */
function isUnderCondition({ places }: Surroundings): boolean {
  const inner = places.findLast(({ analysis }) => has(analysis, "C", "indication", "elsewhere"));
  return inner !== undefined && has(inner.analysis, "C");
}

/** In the predicate, or leading in to it: "For the condition, it is approved". */
function isHere(analysis: Analysis, { from, to }: Found, parts: readonly Span[]): boolean {
  if (parts.some((part) => from >= part.from && to <= part.to)) return true;
  const first = parts[0]?.from ?? 0;
  return (
    to <= first &&
    !analysis.predicates.some((each) => each.isFinite && each.from >= to && each.to <= first)
  );
}

/** What the condition does to people, within a stretch: as things, not as what they do. */
export function signsIn(analysis: Analysis, span: Span): Found[] {
  return within(analysis, span, "symptom").filter(
    ({ to }) => analysis.words[to - 1]?.tag !== "verb",
  );
}

/** The sentence before or the line above names the condition, so that a statement may lean on it. */
function hasNearCondition({ places, before }: Surroundings): boolean {
  const near = before.at(-1);
  if (near && has(near, "C") && !has(near, "indication")) return true;
  const inner = places.at(-1);
  return (
    inner !== undefined &&
    has(inner.analysis, "C") &&
    !has(inner.analysis, "indication", "elsewhere")
  );
}

/** "Depression in people with it", "its comorbid anxiety": the condition is the people's, the treatment for another. */
function isOthers(analysis: Analysis, { from }: Found): boolean {
  const first = findsOf(analysis, "indication", "elsewhere").find(
    (other) => other.to <= from && from - other.to < 10,
  );
  if (!first) return false;
  for (let back = 1; back <= 3; back += 1)
    if (
      /^(?:with|have|has|having|who|comorbid|also|coexisting|alongside|without)$/u.test(
        wordAt(analysis, from - back),
      )
    )
      return true;
  return false;
}

/** What the predicate itself speaks of is another condition, and the pack's own stands elsewhere in the sentence. */
function isOfOtherUse(analysis: Analysis, parts: readonly Span[]): boolean {
  if (parts.some((part) => within(analysis, part, "C").length > 0)) return false;
  return parts.some((part) => within(analysis, part, "indication", "elsewhere").length > 0);
}

/** What belongs to a predicate: its subject, and its verb with what stands after it. */
export function partsOf({ subject, from, complement }: Predicate): Span[] {
  const said = { from, to: complement.to };
  return subject ? [subject, said] : [said];
}

/** "Cleared for depression", "approved as an anaesthetic": the next use named is another one, and no list of uses. */
export function isForAnother(analysis: Analysis, { to }: Span): boolean {
  const next = findsOf(analysis, "C", "indication", "elsewhere").find(({ from }) => from >= to);
  if (!next || next.name === "C") return false;
  const after = findsOf(analysis, "C").find(({ from }) => from >= next.to);
  if (!after) return !findsOf(analysis, "C").some((each) => each.to <= to);
  const between = analysis.words.slice(next.to, after.from);
  const isList = between.every(
    ({ tag, word }) => /^(?:and|noun|adj|num)$/u.test(tag) || word === ",",
  );
  return between.length > 8 || !isList;
}
