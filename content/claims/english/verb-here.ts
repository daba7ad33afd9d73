import {
  beginsNounPhrase,
  hasFiniteBetween,
  isAfter,
  isPluralWord,
  isSign,
  isSurelyFinite,
  lastBut,
} from "./surroundings.ts";
import type { Tagged } from "./tags.ts";
import type { Token } from "./tokens.ts";
import { isOfClass, type VerbEntry } from "./verbs.ts";
import {
  adjectives,
  adverbs,
  beforePlainTo,
  coordinators,
  relatives,
  subordinators,
} from "./words.ts";

/** Whether a word that can be a verb, in its base form or with -s, is one here. */
export function isVerbHere(
  tokens: readonly Token[],
  tagged: readonly Tagged[],
  verbs: readonly (VerbEntry | undefined)[],
  at: number,
  form: "base" | "s",
): boolean {
  const entry = verbs[at];
  const before = lastBut(tagged, at);
  const isNounToo = entry?.isNounToo ?? false;
  if (adjectives.has(tokens[at]?.word ?? "") && !/^(?:to|modal|do|pron)$/u.test(before?.tag ?? ""))
    return false;
  const adjacent = tagged[at - 1];
  if (!before || (before.tag === "sign" && before.word !== "," && before.word !== ")")) {
    // "Boost your focus" is told to somebody; "Support groups" and "Results" are names.
    if (form === "s")
      return (
        (!isNounToo && beginsNounPhrase(tokens, verbs, at + 1)) ||
        /^(?:the|a|an|your|our|their|people|patients|adults|children|individuals|those|you|them)$/u.test(
          tokens[at + 1]?.word ?? "",
        ) ||
        (/^(?:treat|help|boost|ease|calm|lift|support|target|reset)$/u.test(entry?.lemma ?? "") &&
          beginsNounPhrase(tokens, verbs, at + 1)) ||
        (entry?.lemma === "work" &&
          /^(?:for|in|on|within|faster|well|quickly|fast|best|like)$/u.test(
            tokens[at + 1]?.word ?? "",
          ))
      );
    return (
      !isNounToo ||
      /^(?:the|a|an|your|our|my|their|how|what|why|you|us|if|this|these|it|to|with)$/u.test(
        tokens[at + 1]?.word ?? "",
      )
    );
  }
  switch (before.tag) {
    case "to":
      if (form === "s") return false;
      return !(isNounToo && beforePlainTo.has(tagged[tagged.indexOf(before) - 1]?.word ?? ""));
    case "modal":
    case "do":
      return form === "base";
    case "pron":
      if (/^(?:me|us|him|her|them|this|these|those|one)$/u.test(before.word) && isNounToo)
        return /^(?:this|these|those|one)$/u.test(before.word)
          ? (form === "s") === /^(?:this|one)$/u.test(before.word)
          : tagged.some(({ lemma }) => /^(?:help|let|make)$/u.test(lemma));
      return true;
    case "rel":
    case "that":
      return before.word !== "whose";
    case "det":
    case "num":
      return false;
    case "prep":
      return false;
    case "be":
      return false;
    case "have":
      return false;
    case "adj":
      // "appropriate treatment"; but "the young benefit".
      return !isNounToo && form === "s";
    case "and": {
      if (!isNounToo) return true;
      // "is well tolerated and helps with": after a helper, what has an -s is a verb again.
      if (form === "s" && hasHelperBefore(tagged, at))
        return beginsNounPhrase(tokens, verbs, at + 1);
      const mate = tagged
        .slice(0, at)
        .findLast(({ tag, form: other }) => tag === "verb" && (other === "s" || other === "base"));
      return mate !== undefined && mate.form === form && beginsNounPhrase(tokens, verbs, at + 1);
    }
    case "sub":
      return false;
    case "verb":
      // "Running appears to help".
      if (before.form === "ing" && adjacent === before && form === "s")
        return (
          !isNounToo && !hasFiniteBetween(tagged, at) && beginsNounPhrase(tokens, verbs, at + 1)
        );
      // "help improve", "let them work"; but "improve focus", "boosts results".
      if (/^(?:help|let|make)$/u.test(before.lemma) && form === "base" && adjacent === before)
        return beginsNounPhrase(tokens, verbs, at + 1) || !isNounToo;
      return false;
    case "sign": {
      if (!isNounToo) return true;
      const subject = subjectBeforeAside(tagged, at);
      if (subject) return (form === "s") !== isPluralWord(subject);
      const mate = tagged.slice(0, at).findLast(({ tag }) => tag === "verb");
      return mate?.form === form && beginsNounPhrase(tokens, verbs, at + 1);
    }
    default:
      return isAfterSubject(tokens, tagged, verbs, at, form, isNounToo);
  }
}

function hasHelperBefore(tagged: readonly Tagged[], at: number): boolean {
  for (let back = at - 1; back >= 0; back -= 1) {
    const { tag, word } = tagged[back] as Tagged;
    if (tag === "be" || tag === "have") return /^(?:is|has|was)$/u.test(word);
    if (!/^(?:adj|adv|verb|and)$/u.test(tag)) return false;
  }
  return false;
}

