import { describe, expect, it } from "vitest";
import { cardBox, restOnElement } from "./card-place.ts";
import { settle } from "./help.ts";
import { describeIn } from "./in-browser.ts";

/** Pages that lay things over others, up to the whole screen. */

for (const name of ["chrome", "firefox"] as const) {
  describeIn(name, (t) => {
    describe("painted as highlights", () => {
      it("show the card over what has the highest z-index", async () => {
        await t.open("top-layer.html");
        await restOnElement(t.page, "#plain .word");
        expect((await cardBox(t.page))?.height).toBeGreaterThan(150);
      });

      it("show the card in a modal dialogue, and close it alone with Escape", async () => {
        await t.open("top-layer.html");
        await t.page.$eval("dialog", (dialogue) => dialogue.showModal());
        await restOnElement(t.page, "dialog .word");
        expect((await cardBox(t.page))?.height).toBeGreaterThan(150);
        await t.page.keyboard.press("Escape");
        await t.page.waitForSelector(":popover-open", { hidden: true });
        expect(await t.page.$eval("dialog", ({ open }) => open)).toBe(true);
        await t.page.keyboard.press("Escape");
        await t.page.waitForSelector("dialog[open]", { hidden: true });
      });

      it("show the card over a popover of the page", async () => {
        await t.open("top-layer.html");
        await t.page.$eval("#shield", (shield) => (shield as HTMLElement).showPopover());
        await restOnElement(t.page, "#shield .word");
        expect((await cardBox(t.page))?.height).toBeGreaterThan(150);
      });

      it("show the card over what fills the screen", async () => {
        await t.open("top-layer.html");
        await t.page.click("#enter");
        await t.page.waitForFunction(() => document.fullscreenElement !== null);
        await restOnElement(t.page, "#full .word");
        expect((await cardBox(t.page))?.height).toBeGreaterThan(150);
        await t.page.evaluate(() => document.exitFullscreen());
      });

      it("leave no card behind something that comes to fill the screen", async () => {
        await t.open("top-layer.html");
        await t.page.focus("#enter");
        await restOnElement(t.page, "#plain .word");
        await t.page.keyboard.press("Enter");
        await t.page.waitForFunction(() => document.fullscreenElement !== null);
        const isCovered = async () =>
          (await t.page.$(":popover-open")) !== null && (await cardBox(t.page)) === null;
        expect(await settle(isCovered, (covered) => !covered)).toBe(false);
        await t.page.evaluate(() => document.exitFullscreen());
      });
    });
  });
}
