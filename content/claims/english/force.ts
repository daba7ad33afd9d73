import { forceOfNoun, forceOfVerb, type Put } from "./governing.ts";
import type { Predicate } from "./predicates.ts";
import type { Tagged } from "./tags.ts";
import { isOfClass } from "./verbs.ts";

/** How a predicate is put, by its own words and all that stands over it. */

export type { Force, Put } from "./governing.ts";

const weakModal = /^(?:may|might|could|would)$/u;
const weakAdverb =
  /^(?:perhaps|maybe|possibly|potentially|probably|presumably|apparently|reportedly|seemingly|theoretically|hypothetically|conceivably|arguably|purportedly|supposedly|allegedly|likely|tentatively|anecdotally)$/u;
const notAdverb = /^(?:hardly|barely|rarely|seldom|scarcely|no|neither|nor)$/u;

/** How the predicate at an index is put. */
export function forceOf(
  words: readonly Tagged[],
  predicates: readonly Predicate[],
  index: number,
): Put {
  const predicate = predicates[index];
  if (!predicate) return { force: "flat", by: [] };
  const own = modified(words, predicate, ownForce(words, predicate));
  const above = forceFromAbove(words, predicates, index);
  return combined(above, own);
}

/** What the words of a predicate's own group say. */
function ownForce(
  words: readonly Tagged[],
  { modal, negated, adverbs, from, at: verbAt, verb, passive, subject }: Predicate,
): Put {
  const opener = subject ? (words[subject.from]?.word ?? "") : "";
  if (/^(?:neither|none|nobody|nothing)$/u.test(words[from - 1]?.word ?? ""))
    return { force: negated ? "flat" : "not", by: [from - 1] };
  if (words[from - 1]?.word === "nor") return { force: "not", by: [from - 1] };
  // "Neither it nor the other drug has …"
  if (subject && [1, 2, 3].some((back) => words[subject.from - back]?.word === "neither"))
    return { force: "not", by: [subject.from - 1] };
  // "Not the drug but sleep …"; in "is not a drug that …" the negation is that of the verb before.
  const isOfVerb = /^(?:be|do|have|modal)$/u.test(words[(subject?.from ?? 0) - 2]?.tag ?? "");
  if (subject && words[subject.from - 1]?.word === "not" && !isOfVerb)
    return { force: "not", by: [subject.from - 1] };
  if (/^(?:no|nothing|nobody|neither|none)$/u.test(opener) && subject)
    return negated ? { force: "flat", by: [] } : { force: "not", by: [subject.from] };
  // "It has yet to win approval."
  if (
    (verb === "have" || verb === "be") &&
    words[from + 1]?.word === "yet" &&
    words[from + 2]?.tag === "to"
  )
    return { force: "not", by: [from + 1] };
  const modalAt = modal === null ? -1 : findWord(words, from, modal);
  if (negated || adverbs.some((at) => notAdverb.test(words[at]?.word ?? "")))
    return {
      force: "not",
      by: [findTag(words, predicateStart(words, from), "not", from)].filter((at) => at >= 0),
    };
  if (passive && /^(?:expect|anticipate|predict|project)$/u.test(verb))
    return { force: "future", by: [verbAt] };
  if (verb === "fail") return { force: "not", by: [from] };
  if (modal !== null && weakModal.test(modal)) return { force: "weak", by: [modalAt] };
  if (modal === "should" || modal === "must") return { force: "open", by: [modalAt] };
  const hedge = adverbs.find((at) => weakAdverb.test(words[at]?.word ?? ""));
  if (hedge !== undefined) return { force: "weak", by: [hedge] };
  if (modal === "will" || modal === "shall") return { force: "future", by: [modalAt] };
  return { force: "flat", by: [] };
}

const weakModifier =
  /^(?:potential|possible|probable|plausible|putative|likely|presumed|theoretical|hypothetical|purported|supposed|alleged|unproven|speculative|tentative)$/u;
const carrying =
  /^(?:be|have|show|give|play|offer|provide|hold|indicate|suggest|support|represent|become|remain)$/u;

/** "has a potential benefit", "is a possible cause": the hedge stands before the noun. */
function modified(words: readonly Tagged[], { verb, complement }: Predicate, own: Put): Put {
  if (own.force !== "flat" || !carrying.test(verb)) return own;
  for (let at = complement.from; at < complement.to; at += 1) {
    const { tag, word } = words[at] as Tagged;
    if (weakModifier.test(word) && /^(?:adj|noun)$/u.test(words[at + 1]?.tag ?? ""))
      return { force: "weak", by: [at] };
    if (tag !== "det" && tag !== "adj" && tag !== "adv") break;
  }
  return own;
}

