import { beginsNoun, isAfter, isSign, startsClause } from "./surroundings.ts";
import type { Tag, Tagged } from "./tags.ts";
import type { Token } from "./tokens.ts";
import type { VerbEntry } from "./verbs.ts";
import {
  adjectives,
  adverbs,
  coordinators,
  determiners,
  formsOfBe,
  formsOfDo,
  formsOfHave,
  modals,
  prepositions,
  pronouns,
  relatives,
  subordinators,
} from "./words.ts";

const numbers =
  "two three four five six seven eight nine ten % percent half dozen hundred hundreds thousand thousands million millions".split(
    " ",
  );

const isDegree = /^(?:more|less|most|least)$/u;
const isChance = /^(?:likely|unlikely)$/u;
const isGraded = (word: string) =>
  (word.endsWith("ly") && !notAdverb.test(word)) || (adjectives.has(word) && !isDegree.test(word));
const notAdverb =
  /^(?:family|only|early|daily|weekly|monthly|costly|friendly|timely|assembly|supply|apply|reply|rely|likely|unlikely|elderly|fly|anomaly|multiply|imply|comply)$/u;

/** "more than doubles": before a verb it is how much. */
function isMoreThanDone(
  tokens: readonly Token[],
  verbs: readonly (VerbEntry | undefined)[],
  at: number,
): boolean {
  const first = tokens[at]?.word === "than" ? at - 1 : at;
  if (!isDegree.test(tokens[first]?.word ?? "") || tokens[first + 1]?.word !== "than") return false;
  const verb = verbs[first + 2];
  return (
    verb !== undefined &&
    (verb.forms.has("s") || verb.forms.has("past")) &&
    isMultiplying.test(verb.lemma)
  );
}

const isMultiplying = /^(?:double|halve|triple|quadruple|offset|compensate|outweigh)$/u;

function isOneDay(tokens: readonly Token[], tagged: readonly Tagged[], at: number): boolean {
  const first = tokens[at]?.word === "day" ? at - 1 : at;
  return (
    tokens[first]?.word === "one" &&
    tokens[first + 1]?.word === "day" &&
    tagged[first - 1]?.tag === "modal"
  );
}

/** "is likely causative", "disorders likely cause it"; but "a likely cause", "likely to". */
function isBeforeVerbOrQuality(
  tokens: readonly Token[],
  tagged: readonly Tagged[],
  at: number,
): boolean {
  const next = tokens[at + 1]?.word ?? "";
  if (isSign(next) || /^(?:to|that)$/u.test(next)) return false;
  return isAfter(tagged, at, "be", "modal", "noun", "pron", "rel", "not");
}

/** Adverbs of two words. */
const phrases = new Set([
  "at least",
  "at most",
  "at best",
  "at worst",
  "in part",
  "in turn",
  "in fact",
  "in general",
  "in particular",
  "of course",
  "for example",
  "for instance",
  "in theory",
  "in principle",
  "at first",
  "at last",
  "no longer",
]);

const phraseWords = new Set([...phrases].flatMap((phrase) => phrase.split(" ")));

function isPhrase(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? "";
  return (
    phrases.has(`${word} ${tokens[at + 1]?.word}`) || phrases.has(`${tokens[at - 1]?.word} ${word}`)
  );
}

/** Words that are the same wherever they stand. */
const fixed = new Map<string, Tag>();
for (const [tag, list] of [
  ["not", ["not", "never"]],
  ["modal", modals],
  ["be", formsOfBe],
  ["have", formsOfHave],
  ["do", formsOfDo],
  ["to", ["to"]],
  ["that", ["that"]],
  ["rel", relatives],
  ["and", coordinators],
  ["num", numbers],
] as const)
  for (const word of list) if (!fixed.has(word)) fixed.set(word, tag);

/** Words whose tag follows from what stands around them; most words are none, and are told at once. */
const turning = new Set<string>(["as", "than", "like", "one", "day"]);
for (const list of [subordinators, determiners, pronouns, prepositions, adverbs, adjectives])
  for (const word of list) turning.add(word);
for (const word of phraseWords) turning.add(word);

/** The tag of a word of a closed class, or null. */
export function closedTag(
  tokens: readonly Token[],
  tagged: readonly Tagged[],
  verbs: readonly (VerbEntry | undefined)[],
  at: number,
): Tag | null {
  const word = tokens[at]?.word ?? "";
  // "has yet to", "not yet": no conjunction.
  if (word === "yet" && !(at === 0 || tokens[at - 1]?.word === ",")) return "adv";
  const known = fixed.get(word);
  if (known) return known;
  if (turning.has(word)) return turningTag(tokens, tagged, verbs, at);
  if (isSign(word)) return "sign";
  if (word < "a" && /^[\d.,]+\p{L}*$/u.test(word)) return "num";
  return word.endsWith("ly") && word.length > 4 && !notAdverb.test(word) ? "adv" : null;
}

const opensClause = /^(?:that|your|the|you|they|it|we|people|patients|our|their|i|he|she)$/u;

function turningTag(
  tokens: readonly Token[],
  tagged: readonly Tagged[],
  verbs: readonly (VerbEntry | undefined)[],
  at: number,
): Tag | null {
  const word = tokens[at]?.word ?? "";
  if (isMoreThanDone(tokens, verbs, at)) return "adv";
  // "as pills do", "than they did": a clause.
  if (
    (word === "as" || word === "than") &&
    [2, 3, 4].some((ahead) => formsOfDo.has(tokens[at + ahead]?.word ?? ""))
  )
    return "sub";
  if (word === "as" || word === "than" || word === "like")
    return word === "like" && isAfter(tagged, at, "pron", "to", "modal", "do", "not")
      ? null
      : "prep";
  if (subordinators.has(word) && (!prepositions.has(word) || startsClause(tokens, verbs, at + 1)))
    // "so your mind can rest" opens a clause, "so quickly" does not.
    return word === "even" || (word === "so" && !opensClause.test(tokens[at + 1]?.word ?? ""))
      ? "adv"
      : "sub";
  if (isDegree.test(word) && isGraded(tokens[at + 1]?.word ?? "")) return "adv";
  if (isChance.test(word) && isBeforeVerbOrQuality(tokens, tagged, at)) return "adv";
  if (phraseWords.has(word) && isPhrase(tokens, at)) return "adv";
  // "could one day restore".
  if (/^(?:one|day)$/u.test(word) && isOneDay(tokens, tagged, at)) return "adv";
  // "vitamin A results in": before a word in -s it is a letter.
  if (word === "a" && verbs[at + 1]?.forms.has("s")) return null;
  // "This leads to": one thing, and a word in -s.
  if (word === "this" && verbs[at + 1]?.forms.has("s")) return "pron";
  if (determiners.has(word) && (!pronouns.has(word) || beginsNoun(tokens, verbs, at + 1)))
    return (adverbs.has(word) || adjectives.has(word)) && !beginsNoun(tokens, verbs, at + 1)
      ? "adv"
      : "det";
  if (word === "no") return "det";
  if (pronouns.has(word)) return "pron";
  if (prepositions.has(word)) return "prep";
  if (adverbs.has(word) && !(adjectives.has(word) && beginsNoun(tokens, verbs, at + 1)))
    return "adv";
  if (adjectives.has(word) && !verbs[at]) return "adj";
  if (word.endsWith("ly") && word.length > 4 && !notAdverb.test(word)) return "adv";
  return null;
}
