import type { Claim, Judgement, Mention, Passage, ReadText, Span } from "../model.ts";
import type { Pack } from "../packs/pack.ts";
import { sentencesOf } from "../reading/sentences.ts";
import { has, type Named, type NamedText, type Vocabulary } from "./analysis.ts";
import { type ClaimReader, compileClaimReader, type Verdict } from "./claim-reader.ts";
import { isForeign } from "./language.ts";

/** A pack's claims: passages in, the sentences that its document answers out. Pure. */

export type PackClaims = {
  /** What is made of a passage: its claims, in order, and why there are none. */
  judgementOn(passage: Passage): Judgement;
  /** What is decided of one sentence, and why. */
  judge(sentence: Passage, before?: ReadText | null): Verdict;
};

/** The lists that a pack's own words for treatment and condition are added to. */
const listOf: Record<string, string> = { treatment: "T", condition: "C" };
const nameOf: Record<string, Named["name"]> = { treatment: "T", condition: "C", medicine: "M" };

/** A short sentence that denies the one before it. */
const takesBack =
  /^(?:no(?:[.,!](?=.{0,25}$)|$)|(?:it|that|this|they|these) (?:is|are|was|were|does|do|did|has|have|can)(?: not|n['’]t)(?: so| true| right| the case)?\s*[.,!]|that is (?:false|untrue|wrong)\b|not so\b|wrong[.!])/iu;

/** Compiles a pack's claim reader. Throws where its vocabulary cannot be read. */
export function compileClaims(pack: Pick<Pack, "vocabulary" | "topics">): PackClaims {
  const reader = compileClaimReader(vocabularyOf(pack));
  const topics = new Set(pack.topics.map(({ id }) => id));
  const named = ({ text, mentions }: ReadText): NamedText => ({
    text,
    named: mentions.filter(({ topic }) => topics.has(topic)).flatMap(namedBy),
  });
  const placesOf = ({ places }: Passage) =>
    places.map((place) => ({ ...named(place), as: place.as }));
  return {
    judgementOn: (passage) => judgementOn(reader, passage, named(passage), placesOf(passage)),
    judge: (sentence, before = null) =>
      reader.judge({
        sentence: named(sentence),
        places: placesOf(sentence),
        before: before && named(before),
        block: sentence.block,
      }),
  };
}

/** A pack's words as lists: see content/claims/phrases.ts for the notation. */
export function vocabularyOf({ vocabulary }: Pick<Pack, "vocabulary">): Vocabulary {
  return Object.fromEntries(
    Object.entries(vocabulary).map(([name, phrases]) => [
      listOf[name] ?? name,
      phrases.join(" / "),
    ]),
  );
}

type Places = Parameters<ClaimReader["judge"]>[0]["places"];

function judgementOn(
  reader: ClaimReader,
  passage: Passage,
  text: NamedText,
  places: Places,
): Judgement {
  if (isForeign(passage.text, passage.lang)) return { claims: [], general: false, foreign: true };
  const sentences = sentencesOf(text.text);
  let general = false;
  const claims = sentences.flatMap((span, index): Claim[] => {
    const before = index > 0 ? cut(text, { start: 0, end: span.start }) : null;
    const verdict = reader.judge({
      sentence: cut(text, span),
      places,
      before,
      block: passage.block,
    });
    general ||= isGeneral(verdict);
    if (verdict.kind === null || verdict.stance === null) return [];
    // "It is harmless, they say. It is not." The page takes it back itself.
    const next = sentences[index + 1];
    const isTakenBack = next && takesBack.test(text.text.slice(next.start, next.end));
    if (verdict.stance !== "consistent" && isTakenBack) return [];
    const { kind, stance } = verdict;
    const words = wordsOf(verdict).map(({ start, end }) => ({
      start: start + span.start,
      end: end + span.start,
    }));
    const question = questionOf(places, span.end - span.start);
    return [{ ...span, kind, stance, words, ...(question ? { question } : {}) }];
  });
  return { claims, general, foreign: false };
}

/** Whether a sentence states something of the treatment, but not for the condition. */
function isGeneral({ topic, analysis }: Verdict): boolean {
  return (
    topic === "treatment" && has(analysis, "T") && analysis.predicates.some((each) => each.isFinite)
  );
}

/** Longer answers stand for themselves. In UTF-16 code units. */
const shortAnswer = 30;

/** The question over a short answer such as "Yes.". */
function questionOf(places: Places, length: number): string | null {
  const over = places.findLast(({ as }) => as === "question" || as === "heading");
  if (!over || length > shortAnswer) return null;
  const last = sentencesOf(over.text).at(-1);
  const question = last ? over.text.slice(last.start, last.end) : "";
  return question.endsWith("?") ? question : null;
}

/** The words that decided a verdict, in order, without overlap. */
export function wordsOf({ because, analysis }: Verdict): Span[] {
  const [decisive] = because;
  if (!decisive) return [];
  const spans = [decisive.cue, ...decisive.by].flatMap(({ from, to }) => {
    const [first, last] = [analysis.words[from], analysis.words[to - 1]];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
  const words: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (words.at(-1)?.end ?? 0)) words.push(span);
  }
  return words;
}

function namedBy({ role, start, end }: Mention): Named[] {
  const name = nameOf[role];
  return name ? [{ name, start, end }] : [];
}

/** A part of a text with the names that lie in it. */
function cut({ text, named }: NamedText, { start, end }: Span): NamedText {
  return {
    text: text.slice(start, end),
    named: named.flatMap((name) =>
      name.start >= start && name.end <= end
        ? [{ name: name.name, start: name.start - start, end: name.end - start }]
        : [],
    ),
  };
}
