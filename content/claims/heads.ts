import type { Analysis } from "./analysis.ts";
import type { Span } from "./english/predicates.ts";

/** What a noun phrase is about: the words that say so. */

/** Of what stands after "of" these say nothing new: "the effects of it", "a majority of adults". */
const transparent =
  /^(?:effects?|use|uses|benefits?|impact|action|actions|properties|administration|doses?|dosage|role|mechanisms?|power|form|forms|efficacy|effectiveness|infusions?|injections?|course|series|treatments?|ability|addition|combination|introduction|qualities|nature|number|variety|type|kind|session|sessions|potential|capacity|onset|percent|majority|proportion|half|third|thirds|quarters|most|decades|years|dozens|hundreds|thousands|bulk|body|wealth|mode|speed|record|symptoms?|signs?)$/u;

/**
 * The words that say what a noun phrase is: up to its first preposition or clause, seen through words such as
 * "the effects of". Null where it has no noun.
 */
export function headOf({ words }: Analysis, { from, to }: Span): Span | null {
  let start = from;
  let end = from;
  for (let at = from; at < to; at += 1) {
    const { tag, word } = words[at] ?? { tag: "sign", word: "" };
    // "Three out of four patients": not the number, but who they are.
    const isRatio = /^(?:out|of|in)$/u.test(word) && isOfNumbers(words, start, at);
    const isOpaque =
      end > start &&
      !(tag === "prep" && opens.test(word) && transparent.test(words[end - 1]?.word ?? ""));
    if (isRatio || (tag === "prep" && !isOpaque)) {
      start = at + 1;
      end = start;
    } else if (/^(?:noun|pron|det)$/u.test(tag)) end = at + 1;
    else if (/^(?:adj|num|adv)$/u.test(tag)) {
      // "Every adult with it", "the young": an adjective stands for the noun where none follows.
      const next = words[at + 1] ?? { tag: "sign", word: "" };
      const isCompared = next.word === "than";
      const isLast = tag !== "adv" && !isCompared && !/^(?:noun|adj|num)$/u.test(next.tag);
      if (isLast) end = at + 1;
    } else if (tag === "verb" && at === from) start = at + 1;
    else if (!(/^(?:and|to)$/u.test(tag) && end === start)) break;
  }
  while (end > start + 1 && words[end - 1]?.tag === "det") end -= 1;
  return end > start ? { from: start, to: end } : null;
}

const opens = /^(?:of|with|from)$/u;

function isOfNumbers(words: Analysis["words"], from: number, to: number): boolean {
  if (to === from && words[to]?.word !== "out") return words[to - 1]?.tag === "num";
  return words
    .slice(from, to)
    .every(({ tag, word }) => tag === "num" || /^(?:out|of|in)$/u.test(word));
}
