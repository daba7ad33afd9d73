import type { Frame, Page } from "puppeteer-core";
import { beforeEach, describe, expect, it } from "vitest";
import {
  approved,
  honest,
  listed,
  listIn,
  painted,
  popupWith,
  restores,
  rewires,
  waitForPaint,
} from "./claims-page.ts";
import { badgeFrom, inPopup, settle, wordsOn } from "./help.ts";
import { describeIn } from "./in-browser.ts";

/** Clicks a sentence in a popup's list; gives what the popup says then. */
async function jumpTo(popup: Page, sentence: string): Promise<string> {
  const message = () => popup.evaluate(() => document.querySelector(".message")?.textContent ?? "");
  const before = await message();
  await popup.evaluate((wanted) => {
    const entries = [...document.querySelectorAll<HTMLElement>(".claim")];
    entries.find(({ textContent }) => textContent?.replace(/\s+/gu, " ").includes(wanted))?.click();
  }, `“${sentence}”`);
  return settle(message, (after) => after !== before);
}

/** What stands out in a frame after a jump, and whether it is in the frame's window. */
function spotlightIn(frame: Frame | Page): Promise<{ text: string; isInView: boolean }> {
  return frame.evaluate(() => {
    const [range] = [...(CSS.highlights.get("hcn-spotlight") ?? [])];
    if (!range) return { text: "", isInView: false };
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const { top, bottom } = live.getBoundingClientRect();
    const text = live.toString().replace(/\s+/gu, " ");
    return { text, isInView: top >= 0 && bottom <= innerHeight };
  });
}

/** Makes a choice on a page of the extension, as soon as that has been drawn. */
const choose = (page: Page, value: string) =>
  settle(
    () =>
      page.evaluate((wanted) => {
        const radio = document.querySelector<HTMLElement>(`input[type=radio][value=${wanted}]`);
        radio?.click();
        return radio !== null;
      }, value),
    (isMade) => isMade,
  );

