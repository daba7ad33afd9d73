import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { needBrowser } from "./find-browser.ts";
import { root, run } from "./steps.ts";

/** `npm test`: every check there is, one after the other, and one line at the end. */

type Check = { passed: number; failed: number };

const steps: [string, () => Promise<Check>][] = [
  ["Format, lint and who may import whom", () => gate("biome", "ci", "--error-on-warnings", ".")],
  ["Types", async () => both(await gate("wxt", "prepare"), await gate("tsc", "--noEmit"))],
  ["Unit tests", () => tests("unit")],
  ["DOM tests in Chromium", () => tests("dom")],
  ["Build for Chrome and Edge", () => gate("wxt", "build", "-b", "chrome")],
  ["Build for Firefox", () => gate("wxt", "build", "-b", "firefox")],
  [
    "Mozilla's linter on the Firefox build",
    () => gate("web-ext", "lint", "--source-dir", ".output/firefox-mv3"),
  ],
  [
    "What it costs a page, against the ratios on record",
    () => gate("node", "scripts/bench.ts", "check"),
  ],
  ["Pages drawn by frameworks", () => gate("node", "scripts/build-apps.ts")],
  ["End to end, in Chromium and Firefox", () => tests("e2e")],
];

const browsers = [await needBrowser("chrome"), await needBrowser("firefox")];
console.log(`Browsers: ${browsers.join(", ")}`);
let sum: Check = { passed: 0, failed: 0 };
for (const [title, step] of steps) {
  console.log(`\n== ${title}`);
  const begun = performance.now();
  const result = await step();
  sum = both(sum, result);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`-- ${result.failed > 0 ? "failed" : "passed"} in ${seconds} s`);
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;

function both(a: Check, b: Check): Check {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

/** A program that passes or fails as a whole. Its words are shown where it fails. */
async function gate(command: string, ...args: string[]): Promise<Check> {
  const { code, output } = await run(command, args, { quiet: true });
  if (code !== 0) console.log(output);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The tests of one Vitest project, counted one by one. */
async function tests(project: string): Promise<Check> {
  const file = join(".output", `tests-${project}.json`);
  const { code } = await run("vitest", [
    "run",
    `--project=${project}`,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ]);
  const text = await readFile(join(root, file), "utf8").catch(() => "{}");
  const { numPassedTests = 0, numFailedTests = 0 } = JSON.parse(text);
  // A run that broke before or between its tests has failed, whatever it counted.
  const broke = code !== 0 && numFailedTests === 0 ? 1 : 0;
  const empty = code === 0 && numPassedTests === 0 ? 1 : 0;
  return { passed: numPassedTests, failed: numFailedTests + broke + empty };
}
