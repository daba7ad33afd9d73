import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { openSession, plainHost } from "../../scripts/browser-session.ts";
import { restOnMark, waitForMarks } from "./help.ts";
import { describeIn } from "./in-browser.ts";
import { markedWords } from "./marked.ts";

/** The marks in the sample article's top frame, in the order of the page. */
const articleWords = [
  "Ketamine",
  "ADHD",
  "ketamine",
  "ADHD",
  "Methylphenidate",
  "Ritalin",
  "amphetamines",
  "Adderall",
  "dopamine",
  "norepinephrine",
  "Ketamine",
  "NMDA receptor",
  "glutamate",
  "esketamine",
  "hallucinations",
  "Atomoxetine",
  "Ketamine",
];

for (const name of ["chrome", "firefox"] as const) {
  describeIn(name, (t) => {
    describe("marks", () => {
      it("the terms of the sample article, and nothing else", async () => {
        await t.open("article.html");
        await waitForMarks(t.page, articleWords.length);
        expect(await markedWords(t.page)).toEqual(articleWords);
      });

      it("text that is added later", async () => {
        await t.open("nothing.html");
        await t.page.evaluate(() =>
          document.body.insertAdjacentHTML("beforeend", "<p>Late: keta<b>mine</b></p>"),
        );
        await waitForMarks(t.page, 1);
        expect(await markedWords(t.page)).toEqual(["ketamine"]);
      });

      it("no more once the text has gone", async () => {
        await t.open("adhd-only.html");
        await waitForMarks(t.page, 4);
        await t.page.evaluate(() => document.querySelector("p")?.remove());
        await waitForMarks(t.page, 1);
        expect(await markedWords(t.page)).toEqual(["ADHD"]);
      });

      it.each([
        ["broken.html", ["Ketamine", "ADHD", "dopamine", "glutamate", "Ritalin"]],
        [
          "languages.html",
          [
            "Ketamintherapie",
            "ADHS",
            "Methylphenidat",
            "Ketamin",
            "kétamine",
            "TDAH",
            "trouble du déficit de l’attention",
            "Ketamina",
            "TDAH",
            "dopamina",
            "glutamato",
            "Metilfenidato",
            "noradrenalina",
            "Cetamina",
            "anfetaminas",
            "methylfenidaat",
            "Ketaminebehandeling",
          ],
        ],
        ["strict.xhtml", ["Ketamine", "ADHD"]],
        ["drawing.svg", ["Ketamine"]],
        ["plain.txt", ["Ketamine", "ADHD"]],
      ])("%s without an error", async (path, words) => {
        await t.open(path);
        await waitForMarks(t.page, words.length);
        expect((await markedWords(t.page)).sort()).toEqual([...words].sort());
      });

      it("a page that is not secure, where browsers lack some functions", async () => {
        const address = new URL("article.html", t.server.address);
        address.hostname = plainHost;
        await t.page.goto(address.href);
        expect(await t.page.evaluate(() => isSecureContext)).toBe(false);
        await waitForMarks(t.page, articleWords.length);
      });

      it("a page under a strict policy, and shows the card there in its place", async () => {
        await t.open("strict/adhd-only.html");
        await waitForMarks(t.page, 4);
        const { x, y } = await restOnMark(t.page);
        const isPlaced = await t.page.evaluate(
          (left, top) => document.elementFromPoint(left, top)?.matches(":popover-open"),
          x + 40,
          y + 60,
        );
        expect(isPlaced).toBe(true);
      });
    });

    describe("leaves the page alone", () => {
      it.each(["article.html", "adhd-only.html", "broken.html"])(
        "%s has the same HTML as without the extension",
        async (path) => {
          const bare = await openSession(t.name, { bare: true });
          try {
            const other = await bare.browser.newPage();
            await other.goto(t.server.address + path, { waitUntil: "load" });
            await t.open(path);
            await t.page.waitForFunction(() => (CSS.highlights.get("hcn-main")?.size ?? 0) > 0);
            const html = (opened: Page) =>
              opened.evaluate(() => document.documentElement.outerHTML);
            expect(await html(t.page)).toBe(await html(other));
          } finally {
            await bare.close();
          }
        },
      );

      it("and takes the card out again when it closes", async () => {
        await t.open("article.html");
        await waitForMarks(t.page, articleWords.length);
        const before = await t.page.evaluate(() => document.documentElement.outerHTML);
        await restOnMark(t.page);
        await t.page.keyboard.press("Escape");
        await t.page.waitForSelector(":popover-open", { hidden: true });
        expect(await t.page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
      });
    });
  });
}
