import type { Page } from "puppeteer-core";
import { beforeAll, describe } from "vitest";
import type { Session } from "../../scripts/browser-session.ts";
import type { InBrowser } from "./in-browser.ts";
import { expectMarked, type Popup } from "./marked.ts";

/** Which painter pages are marked by, and whether they are marked at all. */

/** How marks can be painted on a page: as highlights beside it, or as elements in it. */
export type PainterName = "highlights" | "marks";

/** The painters that pages must get on with. */
const painters: readonly PainterName[] = ["highlights", "marks"];

/** Runs tests once for each painter. */
export function describePainters(t: InBrowser, tests: (painter: PainterName) => void): void {
  describe.each(painters)("painted as %s", (painter) => {
    beforeAll(() => choosePainter(t, painter));
    tests(painter);
  });
}

type Tab = { session: Session; page: Page };

/** Chooses the painter for all pages, also those that are open, as a reader does it. */
export async function choosePainter({ session, page }: Tab, painter: PainterName): Promise<void> {
  if (painter === "marks") await session.allowAsking();
  const options = await session.extensionPage("options.html");
  const radio = await options.waitForSelector(`input[value=${painter}]`);
  await radio?.click();
  await options.waitForFunction(
    async (chosen) => {
      const scripts = await chrome.scripting.getRegisteredContentScripts();
      const isThere = scripts.some(({ id }) => id === "page-with-marks");
      const choice = document.querySelector<HTMLInputElement>(`input[value=${chosen}]`);
      return choice?.checked && isThere === (chosen === "marks");
    },
    { polling: 50, timeout: 10_000 },
    painter,
  );
  await options.close();
  await page.bringToFront();
}

/** Looks at a page while the extension is switched off and its marks are gone. */
export async function switchedOff(
  page: Page,
  { page: popup }: Popup,
  look: () => Promise<void>,
): Promise<void> {
  await popup.evaluate(() => chrome.storage.local.set({ on: false }));
  try {
    await expectMarked(page, []);
    await look();
  } finally {
    await popup.evaluate(() => chrome.storage.local.set({ on: true }));
  }
}
