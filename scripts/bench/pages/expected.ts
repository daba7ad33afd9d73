import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../../steps.ts";
import type { Row } from "./row.ts";

/** The ratios that a version was recorded with, so that a later one is told from it. */

export type Expected = {
  version: string;
  /** Ours against the minimal highlighter, by page. */
  ratios: Record<string, number>;
};

const file = join(import.meta.dirname, "expected.json");

export async function readExpected(): Promise<Expected> {
  return JSON.parse(await readFile(file, "utf8"));
}

/** Keeps what this run measured; pages that it left out keep what was recorded. */
export async function record(rows: readonly Row[]): Promise<void> {
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const { ratios } = await readExpected();
  for (const { page, ratio } of rows) if (ratio !== null) ratios[page] = Number(ratio.toFixed(2));
  await writeFile(file, `${JSON.stringify({ version, ratios }, null, 2)}\n`);
}

/** A regression of this many times fails. */
export const slack = 2;

/** What is wrong with a row, or null. */
export function faultOf(
  { page, ratio }: Pick<Row, "page" | "ratio">,
  { ratios }: Expected,
): string | null {
  const recorded = ratios[page];
  if (recorded === undefined)
    return `${page}: nothing is recorded; see npm run bench -- pages --record`;
  if (ratio === null) return `${page}: could not be measured`;
  if (ratio <= slack * recorded) return null;
  return `${page}: ${ratio.toFixed(2)} times limit, recorded are ${recorded.toFixed(2)}`;
}
