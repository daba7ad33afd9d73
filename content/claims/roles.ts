import { type Analysis, findsOf, textOf, within, wordAt } from "./analysis.ts";
import type { Span } from "./english/predicates.ts";
import { headOf } from "./heads.ts";
import type { ListName } from "./lists/names.ts";

/** What the subject of a predicate is: the treatment, or something that must not be taken for it. */

export type Role =
  | "treatment"
  /** Another medicine or method. */
  | "rival"
  | "condition"
  /** What the condition does to people: "focus improves". */
  | "symptom"
  | "people"
  | "evidence"
  /** The clinic, its people, "we". */
  | "giver"
  | "authority"
  /** "It", "they": to be bound to what was spoken of before. */
  | "pronoun"
  /** "This", "that": the same, or all that was said. */
  | "this"
  /** "The treatment", "this therapy": a name that a page uses once it has named one. */
  | "generic"
  /** "A drug that …", "treatments": whatever is of the kind. */
  | "kind"
  | "other";

const generic =
  /^(?:treatments?|therap(?:y|ies)|drugs?|medications?|medicines?|approach|options?|methods?|infusions?|sessions?|doses?|compound|substance|molecule|intervention|protocol|programs?|programmes?|procedure|process|experience|dosing|administration|modality|anesthetic|anaesthetic|antagonist|agent|alternative|solution|tool|breakthrough|effects?|action|connections|changes?|mechanism|growth|plasticity)$/u;
const people =
  /^(?:patients?|adults?|children|child|kids?|people|persons?|individuals?|clients?|users?|folks|someone|sufferers?|teens?|adolescents?|participants?|everyone|anyone|families|parents|women|men|students?|volunteers|subjects|you|they|those|many|most|some|others|members|recipients|guests|percent|majority|half|thirds|quarters|group|i|my)$/u;
const evidence =
  /^(?:stud(?:y|ies)|trials?|research|evidence|data|literature|papers?|findings?|reports?|reviews?|analys[ie]s|results?|meta|scans|imaging|science|experiments?|rcts?|investigations?|observations?|series|survey|surveys|abstract|article|authors?|researchers?|scientists?)$/u;
const giver =
  /^(?:we|our|us|clinics?|practices?|centers?|centres?|company|companies|team|doctors?|physicians?|psychiatrists?|clinicians?|nurses?|providers?|therapists?|specialists?|experts?|professionals?|staff|he|she|dr|practitioners?|guide)$/u;

/** The role of a stretch that stands as a subject. */
export function roleOf(analysis: Analysis, span: Span | null): Role {
  const head = span && headOf(analysis, span);
  if (!span || !head) return "other";
  const word = wordAt(analysis, head.to - 1);
  const isAlone = span.to - span.from === 1;
  if (head.to - head.from === 1) {
    if (/^(?:it|its|itself)$/u.test(word)) return "pronoun";
    if (isAlone && /^(?:they|these|those|them|both|each|all)$/u.test(word)) return "pronoun";
    if (/^(?:this|that)$/u.test(word)) return "this";
  }
  // "Taking it", "treating the condition with it": the deed is the treatment's.
  const isDeed = analysis.words[span.from]?.tag === "verb";
  if (isDeed && within(analysis, span, "T").length > 0) return "treatment";
  return namedRole(analysis, head) ?? kindRole(analysis, span, head);
}

/** The role of a head that a list names, or that is somebody or something known; null where it is neither. */
function namedRole(analysis: Analysis, head: Span): Role | null {
  const word = wordAt(analysis, head.to - 1);
  const inHead = (...names: ListName[]) =>
    findsOf(analysis, ...names).some(({ from, to }) => from < head.to && to > head.from);
  if (evidence.test(word)) return "evidence";
  if (inHead("T")) {
    if (people.test(word)) return "people";
    return giver.test(word) ? "giver" : "treatment";
  }
  if (people.test(word)) return "people";
  if (inHead("M", "usual", "other")) return "rival";
  if (inHead("authority")) return "authority";
  if (giver.test(word)) return "giver";
  if (inHead("C")) {
    if (inHead("symptom")) return "symptom";
    return generic.test(word) ? "rival" : "condition";
  }
  return inHead("form") ? "generic" : null;
}

/** The role of a head that nothing names: "this treatment", "a drug", "its action". */
function kindRole(analysis: Analysis, span: Span, head: Span): Role {
  const first = wordAt(analysis, span.from);
  if (generic.test(wordAt(analysis, head.to - 1))) {
    if (within(analysis, span, "T").length > 0) return "treatment";
    return /^(?:the|this|that|these|such|our|its|it|each)$/u.test(first) ? "generic" : "kind";
  }
  if (within(analysis, head, "symptom").length > 0) return "symptom";
  return first === "its" ? "pronoun" : "other";
}

/** Whether two drugs stand side by side as one subject: what is said may be true of one of them. */
export function isShared(analysis: Analysis, span: Span | null): boolean {
  if (!span) return false;
  const isRivalToo =
    within(analysis, span, "M", "usual", "other").length > 0 &&
    within(analysis, span, "T").length > 0;
  return isRivalToo && /\b(?:and|or|with|plus|,)\b/u.test(textOf(analysis, span));
}
