import { describe, expect, it } from "vitest";
import { choosePainter, markedWords, settle, topicsIn, waitForMarks } from "./help.ts";
import { describeIn } from "./in-browser.ts";

for (const name of ["chrome", "firefox"] as const) {
  describeIn(name, (t) => {
    const choose = async (painter: "highlights" | "marks") => {
      await choosePainter(t.session, painter);
      await t.page.bringToFront();
    };
    const elements = () =>
      t.page.evaluate(() =>
        [...document.querySelectorAll("mark.hcn-mark:is(.hcn-main, .hcn-related)")].map(
          (mark) => mark.textContent ?? "",
        ),
      );
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
          await choose("marks");
          await waitForMarks(t.page, 0);
          const joined = (parts: readonly string[]) =>
            parts.join("").replaceAll("\u00AD", "").replace(/\s+/gu, " ");
          expect(joined(await settle(elements, (all) => all.length > 0))).toBe(joined(words));
          await choose("highlights");
          await waitForMarks(t.page, words.length);
          expect(await html()).toBe(before);
          expect(await markedWords(t.page)).toEqual(words);
        },
      );

      it("are counted once, in the page and in its frames", async () => {
        await t.open("frames.html");
        const popup = await t.session.openPopupPage();
        const isCounted = (topics: string[]) => topics.length > 0;
        const before = await settle(() => topicsIn(popup), isCounted);
        await choose("marks");
        await settle(elements, (all) => all.length > 0);
        expect(await settle(() => topicsIn(popup), isCounted)).toEqual(before);
        await choose("highlights");
      });

      it("look as highlights do, whatever the page says of its own marks", async () => {
        await t.open("adhd-only.html");
        await choose("marks");
        await settle(elements, (all) => all.length === 4);
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
        await choose("highlights");
      });
    });
  });
}
