import type { ClaimKind } from "../model.ts";
import { type Analysis, findsOf, has, wordsOf } from "./analysis.ts";
import type { Found } from "./phrases.ts";
import type { Rule } from "./rule.ts";

/** The kind of a claim where a rule's own is too general: what is proven, and what is left open. */

const comparing =
  /\b(?:than|unlike|next to|compared|versus|vs|as that of|of the two|side by side|the way)\b/u;

export function kindOf(analysis: Analysis, rule: Rule, cue: Found): ClaimKind {
  const { kind, refine } = rule;
  switch (refine) {
    case "compared":
      return isCompared(analysis) ? "comparison" : kind;
    case "evidence":
      if (isCompared(analysis)) return "comparison";
      return has(analysis, "fast", "soon") ? "onset" : kind;
    case "proof":
      return has(analysis, "fast", "soon") ? "onset" : (provenMatter(analysis, cue) ?? kind);
    case "open":
      return openMatter(analysis) ?? kind;
    default:
      return kind;
  }
}

function isCompared(analysis: Analysis): boolean {
  return has(analysis, "M", "usual") && comparing.test(wordsOf(analysis));
}

/** "Proven to rebalance glutamate" is about the mechanism, "proven harmless" about safety. */
function provenMatter(analysis: Analysis, cue: Found): ClaimKind | null {
  const clause = analysis.clauses[cue.from] ?? 0;
  const isNear = (name: string) =>
    findsOf(analysis, name).some(
      ({ from }) => Math.abs((analysis.clauses[from] ?? 0) - clause) <= 1,
    );
  if (isNear("own") || isNear("rival") || (isNear("repair") && isNear("brain"))) return "mechanism";
  return isNear("harm") ? "safety" : null;
}

/** What a sentence leaves open is named by what else it speaks of. */
function openMatter(analysis: Analysis): ClaimKind | null {
  if (has(analysis, "harm", "longTerm")) return "safety";
  if (has(analysis, "fast", "soon")) return "onset";
  if (has(analysis, "receptor")) return "mechanism";
  return has(analysis, "study") ? "evidence" : null;
}
