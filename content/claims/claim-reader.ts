import type { ClaimKind, Passage, PlaceKind, Stance } from "../model.ts";
import { sentencesOf } from "../reading/sentences.ts";
import {
  type Analysis,
  compileAnalyser,
  has,
  isRivalNamed,
  type NamedText,
  type Vocabulary,
} from "./analysis.ts";
import { answersOf } from "./answers.ts";
import { labelsOf } from "./labels.ts";
import { looseOf } from "./loose.ts";
import { meantBy } from "./reference.ts";
import { quietOf, type Silence, silenceOf } from "./silence.ts";
import { type Statement, statementsOf } from "./statements.ts";
import { isOnCondition, isOnTreatment, type Surroundings } from "./surroundings.ts";

/** Decides of a sentence what it is about and how it stands towards the document. Pure. */

export type ClaimTopic = "both" | "treatment" | "condition" | "other";

export type SentenceInput = {
  sentence: NamedText;
  /** Outermost first. */
  places: readonly (NamedText & { as: PlaceKind })[];
  /** What stands before the sentence in its paragraph. */
  before: NamedText | null;
  block: Passage["block"];
};

export type Verdict = {
  topic: ClaimTopic;
  /** Null where the sentence makes no claim; then stance is null too. */
  kind: ClaimKind | null;
  stance: Stance | null;
  /** All that was found, the deciding statement first. */
  because: readonly Statement[];
  /** Why nothing was said, or no warning, where that is so. */
  silence: Silence | null;
  analysis: Analysis;
};

export type ClaimReader = { judge(input: SentenceInput): Verdict };

/** How many sentences before one are read with it. */
const reach = 2;

/** Compiles the rules with a pack's words. Throws where these cannot be read. */
export function compileClaimReader(vocabulary: Vocabulary): ClaimReader {
  const analyse = compileAnalyser(vocabulary);
  return {
    judge({ sentence, places, before, block }) {
      const analysis = analyse(sentence);
      const around: Surroundings = {
        places: places.map((place) => ({ as: place.as, analysis: analyse(place) })),
        before: before ? partsOf(before).slice(-reach).map(analyse) : [],
      };
      const topic = topicOf(analysis, around);
      const silence = silenceOf(analysis, around, block);
      const quiet = silence ?? quietOf(analysis, block);
      const all = silence || topic !== "both" ? [] : weighed(analysis, around, quiet);
      const [first] = all;
      return {
        topic,
        kind: first?.kind ?? null,
        stance: first?.stance ?? null,
        because: all,
        silence: quiet,
        analysis,
      };
    },
  };
}

const severity: Record<Stance, number> = { contradicts: 2, overstates: 1, consistent: 0 };

/** All that a sentence states, the most consequential first. */
function weighed(analysis: Analysis, around: Surroundings, quiet: Silence | null): Statement[] {
  const all = [
    ...statementsOf(analysis, around),
    ...labelsOf(analysis, around),
    ...looseOf(analysis),
    ...answersOf(analysis, around),
  ];
  const isNamed = isTreatmentNamed(analysis, around);
  return all
    .map((each) => (isNamed ? each : softened(each)))
    .filter((each) => quiet === null || each.stance === "consistent" || isLoud(each, quiet))
    .sort(
      (a, b) =>
        severity[b.stance] - severity[a.stance] ||
        b.rule.rank - a.rule.rank ||
        a.cue.from - b.cue.from,
    );
}

/** What is said of "it" or "this treatment" may be said of another one: it goes further, no more is said. */
function softened(statement: Statement): Statement {
  return statement.stance === "contradicts" ? { ...statement, stance: "overstates" } : statement;
}

/** Whether the sentence names the treatment, or its question, or the line or table it stands in. */
function isTreatmentNamed(analysis: Analysis, { places, before }: Surroundings): boolean {
  const asked = before.at(-1);
  if (has(analysis, "T") || (asked?.isQuestion && has(asked, "T"))) return true;
  return places.some(
    ({ as, analysis: place }) =>
      has(place, "T") && (place.isQuestion || (as !== "title" && as !== "heading")),
  );
}

/** What is said so loudly that it counts in a heading, or in somebody's own story: "it cured my …". */
function isLoud({ stance, rule, verb }: Statement, quiet: Silence): boolean {
  if (quiet === "heading") return stance === "contradicts";
  if (quiet !== "quotation") return false;
  const isFix = /^(?:cure|fix|eliminate|erase|heal|end|reverse)$/u.test(verb);
  return rule.name === "gone" || (rule.name === "helps" && isFix);
}

/** What a sentence is about: what it names, and where it names too little, what it stands under. */
function topicOf(sentence: Analysis, around: Surroundings): ClaimTopic {
  // "Unlike pills, it …": another drug is named, but what stands for the treatment is spoken of.
  const isOfRival = () =>
    isRivalNamed(sentence) &&
    !sentence.predicates.some((_each, index) => meantBy(sentence, index, around) === "treatment");
  const ofTreatment = has(sentence, "T") || (isOnTreatment(around) && !isOfRival());
  const isElse = has(sentence, "indication", "elsewhere");
  const ofCondition =
    has(sentence, "C") ||
    (!isElse && (isOnCondition(around) || around.places.some((place) => has(place.analysis, "C"))));
  if (ofTreatment && ofCondition) return "both";
  if (ofTreatment) return "treatment";
  return ofCondition ? "condition" : "other";
}

/** The sentences of a text. */
function partsOf({ text, named }: NamedText): NamedText[] {
  return sentencesOf(text).map(({ start, end }) => ({
    text: text.slice(start, end),
    named: named
      .filter((name) => name.start >= start && name.end <= end)
      .map((name) => ({ ...name, start: name.start - start, end: name.end - start })),
  }));
}
