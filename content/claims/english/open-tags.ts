import { ingTag, pastTag } from "./participles.ts";
import { beginsNoun, isAfter, isAfterHelper, lastBut } from "./surroundings.ts";
import type { Form, Tagged } from "./tags.ts";
import type { Token } from "./tokens.ts";
import { isVerbHere } from "./verb-here.ts";
import type { VerbEntry } from "./verbs.ts";
import { adjectives } from "./words.ts";

const adjectiveEnding =
  /(?:ous|ful|ive|able|ible|ical|ial|ual|nal|ral|tal|mal|ic|less|ary|ory|ish)$/u;
const notAdjective =
  /^(?:trial|trials|clinic|clinics|hospital|journal|individual|professional|potential|rationale|topic|music|public|table|objective|perspective|alternative|initiative|capsule|approval|signal|meal|goal|deal|animal|anesthetic|anaesthetic|psychedelic|narcotic|antibiotic|mechanic|library|summary|category|history|memory|story|theory|factory|laboratory|inventory|territory|victory|dictionary|glossary|diary|relative|native|adjective|variable|vegetable|withdrawal|survival|arrival|renewal|interval|removal|criminal)$/u;

const noun = { tag: "noun", form: null } as const;
const adjective = { tag: "adj", form: null } as const;

/** The tag and form of a word of an open class: verb, noun or adjective. */
export function openTag(
  tokens: readonly Token[],
  tagged: readonly Tagged[],
  verbs: readonly (VerbEntry | undefined)[],
  at: number,
): Pick<Tagged, "tag" | "form"> {
  const word = tokens[at]?.word ?? "";
  const verb = verbs[at];
  const isCompound = tokens[at]?.isJoined || tokens[at + 1]?.isJoined;
  const joined = isCompound ? joinedTag(tokens, verbs, at) : null;
  if (joined) return { tag: joined, form: null };
  // "Another says": no noun, whatever stands before it.
  if (word === "says") return { tag: "verb", form: "s" };
  if (!verb) {
    if (
      word.endsWith("ed") &&
      /[a-z]{3}ed$/u.test(word) &&
      !/^(?:need|speed|seed|breed|indeed|weed|feed|bleed|hundred)$/u.test(word)
    )
      return pastTag(tokens, tagged, verbs, at);
    if (
      word.endsWith("ing") &&
      /[a-z]{3}ing$/u.test(word) &&
      !/^(?:something|nothing|anything|everything|morning|evening|wellbeing|during|spring|string|thing)$/u.test(
        word,
      )
    )
      return ingTag(tokens, tagged, verbs, at);
    return adjectiveEnding.test(word) &&
      !notAdjective.test(word) &&
      isAttributive(tokens, tagged, verbs, at)
      ? adjective
      : noun;
  }
  if (verb.forms.has("ing")) return ingTag(tokens, tagged, verbs, at);
  const isPast = verb.forms.has("past") || verb.forms.has("participle");
  if (isPast && !verb.forms.has("base")) return pastTag(tokens, tagged, verbs, at, verb);
  const form: Form = verb.forms.has("s") ? "s" : "base";
  if (isPast && isAfterHelper(tagged, at, "be", "have")) return { tag: "verb", form: "participle" };
  return isVerbHere(tokens, tagged, verbs, at, form)
    ? { tag: "verb", form }
    : adjectives.has(word)
      ? adjective
      : noun;
}

function isAttributive(
  tokens: readonly Token[],
  tagged: readonly Tagged[],
  verbs: readonly (VerbEntry | undefined)[],
  at: number,
): boolean {
  const next = tokens[at + 1]?.word ?? "";
  return (
    beginsNoun(tokens, verbs, at + 1) ||
    lastBut(tagged, at)?.tag === "be" ||
    isAfter(tagged, at, "adv") ||
    // "safe and effective", "functional and anatomical effects".
    (isAfter(tagged, at, "and") && tagged[at - 2]?.tag === "adj") ||
    ((next === "and" || next === "or" || next === ",") &&
      adjectiveEnding.test(tokens[at + 2]?.word ?? "") &&
      beginsNoun(tokens, verbs, at + 3))
  );
}

/** After these a joined word is what it is without them: "re-evaluated". */
const prefix = /^(?:re|co|pre|post|over|under|de|dis|mis|un|out|up|down|self|cross|well)$/u;

/** Within a compound nothing is done: "stress-related illness", "cholesterol-lowering", "follow-up". */
function joinedTag(
  tokens: readonly Token[],
  verbs: readonly (VerbEntry | undefined)[],
  at: number,
): "noun" | "adj" | null {
  const word = tokens[at]?.word ?? "";
  const isFirst = tokens[at + 1]?.isJoined && !prefix.test(word);
  if (isFirst) return verbs[at] && !adjectives.has(word) ? "noun" : null;
  if (!tokens[at]?.isJoined || prefix.test(tokens[at - 1]?.word ?? "")) return null;
  if (/(?:ed|ing|en)$/u.test(word) && beginsNoun(tokens, verbs, at + 1)) return "adj";
  return verbs[at] && !/(?:ed|ing)$/u.test(word) ? "noun" : null;
}
