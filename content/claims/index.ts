import type { Claim, Mention, Passage, Span } from "../model.ts";
import type { Pack } from "../packs/pack.ts";
import { sentencesOf } from "../reading/sentences.ts";
import type { Named, Vocabulary } from "./analysis.ts";
import {
  type ClaimReader,
  compileClaimReader,
  type NamedText,
  type Verdict,
} from "./claim-reader.ts";

/** A pack's claims: passages in, the sentences that its document answers out. Pure. */

export type PackClaims = {
  /** The claims of a passage, in order. */
  claimsIn(passage: Passage): Claim[];
  /** What is decided of one sentence, and why. */
  judge(sentence: Passage, before?: Pick<Passage, "text" | "mentions"> | null): Verdict;
};

/** The lists that a pack's own words for treatment and condition are added to. */
const listOf: Record<string, string> = { treatment: "T", condition: "C" };
const nameOf: Record<string, string> = { treatment: "T", condition: "C", medicine: "M" };

/** A short sentence that denies the one before it. */
const takesBack =
  /^(?:no(?:[.,!](?=.{0,25}$)|$)|(?:it|that|this|they|these) (?:is|are|was|were|does|do|did|has|have|can)(?: not|n['’]t)(?: so| true| right| the case)?\s*[.,!]|that is (?:false|untrue|wrong)\b|every (?:step|word) is wrong|not so\b|wrong[.!]|count the errors)/iu;

/** How much of what stands before a sentence is read with it: two sentences. */
const reach = 2;

/** Compiles a pack's claim reader. Throws where its vocabulary cannot be read. */
export function compileClaims(pack: Pick<Pack, "vocabulary" | "topics">): PackClaims {
  const reader = compileClaimReader(vocabularyOf(pack));
  const topics = new Set(pack.topics.map(({ id }) => id));
  const partOf = ({ text, mentions }: Pick<Passage, "text" | "mentions">): NamedText => ({
    text,
    named: mentions.filter(({ topic }) => topics.has(topic)).flatMap(namedBy),
  });
  return {
    claimsIn: (passage) =>
      claimsIn(reader, partOf(passage), passage.heading && partOf(passage.heading)),
    judge: (sentence, before = null) =>
      reader.judge({
        sentence: partOf(sentence),
        heading: sentence.heading && partOf(sentence.heading),
        before: before && partOf(before),
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

function claimsIn(reader: ClaimReader, passage: NamedText, heading: NamedText | null): Claim[] {
  const sentences = sentencesOf(passage.text);
  return sentences.flatMap((span, index) => {
    const first = sentences[Math.max(0, index - reach)];
    const before =
      index > 0 && first ? cut(passage, { start: first.start, end: span.start }) : null;
    const verdict = reader.judge({ sentence: cut(passage, span), heading, before });
    if (verdict.kind === null || verdict.stance === null) return [];
    // "It is harmless, they say. It is not." The page takes it back itself.
    const next = sentences[index + 1];
    const isTakenBack = next && takesBack.test(passage.text.slice(next.start, next.end));
    if (verdict.stance !== "consistent" && isTakenBack) return [];
    const { kind, stance } = verdict;
    const words = wordsOf(verdict).map(({ start, end }) => ({
      start: start + span.start,
      end: end + span.start,
    }));
    const question = questionOf(heading, span.end - span.start);
    return [{ ...span, kind, stance, words, ...(question ? { question } : {}) }];
  });
}

/** Longer answers stand for themselves. In UTF-16 code units. */
const shortAnswer = 30;

/** The question in a heading, for an answer such as "Yes." under it. */
function questionOf(heading: NamedText | null, length: number): string | null {
  if (!heading || length > shortAnswer) return null;
  const last = sentencesOf(heading.text).at(-1);
  const question = last ? heading.text.slice(last.start, last.end) : "";
  return question.endsWith("?") ? question : null;
}

/** The words that decided a verdict, in order, without overlap. */
export function wordsOf({ because, analysis }: Verdict): Span[] {
  const [decisive] = because;
  if (!decisive) return [];
  const spans = [decisive.cue, ...decisive.by].flatMap(({ from, to }) => {
    const [first, last] = [analysis.tokens[from], analysis.tokens[to - 1]];
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
