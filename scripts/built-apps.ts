import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root, run } from "./steps.ts";

/** Where the pages lie that are built from tests/apps, and whether they are up to date. */

export const appSource = join(root, "tests", "apps");
export const appOutput = join(root, ".output", "apps");
const stamp = join(appOutput, "built-from.txt");

/** The folder of the built pages; they are built first where they are missing or out of date. */
export async function builtApps(): Promise<string> {
  const before = await readFile(stamp, "utf8").catch(() => "");
  if (before !== (await sourceHash())) {
    const { code, output } = await run("node", ["scripts/build-apps.ts"], { quiet: true });
    if (code !== 0) throw new Error(`The pages of frameworks could not be built:\n${output}`);
  }
  return appOutput;
}

/** Notes what the pages have been built from. */
export async function stampApps(): Promise<void> {
  await writeFile(stamp, await sourceHash());
}

/** Stands for everything the pages are built from: their sources, the builder, the packages. */
async function sourceHash(): Promise<string> {
  const entries = await readdir(appSource, { recursive: true, withFileTypes: true });
  const sources = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  const hash = createHash("sha256");
  const files = ["scripts/build-apps.ts", "package-lock.json"].map((name) => join(root, name));
  for (const file of [...files, ...sources]) hash.update(file).update(await readFile(file));
  return hash.digest("hex");
}
