import { type Analysis, wordAt } from "./analysis.ts";
import type { Span } from "./english/predicates.ts";

/** Negations: those that stand right before what is found, and whose the others are. */

const negative =
  /^(?:no|without|zero|neither|nor|little|lacks?|not|never|hardly|minus|less|outside|beyond)$/u;
/** What may stand between a negation and what it denies. */
const between =
  /^(?:a|an|the|any|of|for|in|as|yet|been|be|officially|currently|formally|specifically|real|known|clinically|scientifically|considered|,|or|and)$/u;
/** How far before what is found a negation may stand, in tokens. */
const reach = 4;

/** "No relief", "without benefit", "never": a negation right before what is found. `from`: where its predicate begins. */
export function negationBefore(analysis: Analysis, from: number, found: Span): Span | null {
  for (let at = found.from - 1; at >= Math.max(from - 2, found.from - reach); at -= 1) {
    const word = wordAt(analysis, at);
    if (negative.test(word) && !isOfVerb(analysis, at)) return { from: at, to: at + 1 };
    const isLight = /^(?:adj|noun|adv)$/u.test(analysis.words[at]?.tag ?? "");
    if (!between.test(word) && !isLight) return null;
  }
  return null;
}

/** The negation of a verb group has been counted with the group. */
function isOfVerb({ words, predicates }: Analysis, at: number): boolean {
  return words[at]?.tag === "not" && predicates.some(({ from, to }) => at >= from - 2 && at < to);
}

const denier = /^(?:no|nothing|nobody|neither|none|few)$/u;

/** Whether a predicate that is denied is denied by its own words, and not by what stands over it. */
export function isOwnDenial(analysis: Analysis, index: number): boolean {
  const predicate = analysis.predicates[index];
  if (!predicate) return false;
  const { subject, from, adverbs, link, over } = predicate;
  if (predicate.negated || predicate.verb === "fail") return true;
  const first = subject?.from ?? 0;
  // "Neither it nor the other", "not everyone", "nor is it".
  if ([1, 2, 3].some((back) => wordAt(analysis, first - back) === "neither")) return true;
  if (wordAt(analysis, first - 1) === "not" || denier.test(wordAt(analysis, subject?.from ?? -1)))
    return true;
  if (/^(?:nor|neither|none|nobody|nothing)$/u.test(wordAt(analysis, from - 1))) return true;
  if (
    adverbs.some((at) =>
      /^(?:hardly|barely|rarely|seldom|scarcely|no)$/u.test(wordAt(analysis, at)),
    )
  )
    return true;
  // "has yet to win", "has yet to be proven", "does not help improve".
  const isInner = link === "to" || link === "participle" || link === "and";
  if (!isInner) return wordAt(analysis, from + 1) === "yet";
  return over === null || wordAt(analysis, from - 2) === "yet" || isOwnDenial(analysis, over);
}

/** "Not uncommon", "not negligible": it is there. `from`: where what is denied begins. */
export function isDoubleDenial(analysis: Analysis, from: number): boolean {
  return /^(?:uncommon|unusual|unknown|rare|negligible|insignificant|trivial|unheard|absent|surprising)$/u.test(
    wordAt(analysis, from),
  );
}
