import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import type { Ending } from "../apps/list-app.ts";
import { ChangingList } from "../apps/paragraphs.ts";
import type { Hydration } from "../apps/server-nodes.ts";
import { type Compared, inBoth } from "./besides.ts";
import { expectMarked, expectMarksOrReason, expectReason } from "./marked.ts";
import { switchedOff } from "./painters.ts";

/** Pages that frameworks draw, and draw again while they are marked. */

type Storm = { seed: number; changes: number; pause: number };

/** Changes to a page that is at rest and marked, changes in quick succession, and one of everything. */
const storms: readonly Storm[] = [
  { seed: 11, changes: 6, pause: 150 },
  { seed: 12, changes: 250, pause: 5 },
  { seed: 13, changes: 0, pause: 0 },
];

/** For marks in the page, which come back after a while: once more would show nothing else. */
const stormsAmongMarks = storms.slice(0, 2);

/** The same, shorter, for pages that are about something else. */
const gusts: readonly Storm[] = [
  { seed: 14, changes: 30, pause: 0 },
  { seed: 15, changes: 3, pause: 150 },
];

type Witness = (page: Page, ending: Pick<Ending, "words">) => Promise<void>;

/** Drives a page through storms; looks at it after each. */
async function weather(
  page: Page,
  through: readonly Storm[],
  witness?: Witness,
): Promise<Ending[]> {
  const endings: Ending[] = [];
  for (const { seed, changes, pause } of through) {
    const ending = await page.evaluate(
      (...storm) => window.app?.storm(...storm),
      seed,
      changes,
      pause,
    );
    if (!ending) throw new Error("The app has not started");
    await witness?.(page, ending);
    endings.push(ending);
  }
  return endings;
}

const appStarted = (page: Page) =>
  page.waitForFunction(() => window.app !== undefined, { polling: 20 });

const endingOf = (page: Page) => page.evaluate(() => window.app?.ending()) as Promise<Ending>;

/** What the framework has made of the page; Lit's comments hold a number of each page's own. */
const htmlOf = (page: Page) =>
  page.evaluate(() => document.querySelector("main")?.innerHTML.replace(/\?lit\$\d+\$/gu, "?lit$"));

const isAsMeant = ({ meant, shown, errors }: Ending) => {
  expect(shown).toBe(meant);
  expect(errors).toEqual([]);
};

/** Tests pages that frameworks draw. */
export function testApps({ t, bare, popup, painter }: Compared): void {
  /** The marks are those of the text that the app has meant. */
  const marksAreRight: Witness = (page, { words }) =>
    painter === "marks"
      ? expectMarksOrReason(page, popup.page, words)
      : expectMarked(page, words, painter);

  it.each(["react", "vue", "svelte", "lit"])(
    "a list that %s draws many times a second is as without the extension, and marked",
    async (framework) => {
      const drive = async (page: Page, witness?: Witness) => {
        await page.goto(`${t.server.address}rerender-${framework}.html`);
        await appStarted(page);
        if (witness) await expectMarked(page, (await endingOf(page)).words, painter);
        return weather(page, painter === "marks" ? stormsAmongMarks : storms, witness);
      };
      const [endings, expected] = await inBoth(drive(t.page, marksAreRight), drive(bare.page));
      endings.forEach(isAsMeant);
      expect(endings).toEqual(expected);
      await switchedOff(t.page, popup, async () =>
        expect(await htmlOf(t.page)).toBe(await htmlOf(bare.page)),
      );
    },
  );

  it.each(["react", "vue", "svelte"])(
    "a list that %s hydrates late, when it is marked, is hydrated as without the extension",
    async (framework) => {
      const drive = async (page: Page, witness?: Witness) => {
        await page.goto(`${t.server.address}hydrate-${framework}.html`);
        if (witness) {
          // Nothing is put into what may yet be taken over.
          await expectMarked(page, new ChangingList().words, "highlights");
          if (painter === "marks") await expectReason(popup.page, /ready-made/u);
        }
        await page.evaluate(() => window.hydrate?.());
        await appStarted(page);
        const ending = await endingOf(page);
        const kept = (await page.evaluate(() => window.hydration?.())) as Hydration;
        if (witness) await expectMarked(page, ending.words);
        return { ending, kept, after: await weather(page, gusts, witness) };
      };
      const [run, expected] = await inBoth(drive(t.page, marksAreRight), drive(bare.page));
      [run.ending, ...run.after].forEach(isAsMeant);
      expect(run.kept.kept).toBe(run.kept.sent);
      expect(run).toEqual(expected);
      await switchedOff(t.page, popup, async () =>
        expect(await htmlOf(t.page)).toBe(await htmlOf(bare.page)),
      );
    },
  );
}
