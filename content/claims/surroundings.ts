import type { PlaceKind } from "../model.ts";
import { type Analysis, findsOf, has, textOf } from "./analysis.ts";
import { type Role, roleOf } from "./roles.ts";

/** What stands around a sentence, and what that makes its pronouns and its unnamed matters mean. */

/** Something that a sentence stands under or beside. */
export type ReadPlace = { as: PlaceKind; analysis: Analysis };

export type Surroundings = {
  /** Outermost first. */
  places: readonly ReadPlace[];
  /** The sentences before it in its paragraph, at most two, the nearest last. */
  before: readonly Analysis[];
};

/** What a pronoun at the head of a sentence stands for. */
export function antecedentOf({ places, before }: Surroundings): Role {
  for (const earlier of before.toReversed()) {
    const role = topicRoleOf(earlier);
    if (role) return role;
  }
  for (const { analysis } of places.toReversed()) {
    const role = topicRoleOf(analysis);
    if (role) return role;
  }
  return "other";
}

/** What a sentence or heading is above all about: what its first predicate is said of, or what it names alone. */
function topicRoleOf(analysis: Analysis): Role | null {
  const first = analysis.predicates.find((each) => each.subject !== null && each.isFinite);
  const role = first ? roleOf(analysis, first.subject) : null;
  if (role === "treatment" || role === "rival" || role === "condition") return role;
  if (role === "people" || role === "evidence" || role === "giver" || role === "kind") {
    // "Doctors give ketamine …. It …": the one drug named.
    const rivals = findsOf(analysis, "M", "usual", "other").length;
    if (has(analysis, "T") && rivals === 0) return "treatment";
    if (rivals > 0 && !has(analysis, "T")) return "rival";
    return null;
  }
  // "It works …": what it stands for is told further back.
  if (role === "pronoun" || role === "this" || role === "generic") return null;
  const [firstNamed] = findsOf(analysis, "T", "M", "usual", "other");
  if (firstNamed) return firstNamed.name === "T" ? "treatment" : "rival";
  return has(analysis, "C") && !analysis.isQuestion ? "condition" : null;
}

/** Whether what stands around a sentence says that it is about the condition, and about no other. */
export function isOnCondition({ places, before }: Surroundings): boolean {
  const near = before.at(-1);
  if (near && has(near, "indication") && !has(near, "C")) return false;
  if (before.some((each) => has(each, "C"))) return true;
  const inner = places.findLast(({ analysis }) => has(analysis, "C", "indication", "elsewhere"));
  return (
    inner !== undefined &&
    has(inner.analysis, "C") &&
    !has(inner.analysis, "indication", "elsewhere")
  );
}

/** Whether the nearest thing that names a drug names the treatment. */
export function isOnTreatment({ places, before }: Surroundings): boolean {
  // The last sentence before that names a drug.
  const near = before.findLast(
    (each) => has(each, "T") || (has(each, "M", "usual", "other") && topicRoleOf(each) !== null),
  );
  if (near) return has(near, "T");
  const inner = places.findLast(({ analysis }) => has(analysis, "T", "M", "usual", "other"));
  return inner !== undefined && has(inner.analysis, "T");
}

/** Whether the line or heading over a list or a line weakens it: "Possible benefits", "may include:". */
export function isWeakPlace({ analysis }: ReadPlace): boolean {
  if (has(analysis, "limits")) return true;
  const words = textOf(analysis);
  return /\b(?:may|might|could|conceivable|theoretical|hypothetical|possible|possibly|potential|potentially|promising|reported|suggested|theoretical|hopes?|hoped|claimed|proposed|believed|thought)\b/u.test(
    words,
  );
}

/** Whether a place says that what follows is not so: "Myths", "Red flags". */
export function isDenyingPlace({ analysis }: ReadPlace): boolean {
  return !analysis.isQuestion && (has(analysis, "denial") || /\bmyths?\b/u.test(textOf(analysis)));
}
