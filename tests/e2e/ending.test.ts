import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSession, type Session } from "../../scripts/browser-session.ts";
import { painters, settle } from "./help.ts";
import { describeIn } from "./in-browser.ts";
import { expectMarked, marked } from "./marked.ts";

/** What an updated, disabled or removed extension leaves on pages that are open: nothing, soon. */

/** All that can be seen of a page from inside. */
function stateOf(page: Page): Promise<{ html: string; nodes: number; sheets: number }> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document);
    let nodes = 1;
    while (walker.nextNode()) nodes += 1;
    return {
      html: document.documentElement.outerHTML,
      nodes,
      sheets:
        document.adoptedStyleSheets.length +
        (document.querySelector("#styled")?.shadowRoot?.adoptedStyleSheets.length ?? 0),
    };
  });
}

const endings: [name: string, browsers: string[], end: (session: Session) => Promise<void>][] = [
  ["is removed", ["chrome", "firefox"], (session) => session.uninstall()],
  [
    "starts anew",
    ["chrome"],
    async (session) => {
      const options = await session.extensionPage("options.html");
      // The page goes with the extension, so the answer never comes.
      await options.evaluate(() => chrome.runtime.reload()).catch(() => {});
    },
  ],
  [
    "is disabled",
    ["chrome"],
    async (session) => {
      const [[id] = []] = [...(await session.browser.extensions())];
      const manager = await session.browser.newPage();
      await manager.goto("chrome://extensions");
      await manager.evaluate(
        (extension) => chrome.management.setEnabled(extension, false),
        id ?? "",
      );
      await manager.close();
    },
  ],
];

for (const name of ["chrome", "firefox"] as const) {
  describeIn(name, (t) => {
    const mine = endings.filter(([, browsers]) => browsers.includes(name));
    describe.each(painters)("painted as %s", (painter) => {
      describe.each(mine)("when the extension %s", (_name, _browsers, end) => {
        let session: Session;
        let page: Page;
        let before: Awaited<ReturnType<typeof stateOf>>;
        const said: string[] = [];

        beforeAll(async () => {
          session = await openSession(name, { bare: true });
          page = await session.browser.newPage();
          await page.goto(`${t.server.address}shadow.html`);
          before = await stateOf(page);
          await session.install();
          const options = await session.extensionPage("options.html");
          await options.evaluate(
            (chosen) => chrome.storage.local.set({ painter: chosen }),
            painter,
          );
          await options.close();
          await page.bringToFront();
          await page.reload();
          page.on("pageerror", (error) => said.push(String(error)));
          page.on("console", (message) => {
            if (["error", "warn"].includes(message.type())) said.push(message.text());
          });
          await page.evaluate(() => document.body.prepend("Ketamine and bread."));
          await settle(
            () => marked(page),
            (words) => words[0] === "Ketamine",
          );
          await page.mouse.move(300, 200);
          await page.mouse.move(40, 30);
          await page.waitForSelector(":popover-open", { timeout: 5000 });
          await end(session);
          await page.bringToFront();
        });
        afterAll(() => session.close());

        it("its card goes", async () => {
          const isOpen = async () => (await page.$(":popover-open")) !== null;
          expect(await settle(isOpen, (open) => !open, 3000)).toBe(false);
        });

        it("its marks go, though the page stays as it is", async () => {
          expect(
            await settle(
              () => marked(page),
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
          await page.evaluate(() => document.body.prepend("Ketamine and ADHD."));
          await page.mouse.move(300, 200);
          await page.mouse.move(40, 30);
          // Longer than a pointer must rest, and than changes are gathered.
          await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
          expect((await page.$(":popover-open")) === null).toBe(true);
          expect(await marked(page)).toEqual([]);
          expect(said).toEqual([]);
        });
      });
    });

    it("marks again on pages that are opened after it has come back", async () => {
      await t.session.uninstall();
      await t.session.install();
      await t.open("one-word.html");
      await expectMarked(t.page, ["Ketamine"]);
    });
  });
}
