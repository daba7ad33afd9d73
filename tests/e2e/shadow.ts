import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, it } from "vitest";
import { cardText } from "./drivers.ts";
import { settle } from "./help.ts";
import type { InBrowser } from "./in-browser.ts";
import { expectCounted, expectMarked, type Popup } from "./marked.ts";
import type { PainterName } from "./painters.ts";
import { type Box, shareOfPaint } from "./pixels.ts";

/** Text in shadow roots is marked like any other, open or closed, and seen to be. */

type Kept = { roots: Record<string, ShadowRoot>; upgrade(): void };

/** The roots of shadow.html, by the names of their hosts, and what must happen first. */
const roots: [name: string, host: string, act?: () => void][] = [
  ["an open root", "open"],
  ["a closed root", "closed"],
  ["an open root that the page's text declares", "declared-open"],
  ["a closed root that the page's text declares", "declared-closed"],
  ["a root that has a sheet of its own", "styled"],
  ["a root within a root", "nested"],
  ["what a slot shows", "slotted"],
  ["what a slot shows by default", "fallback"],
  ["the root of a custom element", "parsed-element"],
  [
    "the root of a custom element that is defined later",
    "late-element",
    () => (globalThis as unknown as Kept).upgrade(),
  ],
  [
    "a root that is attached later",
    "attached-later",
    () => {
      const host = document.querySelector("#attached-later") as HTMLElement;
      const root = host.attachShadow({ mode: "closed" });
      root.innerHTML = "<p>Attached later: ketamine.</p>";
      (globalThis as unknown as Kept).roots["attached-later"] = root;
    },
  ],
  [
    "a root whose text changes later",
    "changed-later",
    () => {
      const paragraph = (globalThis as unknown as Kept).roots["changed-later"]?.querySelector("p");
      if (paragraph?.firstChild) (paragraph.firstChild as Text).data = "Changed later: ketamine.";
    },
  ],
];

/** How many words shadow.html has at the beginning. */
const atFirst = 9;

/** Where a host's word stands on the screen. */
function placeOf(page: Page, id: string): Promise<Box> {
  return page.evaluate((host) => {
    const element = document.getElementById(host) as HTMLElement;
    element.scrollIntoView({ block: "center", behavior: "instant" });
    const root = (globalThis as unknown as Kept).roots[host] ?? element.shadowRoot ?? element;
    for (const part of [root, element]) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      for (let at = walker.nextNode() as Text | null; at; at = walker.nextNode() as Text | null) {
        const start = at.data.indexOf("keta");
        if (start < 0) continue;
        const word = document.createRange();
        word.setStart(at, start);
        word.setEnd(at, Math.min(at.length, start + "ketamine".length));
        const { x, y, width, height } = word.getBoundingClientRect();
        return { x, y, width, height };
      }
    }
    throw new Error(`There is no word in ${host}`);
  }, id);
}

/** Tests shadow trees. */
export function testShadowTrees(t: InBrowser, popup: Popup, painter: PainterName): void {
  describe("mark, for the eye,", () => {
    beforeAll(() => t.open("shadow.html"));

    it.each(roots)("%s", async (_name, host, act) => {
      if (act) await t.page.evaluate(act);
      const share = () => placeOf(t.page, host).then((box) => shareOfPaint(t.page, box));
      const isPainted = (found: number) => found > 0.4;
      expect(await settle(share, isPainted)).toBeGreaterThan(0.4);
    });
  });

  it.each(["open", "closed", "nested"])("open the card on a word in the root %s", async (host) => {
    await t.open("shadow.html");
    await expectCounted(popup.page, atFirst);
    const { x, y, width, height } = await placeOf(t.page, host);
    await t.page.mouse.move(x + 200, y + 100);
    await t.page.mouse.move(x + width / 2, y + height / 2);
    await t.page.waitForSelector(":popover-open", { timeout: 5000 });
    expect(await cardText(t)).toContain("Ketamine");
    await t.page.keyboard.press("Escape");
  });

  it("leave a root as it was: its HTML, its sheets and its nodes", async () => {
    await t.open("shadow.html");
    const state = () =>
      t.page.evaluate(() =>
        Object.entries((globalThis as unknown as Kept).roots).map(
          ([id, root]) => `${id} ${root.innerHTML} ${root.childNodes.length}`,
        ),
      );
    const before = await state();
    await expectCounted(popup.page, atFirst);
    await popup.page.evaluate(() => chrome.storage.local.set({ on: false }));
    await expectCounted(popup.page, 0);
    expect(await state()).toEqual(before);
    const sheets = await t.page.evaluate(() =>
      Object.values((globalThis as unknown as Kept).roots).map(
        (root) => root.adoptedStyleSheets.length,
      ),
    );
    expect(sheets.reduce((sum, count) => sum + count)).toBe(1);
    await popup.page.evaluate(() => chrome.storage.local.set({ on: true }));
    await expectCounted(popup.page, atFirst);
  });

  // In shadow trees highlights paint whichever painter is chosen, and what is counted, and jumped to,
  // is what was read.
  if (painter === "highlights")
    describe("whichever painter is chosen,", () => {
      it("count them all", async () => {
        await t.open("shadow.html");
        await expectCounted(popup.page, atFirst);
        for (const [, , act] of roots) if (act) await t.page.evaluate(act);
        await expectCounted(popup.page, roots.length);
      });

      it("forget a root with its host", async () => {
        await t.open("shadow.html");
        await expectCounted(popup.page, atFirst);
        await t.page.evaluate(() => {
          for (const id of ["open", "nested", "parsed-element"])
            document.getElementById(id)?.remove();
        });
        await expectCounted(popup.page, atFirst - 3);
        await expectMarked(t.page, Array(atFirst - 3).fill("ketamine"));
      });

      it("follow text that comes, moves and goes in a root", async () => {
        await t.open("shadow.html");
        await expectCounted(popup.page, atFirst);
        const change = (html: string) =>
          t.page.evaluate((text) => {
            const root = (globalThis as unknown as Kept).roots.closed;
            if (root) root.innerHTML = text;
          }, html);
        await change("<p>ADHD</p><ul><li>Ritalin</li></ul>");
        await expectCounted(popup.page, atFirst + 1);
        await change("<p>Bread</p>");
        await expectCounted(popup.page, atFirst - 1);
        await change("<div><div><p>Far inside: keta<i>mine</i></p></div></div>");
        await expectCounted(popup.page, atFirst);
      });

      it("jump to each in turn", async () => {
        await t.open("shadow.html");
        await expectCounted(popup.page, atFirst);
        const message = () =>
          popup.page.evaluate(() => document.querySelector(".message")?.textContent ?? "");
        const said: string[] = [];
        for (let step = 0; step < atFirst; step += 1) {
          const before = await message();
          await popup.page.evaluate(() => document.querySelector<HTMLElement>(".topic")?.click());
          said.push(await settle(message, (after) => after !== before));
        }
        expect(said).toEqual(said.map((_message, step) => `Ketamine: ${step + 1} of ${atFirst}`));
      });
    });
}
