import type { Browser, CDPSession, Page } from "puppeteer-core";
import type { Browsers } from "./browsers.ts";
import { measureStill } from "./measure.ts";
import { typicalPage } from "./page-list.ts";
import { type Place, publish } from "./still.ts";
import type { Table } from "./table.ts";

/** What one more tab costs where many are open, in its page and in the background. */

export type Tabs = {
  open: number;
  /** Script time of the last tab, in milliseconds. */
  ours: number;
  limit: number;
  /** The background's script time for the last tab, and its swept heap in bytes. */
  background: number;
  heap: number;
};

const counts = [1, 5, 20];

export async function benchTabs(place: Place, browsers: Browsers): Promise<Tabs[]> {
  const address = await publish(place, "tabs", typicalPage(180_000).html);
  const ours = await browsers.get("ours", "still");
  const limit = await browsers.get("limit", "still");
  // The first page wakes the background and everything else that sleeps.
  await measureStill(ours, address);
  const background = await backgroundOf(ours);
  const kept: Page[] = [];
  const all: Tabs[] = [];
  for (const count of counts) {
    for (const browser of [ours, limit])
      for (
        let open = kept.filter((page) => page.browser() === browser).length + 1;
        open < count;
        open += 1
      ) {
        const page = await browser.newPage();
        await page.goto(address);
        kept.push(page);
      }
    await background.send("Profiler.start");
    const last = await measureStill(ours, address);
    const { profile } = await background.send("Profiler.stop");
    await background.send("HeapProfiler.collectGarbage");
    const { usedSize } = await background.send("Runtime.getHeapUsage");
    const { js } = await measureStill(limit, address);
    all.push({
      open: count,
      ours: last.js,
      limit: js,
      background: busyTime(profile),
      heap: usedSize,
    });
  }
  for (const page of kept) await page.close();
  await background.detach();
  return all;
}

async function backgroundOf(browser: Browser): Promise<CDPSession> {
  const worker = await browser.waitForTarget((target) => target.type() === "service_worker");
  const session = await worker.createCDPSession();
  await session.send("Profiler.enable");
  return session;
}

type Profile = {
  nodes: { id: number; callFrame: { functionName: string } }[];
  samples?: number[];
  timeDeltas?: number[];
};

/** The time in which something ran, in milliseconds. */
export function busyTime({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const idle = new Set(
    nodes
      .filter(({ callFrame }) => /^\((?:idle|program|root)\)$/u.test(callFrame.functionName))
      .map(({ id }) => id),
  );
  const microseconds = samples.reduce(
    (sum, id, index) => (idle.has(id) ? sum : sum + (timeDeltas[index] ?? 0)),
    0,
  );
  return microseconds / 1000;
}

export function tabsTable(all: readonly Tabs[]): Table {
  return {
    title: "With so many tabs of the page of 180 kB open: the last of them, in ms",
    head: ["tabs", "limit", "ours", "background", "background's heap"],
    rows: all.map(({ open, limit, ours, background, heap }) => [
      String(open),
      limit.toFixed(1),
      ours.toFixed(1),
      background.toFixed(1),
      `${(heap / 1e6).toFixed(2)} MB`,
    ]),
  };
}
