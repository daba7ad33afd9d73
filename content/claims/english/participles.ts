import {
  beginsNoun,
  hasFiniteBetween,
  isAfter,
  isAfterHelper,
  isPluralWord,
  isSurelyFinite,
  lastBut,
} from "./surroundings.ts";
import type { Tagged } from "./tags.ts";
import type { Token } from "./tokens.ts";
import { isOfClass, type VerbEntry } from "./verbs.ts";
import {
  adjectives,
  adjectivesInIng,
  adverbs,
  coordinators,
  determiners,
  formsOfDo,
  modals,
  prepositions,
  pronouns,
  relatives,
} from "./words.ts";

/** Words in -ed and -ing: verbs, or what a noun is like. */

const isYear = /^(?:19|20)\d\d$/u;
const subjectPronoun = /^(?:we|they|it|i|he|she|you)$/u;
/** "compared with", "associated with", "based on": hardly ever what a sentence says by itself. */
const takesLink = /^(?:compare|associate|base|relate|link|correlate)$/u;
const clauseOpener = /^(?:when|while|because|although|though|whereas|if|where|since|unless|that)$/u;

/**
 * "A study published in 2020 found …", "patients treated with it improve": the finite verb is yet to come.
 * But what takes an object at once is a verb itself: "The trial showed gains in patients treated with it".
 */
function isVerbToCome(
  tokens: readonly Token[],
  tagged: readonly Tagged[],
  verbs: readonly (VerbEntry | undefined)[],
  at: number,
): boolean {
  const next = tokens[at + 1]?.word ?? "";
  const isTaken = prepositions.has(next) || adverbs.has(next) || next.endsWith("ly");
  const isPlural = isPluralWord(lastBut(tagged, at)?.word ?? "");
  for (let later = at + 1; later < tokens.length; later += 1) {
    const word = tokens[later]?.word ?? "";
    if (/^[.;:–,]$/u.test(word) || relatives.has(word) || clauseOpener.test(word)) return false;
    const other = verbs[later];
    // "It rose and fell": the verb after the conjunction has the same subject, and this is as finite.
    if (coordinators.has(word) && hasPastAt(tokens, verbs, later + 1)) return false;
    if (isSurelyFinite(word, other)) return true;
    if (!other || other.isNounToo || later === at + 1 || tokens[later]?.isJoined) continue;
    if (other.forms.has("s")) return true;
    if (other.forms.has("past")) {
      const after = tokens[later + 1]?.word ?? "";
      // Taken itself, it belongs to the noun before.
      const isObjectless =
        prepositions.has(after) && !isOfClass(other.lemma, "turn", "worsening", "link");
      if (isTaken && !isObjectless && !isOfNoun(tokens, later)) return true;
    }
    if (isTaken && other.forms.has("base") && isPlural && isBare(tokens, later)) return true;
  }
  return false;
}

function hasPastAt(
  tokens: readonly Token[],
  verbs: readonly (VerbEntry | undefined)[],
  at: number,
): boolean {
  const isAdverb = tokens[at]?.word.endsWith("ly") || adverbs.has(tokens[at]?.word ?? "");
  return verbs[isAdverb ? at + 1 : at]?.forms.has("past") ?? false;
}

/** "an increased risk": before a noun and after what leads in to it. */
function isOfNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? "";
  return determiners.has(before) || prepositions.has(before) || adjectives.has(before);
}

