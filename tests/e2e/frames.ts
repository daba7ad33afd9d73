import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, it } from "vitest";
import { badgeFrom, settle } from "./help.ts";
import type { InBrowser } from "./in-browser.ts";
import { expectCounted, expectMarked, type Popup } from "./marked.ts";
import type { PainterName } from "./painters.ts";
import { shareOfPaint } from "./pixels.ts";

/** The frames of a page are read like the page, and one report tells of them all. */

type Kinds = { kinds: Record<string, () => unknown> };

/** The makers of frames-of-all-kinds.html. Each frame says the one word. */
const kinds = [
  "same",
  "other",
  "sandboxed",
  "sandboxed-other",
  "srcdoc",
  "sandboxed-srcdoc",
  "blank",
  "written",
  "blob",
  "data",
  "nested",
  "object",
  "embed",
];

const make = (page: Page, kind: string) =>
  page.evaluate((name) => {
    (globalThis as unknown as Kinds).kinds[name]?.();
  }, kind);

/** Tests frames. */
export function testFrames(t: InBrowser, popup: Popup, painter: PainterName): void {
  const badge = async (wanted: string) =>
    expect(
      await settle(
        () => badgeFrom(popup.page),
        (text) => text === wanted,
      ),
    ).toBe(wanted);

  describe("read and mark, for the eye, a frame that is", () => {
    beforeAll(async () => {
      await t.open("frames-of-all-kinds.html");
      for (const kind of kinds) await make(t.page, kind);
      await expectCounted(popup.page, kinds.length + 1);
    });

    it.each(kinds)("%s", async (kind) => {
      const box = await t.page.$eval(`#${kind}`, (frame) => {
        frame.scrollIntoView({ block: "center", behavior: "instant" });
        const { x, y, width, height } = frame.getBoundingClientRect();
        return { x, y, width, height };
      });
      // The word takes about a tenth of its frame.
      const share = () => shareOfPaint(t.page, box);
      expect(await settle(share, (found) => found > 0.02)).toBeGreaterThan(0.02);
    });

    it("one whose text the page can see, by the painter that was chosen", async () => {
      for (const id of ["same", "srcdoc", "blank", "written", "blob"]) {
        const frame = await (await t.page.$(`#${id}`))?.toElement("iframe");
        await expectMarked((await frame?.contentFrame()) ?? t.page, ["Ketamine"], painter);
      }
    });
  });

  it("follow text that comes and goes within a frame", async () => {
    await t.open("frames-of-all-kinds.html");
    await make(t.page, "srcdoc");
    await expectCounted(popup.page, 2);
    const inside = t.page.frames().find((frame) => frame !== t.page.mainFrame());
    if (!inside) throw new Error("There is no frame");
    await inside.evaluate(() => document.body.append("and ADHD and Ritalin"));
    await expectMarked(inside, ["Ketamine", "ADHD", "Ritalin"]);
    await expectCounted(popup.page, 4);
    await inside.evaluate(() => document.querySelector("p")?.remove());
    await expectMarked(inside, ["ADHD", "Ritalin"]);
    await expectCounted(popup.page, 3);
  });

  // What is counted is what was read, whichever painter is chosen.
  if (painter === "highlights")
    describe("are told of in one report, which", () => {
      it("has one number for all of them", async () => {
        await t.open("frames-of-all-kinds.html");
        for (const kind of kinds) await make(t.page, kind);
        await expectCounted(popup.page, kinds.length + 1);
        await badge(String(kinds.length + 1));
      });

      it("forgets frames that are taken away, whichever they are", async () => {
        await t.open("frames-of-all-kinds.html");
        for (const kind of kinds) await make(t.page, kind);
        await expectCounted(popup.page, kinds.length + 1);
        await t.page.evaluate(() => {
          for (const id of ["same", "other", "sandboxed", "blank", "nested", "object"])
            document.getElementById(id)?.remove();
        });
        await expectCounted(popup.page, kinds.length - 5);
        await badge(String(kinds.length - 5));
        await t.page.evaluate(() => {
          document.body.replaceChildren("Dopamine alone.");
        });
        await expectCounted(popup.page, 1);
        await badge("1");
      });

      it("follows a frame that goes elsewhere, and back", async () => {
        await t.open("frames-of-all-kinds.html");
        await make(t.page, "same");
        await expectCounted(popup.page, 2);
        const go = (address: string) =>
          t.page.evaluate((to) => {
            const frame = document.querySelector("iframe");
            if (frame) frame.src = to;
          }, address);
        await go("nothing.html");
        await expectCounted(popup.page, 1);
        await go(`http://plain.test:${new URL(t.server.address).port}/adhd-only.html`);
        await expectCounted(popup.page, 5);
        await go("about:blank");
        await expectCounted(popup.page, 1);
        await go("one-word.html");
        await expectCounted(popup.page, 2);
        await badge("2");
      });

      it("counts a frame that is moved once", async () => {
        await t.open("frames-of-all-kinds.html");
        await make(t.page, "same");
        await expectCounted(popup.page, 2);
        // Moving a frame loads it anew.
        await t.page.evaluate(() => document.body.prepend(document.querySelector("iframe") ?? ""));
        await expectCounted(popup.page, 2);
        await badge("2");
      });

      it("keeps up with thirty frames that come at once, and go at once", async () => {
        await t.open("frames-of-all-kinds.html");
        await t.page.evaluate(() => {
          for (let count = 0; count < 30; count += 1) {
            const frame = document.createElement("iframe");
            if (count % 2) frame.src = "one-word.html";
            else frame.srcdoc = "<p>Ketamine";
            document.body.append(frame);
          }
        });
        await expectCounted(popup.page, 31, 20_000);
        await badge("31");
        await t.page.evaluate(() => {
          for (const frame of document.querySelectorAll("iframe")) frame.remove();
        });
        await expectCounted(popup.page, 1);
        await badge("1");
      });
    });
}
