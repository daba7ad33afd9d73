import * as v from "valibot";
import type { Verdict } from "../content/claims/claim-reader.ts";
import { compileClaims } from "../content/claims/index.ts";
import { claimKinds, stances } from "../content/model.ts";
import { packs } from "../content/packs/index.ts";
import { compileMatcher, mentionsIn } from "../content/reading/scanner.ts";

/** Scores the claim reader against sentences that were labelled by hand. */

const topics = ["ketamine-adhd", "ketamine-other", "adhd-other", "other"] as const;

const sentenceSchema = v.object({
  id: v.string(),
  heading: v.nullable(v.string()),
  before: v.string(),
  text: v.string(),
  topic: v.picklist(topics),
  kind: v.nullable(v.picklist(claimKinds)),
  stance: v.nullable(v.picklist(stances)),
});

export type ClaimSentence = v.InferOutput<typeof sentenceSchema>;

/** Turns a line of a labelled file into a sentence. Throws with what is wrong, and where in it. */
export function parseClaimSentence(line: string): ClaimSentence {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch (error) {
    throw new Error(`no JSON: ${(error as Error).message}`);
  }
  const parsed = v.safeParse(sentenceSchema, input);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new Error(`${v.getDotPath(issue) ?? "(whole line)"}: ${issue.message}`);
  }
  if ((parsed.output.kind === null) !== (parsed.output.stance === null))
    throw new Error("kind and stance must be null together");
  return parsed.output;
}

type Stance = ClaimSentence["stance"];
/** What the reader made of a sentence, beside what it was labelled. */
export type Judged = {
  gold: ClaimSentence;
  topic: ClaimSentence["topic"];
  kind: ClaimSentence["kind"];
  stance: Stance;
  /** The words that decided. */
  because: string;
};

/** What each mistake costs, by gold stance and the reader's: the table of the labels' author. */
const costs: Record<string, Record<string, number>> = {
  contradicts: { contradicts: 0, overstates: 1, consistent: 3, none: 2 },
  overstates: { contradicts: 2, overstates: 0, consistent: 1, none: 1 },
  consistent: { contradicts: 6, overstates: 2, consistent: 0, none: 0.5 },
  none: { contradicts: 5, overstates: 2, consistent: 1, none: 0 },
};

const named: Record<string, ClaimSentence["topic"]> = {
  both: "ketamine-adhd",
  treatment: "ketamine-other",
  condition: "adhd-other",
  other: "other",
};

export function judgeAll(sentences: readonly ClaimSentence[]): Judged[] {
  const [pack] = packs;
  if (!pack) throw new Error("There is no pack");
  const claims = compileClaims(pack);
  const matcher = compileMatcher([pack]);
  const read = (text: string) => ({ text, mentions: mentionsIn(matcher, text) });
  return sentences.map((gold) => {
    const places = gold.heading ? [{ as: "heading" as const, ...read(gold.heading) }] : [];
    const before = gold.before ? read(gold.before) : null;
    const verdict = claims.judge({ ...read(gold.text), places, block: "text", lang: "en" }, before);
    return {
      gold,
      topic: named[verdict.topic] ?? "other",
      kind: verdict.kind,
      stance: verdict.stance,
      because: explanationOf(gold.text, verdict),
    };
  });
}

/** The rules that fired, the deciding one first, each with its words and what turned them. */
export function explanationOf(text: string, { because, analysis }: Verdict): string {
  const words = ({ from, to }: { from: number; to: number }) =>
    text.slice(analysis.words[from]?.start, analysis.words[to - 1]?.end);
  return because
    .map(({ rule, cue, state, by }) => {
      const turned = by.length > 0 ? ` by "${by.map(words).join('", "')}"` : "";
      return `${rule.name}: "${words(cue)}" ${state}${turned}`;
    })
    .join("; ");
}

export type ClaimFigures = {
  n: number;
  topicAccuracy: number;
  detection: { precision: number; recall: number; f1: number };
  kindAccuracy: number;
  stance: {
    [Name in NonNullable<Stance>]: {
      precision: number;
      recall: number;
    } & (Name extends "contradicts" ? { false: string[] } : unknown);
  };
  cost: number;
};

const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

