import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { listIn, paintedSentences, waitForPaint } from "./claims-page.ts";
import { settle, wordsOn } from "./help.ts";
import { describeIn } from "./in-browser.ts";

/** What is said of a sentence goes by where it stands: in a table, under a question, in a quotation. */

const general = "This page also says things about ketamine in general; they are not compared here.";
const englishOnly = "Sentences are read in English only.";

/** A page that has been judged: its popup lists all that the document answers, or says what it left out. */
async function judged(popup: Page): Promise<void> {
  await settle(
    () => popup.evaluate(() => document.querySelector(".claims, .not-compared") !== null),
    (isThere) => isThere,
  );
}

for (const name of ["chrome", "firefox"] as const) {
  describeIn(name, (t) => {
    const warnings: [name: string, path: string, painted: string[]][] = [
      [
        "replies that deny what somebody said",
        "claim-replies.html",
        ["hcn-contradicts Well, ketamine is approved for ADHD."],
      ],
      [
        "the treatment's column of a table, and nothing of the others or of the labels",
        "claim-tables.html",
        [
          "hcn-contradicts Ketamine is FDA-approved for ADHD.",
          "hcn-contradicts No side effects in people with ADHD",
          "hcn-overstates It helps in ADHD within hours.",
        ],
      ],
      [
        "answers to questions, of whatever form",
        "claim-questions.html",
        [
          "hcn-contradicts Yes, it is.",
          "hcn-contradicts Ketamine is completely safe for people with ADHD.",
          "hcn-overstates A: Yes, ketamine cures ADHD.",
          "hcn-contradicts Ketamine has no side effects in people with ADHD.",
        ],
      ],
      [
        "the condition in a list of what it is proven for, not in one of what is studied",
        "claim-list-lines.html",
        ["hcn-contradicts ADHD"],
      ],
      [
        "sentences on what the title alone names",
        "claim-title.html",
        ["hcn-overstates It improves attention in adults with ADHD."],
      ],
      [
        "what the page itself says, and not those it quotes, nor its footer",
        "claim-quoted.html",
        ["hcn-overstates Ketamine cures ADHD."],
      ],
    ];
    describe("a line is under", () => {
      it.each(warnings)("%s", async (_name, path, painted) => {
        await t.open(path);
        await waitForPaint(t.page, ({ length }) => length >= painted.length);
        await judged(await t.session.openPopupPage());
        expect(await paintedSentences(t.page)).toEqual(painted);
      });
    });

    const silent: [name: string, path: string, said: string, unsaid: string][] = [
      ["a German page", "claim-german.html", englishOnly, general],
      ["one that does not say so", "claim-german-unnamed.html", englishOnly, general],
      ["a page of both that speaks of each alone", "claim-general.html", general, englishOnly],
    ];
    describe("no line is on, and the popup says what was not compared:", () => {
      it.each(silent)("%s", async (_name, path, said, unsaid) => {
        await t.open(path);
        const popup = await t.session.openPopupPage();
        const words = await settle(
          () => wordsOn(popup),
          (each) => each.includes(said),
        );
        expect(words).toContain(said);
        expect(words).not.toContain(unsaid);
        expect(await listIn(popup)).toEqual([]);
        expect(await paintedSentences(t.page)).toEqual([]);
      });
    });
  });
}
