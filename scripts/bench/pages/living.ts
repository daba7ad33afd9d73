import type { Page } from "puppeteer-core";
import { packs } from "../../../content/packs/index.ts";
import { pageScript } from "../page-script.ts";
import type { Browsers } from "./browsers.ts";
import type { Contestant } from "./contestants.ts";
import type { LivingKind, LivingPage } from "./living-page.ts";
import { makePage } from "./made-page.ts";
import { metricsOf, openTab, type Tab, trace, whenQuiet } from "./measure.ts";
import type { Limits } from "./page-list.ts";
import { plainPattern } from "./pattern.ts";
import { inTurns, type Place, publish, type Samples } from "./still.ts";

/** Pages that change while they are read: what following them costs, and how soon it is seen. */

declare global {
  var living: LivingPage;
}

export type LivingFigures = {
  /** The content script's scripts, and the longest task with one. */
  js: number;
  longest: number;
  /** All tasks of the main thread, the page's own included. */
  task: number;
  style: number;
  layout: number;
  /** Marks at the end, and those that the text has. */
  marks: number;
  hits: number;
};

/** How long new paragraphs took to be painted; null for one that never was. */
export type Waits = { idle: (number | null)[]; busy: (number | null)[] };

export type LivingResult = {
  page: string;
  kind: LivingKind;
  seconds: number;
  limits: Limits;
  samples: Samples<LivingFigures>;
  waits: Samples<Waits>;
};

export type LivingSpec = { name: string; kind: LivingKind; limits: Limits };

export const livingPages: readonly LivingSpec[] = [
  {
    name: "feed, 20 paragraphs a second",
    kind: "feed",
    limits: { limit: 2, aim: 0.9 },
  },
  {
    name: "chat, 1,000 text changes a second",
    kind: "chat",
    limits: { limit: 1.5, aim: 0.7 },
  },
];

export type LivingOptions = {
  contestants: readonly Contestant[];
  rounds: number;
  /** In seconds. */
  seconds: number;
  /** Whether to look how soon new paragraphs are painted, in rounds of their own. */
  withWaits: boolean;
};

export async function benchLiving(
  { name, kind, limits }: LivingSpec,
  { contestants, rounds, seconds, withWaits }: LivingOptions,
  place: Place,
  browsers: Browsers,
): Promise<LivingResult> {
  const address = await publish(place, name, await livingHtml());
  const open = async (contestant: Contestant) => {
    const tab = await openTab(await browsers.get(contestant, "living"));
    await tab.page.goto(address);
    await whenQuiet(tab);
    return tab;
  };
  const samples = await inTurns(contestants, rounds, async (contestant) =>
    measured(await open(contestant), address, kind, seconds * 1000),
  );
  const watched = contestants.filter((each) => each !== "none" && each !== "empty");
  const waits = await inTurns(withWaits ? watched : [], 1, async (contestant) => ({
    idle: await waitsOf(await open(contestant), kind, seconds * 1000, 0),
    busy: await waitsOf(await open(contestant), kind, seconds * 1000, 0.6),
  }));
  return { page: name, kind, seconds, limits, samples, waits };
}

/** The page of 180 kB with a box in which the changes happen. */
export async function livingHtml(): Promise<string> {
  const script = await pageScript("scripts/bench/pages/living-page.ts");
  const box = `<div id="living" style="position: fixed; inset: 40% 0 0 60%; overflow: auto; background: #fff"></div><script>${script}</script>`;
  return makePage({ bytes: 180_000, hits: 60, topics: "treatment", extra: box }).html;
}

async function measured(
  tab: Tab,
  address: string,
  kind: LivingKind,
  milliseconds: number,
): Promise<LivingFigures> {
  try {
    const before = await metricsOf(tab);
    const stop = await trace(tab, address, "of the content script");
    await tab.page.evaluate((what, time) => living.run(what, time), kind, milliseconds);
    const after = await whenQuiet(tab);
    const { js, longest } = await stop();
    return {
      js,
      longest,
      task: (after.TaskDuration - before.TaskDuration) * 1000,
      style: (after.RecalcStyleDuration - before.RecalcStyleDuration) * 1000,
      layout: (after.LayoutDuration - before.LayoutDuration) * 1000,
      ...(await marksOf(tab.page)),
    };
  } finally {
    await tab.page.close();
  }
}

/** The hits that the page's text has, and the marks there are, whoever made them. */
async function marksOf(page: Page): Promise<{ marks: number; hits: number }> {
  return page.evaluate(
    (source, unread) => {
      const pattern = new RegExp(source, "gi");
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let found = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (!unread.includes(node.parentNode?.nodeName ?? ""))
          found += (node as Text).data.match(pattern)?.length ?? 0;
      const ranges = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
      return { hits: found, marks: ranges + document.querySelectorAll("mark[data-markjs]").length };
    },
    plainPattern(packs),
    ["SCRIPT", "STYLE", "NOSCRIPT", "TEXTAREA"],
  );
}

async function waitsOf(
  { page }: Tab,
  kind: LivingKind,
  milliseconds: number,
  share: number,
): Promise<(number | null)[]> {
  try {
    await page.evaluate(
      async (what, time, busy) => {
        living.watch();
        if (busy > 0) living.keepBusy(busy);
        await living.run(what, time);
      },
      kind,
      milliseconds,
      share,
    );
    // Two seconds are enough for what is painted at all.
    await page
      .waitForFunction(() => !living.waits().includes(null), { timeout: 2000, polling: 50 })
      .catch(() => {});
    return await page.evaluate(() => living.waits());
  } finally {
    await page.close();
  }
}
