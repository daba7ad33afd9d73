import { openSession } from "../browser-session.ts";
import type { ClaimsBench } from "./claims-page.ts";
import { pageScript } from "./page-script.ts";

/**
 * What reading claims adds: to the page, where the passages are picked, and in the background, where
 * they are judged. In Chromium; the figures of one row are taken in turns.
 */

const rounds = 15;
const sizes = [125, 250, 500, 1000, 2000];

declare global {
  var claimsBench: ClaimsBench;
}

export async function benchClaims(): Promise<void> {
  const session = await openSession("chrome", { bare: true });
  try {
    const page = await session.browser.newPage();
    await page.evaluate(await pageScript("scripts/bench/claims-page.ts"));
    const version = await session.browser.version();
    console.log(`${version}, ${process.platform} ${process.arch}, medians of ${rounds} rounds\n`);
    console.log("On a page of 500 sentences: scanning alone, and with the passages picked");
    for (const matter of ["ketamine alone", "ketamine for ADHD"] as const) {
      const { scan, both } = await page.evaluate(
        (what, times) => claimsBench.page(what, 500, times),
        matter,
        rounds,
      );
      const ratio = (both / scan).toFixed(2);
      console.log(
        `  ${matter.padEnd(20)} ${scan.toFixed(2)} ms, ${both.toFixed(2)} ms: ${ratio} times (limit 2)`,
      );
    }
    console.log("\nIn the background: judging a page of so many sentences on both");
    let last = 0;
    for (const size of sizes) {
      const time = await page.evaluate(
        (count, times) => claimsBench.judge(count, times),
        size,
        rounds,
      );
      const growth = last > 0 ? `, ${(time / last).toFixed(2)} times the half (2.0 is linear)` : "";
      const each = ((1000 * time) / size).toFixed(0);
      console.log(
        `  ${String(size).padStart(5)} sentences ${time.toFixed(1).padStart(7)} ms, ${each} µs each${growth}`,
      );
      last = time;
    }
  } finally {
    await session.close();
  }
}
