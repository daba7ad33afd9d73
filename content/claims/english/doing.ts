import type { NounPhrase } from "./noun-phrases.ts";
import type { Predicate } from "./predicates.ts";
import { peopleNouns, thoughtNouns } from "./relation-words.ts";
import type { Tagged } from "./tags.ts";
import { isOfClass } from "./verbs.ts";

/** Verbs of doing: what they say the subject does to the object. */

/**
 * What a predicate says one thing does to another, whatever the two are: that it acts on it, or that they
 * go together.
 */
export type Relation = "effect" | "link";

/** What a relation is read from: the predicate, its subject's head and the phrase after it. */
export type Frame = {
  words: readonly Tagged[];
  predicate: Predicate;
  subject: string;
  object: NounPhrase | null;
  head: string;
};

/** "lowers pressure", "leads to pain", "wards off colds", "keeps the mind sharp". */
export function ofDoing(frame: Frame): Relation | null {
  const { words, predicate, subject, object, head } = frame;
  const { verb, passive, complement } = predicate;
  const after = words[complement.from]?.word ?? "";
  const hasSoon = (word: string) =>
    words.slice(complement.from, complement.from + 4).some((each) => each.word === word);
  if (verb === "account") return after === "for" ? "link" : null;
  if (verb === "contribute")
    return words
      .slice(complement.from, complement.to)
      .some(({ word }) => /^towards?$|^to$/u.test(word))
      ? "effect"
      : null;
  if (verb === "lead") return hasSoon("to") ? "effect" : null;
  if (verb === "give") return head === "rise" ? "effect" : null;
  if (verb === "result") return after === "in" || after === "from" ? "effect" : null;
  if (verb === "translate") return after === "into" ? "effect" : null;
  if (/^(?:interfere|tamper|meddle)$/u.test(verb)) return after === "with" ? "effect" : null;
  if (verb === "work") return hasSoon("against") ? "effect" : null;
  if (object && !passive && isOfClass(verb, "phrasal") && hasParticle(words, predicate, object))
    return peopleNouns.has(subject) ? null : "effect";
  if (object && !passive && isOfClass(verb, "render"))
    return isRendered(words, predicate, object) ? "effect" : null;
  if (object && !passive && !peopleNouns.has(subject) && isOfClass(verb, "treat")) return "effect";
  if (
    isOfClass(verb, "better", "lessen", "end", "change", "increase", "worsen", "cause", "protect")
  )
    return ofChange(frame);
  if (!passive && !object && isOfClass(verb, "turn", "worsening") && isAccompanied.test(after))
    return "link";
  if (isOfClass(verb, "help") && verb !== "support" && verb !== "serve")
    return object || after === "from" || after === "with" ? "effect" : null;
  return peopleNouns.has(subject) && isCompared(frame) ? "link" : null;
}

const isAccompanied = /^(?:with|as|in|among|after|when|during|by)$/u;

function ofChange({ words, predicate, subject, object }: Frame): Relation | null {
  const { verb, passive, complement, link } = predicate;
  if (verb === "determine" && (passive || link === "to")) return null;
  if (passive) {
    // "Options are limited": how things are, not what was done.
    if (states.test(verb) && words[complement.from]?.word !== "by") return null;
    const isBySomething = words
      .slice(complement.from, complement.to)
      .some(({ word }) => word === "by");
    return !isBySomething && raised.test(verb) ? "link" : "effect";
  }
  if (object && thoughtNouns.has(words[object.head]?.word ?? "")) return null;
  if (object) return peopleNouns.has(subject) ? "link" : "effect";
  // "Risk increased with age": without an object two things go together.
  if (isOfClass(verb, "turn", "worsening")) return "link";
  return words[complement.from]?.word === "against" || words[complement.from]?.tag === "num"
    ? "effect"
    : null;
}

/** What makes one verb with the word before it. */
export const particle = /^(?:off|down|up|out|away|back|about|on|apart)$/u;

/** "brings down the risk", "brings the risk down". */
function hasParticle(
  words: readonly Tagged[],
  { complement }: Predicate,
  object: NounPhrase,
): boolean {
  return (
    particle.test(words[complement.from]?.word ?? "") ||
    particle.test(words[object.head + 1]?.word ?? "")
  );
}

/** "makes teenagers more anxious", "puts teens at risk", "keeps the mind sharp". */
function isRendered(
  words: readonly Tagged[],
  { complement }: Predicate,
  object: NounPhrase,
): boolean {
  for (let at = object.from; at < Math.min(complement.to, object.head + 5); at += 1) {
    const word = words[at]?.word ?? "";
    if (rendered.test(word) || word.endsWith("ier")) return true;
    if (word === "at" && /^(?:risk|bay|greater|higher|increased)$/u.test(words[at + 1]?.word ?? ""))
      return true;
  }
  return words[object.head + 1]?.tag === "adj" && words[object.head + 1]?.word !== "available";
}

const rendered =
  /^(?:more|less|better|worse|easier|harder|stronger|weaker|likelier|safer|vulnerable|susceptible|prone|resistant|likely|sharp|healthy|ill|sick|fit)$/u;
const states =
  /^(?:limit|delay|postpone|slow|determine|maintain|preserve|restrict|resolve|concern|condition|block)$/u;
const raised =
  /^(?:increase|elevate|raise|reduce|decrease|lower|impair|diminish|alter|prolong|downregulate|upregulate)$/u;

/** "a higher risk", "fewer falls", "increased weight": more or less of it than elsewhere. */
export function isCompared({ words, predicate: { complement }, object }: Frame): boolean {
  return isComparedIn(
    words,
    complement.from,
    object?.head ?? Math.min(complement.to, complement.from + 4),
  );
}

/** Whether a comparing word stands between two places. */
export function isComparedIn(words: readonly Tagged[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (comparing.has(words[at]?.word ?? "")) return true;
  return false;
}

const comparing = new Set(
  "higher lower greater more less fewer worse better similar comparable increased reduced elevated decreased larger smaller longer shorter poorer impaired stronger weaker different highest lowest greatest raised diminished".split(
    " ",
  ),
);
