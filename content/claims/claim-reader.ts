import type { ClaimKind, Stance } from "../model.ts";
import { sentencesOf } from "../reading/sentences.ts";
import {
  type Analysis,
  compileAnalyser,
  firstOf,
  has,
  type Named,
  type Vocabulary,
} from "./analysis.ts";
import { answersOf, contrastsOf, denialsOf } from "./answers.ts";
import { hasVerb, type Proposition, propositionsOf } from "./propositions.ts";
import { deniesWhatFollows } from "./reports.ts";
import { type ClaimTopic, type Surroundings, topicOf } from "./topic.ts";

/** Decides of a sentence what it is about and how it stands towards the document. Pure. */

/** A text, and what is known to be named in it. Positions are offsets in the text. */
export type NamedText = { text: string; named: readonly Named[] };

export type SentenceInput = {
  sentence: NamedText;
  heading: NamedText | null;
  /** What stands before the sentence in its paragraph. */
  before: NamedText | null;
};

export type Verdict = {
  topic: ClaimTopic;
  /** Null where the sentence makes no claim; then stance is null too. */
  kind: ClaimKind | null;
  stance: Stance | null;
  /** All that was found, the deciding statement first. */
  because: readonly Proposition[];
  analysis: Analysis;
};

export type ClaimReader = { judge(input: SentenceInput): Verdict };

/** Compiles the rules with a pack's words. Throws where these cannot be read. */
export function compileClaimReader(vocabulary: Vocabulary): ClaimReader {
  const analyse = compileAnalyser(vocabulary);
  const analysisOf = (part: NamedText | null) =>
    part?.text ? analyse(part.text, part.named) : null;
  return {
    judge({ sentence, heading, before }) {
      const around = {
        heading: analysisOf(heading),
        before: analysisOf(before),
        last: analysisOf(before && lastOf(before)),
      };
      const ordinals = ordinalsIn(sentence.text, around.before ?? around.heading);
      const analysis = analyse(sentence.text, [...sentence.named, ...ordinals]);
      const topic = topicOf(analysis, around);
      const because = topic === "both" ? weighed(analysis, around) : [];
      const [first] = because;
      const kind = first?.rule.kind ?? null;
      return { topic, kind, stance: first?.stance ?? null, because, analysis };
    },
  };
}

/** The last sentence of a text. */
function lastOf({ text, named }: NamedText): NamedText {
  const last = sentencesOf(text).at(-1);
  if (!last) return { text: "", named: [] };
  const { start, end } = last;
  const inside = named.filter((name) => name.start >= start && name.end <= end);
  return {
    text: text.slice(start, end),
    named: inside.map((name) => ({ ...name, start: name.start - start, end: name.end - start })),
  };
}

/** All that a sentence states, the most consequential first; nothing where it only makes an offer. */
function weighed(analysis: Analysis, around: Surroundings): Proposition[] {
  if (analysis.isQuestion && propositionsOf(analysis).length === 0) return [];
  const all = [
    ...softened(propositionsOf(analysis), analysis, around.heading),
    ...answersOf(analysis, around, propositionsOf),
    ...contrastsOf(analysis, around, propositionsOf),
    ...denialsOf(analysis, around, propositionsOf),
  ].sort(byWeight);
  const [first] = all;
  if (first?.stance !== "contradicts" && has(analysis, "offer")) return [];
  // Under "Myths" or "Red flags" a line that goes too far is there to be denied.
  const isQuoted = first?.stance !== "consistent" && deniesWhatFollows(around.heading);
  return isQuoted && !has(analysis, "falsehood", "denial") ? [] : all;
}

const severity: Record<Stance, number> = { contradicts: 2, overstates: 1, consistent: 0 };

function byWeight(a: Proposition, b: Proposition): number {
  return (
    severity[b.stance] - severity[a.stance] || b.rule.rank - a.rule.rank || a.cue.from - b.cue.from
  );
}

/** Under "Possible benefits" a line without a verb is as weak as its heading. */
function softened(
  propositions: Proposition[],
  sentence: Analysis,
  heading: Analysis | null,
): Proposition[] {
  if (!has(heading, "hedge") || hasVerb(sentence)) return propositions;
  return propositions.map((each) => {
    const stance = each.rule.stances.hedged;
    return each.state === "asserted" && stance ? { ...each, state: "hedged", stance } : each;
  });
}

/** What "the former" and "the latter" stand for, where two drugs or two conditions were named. */
function ordinalsIn(text: string, named: Analysis | null): Named[] {
  const pairs = [
    { names: ["T", "M"], places: [firstOf(named, "T"), firstOf(named, "M", "usual", "other")] },
    { names: ["C", "indication"], places: [firstOf(named, "C"), firstOf(named, "indication")] },
  ];
  const pair = pairs.find(({ places }) => places.every(Number.isFinite));
  if (!pair) return [];
  const [a = 0, b = 0] = pair.places;
  const [former = "", latter = ""] = a < b ? pair.names : pair.names.toReversed();
  return [...text.matchAll(/\b(?:the )?(former|latter)\b/giu)].map((match) => ({
    name: match[1]?.toLowerCase() === "former" ? former : latter,
    start: match.index,
    end: match.index + match[0].length,
  }));
}
