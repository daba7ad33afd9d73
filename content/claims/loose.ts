import { type Analysis, findsOf, has } from "./analysis.ts";
import type { Span } from "./english/predicates.ts";
import { quoteAround } from "./quotations.ts";
import { rules } from "./rules.ts";
import type { Statement } from "./statements.ts";

/** What a sentence states outside its predicates, or a line that names both without a verb. */

/** Rules whose words state so much that they count where no verb holds them: "FDA-approved relief from …: book now". */
const loud = new Set(["approval-stated", "wholly-safe", "proven", "without-care"]);
const turning = /^(?:to|not|no|never|yet|without|un|non|potentially|may|if|is|are)$/u;

/** The loud statements that no predicate holds. */
export function looseOf(analysis: Analysis): Statement[] {
  const { words, predicates, isQuestion } = analysis;
  if (!has(analysis, "T") || !has(analysis, "C")) return [];
  if (has(analysis, "M", "usual", "other", "denial", "limits", "indication", "elsewhere"))
    return [];
  // "To sell it as harmless …", "If it were approved, …".
  const opening = words[0]?.tag ?? "";
  if (isQuestion || /^(?:to|verb|sub|modal|have)$/u.test(opening)) return [];
  const held = predicates
    .filter((each) => each.isFinite)
    .map(({ subject, from, complement }) => ({ from: subject?.from ?? from, to: complement.to }));
  const isHeld = (cue: Span) => held.some(({ from, to }) => from < cue.to && cue.from < to);
  return rules.flatMap((rule): Statement[] => {
    if (!loud.has(rule.name)) return [];
    const cue = findsOf(analysis, ...(rule.labels ?? [])).find((each) => !isHeld(each));
    const stance = rule.stances.flat;
    if (!cue || !stance || quoteAround(analysis, cue)) return [];
    const before = words.slice(Math.max(0, cue.from - 3), cue.from);
    if (before.some(({ word }) => turning.test(word))) return [];
    return [{ rule, kind: rule.kind, stance, state: "flat", by: [], cue, verb: "" }];
  });
}
