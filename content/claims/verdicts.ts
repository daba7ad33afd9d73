import { type Analysis, findsOf, isSameClause, overlap, wordAt, wordsOf } from "./analysis.ts";
import { afterVerdict, beforeReproach, beforeVerdict, verdictLimit } from "./cues/grammar.ts";
import { isIdle, isNegated } from "./negation.ts";
import type { Found } from "./phrases.ts";

/** What a sentence says of its own statements: that they are a myth, that they are not proven. */

/** What says that the cue's statement is not so. */
export function falsehoodsOver(analysis: Analysis, cue: Found): Found[] {
  const isOver = (found: Found) => reaches(analysis, found, cue);
  return [
    ...findsOf(analysis, "falsehood").filter(
      (found) => !isNegated(analysis, found) && isOver(found),
    ),
    ...findsOf(analysis, "truth").filter((found) => isNegated(analysis, found) && isOver(found)),
    ...findsOf(analysis, "denial").filter((found) => warnsOf(analysis, found, cue)),
    ...findsOf(analysis, "verdictAfter").filter(
      (found) => found.from >= cue.to && !isNegated(analysis, found),
    ),
    ...(cue.name === "careless" ? findsOf(analysis, "reproach") : []).filter((found) =>
      isReproach(analysis, found, cue),
    ),
  ];
}

/** "Taking it alone is dangerous", "it is illegal to buy it without …": told of, and not as advice. */
function isReproach(analysis: Analysis, found: Found, cue: Found): boolean {
  const isPredicate = [1, 2].some((back) =>
    beforeReproach.test(wordAt(analysis, found.from - back)),
  );
  return (
    isPredicate &&
    !overlap(found, cue) &&
    !isNegated(analysis, found) &&
    isSameClause(analysis, found, cue)
  );
}

/** "'Cured' is not a word we would use": what is quoted, and kept at a distance, is not the page's own. */
export function distanceFrom(analysis: Analysis, cue: Found): Found | undefined {
  const quote = analysis.quotes.find(({ from, to }) => from <= cue.from && cue.to <= to);
  if (!quote) return undefined;
  return ["falsehood", "verdictAfter", "denial", "limited", "unknown", "negator"]
    .flatMap((name) => findsOf(analysis, name))
    .find((found) => !overlap(found, quote) && !isIdle(analysis, found));
}

const distancing = ["limited", "unproven", "unknown", "falsehood", "verdictAfter", "negator"];

/** "It is sold as a cure, but the evidence is thin": what others say, and what is held against it. */
export function objectionTo(analysis: Analysis, cue: Found): Found | undefined {
  const isReported = findsOf(analysis, "attribution").some(
    (found) => found.from <= cue.from && isSameClause(analysis, found, cue),
  );
  if (!isReported) return undefined;
  const turn = analysis.tokens.findIndex(
    ({ word }, at) => at >= cue.to && /^(?:but|yet|though|although|however|while)$/u.test(word),
  );
  if (turn < 0) return undefined;
  return distancing
    .flatMap((name) => findsOf(analysis, name))
    .find((found) => found.from >= turn && !isIdle(analysis, found));
}

/** Whether a verdict ("is a myth", "it is wrong that") speaks of the part where the cue is. */
function reaches(analysis: Analysis, verdict: Found, cue: Found): boolean {
  if (overlap(verdict, cue)) return false;
  const isAfter = cue.from >= verdict.to;
  const right = hasStatement(analysis, verdict.to, nextStop(analysis, verdict.to));
  const left = hasStatement(analysis, lastStop(analysis, verdict.from), verdict.from);
  const isPredicate = beforeVerdict.test(wordAt(analysis, verdict.from - 1));
  const next = wordAt(analysis, verdict.to);
  // "They are wrong: …" speaks of what was said before; "Myth: …" of what follows.
  if (next === ":" && isPredicate && isAfter) return false;
  const opensClause = afterVerdict.test(next) || (next === ":" && verdict.from < 3);
  // "The idea that it is harmless because …": all of it is the idea.
  const isAbout =
    /^the (?:idea|notion|claim|belief|suggestion|assertion|argument|theory) that\b/u.test(
      wordsOf(analysis),
    );
  const looksRight = right && (opensClause || !isPredicate || !left);
  if (looksRight !== isAfter) return false;
  const [from, to] = isAfter ? [verdict.to, cue.from] : [cue.to, verdict.from];
  for (let at = from; at < to; at += 1) {
    const word = wordAt(analysis, at);
    if (verdictLimit.test(word) && !(isAbout && !isAfter)) return false;
    // "Nobody should say otherwise: …" is done before the colon.
    const isDone =
      /^(?:otherwise|so|this|that|it)$/u.test(wordAt(analysis, at - 1)) ||
      hasStatement(analysis, verdict.to, at);
    if (word === ":" && isAfter && isDone) return false;
  }
  return true;
}

/** "Do not fall for the line that …": speaks of what follows; a pinch of salt, of what went before. */
function warnsOf(analysis: Analysis, found: Found, cue: Found): boolean {
  const looksBack = wordAt(analysis, found.to - 1) === "salt";
  if (looksBack ? cue.to > found.from : cue.from < found.to) return false;
  const [from, to] = looksBack ? [cue.to, found.from] : [found.to, cue.from];
  const between = analysis.tokens.slice(from, to).map(({ word }) => word);
  if (between.some((word) => /^(?:[;.!?:]|but)$/u.test(word))) return false;
  // "Contrary to what you read, it works": what follows the comma is the writer's own.
  const setsOff = /^(?:contrary|despite|whatever)$/u.test(wordAt(analysis, found.from));
  return !setsOff || isSameClause(analysis, found, cue);
}

/** The lists that state something a verdict could speak of. */
const stating = [
  ..."approved unapproved proven unproven effect strong shows limited harm harmless mild".split(
    " ",
  ),
  ..."fast soon superior firstLine repair sameWay careless".split(" "),
];

function hasStatement(analysis: Analysis, from: number, to: number): boolean {
  return stating.some((name) =>
    findsOf(analysis, name).some((found) => found.from >= from && found.to <= to),
  );
}

const stop = /^[.;!?]$/u;

function nextStop(analysis: Analysis, from: number): number {
  let at = from;
  while (at < analysis.tokens.length && !stop.test(wordAt(analysis, at))) at += 1;
  return at;
}

function lastStop(analysis: Analysis, from: number): number {
  let at = from;
  while (at > 0 && !stop.test(wordAt(analysis, at - 1))) at -= 1;
  return at;
}
