import type { Browser, CDPSession, Page } from "puppeteer-core";
import {
  type Reckoning,
  readTrace,
  type TraceEvent,
  type TraceFigures,
  traceCategories,
} from "./trace.ts";

/**
 * Measures one page in one browser, in a tab of its own.
 *
 * Times are those in which the main thread did run (thread ticks): on a machine with other work they
 * differ by some percent from round to round, where times by the clock differ by half. Script time is
 * summed from a trace and not taken from the browser's ScriptDuration, which leaves out microtasks, so
 * all that comes after an `await`. Task time (TaskDuration) holds the page's own loading, which is
 * longer than what is looked for on most pages, and so noisy; it is told beside the script time. The trace has few categories: those of V8's compiler make mark.js
 * three times slower than it is.
 */

export type Figures = {
  /** Scripts, from the content script's start on. */
  js: number;
  /** The longest task with a script in it, from there on. */
  longest: number;
  /** All tasks of the main thread. */
  task: number;
  style: number;
  layout: number;
  /** Bytes on the heap after it was swept. */
  heap: number;
  listeners: number;
};

/** A tab that is being measured. */
export type Tab = { page: Page; cdp: CDPSession };

/** In milliseconds: on a busy machine 20 MB take their time, and that is no fault. */
const longestLoad = 300_000;

export async function openTab(browser: Browser): Promise<Tab> {
  const page = await browser.newPage();
  page.setDefaultTimeout(longestLoad);
  const cdp = await page.createCDPSession();
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  return { page, cdp };
}

/** Opens a page, waits until it has nothing more to do, and tells what that took. */
export async function measureStill(browser: Browser, address: string): Promise<Figures> {
  const tab = await openTab(browser);
  try {
    const stop = await trace(tab, address);
    await tab.page.goto(address);
    const metrics = await whenQuiet(tab);
    const { js, longest } = await stop();
    await tab.cdp.send("HeapProfiler.collectGarbage");
    const swept = await metricsOf(tab);
    return {
      js,
      longest,
      task: metrics.TaskDuration * 1000,
      style: metrics.RecalcStyleDuration * 1000,
      layout: metrics.LayoutDuration * 1000,
      heap: swept.JSHeapUsedSize,
      listeners: swept.JSEventListeners,
    };
  } finally {
    await tab.page.close();
  }
}

const metricNames = [
  "TaskDuration",
  "RecalcStyleDuration",
  "LayoutDuration",
  "JSHeapUsedSize",
  "JSEventListeners",
] as const;
type Metrics = Record<(typeof metricNames)[number], number>;

export async function metricsOf({ cdp }: Tab): Promise<Metrics> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return Object.fromEntries(metricNames.map((name) => [name, value(name)])) as Metrics;
}

/** How often a page is asked whether it has done anything, and how often in a row it must say no. */
const askEvery = 150;
const calmRounds = 3;
/** What being asked costs by itself stays below this, in seconds. */
const calmTime = 0.003;

/** Waits until the main thread has next to nothing to do; the answer itself waits for it. */
export async function whenQuiet(tab: Tab): Promise<Metrics> {
  let metrics = await metricsOf(tab);
  for (let calm = 0; calm < calmRounds; ) {
    await new Promise((resolve) => setTimeout(resolve, askEvery));
    const now = await metricsOf(tab);
    calm = now.TaskDuration - metrics.TaskDuration < calmTime ? calm + 1 : 0;
    metrics = now;
  }
  return metrics;
}

/** Begins a trace; the answer ends it. */
export async function trace(
  { cdp }: Tab,
  address: string,
  reckoning?: Reckoning,
): Promise<() => Promise<TraceFigures>> {
  const events: TraceEvent[] = [];
  cdp.on("Tracing.dataCollected", ({ value }) => {
    for (const event of value as unknown as TraceEvent[]) events.push(event);
  });
  await cdp.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: traceCategories, excludedCategories: ["*"] },
  });
  return async () => {
    const complete = new Promise((resolve) => cdp.once("Tracing.tracingComplete", resolve));
    await cdp.send("Tracing.end");
    await complete;
    return readTrace(events, address, reckoning);
  };
}
