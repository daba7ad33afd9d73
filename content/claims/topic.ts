import { type Analysis, findsOf, firstOf, has, wordAt, wordsOf } from "./analysis.ts";
import { asOutcome, ofPeople, onePerson } from "./cues/grammar.ts";
import type { Found } from "./phrases.ts";

/** What a sentence is about: the treatment for the condition, one of them, or neither. */

export type ClaimTopic = "both" | "treatment" | "condition" | "other";

/** What stands around a sentence. */
export type Surroundings = {
  heading: Analysis | null;
  before: Analysis | null;
  /** The last sentence of what stands before. */
  last: Analysis | null;
};

const nowhere = Number.POSITIVE_INFINITY;

/** Decides the topic from what the sentence names, and where it names too little, from around it. */
export function topicOf(sentence: Analysis, around: Surroundings): ClaimTopic {
  if (has(sentence, "T") && has(sentence, "C")) return isOtherUse(sentence) ? "treatment" : "both";
  if (has(sentence, "T")) return withTreatment(sentence, around);
  if (has(sentence, "C")) return withCondition(sentence, around);
  return withNeither(sentence, around);
}

function withTreatment(sentence: Analysis, { heading, before }: Surroundings): ClaimTopic {
  if (has(sentence, "indication", "elsewhere") || pointsElsewhere(sentence, before))
    return "treatment";
  if (has(before, "C")) return "both";
  // A heading on several uses does not say which one is meant.
  return has(heading, "C") && !has(heading, "indication", "elsewhere") ? "both" : "treatment";
}

/** The condition is named: the treatment is meant where something stands for it. */
function withCondition(sentence: Analysis, { heading, before, last }: Surroundings): ClaimTopic {
  if (!has(heading, "T") && !has(before, "T")) return "condition";
  if (meansRival(sentence, last)) return "condition";
  const stand = Math.min(firstOf(sentence, "form"), firstPronoun(sentence));
  if (firstOf(sentence, "other", "M", "usual") < stand) return "condition";
  // A few words under a heading on both are about both.
  return stand < nowhere || sentence.tokens.length < 9 ? "both" : "condition";
}

function withNeither(sentence: Analysis, { heading, before, last }: Surroundings): ClaimTopic {
  if (has(sentence, "boilerplate")) return "other";
  const stand = Math.min(firstOf(sentence, "form"), firstPronoun(sentence));
  const refers = stand < nowhere;
  const treatmentAround = has(heading, "T") || has(before, "T");
  const conditionAround = has(heading, "C") || has(before, "C");
  const withoutTreatment = conditionAround ? "condition" : "other";
  const withoutCondition = treatmentAround ? "treatment" : "other";
  if (has(sentence, "M") && !(treatmentAround && refers && firstOf(sentence, "M") > stand))
    return "condition";
  if (has(sentence, "other", "usual") && !refers) return withoutTreatment;
  if (has(sentence, "indication", "elsewhere") && !has(before, "C")) return withoutCondition;
  if (pointsElsewhere(sentence, before)) return withoutCondition;
  // Under a heading on another setting a line is about that.
  if (has(heading, "elsewhere") && !has(before, "C")) return withoutCondition;
  if (!refers && isAside(sentence)) return withoutTreatment;
  if (treatmentAround && conditionAround) {
    const isOfOther = meansRival(sentence, last) || meansCondition(sentence, before);
    return isOfOther ? "condition" : "both";
  }
  return treatmentAround ? "treatment" : withoutTreatment;
}

/** A long sentence that names nobody and nothing of the matter is hardly about what its heading names. */
function isAside(sentence: Analysis): boolean {
  const isLong = sentence.tokens.length > 18;
  if (sentence.tokens.slice(0, 2).some(({ word }) => onePerson.test(word))) return true;
  return isLong && !has(sentence, "patient", "symptom", "authority", "professional", "own", "harm");
}

/** "There it works": the use just named is another one. */
function pointsElsewhere(sentence: Analysis, before: Analysis | null): boolean {
  if (!has(before, "indication", "elsewhere")) return false;
  if (has(before, "C") && !has(sentence, "there")) return false;
  return has(sentence, "there", "pronoun", "T");
}

/** Where the first word stands that points back; "it is a myth that …" points nowhere. */
function firstPronoun(sentence: Analysis): number {
  const [first, second] = findsOf(sentence, "pronoun");
  const opening = sentence.tokens.slice(0, 9).map(({ word }) => word);
  const isEmpty =
    first?.from === 0 &&
    /^it (?:is|was|would be|will be|seems|s)\b.*\b(?:that|to)\b/u.test(opening.join(" "));
  return (isEmpty ? second : first)?.from ?? nowhere;
}

/** "It" after a sentence on another drug alone means that drug. */
function meansRival(sentence: Analysis, before: Analysis | null): boolean {
  if (!has(before, "other", "M", "usual") || has(before, "T") || has(sentence, "form"))
    return false;
  const [first] = findsOf(sentence, "pronoun");
  return /^(?:it|its|they|their|these|those|works?|he|she)$/u.test(
    wordAt(sentence, first?.from ?? 0),
  );
}

/** "It" after a sentence on the condition alone means the condition, where it is what begins or lasts. */
function meansCondition(sentence: Analysis, before: Analysis | null): boolean {
  if (!has(before, "C") || has(before, "T") || has(sentence, "form")) return false;
  return /^it (?:begins?|affects?|often|runs|starts|goes|occurs|persists|is)\b/u.test(
    wordsOf(sentence),
  );
}

/** Both are named, but the treatment is for something else: "depression in people who also have …". */
function isOtherUse(sentence: Analysis): boolean {
  if (!has(sentence, "indication", "elsewhere")) return false;
  const medicines = [...findsOf(sentence, "M"), ...findsOf(sentence, "usual")];
  return findsOf(sentence, "C").every((condition) => {
    const { from, to } = condition;
    const ofMedicine = medicines.some((medicine) => medicine.to <= from && from - medicine.to < 4);
    if (wordAt(sentence, from - 1) === "for" && !ofMedicine) return false;
    if (isGivenTo(sentence, condition)) return false;
    const isPeoples = [1, 2, 3].some((back) => ofPeople.test(wordAt(sentence, from - back)));
    return isPeoples || ofMedicine || asOutcome.test(wordAt(sentence, to));
  });
}

/** "ketamine in people with …": the people are those who get it. */
function isGivenTo(sentence: Analysis, condition: Found): boolean {
  const treatment = findsOf(sentence, "T").find(
    ({ to }) => to <= condition.from && condition.from - to < 6,
  );
  if (!treatment) return false;
  return (
    /^(?:for|in)$/u.test(wordAt(sentence, treatment.to)) &&
    /^(?:with|having)$/u.test(wordAt(sentence, condition.from - 1))
  );
}
