import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { disableExtension } from "./drivers.ts";
import { settle } from "./help.ts";
import { describeIn, type InBrowser } from "./in-browser.ts";
import { expectMarked, markedWords } from "./marked.ts";
import { choosePainter, type PainterName } from "./painters.ts";

/** What an updated, disabled or removed extension leaves on pages that are open: nothing, soon. */

/**
 * All that can be seen of a page from inside. In Firefox nobody is there any more to take a sheet out of
 * a shadow tree; it is emptied.
 */
function stateOf(page: Page): Promise<{ html: string; nodes: number; rules: number }> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document);
    let nodes = 1;
    while (walker.nextNode()) nodes += 1;
    const roots = [document, ...Object.values((window as unknown as Kept).roots)];
    type Kept = { roots: Record<string, ShadowRoot> };
    const sheets = roots.flatMap((root) => [...root.adoptedStyleSheets]);
    const rules = sheets.reduce((sum, sheet) => sum + sheet.cssRules.length, 0);
    return { html: document.documentElement.outerHTML, nodes, rules };
  });
}

/** Firefox starts an extension anew on pages that are open, so what it left there cannot be seen. */
const endings: [name: string, browsers: string[], end: (t: InBrowser) => Promise<void>][] = [
  ["is removed", ["chrome", "firefox"], ({ session }) => session.uninstall()],
  [
    "starts anew",
    ["chrome"],
    async ({ session }) => {
      const options = await session.extensionPage("options.html");
      // The page goes with the extension, so the answer never comes.
      await options.evaluate(() => chrome.runtime.reload()).catch(() => {});
      await settle(async () => options.isClosed(), Boolean);
    },
  ],
  ["is disabled", ["chrome", "firefox"], disableExtension],
];

/** In Firefox nobody is left to put together again what marks in the page have split. */
const painters = {
  chrome: ["highlights", "marks"],
  firefox: ["highlights"],
} satisfies Record<string, PainterName[]>;

for (const name of ["chrome", "firefox"] as const) {
  describeIn(name, (t) => {
    const mine = endings.filter(([, browsers]) => browsers.includes(name));
    describe.each(painters[name])("painted as %s", (painter) => {
      describe.each(mine)("when the extension %s", (ending, _browsers, end) => {
        let page: Page;
        /** Where there was nothing to find so far, and so nothing to ask the extension for. */
        let quiet: Page;
        let before: Awaited<ReturnType<typeof stateOf>>;
        const said: string[] = [];

        beforeAll(async () => {
          await t.session.uninstall();
          page = await t.session.browser.newPage();
          t.kept.add(page);
          await page.goto(`${t.server.address}shadow.html`);
          before = await stateOf(page);
          await t.session.install();
          await choosePainter(t, painter);
          quiet = await t.session.browser.newPage();
          t.kept.add(quiet);
          await quiet.goto(`${t.server.address}nothing.html`);
          await page.bringToFront();
          await page.reload();
          for (const each of [page, quiet]) {
            each.on("pageerror", (error) => said.push(String(error)));
            each.on("console", (message) => {
              if (["error", "warn"].includes(message.type())) said.push(message.text());
            });
          }
          await page.evaluate(() => document.body.prepend("Ketamine and bread."));
          await settle(
            () => markedWords(page),
            (words) => words[0] === "Ketamine",
          );
          await page.mouse.move(300, 200);
          await page.mouse.move(40, 30);
          await page.waitForSelector(":popover-open", { timeout: 5000 });
          await end(t);
        });
        beforeEach(() => page.bringToFront());
        afterAll(async () => {
          for (const each of [page, quiet]) {
            t.kept.delete(each);
            await each.close();
          }
          if (ending === "is removed") await t.session.install();
        });

        it("its card goes", async () => {
          const isOpen = async () => (await page.$(":popover-open")) !== null;
          expect(await settle(isOpen, (open) => !open)).toBe(false);
        });

        it("its marks go, though the page stays as it is", async () => {
          expect(
            await settle(
              () => markedWords(page),
              (words) => words.length === 0,
              3000,
            ),
          ).toEqual([]);
        });

        it("the page is as it was, with no node and no sheet more", async () => {
          await page.evaluate(() => document.body.firstChild?.remove());
          const isSame = (now: typeof before) => JSON.stringify(now) === JSON.stringify(before);
          expect(await settle(() => stateOf(page), isSame, 3000)).toEqual(before);
        });

        it("what happens on the page after that opens nothing and breaks nothing", async () => {
          for (const each of [quiet, page])
            await each.evaluate(() => document.body.prepend("Ketamine and ADHD."));
          await page.mouse.move(300, 200);
          await page.mouse.move(40, 30);
          // Longer than a pointer must rest, and than changes are gathered.
          await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
          expect((await page.$(":popover-open")) === null).toBe(true);
          for (const each of [quiet, page]) expect(await markedWords(each)).toEqual([]);
          expect(said).toEqual([]);
        });
      });
    });

    it("marks again on pages that are opened after it has come back", async () => {
      await t.session.uninstall();
      await t.session.install();
      await t.page.bringToFront();
      await t.open("one-word.html");
      await expectMarked(t.page, ["Ketamine"]);
    });
  });
}
