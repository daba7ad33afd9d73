import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { claimKinds, stances } from "../../content/model.ts";
import type { JudgedPage, JudgedSentence } from "../eval-claims-page.ts";

/** Scores what is made of whole pages against labels: `labels.jsonl` and `pages.jsonl` beside the pages. */

const labelSchema = v.object({
  file: v.string(),
  /** The whole sentence as the page has it, white space folded. */
  text: v.string(),
  stance: v.picklist(stances),
  kind: v.picklist(claimKinds),
  /** False where a second reader might well differ. */
  sure: v.boolean(),
});
const pageSchema = v.object({ file: v.string(), sort: v.string(), careful: v.boolean() });

export type PageLabel = v.InferOutput<typeof labelSchema>;
export type LabelledPages = {
  labels: readonly PageLabel[];
  /** The files of careful authors. */
  careful: ReadonlySet<string>;
};

export type PageFigures = {
  pages: number;
  words: number;
  /** Sentences marked as going further or contradicting, and how many of them do. */
  warnings: number;
  right: number;
  /** Sentences that go further or contradict, and how many of them were found; the same for the sure ones. */
  further: number;
  found: number;
  sure: number;
  sureFound: number;
  /** Careful sentences on ketamine for the condition, and how many were warned at. */
  careful: number;
  carefulWarned: number;
  carefulPagesWarned: string[];
  wrongContradictions: number;
  /** Every warning that is none. */
  wrong: { file: string; sentence: JudgedSentence }[];
};

/** The labels beside the pages of a folder; null where it has none. Throws where they cannot be read. */
export async function labelsIn(folder: string): Promise<LabelledPages | null> {
  const labels = await linesOf(join(folder, "labels.jsonl"), labelSchema);
  if (!labels) return null;
  const pages = (await linesOf(join(folder, "pages.jsonl"), pageSchema)) ?? [];
  return {
    labels,
    careful: new Set(pages.filter(({ careful }) => careful).map(({ file }) => file)),
  };
}

async function linesOf<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>[] | null> {
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) return null;
  return text
    .trim()
    .split("\n")
    .map((line, index) => {
      const parsed = v.safeParse(schema, JSON.parse(line));
      if (parsed.success) return parsed.output;
      throw new Error(`${file}:${index + 1}: ${parsed.issues[0].message}`);
    });
}

/** White space, quotation marks and case do not tell sentences apart. */
const plain = (text: string) =>
  text.replace(/[’‘]/gu, "'").replace(/[“”]/gu, '"').replace(/\s+/gu, " ").trim().toLowerCase();

/** How long a text must be for a part of it to be taken for it, in UTF-16 code units. */
const leastPart = 25;

const isSame = (a: string, b: string) =>
  a === b || (Math.min(a.length, b.length) > leastPart && (a.includes(b) || b.includes(a)));

const warns = (stance: string | null | undefined) =>
  stance === "overstates" || stance === "contradicts";

/** Counts what was found and what was not. */
export function pageFiguresOf(
  judged: readonly JudgedPage[],
  { labels, careful }: LabelledPages,
): PageFigures {
  const byFile = Map.groupBy(
    labels.map((label) => ({ ...label, text: plain(label.text) })),
    ({ file }) => file,
  );
  const found = new Set<PageLabel>();
  const wrong: PageFigures["wrong"] = [];
  let warnings = 0;
  let carefulWarned = 0;
  for (const { file, sentences } of judged)
    for (const sentence of sentences) {
      if (!warns(sentence.stance)) continue;
      warnings += 1;
      const own = (byFile.get(file) ?? []).filter(({ text }) => isSame(text, plain(sentence.text)));
      const right = own.filter(({ stance }) => warns(stance));
      for (const label of right) found.add(label);
      if (right.length > 0) continue;
      wrong.push({ file, sentence });
      if (own.some(({ stance }) => stance === "consistent")) carefulWarned += 1;
    }
  const further = [...byFile.values()].flat().filter(({ stance }) => warns(stance));
  const sure = further.filter((label) => label.sure);
  return {
    pages: judged.length,
    words: judged.reduce((sum, { words }) => sum + words, 0),
    warnings,
    right: warnings - wrong.length,
    further: further.length,
    found: further.filter((label) => found.has(label)).length,
    sure: sure.length,
    sureFound: sure.filter((label) => found.has(label)).length,
    careful: labels.filter(({ stance }) => stance === "consistent").length,
    carefulWarned,
    carefulPagesWarned: [...new Set(wrong.map(({ file }) => file))].filter((file) =>
      careful.has(file),
    ),
    wrongContradictions: wrong.filter(({ sentence }) => sentence.stance === "contradicts").length,
    wrong,
  };
}

const share = (part: number, whole: number) =>
  `${part} of ${whole}${whole > 0 ? ` (${(part / whole).toFixed(2)})` : ""}`;

/** The figures for people to read. */
export function pageFiguresText(figures: PageFigures): string {
  const { pages, words, warnings, right, wrong } = figures;
  return [
    `${pages} pages, ${words} words`,
    `warnings right               ${share(right, warnings)}, ${((1000 * wrong.length) / words).toFixed(2)} false per 1,000 words`,
    `what goes further found      ${share(figures.found, figures.further)}; where labels are sure ${share(figures.sureFound, figures.sure)}`,
    `careful sentences warned at  ${share(figures.carefulWarned, figures.careful)}`,
    `careful pages with a warning ${figures.carefulPagesWarned.join(", ") || "none"}`,
    `wrong contradictions         ${figures.wrongContradictions}`,
    ...wrong.map(({ file, sentence }) => `  ${file}: ${sentence.text}\n      ${sentence.because}`),
  ].join("\n");
}