/** A word in -ed: what an auxiliary carries, what a noun is like, or what was done. */
export function pastTag(
  tokens: readonly Token[],
  tagged: readonly Tagged[],
  verbs: readonly (VerbEntry | undefined)[],
  at: number,
  verb?: VerbEntry,
): Pick<Tagged, "tag" | "form"> {
  const before = lastBut(tagged, at);
  const participle = { tag: "verb", form: "participle" } as const;
  // "FDA-approved", "evidence-based": a quality, whatever stands before it.
  const isAdded = /^(?:re|co|over|under|un|mis|pre|self)$/u.test(tokens[at - 1]?.word ?? "");
  if (tokens[at]?.isJoined && !isAdded) return { tag: "adj", form: null };
  if (verb && !verb.forms.has("participle")) return { tag: "verb", form: "past" };
  if (isAfterHelper(tagged, at, "be", "have")) return participle;
  if (before?.tag === "do" || before?.tag === "modal") return participle;
  if (before?.tag === "pron" && subjectPronoun.test(before.word) && tagged[at - 1] === before)
    return verb?.forms.has("past") === false ? participle : { tag: "verb", form: "past" };
  const next = tokens[at + 1]?.word ?? "";
  if (
    verb &&
    takesLink.test(verb.lemma) &&
    /^(?:with|to|on|upon)$/u.test(next) &&
    before?.tag !== "pron"
  )
    return participle;
  const isBeforeNoun =
    beginsNoun(tokens, verbs, at + 1) &&
    !determiners.has(tokens[at + 1]?.word ?? "") &&
    !pronouns.has(tokens[at + 1]?.word ?? "");
  if (
    !before ||
    before.tag === "sign" ||
    before.tag === "det" ||
    before.tag === "prep" ||
    before.tag === "adj" ||
    (before.tag === "num" && isBeforeNoun && !isYear.test(before.word)) ||
    (before.tag === "verb" && before.form !== "participle")
  )
    return isBeforeNoun ? { tag: "adj", form: null } : participle;
  if (before.tag === "and") {
    const mate = tagged.slice(0, at).findLast(({ tag }) => tag === "verb");
    if (mate && (mate.form === "past" || mate.form === "participle"))
      return { tag: "verb", form: mate.form };
    return isBeforeNoun ? { tag: "adj", form: null } : participle;
  }
  // "with pills kept in reserve": what is with it is no subject.
  if (isWithin(tagged, at, "with")) return participle;
  if (isVerbToCome(tokens, tagged, verbs, at)) return participle;
  if (hasFiniteBetween(tagged, at)) return participle;
  if (tokens[at + 1]?.word === "by") return participle;
  return verb?.forms.has("past") === false ? participle : { tag: "verb", form: "past" };
}

/** A word in -ing: progressive, gerund, participle, or what a noun is like. */
export function ingTag(
  tokens: readonly Token[],
  tagged: readonly Tagged[],
  verbs: readonly (VerbEntry | undefined)[],
  at: number,
): Pick<Tagged, "tag" | "form"> {
  const word = tokens[at]?.word ?? "";
  const before = lastBut(tagged, at);
  const isBeforeNoun =
    beginsNoun(tokens, verbs, at + 1) && !determiners.has(tokens[at + 1]?.word ?? "");
  if (
    adjectivesInIng.has(word) &&
    (isBeforeNoun ||
      before?.tag === "be" ||
      before?.tag === "det" ||
      before?.tag === "prep" ||
      isAfter(tagged, at, "adv"))
  )
    return { tag: "adj", form: null };
  if (before?.tag === "be") return { tag: "verb", form: "ing" };
  if (before?.tag === "det" || before?.tag === "adj")
    return isBeforeNoun ? { tag: "adj", form: null } : { tag: "noun", form: null };
  if (!verbs[at])
    return isBeforeNoun && before?.tag !== "prep" && before?.tag !== "sign"
      ? { tag: "adj", form: null }
      : { tag: "noun", form: null };
  return { tag: "verb", form: "ing" };
}

/** Whether a base form stands by itself: not after "to", a helper or a conjunction. */
function isBare(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at - 1]?.word ?? "";
  return !(word === "to" || modals.has(word) || formsOfDo.has(word) || coordinators.has(word));
}

/** Whether the noun phrase before a place stands behind a preposition that a comma parts from the rest. */
function isWithin(tagged: readonly Tagged[], at: number, preposition: string): boolean {
  let back = at - 1;
  while (back >= 0 && /^(?:noun|adj|det|num|adv)$/u.test(tagged[back]?.tag ?? "")) back -= 1;
  return tagged[back]?.word === preposition && tagged[back - 1]?.word === ",";
}
