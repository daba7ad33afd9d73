import type { Page } from "puppeteer-core";
import { openSession } from "../browser-session.ts";
import { pageScript } from "./page-script.ts";
import type { ScanBench } from "./scan-page.ts";

/**
 * The scanner against one plain regular expression and against mark.js, in Chromium, on made-up text
 * with terms in it. The figures of one row are taken in turns, and each is the median of its rounds.
 */

const termCounts = [60, 1_000, 10_000, 100_000];
const rounds = 7;

declare global {
  var scanBench: ScanBench;
}

export async function benchScan(): Promise<void> {
  const session = await openSession("chrome", { bare: true });
  try {
    const page = await session.browser.newPage();
    await page.evaluate(await pageScript("scripts/bench/scan-page.ts"));
    const version = await session.browser.version();
    console.log(`${version}, ${process.platform} ${process.arch}, medians of ${rounds} rounds\n`);
    console.log("MB/s over 1 MB of text (and times the scanner's speed at 60 terms)");
    console.log(
      "  terms    scanner          one regex        Aho-Corasick     mark.js          regex / scanner",
    );
    let first = 0;
    for (const count of termCounts) {
      const speed = await page.evaluate(
        (terms, times) => scanBench.speed(terms, times),
        count,
        rounds,
      );
      first ||= speed.scanner;
      const cells = [speed.scanner, speed.regex, speed.automaton, speed.mark].map((value) =>
        value === null
          ? "not run".padEnd(16)
          : `${value.toFixed(value < 1 ? 4 : 1)} (${(value / first).toFixed(value < 1 ? 4 : 2)})`.padEnd(
              16,
            ),
      );
      const ratio = speed.regex === null ? "" : (speed.regex / speed.scanner).toFixed(2);
      console.log(`${String(count).padStart(7)}    ${cells.join(" ")} ${ratio}`);
    }
    console.log("\nCompiling, and what the compiled matcher keeps in memory");
    for (const count of termCounts) {
      const milliseconds = await page.evaluate(
        (terms, times) => scanBench.compile(terms, times),
        count,
        rounds,
      );
      const before = await heapAfter(page, 0);
      const megabytes = ((await heapAfter(page, count)) - before) / 1e6;
      console.log(
        `${String(count).padStart(7)} terms  ${milliseconds.toFixed(1).padStart(7)} ms  ${megabytes.toFixed(2).padStart(6)} MB`,
      );
    }
    console.log(
      "\nGrowth: the time for a text of this size, against that of half its size (2.0 is linear)",
    );
    for (const kind of [
      "prose",
      "random characters",
      "one long word",
      "no spaces, full of terms",
    ] as const) {
      const growth = await page.evaluate(
        (made, times) => scanBench.growth(made, times),
        kind,
        rounds,
      );
      const cells = growth.map(({ megabytes, ratio }) => `${megabytes} MB ${ratio.toFixed(2)}`);
      console.log(`  ${kind.padEnd(26)} ${cells.join("   ")}`);
    }
  } finally {
    await session.close();
  }
}

/** The page's heap in bytes, swept, while it keeps a matcher of so many terms. */
async function heapAfter(page: Page, terms: number): Promise<number> {
  await page.evaluate((count) => scanBench.keep(count), terms);
  const client = await page.createCDPSession();
  await client.send("HeapProfiler.collectGarbage");
  await client.detach();
  return (await page.metrics()).JSHeapUsedSize ?? 0;
}