for (const name of ["chrome", "firefox"] as const) {
  describeIn(name, (t) => {
    describe("the sentences in the popup", () => {
      beforeEach(async () => {
        await t.open("claims.html");
        await waitForPaint(t.page);
      });

      it("are those of the page in its order, and those that say the same after them", async () => {
        const popup = await popupWith(t, listed.length);
        expect(await listIn(popup)).toEqual(listed);
        const same = await listIn(popup, ".claims-fold");
        expect(same).toContain(`Says the same: ${honest}`);
        expect(same.filter((entry) => !entry.startsWith("Says the same: "))).toEqual([]);
      });

      it("are told of above all else, and set beside the document", async () => {
        const popup = await popupWith(t, listed.length);
        const words = await wordsOn(popup);
        expect(words).toContain("4 sentences on this page seem to go further than the document");
        await popup.evaluate(() => {
          for (const fold of document.querySelectorAll("details")) fold.open = true;
        });
        expect(await wordsOn(popup)).toContain("The document says");
      });

      it("are jumped to", async () => {
        const popup = await popupWith(t, listed.length);
        for (const sentence of [rewires, approved, honest]) {
          expect(await jumpTo(popup, sentence)).toMatch(/^Sentence \d+ of \d+$/u);
          expect(await spotlightIn(t.page)).toEqual({ text: sentence, isInView: true });
        }
      });

      it("are said not to be shown where the page hides them", async () => {
        const popup = await popupWith(t, listed.length);
        await t.page.evaluate(() => {
          const works = document.querySelector<HTMLElement>("#works");
          if (works) works.hidden = true;
        });
        expect(await jumpTo(popup, rewires)).toBe(
          "The page does not show this sentence at the moment",
        );
      });

      it("go when their text goes, and come with new text", async () => {
        const popup = await popupWith(t, listed.length);
        await t.page.evaluate(() => document.querySelector("#works")?.remove());
        const less = await settle(
          () => listIn(popup),
          ({ length }) => length === 3,
        );
        expect(less).toEqual(listed.filter((entry) => !entry.includes(rewires)));
        await t.page.evaluate(() =>
          document
            .querySelector("main")
            ?.insertAdjacentHTML("afterbegin", "<p>Ketamine is FDA-approved for ADHD.</p>"),
        );
        const more = await settle(
          () => listIn(popup),
          ({ length }) => length === 4,
        );
        expect(more[0]).toBe("The document says otherwise: Ketamine is FDA-approved for ADHD.");
      });
    });

    it("a sentence in another's place is not taken for it", async () => {
      await t.open("claim.html");
      await waitForPaint(t.page, ({ length }) => length === 1);
      const popup = await popupWith(t, 1);
      await t.page.evaluate(() => {
        const claim = document.querySelector("#claim");
        if (claim) claim.textContent = "The FDA has approved ketamine for ADHD.";
      });
      await waitForPaint(t.page, ([first]) => first?.includes("The FDA has") ?? false);
      expect(await jumpTo(popup, "Ketamine is FDA-approved for ADHD.")).toBe(
        "The page does not show this sentence at the moment",
      );
      expect(await listIn(popup)).toEqual([
        "The document says otherwise: The FDA has approved ketamine for ADHD.",
      ]);
      expect(await jumpTo(popup, "The FDA has approved ketamine for ADHD.")).toBe(
        "Sentence 1 of 1",
      );
    });

    it("a page without such sentences has no list", async () => {
      await t.open("ketamine-only.html");
      expect(await inPopup(t.session, t.page, wordsOn)).not.toContain("Sentences on this page");
    });

    describe("sentences in frames of other sites", () => {
      it("are listed after those of the page, and jumped to", async () => {
        await t.open("claims-of-others.html");
        const own = "Ketamine is FDA-approved for adults with ADHD.";
        const popup = await popupWith(t, listed.length + 1);
        expect(await listIn(popup)).toEqual([`The document says otherwise: ${own}`, ...listed]);
        const frame = await t.page.waitForFrame((each) => each.url().includes("plain.test"));
        expect(await jumpTo(popup, restores)).toMatch(/^Sentence 3 of/u);
        expect(await spotlightIn(frame)).toEqual({ text: restores, isInView: true });
        expect(await spotlightIn(t.page)).toEqual({ text: "", isInView: false });
        expect(await t.page.evaluate(() => scrollY)).toBeGreaterThan(1000);
        expect(await jumpTo(popup, own)).toMatch(/^Sentence 1 of/u);
        expect(await spotlightIn(t.page)).toEqual({ text: own, isInView: true });
      });
    });

    describe("the choice of sentences to mark", () => {
      it.each([
        ["in the popup", () => t.session.openPopupPage()],
        ["on the settings page", () => t.session.extensionPage("options.html")],
      ])("%s takes effect on the open page at once", async (_name, open) => {
        await t.open("claims.html");
        await waitForPaint(t.page);
        const page = await open();
        await choose(page, "all");
        const all = await waitForPaint(t.page, ({ length }) => length > painted.length);
        expect(all).toContain(`hcn-consistent ${honest}`);
        expect(all.filter((each) => !each.startsWith("hcn-consistent"))).toEqual(painted);
        await choose(page, "none");
        expect(await waitForPaint(t.page, ({ length }) => length === 0)).toEqual([]);
        await choose(page, "beyond");
        expect(await waitForPaint(t.page)).toEqual(painted);
      });
    });

    describe("the number on the button", () => {
      it("counts the sentences that go further, of all frames, when it is asked to", async () => {
        const options = await t.session.extensionPage("options.html");
        await choose(options, "claims");
        const badge = (wanted: string) =>
          settle(
            () => badgeFrom(options),
            (text) => text === wanted,
          );
        await t.page.bringToFront();
        await t.open("claims.html");
        expect(await badge("4")).toBe("4");
        await t.open("claims-of-others.html");
        expect(await badge("5")).toBe("5");
        await t.open("adhd-only.html");
        expect(await badge("")).toBe("");
        await choose(options, "mentions");
        expect(await badge("4")).toBe("4");
      });
    });
  });
}