function predicateStart(words: readonly Tagged[], from: number): number {
  let start = from;
  while (start > 0 && /^(?:adv|not)$/u.test(words[start - 1]?.tag ?? "")) start -= 1;
  return start;
}

function findWord(words: readonly Tagged[], from: number, word: string): number {
  return words.findIndex((each, at) => at >= from && each.word === word);
}

function findTag(words: readonly Tagged[], from: number, tag: Tagged["tag"], near: number): number {
  return words.findIndex((each, at) => at >= from && at < near + 6 && each.tag === tag);
}

/** What stands over a predicate, and what that makes of it. */
function forceFromAbove(
  words: readonly Tagged[],
  predicates: readonly Predicate[],
  index: number,
): Put {
  const flat: Put = { force: "flat", by: [] };
  const predicate = predicates[index];
  if (!predicate) return flat;
  const { over, overWord, link } = predicate;
  const governor = over === null ? undefined : predicates[over];
  // "That is why it helps", "here is how it works": told, not asked.
  if (
    link === "whether" &&
    governor?.verb === "be" &&
    words[predicate.subject?.from ?? 0]?.word !== "whether" &&
    !/^(?:questions?|mystery|issue|matter|unclear)$/u.test(words[governor.from - 1]?.word ?? "")
  )
    return flat;
  if (link === "whether") return { force: "open", by: [predicate.from] };
  if (link === "if") return { force: "open", by: [predicate.from] };
  // "has yet to win", "remains to be shown".
  const yet = predicate.from - 2;
  if (link === "to" && (governor?.verb === "remain" || words[yet]?.word === "yet"))
    return { force: "not", by: [words[yet]?.word === "yet" ? yet : (governor?.at ?? yet)] };
  // "You may know that it helps", "it may surprise you to learn that …": what is known is so.
  if (
    link === "that" &&
    governor &&
    /^(?:know|learn|note|remember|discover|realize|realise|forget)$/u.test(governor.verb) &&
    !governor.negated
  )
    return flat;
  const own = overWord === null ? null : forceOfNoun(words, overWord);
  // "To prove it, …": what would have to be.
  if (link === "to" && over === null && overWord === null)
    return { force: "open", by: [predicate.from] };
  // "For it to be approved, …", "That it is proven is a headline": what comes after decides.
  const isForTo = link === "to" && overWord !== null && words[0]?.word === "for";
  const isThat = index === 0 && words[0]?.tag === "that" && predicates.length > 1;
  if (over === null && !own && (isForTo || isThat)) return { force: "open", by: [predicate.from] };
  if (!governor || over === null) return own ?? flat;
  const above = forceOf(words, predicates, over);
  // "I would not say that it cannot": neither this nor that.
  if (link === "that" && above.force === "not" && isOfClass(governor.verb, "say", "suggest"))
    return { force: "open", by: above.by };
  // "It may be a drug that helps", "it is no drug that cures".
  if (link === "relative") {
    // "Not the only drug that is approved": it is one of them.
    const isOnly = words
      .slice(predicate.subject?.from, predicate.subject?.to)
      .some(({ word }) => word === "only");
    if (isOnly && above.force === "not") return flat;
    return above.force === "weak" ||
      above.force === "open" ||
      (above.force === "not" &&
        /^(?:be|find|have|see|know|exist|meet|name|belong|join|count|rank)$/u.test(governor.verb))
      ? above
      : flat;
  }
  if (link === "and") {
    // "may help and improve": a modal reaches the next verb where that has none of its own and is bare.
    if (predicate.form === "base" && predicate.modal === null && above.force !== "not")
      return above;
    // "They say that it heals and works": both are said.
    return forceFromAbove(words, predicates, over);
  }
  if (own)
    return combined(
      above.force === "not" && own.force === "weak" ? { force: "not", by: above.by } : above,
      own,
    );
  if (link === "to" || link === "that" || link === "participle" || link === "gerund")
    return combined(above, forceOfVerb(governor, link));
  return above;
}

/** What holds where one stands over the other. */
function combined(above: Put, below: Put): Put {
  const by = [...above.by, ...below.by];
  if (above.force === "not" && below.force === "not") return { force: "flat", by };
  if (below.force === "not")
    return {
      force:
        above.force === "weak" || above.force === "open" || above.force === "said"
          ? above.force
          : "not",
      by,
    };
  for (const force of ["not", "open", "said", "weak", "future"] as const)
    if (above.force === force || below.force === force) return { force, by };
  return { force: "flat", by: [] };
}
