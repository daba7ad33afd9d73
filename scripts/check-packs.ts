import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type PackFault, parsePack } from "../content/packs/pack.ts";

/** Stops the build on a pack that is not fit to ship, and says which file, where and why. */
export async function checkPacks(folder: string): Promise<void> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  const problems: string[] = [];
  for (const name of files) {
    const file = join(folder, name);
    for (const { path, fault } of packFaults(await readFile(file, "utf8")))
      problems.push(`${file}: ${path}: ${fault}`);
  }
  if (problems.length > 0)
    throw new Error(`Packs with faults, nothing was built:\n  ${problems.join("\n  ")}`);
}

/** The faults of a pack's JSON text. */
export function packFaults(json: string): PackFault[] {
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch (error) {
    return [{ path: "(whole file)", fault: `no JSON: ${(error as Error).message}` }];
  }
  const result = parsePack(input);
  return result.ok ? [] : result.faults;
}
