import * as v from "valibot";
import { packs } from "../content/packs/index.ts";
import { compileMatcher, mentionsIn } from "../content/reading/scanner.ts";

/** Scores the scanner against mentions that annotators have marked. */

const span = v.object({
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer()),
  text: v.string(),
  concept: v.string(),
});

const documentSchema = v.object({
  id: v.string(),
  text: v.string(),
  mentions: v.array(span),
  /** Look like the concept and were not marked: a find there counts neither for nor against. */
  ignore: v.array(span),
  /** Contain or resemble the concept's name and are another thing: a find there is wrong. */
  confusable: v.array(span),
  /** The concepts the annotators set out to mark; others are not scored in this document. */
  covers: v.array(v.string()),
});

export type MentionDocument = v.InferOutput<typeof documentSchema>;

/** Turns a line of an annotated file into a document. Throws with what is wrong, and where in it. */
export function parseMentionDocument(line: string): MentionDocument {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch (error) {
    throw new Error(`no JSON: ${(error as Error).message}`);
  }
  const parsed = v.safeParse(documentSchema, input);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`${v.getDotPath(issue) ?? "(whole line)"}: ${issue.message}`);
}

export type Score = {
  gold: number;
  found: number;
  correct: number;
  recall: number;
  precision: number;
};

export type Fault = { kind: "miss" | "false"; id: string; concept: string; context: string };

export type MentionsResult = {
  concepts: Record<string, Score>;
  total: { recall: number; precision: number; f1: number };
  faults: Fault[];
  ignored: number;
};

/** Topics that annotators count under another concept: esketamine is a form of ketamine to them. */
const conceptOf = (topic: string) => (topic === "esketamine" ? "ketamine" : topic);

/**
 * A find is right when it overlaps a gold mention of its concept; a gold mention is found when a
 * find of its concept overlaps it; finds that overlap only `ignore` are dropped.
 */
export function evaluateMentions(documents: readonly MentionDocument[]): MentionsResult {
  const matcher = compileMatcher(packs);
  const counts: Record<string, { gold: number; found: number; right: number; correct: number }> =
    {};
  const faults: Fault[] = [];
  let ignored = 0;
  for (const { id, text, mentions, ignore, covers } of documents) {
    const finds = mentionsIn(matcher, text);
    for (const concept of covers) {
      counts[concept] ??= { gold: 0, found: 0, right: 0, correct: 0 };
      const count = counts[concept];
      const own = finds.filter((find) => conceptOf(find.topic) === concept);
      const gold = mentions.filter((mention) => mention.concept === concept);
      count.gold += gold.length;
      for (const mention of gold) {
        if (own.some((find) => overlap(find, mention))) count.correct += 1;
        else faults.push({ kind: "miss", id, concept, context: contextOf(text, mention) });
      }
      for (const find of own) {
        if (gold.some((mention) => overlap(find, mention))) {
          count.found += 1;
          count.right += 1;
        } else if (ignore.some((span) => span.concept === concept && overlap(find, span))) {
          ignored += 1;
        } else {
          count.found += 1;
          faults.push({ kind: "false", id, concept, context: contextOf(text, find) });
        }
      }
    }
  }
  const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  const concepts = Object.fromEntries(
    Object.entries(counts).map(([concept, { gold, found, right, correct }]) => [
      concept,
      { gold, found, correct, recall: ratio(correct, gold), precision: ratio(right, found) },
    ]),
  );
  const sum = (key: "gold" | "found" | "right" | "correct") =>
    Object.values(counts).reduce((total, count) => total + count[key], 0);
  const recall = ratio(sum("correct"), sum("gold"));
  const precision = ratio(sum("right"), sum("found"));
  const f1 = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  return { concepts, total: { recall, precision, f1 }, faults, ignored };
}

/** The result for people to read: a table, then each fault with its text. */
export function mentionsText({ concepts, total, faults, ignored }: MentionsResult): string {
  const percent = (value: number) => `${(100 * value).toFixed(1)} %`.padStart(8);
  const rows = Object.entries(concepts).map(
    ([concept, { gold, found, recall, precision }]) =>
      `${concept.padEnd(18)}${String(gold).padStart(6)}${String(found).padStart(7)} ${percent(recall)} ${percent(precision)}`,
  );
  const lines = faults.map(
    ({ kind, id, concept, context }) =>
      `${kind === "miss" ? "missed" : "false "} ${concept.padEnd(16)} ${id.padEnd(30)} ${context}`,
  );
  return [
    `${"concept".padEnd(18)}  gold  found   recall  precision`,
    ...rows,
    "",
    `total: recall ${percent(total.recall)}, precision ${percent(total.precision)}, F1 ${percent(total.f1)}`,
    `finds dropped because annotators left such words open: ${ignored}`,
    "",
    ...lines,
  ].join("\n");
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

function contextOf(text: string, { start, end }: { start: number; end: number }): string {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  return `${before}[${text.slice(start, end)}]${after}`.replace(/\s+/gu, " ");
}
