import { isPluralWord, lastBut } from "./surroundings.ts";
import type { Form, Tagged } from "./tags.ts";
import type { VerbEntry } from "./verbs.ts";

/** How long a line without a stop may be that is no sentence, in tokens. */
const longestLabel = 12;

/**
 * Tags are found word by word, and a word that can be noun, adjective or verb is easily none of the last.
 * But a sentence needs a finite verb: where none was found, the likeliest word is read as one.
 */
export function giveFiniteVerb(
  tagged: readonly Tagged[],
  verbs: readonly (VerbEntry | undefined)[],
): void {
  if (tagged.some((_, at) => isFiniteAt(tagged, at))) return;
  // A label or a bullet is no sentence: "Better focus, less overwhelm".
  if (tagged.length < longestLabel && !/^[.!?]$/u.test(tagged.at(-1)?.word ?? "")) return;
  let best = -1;
  let most = 2;
  for (let at = 1; at < tagged.length; at += 1) {
    const score = likelihoodOf(tagged, verbs, at);
    if (score <= most) continue;
    most = score;
    best = at;
  }
  const verb = tagged[best];
  const form = best < 0 ? null : finiteForm(verbs[best], verb?.word ?? "");
  if (!verb || !form) return;
  verb.tag = "verb";
  verb.form = form;
}

function isFiniteAt(tagged: readonly Tagged[], at: number): boolean {
  const { tag, form, word } = tagged[at] as Tagged;
  if (tag === "modal" || tag === "do") return true;
  if (tag === "be") return word !== "being" && word !== "been" && word !== "be";
  if (tag === "have") return word !== "having" && tagged[at - 1]?.tag !== "to";
  if (tag !== "verb") return false;
  if (form === "s" || form === "past") return true;
  return form === "base" && lastBut(tagged, at)?.tag !== "to";
}

function finiteForm(verb: VerbEntry | undefined, word: string): Form | null {
  if (!verb) return /[a-z]{3}ed$/u.test(word) ? "past" : null;
  if (verb.forms.has("past")) return "past";
  if (verb.forms.has("s")) return "s";
  return verb.forms.has("base") ? "base" : null;
}

/** How much a word looks like the verb that is missing: by what stands before and after it. */
function likelihoodOf(
  tagged: readonly Tagged[],
  verbs: readonly (VerbEntry | undefined)[],
  at: number,
): number {
  const { word, tag, form: own, isJoined } = tagged[at] as Tagged;
  // "FDA-approved" is a quality.
  if (isJoined) return 0;
  const form = finiteForm(verbs[at], word);
  if (!form || /^(?:adv|prep|det|and|not|pron|sub)$/u.test(tag)) return 0;
  if (tag === "verb" && own === "base") return 0;
  const before = lastBut(tagged, at);
  const after = tagged[at + 1];
  if (!before || !after || /^(?:det|prep|to|and|adj)$/u.test(before.tag)) return 0;
  if (before.tag === "sign" && !/^[,)\]]$/u.test(before.word)) return 0;
  // A participle with what it takes is what the noun before is like: "drugs used for", "studies led by".
  if (form === "past" && /^(?:by|as)$/u.test(after.word)) return 0;
  let score = form === "past" ? 2 : 1;
  if (form === "base" && !isPluralWord(before.word) && !isListBefore(tagged, at)) return 0;
  if (form === "s" && isPluralWord(before.word)) score -= 1;
  if (tagged[at - 1]?.tag === "adv") score += 1;
  if (after.tag === "det" || after.tag === "pron") score += 2;
  else if (/^(?:adj|noun|num|adv)$/u.test(after.tag)) score += 1;
  else if (after.tag === "to" || /^(?:in|from|on|with|against|for)$/u.test(after.word)) score += 1;
  else return 0;
  return score;
}

/** "Smoking and drinking cause …". */
function isListBefore(tagged: readonly Tagged[], at: number): boolean {
  for (let back = at - 1; back > 0; back -= 1) {
    const { tag, word } = tagged[back] as Tagged;
    if (word === "and") return true;
    if (/^(?:sign|rel|that|sub)$/u.test(tag) && word !== ",") return false;
  }
  return false;
}
