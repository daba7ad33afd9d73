import { type Analysis, has, isRivalNamed, textOf, within, wordAt } from "./analysis.ts";
import type { Predicate } from "./english/predicates.ts";
import { isPluralWord } from "./english/surroundings.ts";
import { headOf } from "./heads.ts";
import { type Role, roleOf } from "./roles.ts";
import { antecedentOf, isOnTreatment, type Surroundings } from "./surroundings.ts";

/** What the subject of a predicate stands for: pronouns, "this treatment", and what a clause goes on about. */

/** "It has emerged as a treatment that …": what it is said to be. */
const isKindOf = /^(?:be|become|emerge|remain|represent|serve)$/u;

/** The role of a predicate's subject, with what stands around the sentence. */
export function meantBy(analysis: Analysis, index: number, around: Surroundings): Role {
  const predicate = analysis.predicates[index];
  const role = roleOf(analysis, predicate?.subject ?? null);
  if (!predicate) return role;
  if (isLineOpening(analysis, predicate)) return ofLine(analysis, around) ?? role;
  const over = consequenceOf(analysis, predicate, role);
  if (over !== null) return meantBy(analysis, over, around) === "treatment" ? "treatment" : role;
  if (role === "kind") return kindIn(analysis, predicate, around);
  const earlier = analysis.predicates.slice(0, index).map((each) => earlierIn(analysis, each));
  if (role === "generic")
    return isOfMany(analysis, predicate) ? "rival" : genericAfter(earlier, around);
  if (role === "pronoun" || role === "this")
    return pronounAfter(wordAt(analysis, predicate.subject?.from ?? -1), role, earlier, around);
  return role;
}

/** What was spoken of before in a sentence, and whether it is more than one. */
type Earlier = { role: Role; isPlural: boolean };

function earlierIn(analysis: Analysis, { subject }: Predicate): Earlier {
  const head = subject && headOf(analysis, subject);
  const word = head ? wordAt(analysis, head.to - 1) : "";
  return { role: roleOf(analysis, subject), isPlural: isPluralWord(word) };
}

/** "Improves focus", "How fast: works the same day": a verb that opens a line in a list. */
function isLineOpening(analysis: Analysis, { subject, from, form, negated }: Predicate): boolean {
  const opens = from === 0 || wordAt(analysis, from - 1) === ":";
  return subject === null && opens && form === "s" && !negated;
}

/** What a line without a subject is about. */
function ofLine(analysis: Analysis, around: Surroundings): Role | null {
  // "Guanfacine: calms …" has its own.
  if (isRivalNamed(analysis)) return null;
  const isNamed = has(analysis, "T");
  return isNamed || isOnTreatment(around) ? "treatment" : null;
}

/** "It builds new links, which lets you focus": the predicate that a relative clause is the consequence of. */
function consequenceOf(analysis: Analysis, predicate: Predicate, role: Role): number | null {
  const { link, over, from } = predicate;
  if (link !== "relative" || over === null || analysis.predicates[over]?.verb === "be") return null;
  const isOfAll = wordAt(analysis, from - 1) === "which" && wordAt(analysis, from - 2) === ",";
  return role === "other" || (isOfAll && role !== "rival") ? over : null;
}

/** "A treatment": what the subject was said to be, or a line of its own; else whatever is of the kind. */
function kindIn(analysis: Analysis, { link, over }: Predicate, around: Surroundings): Role {
  if (link !== "relative") return "kind";
  const governor = over === null ? undefined : analysis.predicates[over];
  if (over !== null && governor && isKindOf.test(governor.verb))
    return meantBy(analysis, over, around);
  const isLine = !analysis.predicates.some((each) => each.isFinite && each.link !== "relative");
  return isLine && isOnTreatment(around) ? "treatment" : "kind";
}

/** "These medicines help", "several treatments work": one drug is none of several. */
function isOfMany(analysis: Analysis, { subject }: Predicate): boolean {
  const words = subject ? textOf(analysis, subject) : "";
  return (
    /^(?:these|those|such|all|both) (?:\p{L}+ )?(?:drugs|medicines|medications|pills|agents|compounds)\b/u.test(
      words,
    ) ||
    /^(?:several|many|other|some|various|different) (?:\p{L}+ )?(?:drugs|medicines|medications|treatments|therapies|options)\b/u.test(
      words,
    )
  );
}

/** "This treatment": the drug named last. */
function genericAfter(earlier: readonly Earlier[], around: Surroundings): Role {
  const last = earlier.findLast(({ role }) => role === "treatment" || role === "rival");
  if (last) return last.role;
  const before = around.before.slice(-1);
  if (before.length > 0 && antecedentOf({ ...around, before }) === "rival") return "rival";
  return isOnTreatment(around) ? "treatment" : "generic";
}

function pronounAfter(
  word: string,
  role: Role,
  earlier: readonly Earlier[],
  around: Surroundings,
): Role {
  const isOne = /^(?:it|its|itself)$/u.test(word);
  // "Where pills fail, it succeeds": "it" is none of several.
  const last = earlier.findLast(
    ({ role: each, isPlural }) =>
      each === "treatment" ||
      each === "condition" ||
      (each === "rival" && !(isOne && isPlural)) ||
      (each === "people" && !isOne),
  )?.role;
  if (last) return last === "people" && role === "this" ? "this" : last;
  const before = antecedentOf(around);
  // "These fade", "they pass": one drug is no "they".
  if (/^(?:they|these|those|them)$/u.test(word)) {
    if (before === "rival") return "rival";
    return isOfForms(around) ? "treatment" : "other";
  }
  return before === "other" ? role : before;
}

/** "The infusions are short. They help": the sentence before is about ways of giving it. */
function isOfForms({ before }: Surroundings): boolean {
  const last = before.at(-1);
  const main = last?.predicates.find((each) => each.isFinite);
  return last !== undefined && within(last, main?.subject ?? null, "form").length > 0;
}
