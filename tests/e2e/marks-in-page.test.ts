import { describe, expect, it } from "vitest";
import { settle, topicsIn } from "./help.ts";
import { describeIn } from "./in-browser.ts";
import { expectMarked, expectMarkedCount, markedWords } from "./marked.ts";
import { choosePainter } from "./painters.ts";

for (const name of ["chrome", "firefox"] as const) {
  describeIn(name, (t) => {
    const html = () => t.page.evaluate(() => document.documentElement.outerHTML);

    describe("marks in the page", () => {
      it.each(["adhd-only.html", "article.html", "strict.xhtml"])(
        "take the place of highlights in %s at once, and go again without a trace",
        async (path) => {
          await t.open(path);
          await settle(
            () => markedWords(t.page),
            (words) => words.length > 1,
          );
          const before = await html();
          const words = await markedWords(t.page);
          await choosePainter(t, "marks");
          await expectMarked(t.page, words, "marks");
          expect(await html()).toContain('<mark class="hcn-mark ');
          await choosePainter(t, "highlights");
          await expectMarked(t.page, words, "highlights");
          expect(await html()).toBe(before);
        },
      );

      it("are counted once, in the page and in its frames", async () => {
        await t.open("frames.html");
        const popup = await t.session.openPopupPage();
        const isCounted = (topics: string[]) => topics.length > 0;
        const before = await settle(() => topicsIn(popup), isCounted);
        const words = await markedWords(t.page);
        await choosePainter(t, "marks");
        await expectMarked(t.page, words, "marks");
        expect(await settle(() => topicsIn(popup), isCounted)).toEqual(before);
        await choosePainter(t, "highlights");
      });

      it("look as highlights do, whatever the page says of its own marks", async () => {
        await t.open("adhd-only.html");
        await choosePainter(t, "marks");
        await expectMarkedCount(t.page, 4, "marks");
        // Firefox puts a page's layers before those of extensions, so what is important there wins.
        const layer = name === "chrome" ? "@layer page" : "@media all";
        const look = await t.page.evaluate((within) => {
          const sheet = document.createElement("style");
          sheet.textContent =
            `${within} { mark { color: red !important; display: block !important } }` +
            "mark { padding: 9px !important; background: red !important } mark::before { content: '!' }";
          document.head.append(sheet);
          const mark = document.querySelector("mark.hcn-main") as Element;
          const style = getComputedStyle(mark);
          const paragraph = getComputedStyle(mark.parentElement as Element);
          return {
            hasColour: style.color === paragraph.color,
            display: style.display,
            padding: style.paddingTop,
            ground: style.backgroundColor,
            line: style.textDecorationStyle,
            before: getComputedStyle(mark, "::before").content,
          };
        }, layer);
        expect(look).toEqual({
          hasColour: true,
          display: "inline",
          padding: "0px",
          ground: "rgba(245, 190, 40, 0.26)",
          line: "dotted",
          before: "none",
        });
        await choosePainter(t, "highlights");
      });
    });
  });
}
