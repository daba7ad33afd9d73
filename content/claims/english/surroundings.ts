import type { Tag, Tagged } from "./tags.ts";
import type { Token } from "./tokens.ts";
import type { VerbEntry } from "./verbs.ts";
import {
  coordinators,
  formsOfBe,
  formsOfDo,
  formsOfHave,
  modals,
  plurals,
  prepositions,
  relatives,
  subordinators,
} from "./words.ts";

/** What stands around a word while tags are found: what can follow it, and what came before. */

/** Whether a token is punctuation. */
export const isSign = (word: string) =>
  !(word >= "a" && word < "{") && !/[\p{L}\p{N}$%&€£#+]/u.test(word);

const finiteHelpers = new Set(["is", "are", "was", "were", "am", "does", "do", "did"]);

/** Whether a word is a finite verb wherever it stands. */
export function isSurelyFinite(word: string, verb: VerbEntry | undefined): boolean {
  if (modals.has(word) || formsOfHave.has(word) || finiteHelpers.has(word))
    return word !== "having";
  if (!verb || verb.isNounToo) return false;
  return verb.forms.has("s") || (verb.forms.has("past") && !verb.forms.has("participle"));
}

/** Whether what follows can go on as a clause: a subject and a finite verb before the next stop. */
export function startsClause(
  tokens: readonly Token[],
  verbs: readonly (VerbEntry | undefined)[],
  from: number,
): boolean {
  const first = tokens[from]?.word ?? "";
  if (/^(?:it|they|we|you|i|he|she|there)$/u.test(first)) return true;
  for (let at = from; at < tokens.length && at < from + 14; at += 1) {
    const word = tokens[at]?.word ?? "";
    if (isSign(word)) return false;
    if (at > from && isSurelyFinite(word, verbs[at])) return true;
  }
  return false;
}

const isHelper = (word: string) =>
  modals.has(word) || formsOfBe.has(word) || formsOfHave.has(word) || formsOfDo.has(word);

/** Whether a noun phrase goes on here, after a determiner. */
export function beginsNoun(
  tokens: readonly Token[],
  verbs: readonly (VerbEntry | undefined)[],
  at: number,
): boolean {
  const word = tokens[at]?.word ?? "";
  if (word === "" || isSign(word)) return false;
  if (isHelper(word)) return false;
  if (
    prepositions.has(word) ||
    coordinators.has(word) ||
    relatives.has(word) ||
    subordinators.has(word)
  )
    return false;
  if (/^(?:to|that|not|it|they|we|you|i|he|she)$/u.test(word)) return false;
  const verb = verbs[at];
  if (!verb) return true;
  return verb.isNounToo || verb.forms.has("ing") || verb.forms.has("participle");
}

const nounPhraseStart =
  /^(?:the|a|an|your|our|my|their|its|his|her|this|these|those|some|any|no|many|more|most|all|both|each|every|people|patients|individuals|adults|children|you|us|them|me|it|those|symptoms|to|on|for|by|in|with|from|through|as|well|that|how|why|whether)$/u;

/** Whether something that a verb can take follows. */
export function beginsNounPhrase(
  tokens: readonly Token[],
  verbs: readonly (VerbEntry | undefined)[],
  at: number,
): boolean {
  const word = tokens[at]?.word ?? "";
  if (word === "" || isSign(word)) return false;
  if (nounPhraseStart.test(word)) return true;
  if (isHelper(word)) return false;
  if (coordinators.has(word) || subordinators.has(word) || relatives.has(word)) return false;
  const verb = verbs[at];
  return !verb || verb.isNounToo || verb.forms.has("ing");
}

export function isAfter(tagged: readonly Tagged[], at: number, ...tags: readonly Tag[]): boolean {
  const before = tagged[at - 1];
  return before !== undefined && tags.includes(before.tag);
}

/** The last word before a place that is no adverb. */
export function lastBut(tagged: readonly Tagged[], at: number): Tagged | undefined {
  for (let back = at - 1; back >= 0; back -= 1) {
    const each = tagged[back];
    if (each && each.tag !== "adv" && each.tag !== "not") return each;
  }
  return undefined;
}

export function isAfterHelper(
  tagged: readonly Tagged[],
  at: number,
  ...helpers: readonly Tag[]
): boolean {
  const before = lastBut(tagged, at);
  return (
    before !== undefined &&
    (helpers.includes(before.tag) || (before.tag === "verb" && before.lemma === "get"))
  );
}

export function isPluralWord(word: string): boolean {
  return (
    plurals.has(word) ||
    (/[^su]s$/u.test(word) && !/(?:sis|[tnm]etics|omics|ysics|ethics|diabetes)$/u.test(word))
  );
}

/** Whether the clause before a place has its finite verb already. */
export function hasFiniteBetween(tagged: readonly Tagged[], at: number): boolean {
  let found = 0;
  for (let back = at - 1; back >= 0; back -= 1) {
    const each = tagged[back];
    if (!each) break;
    // "people who take it report": the relative clause has one of its own.
    if (each.tag === "rel") return found > 1;
    if (/^(?:sign|sub|that)$/u.test(each.tag) && each.word !== ")" && each.word !== "(") break;
    if (each.tag === "and" && tagged[back + 1]?.tag !== "noun") break;
    if (/^(?:modal|be|have|do)$/u.test(each.tag))
      found +=
        /^(?:modal|be|have|do)$/u.test(tagged[back + 1]?.tag ?? "") ||
        tagged[back + 1]?.tag === "verb"
          ? 0
          : 1;
    if (
      each.tag === "verb" &&
      (each.form === "s" ||
        each.form === "past" ||
        each.form === "base" ||
        /^(?:modal|be|have|do)$/u.test(lastBut(tagged, back)?.tag ?? ""))
    ) {
      // "studies suggest ketamine helps": what is said has a verb of its own.
      if (
        /^(?:say|claim|suggest|think|believe|hope|show|find|report|prove|indicate|demonstrate|reveal|know|feel|argue|help|let|make)$/u.test(
          each.lemma,
        )
      )
        return false;
      found += 1;
    }
  }
  return found > 0;
}
