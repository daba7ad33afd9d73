import { readFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { root } from "../../steps.ts";

/** On what a run was made: one line for the head of its tables. */
export async function machineLine(browser: string, rounds: number): Promise<string> {
  const processors = cpus();
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const mark = JSON.parse(
    await readFile(join(root, "node_modules", "mark.js", "package.json"), "utf8"),
  );
  return [
    `${processors.length} × ${processors[0]?.model.trim()}`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `${process.platform} ${process.arch}`,
    browser,
    `Health Claim Notes ${version}`,
    `mark.js ${mark.version}`,
    `medians of ${rounds} rounds (half as many on pages of 5 MB and more)`,
  ].join(", ");
}
