import { partsOf } from "./aim.ts";
import { type Analysis, findsOf, has, isRivalNamed, textOf, within, wordAt } from "./analysis.ts";
import type { Predicate, Span } from "./english/predicates.ts";
import { isOfClass } from "./english/verbs.ts";
import { headOf } from "./heads.ts";
import { type Role, roleOf } from "./roles.ts";
import type { Say } from "./rule.ts";

/** The words by which a predicate says what a rule asks for. */

/** The words that state something, and of these the ones that a negation would stand before. */
export type Cue = Span & { core?: Span };

/** A predicate with what its subject stands for, and whether what is around the sentence is on the treatment. */
export type Told = { predicate: Predicate; role: Role; isOnTreatment: boolean };

/** The words by which a predicate says one of these; null where it says none. */
export function cueOf(analysis: Analysis, told: Told, says: readonly Say[]): Cue | null {
  for (const say of says) {
    const cue = isSaidOf(analysis, told, say) ? cueBy(analysis, told.predicate, say) : null;
    if (cue) return cue;
  }
  return null;
}

/** Whether subject, verb and the rest of the sentence are what is asked for. */
function isSaidOf(analysis: Analysis, told: Told, say: Say): boolean {
  const { predicate, role } = told;
  const { verb, subject } = predicate;
  if (!(say.of ?? ["treatment"]).includes(role)) return false;
  if (say.verb && !isOfClass(verb, ...say.verb)) return false;
  if (say.lemma && !say.lemma.test(verb)) return false;
  if (say.notLemma?.test(verb)) return false;
  if (say.passive && !predicate.passive) return false;
  if (say.finite && !predicate.isFinite) return false;
  if (say.there && wordAt(analysis, (subject?.to ?? 0) - 1) !== "there") return false;
  if (say.about && within(analysis, subject, ...say.about).length === 0) return false;
  if (say.with && !has(analysis, ...say.with) && !isMeant(analysis, told, say)) return false;
  return !say.first || isFirst(analysis, told, say.first);
}

/**
 * Whether what stands above names the treatment in place of the sentence; not for what only "you" or one
 * sign of the condition does.
 */
function isMeant(analysis: Analysis, { predicate, isOnTreatment }: Told, say: Say): boolean {
  if (!say.with?.includes("T") || !isOnTreatment || isRivalNamed(analysis)) return false;
  if (say.of?.includes("symptom")) return false;
  const head = wordAt(analysis, (predicate.subject?.to ?? 0) - 1);
  return !(say.of?.includes("people") && /^(?:you|they|those|i)$/u.test(head));
}

/** "They recommend it ahead of pills": which drug is named first after the verb. */
function isFirst(analysis: Analysis, { predicate, isOnTreatment }: Told, name: string): boolean {
  const after = { from: predicate.to, to: predicate.complement.to };
  const [first] = within(analysis, after, "T", "M", "usual", "other");
  return first?.name === name || (isOnTreatment && wordAt(analysis, predicate.to) === "it");
}

/** The words that say it, in what a predicate of the right kind says. */
function cueBy(analysis: Analysis, predicate: Predicate, say: Say): Cue | null {
  const verb = { from: predicate.at, to: predicate.at + 1 };
  const { complement } = predicate;
  if (say.is) {
    // "A stimulant", but not "safer than a stimulant".
    const head = headOf(analysis, complement);
    const before = analysis.words.slice(complement.from, head?.from ?? complement.from);
    const isPlain = before.every(({ tag }) => tag !== "prep");
    const isIt = isPlain && roleOf(analysis, complement) === say.is;
    return isIt ? { ...verb, to: complement.to, core: complement } : null;
  }
  const held = heldBy(analysis, predicate, say);
  if (say.has && !held) return null;
  if (say.what) {
    const said = { from: predicate.from, to: complement.to };
    const [first] = within(analysis, said, ...say.what);
    if (!first)
      return isOfNamed(analysis, predicate, say) && !isBarred(analysis, predicate, say)
        ? verb
        : null;
    if (isBarred(analysis, predicate, say, first)) return null;
    const withVerb = say.verb || (say.lemma && predicate.verb !== "be");
    return withVerb ? { from: Math.min(verb.from, first.from), to: first.to, core: first } : first;
  }
  if (held) return isBarred(analysis, predicate, say, held) ? null : held;
  const isOfVerb = say.verb ?? say.lemma ?? say.about;
  return isOfVerb && !isBarred(analysis, predicate, say) ? verb : null;
}

/** What of `has` a predicate holds, in its subject, its verb or after it. */
function heldBy(analysis: Analysis, predicate: Predicate, say: Say): Span | null {
  if (!say.has) return null;
  const lists = say.has;
  const around = say.outside ? findsOf(analysis, say.outside) : [];
  const isInside = ({ from, to }: Span) =>
    around.some((each) => each.from <= from && to <= each.to);
  // "It is gentler than pills are": what begins in a predicate may end in the next clause.
  const found = findsOf(analysis, ...lists).filter((each) =>
    partsOf(predicate).some(({ from, to }) => each.from >= from && each.from < to),
  );
  return found.find((each) => !isInside(each)) ?? null;
}

/** How near words must be to take back what is found, in tokens; further away they speak of something else. */
const near = 5;

/** "A promising and effective option": whether words stand by that make it no claim. */
function isBarred(
  analysis: Analysis,
  { from, complement }: Predicate,
  { not = [] }: Say,
  found?: Span,
): boolean {
  if (not.length === 0) return false;
  const barring = within(analysis, { from, to: complement.to }, ...not);
  if (!found) return barring.length > 0;
  return barring.some(
    (each) =>
      (each.to <= found.from && found.from - each.to < near) ||
      (each.from >= found.to && each.from - found.to < near),
  );
}

/** "It does not mask the symptoms, it resolves them": the object is what has just been named. */
function isOfNamed(analysis: Analysis, { complement, from }: Predicate, { what }: Say): boolean {
  const isOfCondition = what?.includes("C") || what?.includes("symptom");
  return (
    isOfCondition === true &&
    /^(?:it|them|both)\b/u.test(textOf(analysis, complement)) &&
    findsOf(analysis, "C", "symptom").some(({ to }) => to <= from)
  );
}
