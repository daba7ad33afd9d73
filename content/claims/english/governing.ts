import type { Predicate } from "./predicates.ts";
import type { Tagged } from "./tags.ts";
import { isOfClass } from "./verbs.ts";

/** What a noun, an adjective or a verb makes of the predicate that it governs. */

/**
 * flat: it is so. weak: it may be so. not: it is not so. open: asked, planned, wished for, or on a
 * condition. said: others are reported to say so. future: it will be so.
 */
export type Force = "flat" | "weak" | "not" | "open" | "said" | "future";

/** A force, and the places of the words that made it so. */
export type Put = { force: Force; by: readonly number[] };

const weakNoun =
  /^(?:potential|promise|possibility|possibilities|hope|hopes|hypothesis|hypotheses|theory|idea|notion|chance|likelihood|suggestion|speculation|belief|candidate|opportunity|assumption|indications?|hints?|signs?|concept|rationale|interest|attempts?|efforts?|aim|goal|purpose|plan|question|reports?)$/u;
const doubtNoun =
  /^(?:myth|misconception|doubt|claims?|rumou?rs?|fallacy|assertion|fantasy|fiction|falsehood|lie|hype|story|stories|boasts?|headlines?|slogans?|posts?|ads?)$/u;
const weakAdjective =
  /^(?:likely|possible|possibly|thought|believed|unlikely|conceivable|plausible|hypothesized|hypothesised|reported|said|designed|intended|meant|hoped|expected|able)$/u;

/** "The hope that …", "likely to …", "no evidence that …"; null where the word says nothing of it. */
export function forceOfNoun(words: readonly Tagged[], at: number): Put | null {
  const word = words[at]?.word ?? "";
  const denied = words
    .slice(Math.max(0, at - 3), at)
    .some((each) => /^(?:no|little|without|insufficient|lack)$/u.test(each.word));
  // "No evidence that", "no good reason to".
  if (denied && !/^(?:doubt|question|dispute|able)$/u.test(word)) return { force: "not", by: [at] };
  if (/^(?:evidence|proof|data)$/u.test(word)) return { force: "flat", by: [at] };
  // "Beyond doubt", "no room for doubt that": there is none.
  const isSettled = words
    .slice(Math.max(0, at - 4), at)
    .some((each) => /^(?:beyond|no|without|little|any)$/u.test(each.word));
  if (/^(?:doubt|question|dispute)$/u.test(word) && isSettled) return { force: "flat", by: [at] };
  if (doubtNoun.test(word)) return { force: "said", by: [at] };
  if (weakNoun.test(word) || weakAdjective.test(word))
    return { force: word === "able" ? "flat" : word === "unlikely" ? "not" : "weak", by: [at] };
  return null;
}

/** "They say that …", "it was designed to …". */
export function forceOfVerb(
  { verb, at, passive, subject, modal }: Predicate,
  link: Predicate["link"],
): Put {
  if (link === "that" || (link === "to" && passive)) {
    if (modal === "can" && isOfClass(verb, "show")) return { force: "open", by: [at] };
    if (/^(?:assure|reassure|convince|persuade|tell|promise|hear|read)$/u.test(verb))
      return { force: "said", by: [at] };
    if (isOfClass(verb, "show")) return { force: "flat", by: [] };
    if (isOfClass(verb, "suggest", "seem")) return { force: "weak", by: [at] };
    if (/^(?:use|prescribe|administer|design|develop|intend|mean|indicate|give)$/u.test(verb))
      return { force: "open", by: [at] };
    if (isOfClass(verb, "say")) return { force: "said", by: [at] };
    if (/^(?:expect|anticipate|predict|project|schedule)$/u.test(verb))
      return { force: "future", by: [at] };
    // "We observed that …" found something; "we asked that" did not.
    if (link === "that" && isOfClass(verb, "see")) return { force: "flat", by: [] };
    if (isOfClass(verb, "study", "want")) return { force: "open", by: [at] };
    if (/^(?:doubt|fear|deny|dispute|reject|dismiss|question)$/u.test(verb))
      return { force: "not", by: [at] };
    return { force: "flat", by: [] };
  }
  if (link === "gerund") {
    if (isOfClass(verb, "study", "want", "say")) return { force: "open", by: [at] };
    if (/^(?:use|prescribe|administer|consider|recommend|try)$/u.test(verb))
      return { force: "open", by: [at] };
    return { force: "flat", by: [] };
  }
  if (isOfClass(verb, "seem", "suggest")) return { force: "weak", by: [at] };
  if (isOfClass(verb, "want") || /^(?:aim|design|work|develop|use)$/u.test(verb)) {
    if (verb === "work" || (verb === "use" && subject)) return { force: "flat", by: [] };
    return { force: "open", by: [at] };
  }
  // What fails is denied by its own verb already.
  if (isOfClass(verb, "fail") && verb !== "fail") return { force: "not", by: [at] };
  return { force: "flat", by: [] };
}
