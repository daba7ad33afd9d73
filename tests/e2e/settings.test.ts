import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { badgeFrom, settle, waitForMarks, wordsOn } from "./help.ts";
import { describeIn } from "./in-browser.ts";
import { markedWords } from "./marked.ts";

for (const name of ["chrome", "firefox"] as const) {
  describeIn(name, (t) => {
    describe("the badge", () => {
      it("has the number of mentions of all frames and goes with the page", async () => {
        await t.open("article.html");
        const probe = await t.session.openPopupPage();
        expect(
          await settle(
            () => badgeFrom(probe),
            (text) => text === "19",
          ),
        ).toBe("19");
        await t.open("nothing.html");
        expect(
          await settle(
            () => badgeFrom(probe),
            (text) => text === "",
          ),
        ).toBe("");
        await t.open("adhd-only.html");
        expect(
          await settle(
            () => badgeFrom(probe),
            (text) => text === "4",
          ),
        ).toBe("4");
      });

      it("can be hidden and shown again", async () => {
        await t.open("adhd-only.html");
        const probe = await t.session.openPopupPage();
        await settle(
          () => badgeFrom(probe),
          (text) => text === "4",
        );
        await probe.evaluate(() => chrome.storage.local.set({ badge: false }));
        expect(
          await settle(
            () => badgeFrom(probe),
            (text) => text === "",
          ),
        ).toBe("");
        await probe.evaluate(() => chrome.storage.local.set({ badge: true }));
        expect(
          await settle(
            () => badgeFrom(probe),
            (text) => text === "4",
          ),
        ).toBe("4");
      });
    });

    describe("settings", () => {
      const flip = (popup: Page, index: number) =>
        popup.evaluate(
          (at) => (document.querySelectorAll("[role=switch]")[at] as HTMLElement).click(),
          index,
        );

      it("switch a site off and on again, at once", async () => {
        await t.open("adhd-only.html");
        await waitForMarks(t.page, 4);
        const popup = await t.session.openPopupPage();
        await flip(popup, 0);
        await waitForMarks(t.page, 0);
        expect(
          await settle(
            () => wordsOn(popup),
            (words) => words.includes("Switched off"),
          ),
        ).toContain("It is switched off on this site.");
        expect(
          await settle(
            () => badgeFrom(popup),
            (text) => text === "",
          ),
        ).toBe("");
        await flip(popup, 0);
        await waitForMarks(t.page, 4);
        expect(
          await settle(
            () => wordsOn(popup),
            (words) => words.includes("usual treatments"),
          ),
        ).toContain("ADHD and its usual treatments");
      });

      it("switch off the frames of other sites with the page they are in", async () => {
        await t.open("other-site.html");
        const popup = await t.session.openPopupPage();
        const badge = (wanted: string) =>
          settle(
            () => badgeFrom(popup),
            (text) => text === wanted,
          );
        expect(await badge("3")).toBe("3");
        const frame = t.page.frames().find((each) => each.url().includes("plain.test"));
        const marksInFrame = () =>
          frame?.evaluate(() => CSS.highlights.get("hcn-main")?.size ?? 0) ?? Promise.resolve(-1);
        expect(await settle(marksInFrame, (size) => size === 2)).toBe(2);
        await flip(popup, 0);
        expect(await badge("")).toBe("");
        expect(await settle(marksInFrame, (size) => size === 0)).toBe(0);
        await flip(popup, 0);
        expect(await badge("3")).toBe("3");
      });

      it("switch everything off and on again, at once", async () => {
        await t.open("adhd-only.html");
        await waitForMarks(t.page, 4);
        const popup = await t.session.openPopupPage();
        await flip(popup, 1);
        await waitForMarks(t.page, 0);
        await flip(popup, 1);
        await waitForMarks(t.page, 4);
      });

      it("of the wrong type count as not set, one by one", async () => {
        const options = await t.session.extensionPage("options.html");
        await options.evaluate(() =>
          chrome.storage.local.set({ on: "no", sitesOff: 7, badge: false }),
        );
        await t.page.bringToFront();
        await t.open("adhd-only.html");
        await waitForMarks(t.page, 4);
        const probe = await t.session.openPopupPage();
        expect(await badgeFrom(probe)).toBe("");
        await probe.evaluate(() => chrome.storage.local.clear());
      });

      it("are kept when the browser is started again", async () => {
        await t.open("adhd-only.html");
        await waitForMarks(t.page, 4);
        const popup = await t.session.openPopupPage();
        await flip(popup, 0);
        await waitForMarks(t.page, 0);
        await t.restart();
        await t.open("adhd-only.html");
        const again = await t.session.openPopupPage();
        expect(await wordsOn(again)).toContain("It is switched off on this site.");
        expect(await markedWords(t.page)).toEqual([]);
        await flip(again, 0);
        await waitForMarks(t.page, 4);
      });
    });

    it("cannot ask for anything on the network", async () => {
      const options = await t.session.extensionPage("options.html");
      const before = t.server.asked.length;
      const isRefused = await options.evaluate(
        (address) =>
          fetch(address).then(
            () => false,
            () => true,
          ),
        `${t.server.address}article.html`,
      );
      expect(isRefused).toBe(true);
      expect(t.server.asked.length).toBe(before);
    });
  });
}
