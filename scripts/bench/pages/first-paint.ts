import type { Browser } from "puppeteer-core";
import { openTab, trace } from "./measure.ts";

/**
 * When the reader sees the first mark on the screen, and the last of those that are on it: in rounds
 * of their own, because looking costs the page time in each frame. By the clock, from the content
 * script's start to the frame that paints the mark.
 */

export type FirstPaint = { first: number | null; all: number | null };

export async function measureFirstPaint(browser: Browser, address: string): Promise<FirstPaint> {
  const tab = await openTab(browser);
  try {
    await tab.page.evaluateOnNewDocument(watchScreen);
    const stop = await trace(tab, address.replace(/#.*/u, ""));
    await tab.page.goto(address);
    // Until no mark has come for a while. Where there is never one, the answer is that.
    await tab.page
      .waitForFunction(
        () => {
          const last = performance.getEntriesByName("bench last mark").at(-1);
          return last !== undefined && performance.now() - last.startTime > 700;
        },
        { polling: 100, timeout: 20_000 },
      )
      .catch(() => {});
    const { until } = await stop();
    return { first: until("bench first mark"), all: until("bench last mark") };
  } finally {
    await tab.page.close();
  }
}

/** In the page: sets a performance mark when a mark is on the screen, and another when more are. */
function watchScreen(): void {
  let onScreen = new Set<Element>();
  let scrolled = -1;
  let seen = 0;
  /** The elements on the screen, found by asking what is at each point of a grid. */
  const look = () => {
    onScreen = new Set();
    for (let y = 4; y < innerHeight; y += 16)
      for (let x = 8; x < innerWidth; x += 40) {
        const element = document.elementFromPoint(x, y);
        if (element) onScreen.add(element);
      }
    scrolled = scrollY;
  };
  const count = () => {
    let found = 0;
    for (const highlight of CSS.highlights.values())
      for (const { startContainer } of highlight)
        if (startContainer.parentElement && onScreen.has(startContainer.parentElement)) found += 1;
    for (const mark of document.querySelectorAll("mark[data-markjs]"))
      if (mark.parentElement && onScreen.has(mark.parentElement)) found += 1;
    return found;
  };
  const frame = () => {
    if (document.readyState !== "loading") {
      if (scrolled !== scrollY) {
        look();
        seen = 0;
      }
      const now = count();
      if (now > 0 && seen === 0) performance.mark("bench first mark");
      if (now > seen) performance.mark("bench last mark");
      seen = Math.max(seen, now);
    }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
