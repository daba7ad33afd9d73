import * as v from "valibot";
import { type Strength, strengthOf, strengths } from "./strength.ts";

/** Scores how strongly sentences are read against labels set by hand. */

const sentenceSchema = v.object({
  id: v.string(),
  text: v.string(),
  strength: v.picklist(strengths),
});

export type StrengthSentence = v.InferOutput<typeof sentenceSchema>;

/** Turns a line of a labelled file into a sentence. Throws with what is wrong, and where in it. */
export function parseStrengthSentence(line: string): StrengthSentence {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch (error) {
    throw new Error(`no JSON: ${(error as Error).message}`);
  }
  const parsed = v.safeParse(sentenceSchema, input);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`${v.getDotPath(issue) ?? "(whole line)"}: ${issue.message}`);
}

/** A labelled sentence, and what it was read as. */
export type Weighed = { gold: StrengthSentence; read: Strength };

export function weighAll(sentences: readonly StrengthSentence[]): Weighed[] {
  return sentences.map((gold) => ({ gold, read: strengthOf(gold.text) }));
}

export type StrengthFigures = {
  n: number;
  accuracy: number;
  macroF1: number;
  classes: Record<Strength, { n: number; precision: number; recall: number; f1: number }>;
  /** How often what was labelled one (outer) was read as another (inner). */
  table: Record<Strength, Record<Strength, number>>;
};

const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
const forEachStrength = <Value>(value: (name: Strength) => Value) =>
  Object.fromEntries(strengths.map((name) => [name, value(name)])) as Record<Strength, Value>;

export function strengthFiguresOf(weighed: readonly Weighed[]): StrengthFigures {
  const table = forEachStrength(() => forEachStrength(() => 0));
  for (const { gold, read } of weighed) table[gold.strength][read] += 1;
  const sum = (cell: (name: Strength) => number) =>
    strengths.reduce((total, name) => total + cell(name), 0);
  const classes = forEachStrength((name) => {
    const n = sum((read) => table[name][read]);
    const precision = ratio(
      table[name][name],
      sum((gold) => table[gold][name]),
    );
    const recall = ratio(table[name][name], n);
    return { n, precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
  });
  return {
    n: weighed.length,
    accuracy: ratio(
      sum((name) => table[name][name]),
      weighed.length,
    ),
    macroF1: sum((name) => classes[name].f1) / strengths.length,
    classes,
    table,
  };
}

/** So many mistakes of a kind are listed: enough to see what they share. */
const listedMistakes = 25;

/** The result for people to read: figures, table, and the mistakes by kind. */
export function strengthText(weighed: readonly Weighed[]): string {
  const { n, accuracy, macroF1, classes, table } = strengthFiguresOf(weighed);
  return [
    `${n} sentences, accuracy ${accuracy.toFixed(3)}, macro-F1 ${macroF1.toFixed(3)}`,
    ...strengths.map((name) => {
      const { precision, recall, f1 } = classes[name];
      const figures = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`;
      return `  ${name.padEnd(13)}${figures}  (${classes[name].n})`;
    }),
    "",
    "labelled (rows), read as (columns)",
    " ".repeat(15) + strengths.map((name) => name.padStart(13)).join(""),
    ...strengths.map(
      (gold) =>
        `  ${gold.padEnd(13)}` +
        strengths.map((read) => String(table[gold][read]).padStart(13)).join(""),
    ),
    ...strengths.flatMap((gold) =>
      strengths.filter((read) => read !== gold).flatMap((read) => mistakes(weighed, gold, read)),
    ),
  ].join("\n");
}

function mistakes(weighed: readonly Weighed[], label: Strength, as: Strength): string[] {
  const wrong = weighed.filter(({ gold, read }) => gold.strength === label && read === as);
  if (wrong.length === 0) return [];
  const more = wrong.length - listedMistakes;
  return [
    "",
    `${label} read as ${as}: ${wrong.length}`,
    ...wrong.slice(0, listedMistakes).map(({ gold }) => `  ${gold.id}  ${gold.text}`),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ];
}
