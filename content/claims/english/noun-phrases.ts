import type { Span } from "./predicates.ts";
import type { Tagged } from "./tags.ts";

/** A noun phrase: where it begins, and the noun that says what kind of thing it names. */
export type NounPhrase = { from: number; head: number };

/** Nouns that name nothing by themselves: "a lack of effect", "evidence of an effect". */
const light =
  /^(?:evidence|number|lack|presence|absence|existence|kind|type|sort|form|degree|extent|level|levels|amount|range|variety|proof|sign|signs|indication|series|set|pair|majority|part|development|magnitude|size|strength|direction)$/u;

/** The first noun phrase from a place on; null where another word comes first that cannot begin one. */
export function nounPhraseAt(words: readonly Tagged[], { from, to }: Span): NounPhrase | null {
  let first = from;
  let head = -1;
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const { word, tag } = words[at] as Tagged;
    if (word === "(" || word === "[") depth += 1;
    else if (word === ")" || word === "]") depth -= 1;
    if (depth > 0 || word === ")" || word === "]") continue;
    if (tag === "noun") head = at;
    else if (tag === "pron") {
      if (head >= 0) break;
      if (words[at + 1]?.word !== "of") return { from: first, head: at };
    } else if (tag === "prep") {
      const isNumbered = head < 0 && /^(?:num|pron|det)$/u.test(words[at - 1]?.tag ?? "");
      const isLight = head >= 0 && light.test(words[head]?.word ?? "");
      if ((word === "of" || word === "for") && (isLight || isNumbered)) {
        head = -1;
        first = at + 1;
      } else if (head >= 0) break;
      else return null;
    } else if (tag === "and" || word === ",") {
      // "a strong and lasting effect", "age, sex and weight": the first noun is enough.
      if (head >= 0) break;
    } else if (tag === "num") continue;
    else if (/^(?:to|rel|that|sub|modal|be|have|do|sign|not)$/u.test(tag)) {
      if (tag === "not" && head < 0) continue;
      break;
    } else if (tag === "verb" && head >= 0) break;
    else if (tag === "adv" && head >= 0) break;
  }
  return head < 0 ? null : { from: first, head };
}
