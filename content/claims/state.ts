import { partsOf } from "./aim.ts";
import { type Analysis, findsOf, textOf, wordAt } from "./analysis.ts";
import type { Force, Put } from "./english/force.ts";
import type { Predicate, Span } from "./english/predicates.ts";
import { isDoubleDenial, isOwnDenial, negationBefore } from "./negation.ts";
import { quoteAround } from "./quotations.ts";

/** How a sentence as a whole puts what one of its predicates says. */

/** As a force; "denied": the sentence says that it is not so, or keeps it at a distance. */
export type State = Force | "denied";
/** A state, and the words that made it so. */
export type Scope = { state: State; by: readonly Span[] };

/**
 * The state of what is found in a predicate. `isLoud`: it says what no limit elsewhere in the sentence takes back,
 * such as "proven" or "approved".
 */
export function stateOf(analysis: Analysis, index: number, found: Span, isLoud = false): Scope {
  const predicate = analysis.predicates[index];
  const put: Put = analysis.puts[index] ?? { force: "flat", by: [] };
  const own = put.by.map((at) => ({ from: at, to: at + 1 }));
  if (!predicate) return { state: "flat", by: own };
  const scope =
    scopeAround(analysis, predicate, found) ??
    scopeOfNegation(analysis, index, put.force, found) ??
    (put.force === "flat" || put.force === "future"
      ? scopeOfLimits(analysis, predicate, found, isLoud)
      : null);
  return { state: scope?.state ?? put.force, by: [...own, ...(scope?.by ?? [])] };
}

/** Whose words they are, and whether the sentence stands by them. */
function scopeAround(analysis: Analysis, predicate: Predicate, found: Span): Scope | null {
  if (isOwnStory(analysis, predicate)) return { state: "said", by: [] };
  const quote = quoteAround(analysis, found);
  if (quote) return { state: "said", by: [quote] };
  const isAtEnd = ({ to }: Span) => analysis.words.length - to <= 2;
  const denial = findsOf(analysis, "denial").find((each) => !overlaps(each, found));
  if (denial && (denial.from < found.from || isAtEnd(denial)))
    return { state: "denied", by: [denial] };
  const asked = findsOf(analysis, "question").find(({ to }) => to <= found.from);
  return asked ? { state: "open", by: [asked] } : null;
}

/** What negations make of it: those before what is found, and that of the verb. */
function scopeOfNegation(
  analysis: Analysis,
  index: number,
  force: Force,
  found: Span,
): Scope | null {
  const predicate = analysis.predicates[index];
  const before = negationBefore(analysis, predicate?.from ?? 0, found);
  // "Hardly free of harm": the adverb has been counted with the verb.
  const isCounted = /^(?:hardly|barely|rarely|seldom|scarcely)$/u.test(
    wordAt(analysis, before?.from ?? -1),
  );
  if (before && !isCounted) {
    // "Any use outside the approved label": neither the label's nor its opposite.
    const isBeyond = /^(?:outside|beyond)$/u.test(wordAt(analysis, before.from));
    const turned =
      force === "not" ? "flat" : force === "flat" || force === "future" ? "not" : force;
    return { state: isBeyond ? "denied" : turned, by: [before] };
  }
  if (force !== "not" || !predicate) return null;
  // What is denied somewhere above is not denied here: "nobody should think that it is safe".
  if (!isOwnDenial(analysis, index)) return { state: "open", by: [] };
  // "You do not need a doctor": the negation belongs to the words that state it.
  const isWithin = analysis.words.slice(found.from, found.to).some(({ tag }) => tag === "not");
  if (predicate.negated && isWithin) return { state: "flat", by: [] };
  return isDoubleDenial(analysis, predicate.complement.from) ? { state: "flat", by: [] } : null;
}

const hedge =
  /^(?:potential|potentially|possible|possibly|perhaps|maybe|might|may|could|promising|promise|likely|seemingly|apparently|theoretical|theoretically|hopefully|hoped|hope|suggests?|suggested|suggesting|believed|thought|hypothesized|attempt|seeks?|seeking|aims?|aimed|looking|consider|considered|considering|exploring|explored|explores?|investigat\p{L}+|studied|studying|researched|wish|seem|seems|appears?|would|if|whether|intended|designed|cannot|claim|claims|claimed|promised|touted|reportedly|anecdotally)$/u;
/** How far a hedge may stand before and after what it weakens, in tokens. */
const hedgeBefore = 8;
const hedgeAfter = 5;
const turning =
  /\b(?:but|though|although|yet|however)\b.*\b(?:not|no|nobody|unclear|unknown|little|only|never|lacks?|too early|unsure)\b/u;
const conceding =
  /^(?:(?:and|but|so) )?(?:although|though|while|whereas|despite|even if|if|as (?!a )|when|once|before|unless|until)\b/u;

/** What weakens it: limits of what is known, hedges near it, a concession that it stands in. */
function scopeOfLimits(
  analysis: Analysis,
  predicate: Predicate,
  found: Span,
  isLoud: boolean,
): Scope | null {
  const parts = partsOf(predicate);
  const isOwn = (each: Span) => parts.some(({ from, to }) => each.from >= from && each.to <= to);
  const limit = findsOf(analysis, "limits").find(
    (each) => !overlaps(each, found) && (!isLoud || isOwn(each)),
  );
  if (limit) return { state: "weak", by: [limit] };
  const first = predicate.subject?.from ?? 0;
  const label = hedgeInLabel(analysis, first);
  if (label) return { state: "weak", by: [label] };
  for (const part of [{ from: Math.max(0, first - 2), to: first }, ...parts]) {
    const end = Math.min(part.to, found.to + hedgeAfter);
    for (let at = Math.max(part.from, found.from - hedgeBefore); at < end; at += 1)
      if (hedge.test(wordAt(analysis, at)) && !(at >= found.from && at < found.to))
        return { state: "weak", by: [{ from: at, to: at + 1 }] };
  }
  // "People report better focus, but that does not tell us why."
  if (turning.test(textOf(analysis, { from: found.to, to: analysis.words.length })))
    return { state: "weak", by: [found] };
  const isConceded = conceding.test(textOf(analysis)) && isInOpening(analysis, found);
  return isConceded ? { state: "weak", by: [{ from: 0, to: 1 }] } : null;
}

/** "Potential gain: it relieves …": the hedge in the label that a clause stands behind. */
function hedgeInLabel({ words }: Analysis, first: number): Span | null {
  const colon = words.findIndex(({ word }) => word === ":");
  if (colon < 0 || colon >= first) return null;
  const at = words.findIndex(({ word }, index) => index < colon && hedge.test(word));
  return at < 0 ? null : { from: at, to: at + 1 };
}

/** "It helped me", "I felt calmer": what happened to one person; "it cured my …" says more than that. */
function isOwnStory(analysis: Analysis, predicate: Predicate): boolean {
  if (/^(?:cure|fix|eliminate|erase|heal|end|reverse|vanish|disappear)$/u.test(predicate.verb))
    return false;
  if (
    findsOf(analysis, "gone").some(
      ({ from }) => from >= predicate.from && from < predicate.complement.to,
    )
  )
    return false;
  return partsOf(predicate).some((part) =>
    /\b(?:i|me|my|mine|myself)\b/u.test(textOf(analysis, part)),
  );
}

/** Whether something stands in the clause that opens a sentence, before its first comma. */
function isInOpening({ words }: Analysis, { from }: Span): boolean {
  const comma = words.findIndex(({ word }) => word === ",");
  return comma < 0 || from < comma;
}

function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}