export function figuresOf(judged: readonly Judged[]): ClaimFigures {
  const count = (test: (one: Judged) => boolean) => judged.filter(test).length;
  const both = count(({ gold, kind }) => gold.kind !== null && kind !== null);
  const precision = ratio(
    both,
    count(({ kind }) => kind !== null),
  );
  const recall = ratio(
    both,
    count(({ gold }) => gold.kind !== null),
  );
  const ofStance = (name: NonNullable<Stance>) => {
    const right = count(({ gold, stance }) => gold.stance === name && stance === name);
    return {
      precision: ratio(
        right,
        count(({ stance }) => stance === name),
      ),
      recall: ratio(
        right,
        count(({ gold }) => gold.stance === name),
      ),
    };
  };
  const cost = judged.reduce((sum, one) => sum + costOf(one), 0);
  return {
    n: judged.length,
    topicAccuracy: ratio(
      count(({ gold, topic }) => gold.topic === topic),
      judged.length,
    ),
    detection: { precision, recall, f1: ratio(2 * precision * recall, precision + recall) },
    kindAccuracy: ratio(
      count(({ gold, kind }) => gold.kind !== null && gold.kind === kind),
      both,
    ),
    stance: {
      contradicts: {
        ...ofStance("contradicts"),
        false: falseContradictions(judged).map(({ gold }) => gold.id),
      },
      overstates: ofStance("overstates"),
      consistent: ofStance("consistent"),
    },
    cost: ratio(cost, judged.length),
  };
}

export function costOf({ gold, stance }: Judged): number {
  return costs[gold.stance ?? "none"]?.[stance ?? "none"] ?? 0;
}

/** Sentences wrongly called contradictions, the worst first: correct ones, then no claims, then overstated ones. */
function falseContradictions(judged: readonly Judged[]): Judged[] {
  return judged
    .filter(({ gold, stance }) => stance === "contradicts" && gold.stance !== "contradicts")
    .sort((a, b) => costOf(b) - costOf(a));
}

/** The result for people to read: the worst mistakes first, then figures, tables and the rest. */
export function claimsText(judged: readonly Judged[]): string {
  const figures = figuresOf(judged);
  const wrong = falseContradictions(judged);
  const others = judged.filter((one) => !wrong.includes(one) && isWrong(one));
  const stance = (name: "contradicts" | "overstates" | "consistent") =>
    `  ${name.padEnd(12)} precision ${percent(figures.stance[name].precision)}, recall ${percent(figures.stance[name].recall)}`;
  const { precision, recall, f1 } = figures.detection;
  const found = judged.filter(({ gold, kind }) => gold.kind !== null && kind !== null);
  return [
    `Wrongly called contradictions: ${wrong.length}${wrong.length > 0 ? ", the worst first" : ""}`,
    ...wrong.flatMap(listed),
    "",
    `${judged.length} sentences, mean cost ${figures.cost.toFixed(3)}`,
    `topic      accuracy  ${percent(figures.topicAccuracy)}`,
    `detection  precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)}`,
    `kind       accuracy  ${percent(figures.kindAccuracy)} of ${found.length} found`,
    stance("contradicts"),
    stance("overstates"),
    stance("consistent"),
    "",
    ...table(
      "topic",
      topics,
      judged,
      ({ gold }) => gold.topic,
      ({ topic }) => topic,
    ),
    "",
    ...table(
      "kind",
      claimKinds,
      found,
      ({ gold }) => gold.kind,
      ({ kind }) => kind,
    ),
    "",
    ...table(
      "stance",
      [...stances, "none"],
      judged,
      (one) => one.gold.stance ?? "none",
      (one) => one.stance ?? "none",
    ),
    "",
    `Other mistakes: ${others.length}, the costliest first`,
    ...others.sort((a, b) => costOf(b) - costOf(a)).flatMap(listed),
  ].join("\n");
}

function isWrong({ gold, topic, kind, stance }: Judged): boolean {
  return gold.topic !== topic || gold.kind !== kind || gold.stance !== stance;
}

const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
const wordsFor = (topic: string, kind: string | null, stance: string | null) =>
  `${topic} ${kind ?? "no claim"} ${stance ?? ""}`.trim();

function listed({ gold, topic, kind, stance, because }: Judged): string[] {
  const context = [gold.heading, gold.before].filter(Boolean).join(" / ");
  return [
    `${gold.id}  labelled ${wordsFor(gold.topic, gold.kind, gold.stance)}; read ${wordsFor(topic, kind, stance)}`,
    `      ${context ? `[${context}] ` : ""}${gold.text}`,
    ...(because ? [`      ${because}`] : []),
  ];
}

/** How often what was labelled a (rows) was read as b (columns). */
function table(
  title: string,
  names: readonly string[],
  judged: readonly Judged[],
  row: (one: Judged) => string | null,
  column: (one: Judged) => string | null,
): string[] {
  const width = Math.max(...names.map(({ length }) => length)) + 2;
  const cells = names.map((gold) =>
    names.map((read) => judged.filter((one) => row(one) === gold && column(one) === read).length),
  );
  return [
    `${title}: labelled (rows), read as (columns)`,
    " ".repeat(width) + names.map((name) => name.padStart(width)).join(""),
    ...cells.map(
      (counts, index) =>
        (names[index] ?? "").padEnd(width) +
        counts.map((count) => String(count).padStart(width)).join(""),
    ),
  ];
}