/** After a noun: a verb where the clause has no other, and singular or plural agree. */
function isAfterSubject(
  tokens: readonly Token[],
  tagged: readonly Tagged[],
  verbs: readonly (VerbEntry | undefined)[],
  at: number,
  form: "base" | "s",
  isNounToo: boolean,
): boolean {
  if (!isNounToo) return true;
  const isPlural = isSubjectPlural(tagged, at);
  if (hasFiniteBetween(tagged, at)) return false;
  // "Some clinics claim that …"
  if (tokens[at + 1]?.word === "that" && isPlural !== (form === "s")) return true;
  // "levels protected", "rates slowly fell", "costs differ": the verb comes next.
  const isAdverbNext = (tokens[at + 1]?.word ?? "").endsWith("ly");
  const following = verbs[at + (isAdverbNext ? 2 : 1)];
  const isShown = isOfClass(verbs[at]?.lemma ?? "", "show", "see");
  if (following && !isShown && !following.isNounToo && !following.forms.has("ing")) {
    if (!following.forms.has("base") || form === "s") return false;
  }
  // "Whether it helps is unknown": two clauses want two verbs.
  const isOpened = /^(?:whether|how|what|why|that)$/u.test(tagged[0]?.word ?? "");
  for (let later = at + 1; later < tokens.length && !isOpened; later += 1) {
    const word = tokens[later]?.word ?? "";
    if (isSign(word) || relatives.has(word) || word === "that" || subordinators.has(word)) break;
    // "lifts mood and reduces …": the next verb has the same subject.
    if (coordinators.has(word) && verbs[later + 1]?.forms.has(form)) break;
    if (
      coordinators.has(word) &&
      verbs[later + 2]?.forms.has(form) &&
      adverbs.has(tokens[later + 1]?.word ?? "")
    )
      break;
    if (isSurelyFinite(word, verbs[later])) return isAfter(tagged, at, "adv");
    // "the results of the pilot study suggest".
    const other = verbs[later];
    const isSurelyVerb = other?.forms.has("base") && !other.isNounToo && isPlural;
    if (
      isSurelyVerb &&
      tokens[later - 1]?.word !== "to" &&
      !coordinators.has(tokens[later - 1]?.word ?? "")
    )
      return false;
  }
  if (form === "s") return !isPlural || beginsNounPhrase(tokens, verbs, at + 1);
  return isPlural ?? /^(?:the|a|an|their|its|our|your|his|her)$/u.test(tokens[at + 1]?.word ?? "");
}

/** The relative pronoun that opens the clause of a verb; -1 where none does. */
function openerOf(tagged: readonly Tagged[], verb: number): number {
  for (let at = verb - 1; at >= Math.max(0, verb - 4); at -= 1) {
    if (tagged[at]?.tag === "rel") return at;
    if (tagged[at]?.tag === "sign" || tagged[at]?.tag === "verb") return -1;
  }
  return -1;
}

/** Whether the subject before a place is more than one; null where that cannot be told. */
function isSubjectPlural(tagged: readonly Tagged[], at: number): boolean | null {
  let isPlural = false;
  let isHead = true;
  let isListed = false;
  for (let back = at - 1; back >= 0; back -= 1) {
    const { tag, word } = tagged[back] as Tagged;
    if (tag === "rel") return isPluralWord(tagged[back - 1]?.word ?? "") || isPlural;
    // "For people who have tried pills, it works": a lead-in is no part of the subject.
    if (word === "," && /^(?:prep|sub|to)$/u.test(tagged[0]?.tag ?? "")) break;
    // "people who drink tea live": the relative clause has a verb of its own.
    const opener = tag === "verb" ? openerOf(tagged, back) : -1;
    if (opener > 0) return isPluralWord(tagged[opener - 1]?.word ?? "");
    if (/^(?:verb|sub|that|modal|be|have|do)$/u.test(tag) || (tag === "sign" && word !== ","))
      break;
    if (tag === "noun" || tag === "pron") {
      if (isHead) isPlural = isPluralWord(word);
      isHead = false;
    } else if (tag === "prep") {
      // "The costs of care": what stands before the preposition is what counts.
      if (isListed) return null;
      isHead = true;
    } else if (word === "and") isListed = true;
  }
  return isPlural || isListed;
}

/** The noun before an aside that ends right here: "ketamine, by contrast, offers"; "" where there is none. */
function subjectBeforeAside(tagged: readonly Tagged[], at: number): string {
  const open = tagged.slice(0, at - 1).findLastIndex(({ word }) => word === ",");
  if (open < 1 || at - open > 6) return "";
  const isAside = /^(?:prep|adv|sub)$/u.test(tagged[open + 1]?.tag ?? "");
  const before = tagged[open - 1];
  return isAside && before?.tag === "noun" ? before.word : "";
}
