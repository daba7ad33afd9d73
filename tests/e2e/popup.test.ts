import { describe, expect, it } from "vitest";
import { inPopup, settle, topicsIn, wordsOn } from "./help.ts";
import { describeIn } from "./in-browser.ts";

const statusLine = "Ketamine for ADHD: not FDA-approved, experimental";
const risks = [
  "Dissociative and psychosis-like effects: hallucinations, confusion",
  "Raised blood pressure and heart rate",
  "Abuse and dependence with repeated use",
  "Unknown long-term effects on thinking and on the nervous system",
];

for (const name of ["chrome", "firefox"] as const) {
  describeIn(name, (t) => {
    describe("the popup", () => {
      const cases: [name: string, path: string, words: string[], absent: string[]][] = [
        [
          "both topics",
          "article.html",
          [
            statusLine,
            "It may help attention and mood for some people",
            "§ Section: Risks and Side Effects",
            ...risks,
          ],
          [],
        ],
        [
          "ketamine alone, with ADHD in the menu",
          "ketamine-only.html",
          [
            "Ketamine is a drug for anaesthesia from the 1960s",
            "speaks of nasal sprays approved for depression and names none",
            statusLine,
            ...risks,
          ],
          [],
        ],
        [
          "ADHD alone",
          "adhd-only.html",
          ["ADHD and its usual treatments", "Stimulants are well established"],
          ["FDA-approved", "experimental"],
        ],
        [
          "related words alone",
          "related-only.html",
          ["Neither ketamine nor ADHD was found on this page"],
          ["FDA-approved", "experimental"],
        ],
        [
          "none of the words",
          "nothing.html",
          ["None of the words were found here", "The page was not judged"],
          [statusLine],
        ],
      ];
      it.each(cases)("says what matches a page with %s", async (_name, path, words, absent) => {
        await t.open(path);
        const said = await inPopup(t.session, t.page, wordsOn);
        for (const word of words) expect(said).toContain(word);
        for (const word of absent) expect(said).not.toContain(word);
        expect(said).toContain(
          "From one unsigned, undated web article without references; § names its section. Not medical advice.",
        );
      });

      it("puts the status first for both topics, and after the summary for ketamine alone", async () => {
        await t.open("article.html");
        const both = await inPopup(t.session, t.page, wordsOn);
        await t.open("ketamine-only.html");
        const alone = await inPopup(t.session, t.page, wordsOn);
        expect(both.indexOf(statusLine)).toBeLessThan(both.indexOf("It may help attention"));
        expect(alone.indexOf(statusLine)).toBeGreaterThan(
          alone.indexOf("Ketamine is a drug for anaesthesia"),
        );
      });

      it("counts the mentions of all frames", async () => {
        await t.open("article.html");
        expect(await inPopup(t.session, t.page, topicsIn)).toEqual([
          "Ketamine 4",
          "Esketamine 1",
          "ADHD 4",
          "Methylphenidate 2",
          "Amphetamines 2",
          "Atomoxetine 1",
          "NMDA receptor 1",
          "Glutamate 1",
          "Dopamine 1",
          "Norepinephrine 1",
          "Dissociation and hallucinations 1",
        ]);
      });

      it("counts frames without an address and frames in a sandbox", async () => {
        await t.open("frames.html");
        const popup = await t.session.openPopup(t.page);
        const wanted = ["Ketamine 1", "ADHD 1", "Methylphenidate 1", "Dopamine 1"];
        const topics = await settle(
          () => topicsIn(popup),
          (found) => found.length === wanted.length,
        );
        expect(topics).toEqual(wanted);
        await popup.close();
      });

      it("forgets a frame that has gone", async () => {
        await t.open("frames.html");
        const popup = await t.session.openPopupPage();
        await settle(
          () => topicsIn(popup),
          (found) => found.includes("ADHD 1"),
        );
        await t.page.evaluate(() => document.querySelector("#srcdoc")?.remove());
        const topics = await settle(
          () => topicsIn(popup),
          (found) => !found.includes("ADHD 1"),
        );
        expect(topics).not.toContain("ADHD 1");
        expect(topics).toContain("Dopamine 1");
      });

      it("reads a page that has frames in place of a body", async () => {
        await t.open("frameset.html");
        const popup = await t.session.openPopupPage();
        const topics = await settle(
          () => topicsIn(popup),
          (found) => found.includes("ADHD 3"),
        );
        expect(topics).toContain("ADHD 3");
      });

      it("goes to the next mention, over frames and round again", async () => {
        await t.open("article.html");
        const popup = await t.session.openPopupPage();
        await settle(
          () => topicsIn(popup),
          (found) => found.includes("ADHD 4"),
        );
        const message = () =>
          popup.evaluate(() => document.querySelector(".message")?.textContent ?? "");
        const next = async () => {
          const before = await message();
          await popup.evaluate(() => {
            const topics = [...document.querySelectorAll<HTMLElement>(".topic")];
            topics.find(({ innerText }) => innerText.startsWith("ADHD"))?.click();
          });
          return settle(message, (after) => after !== before);
        };
        const said: string[] = [];
        for (let step = 0; step < 5; step += 1) said.push(await next());
        expect(said).toEqual([
          "ADHD: 1 of 4",
          "ADHD: 2 of 4",
          "ADHD: 3 of 4",
          "ADHD: 4 of 4",
          "ADHD: 1 of 4",
        ]);
        expect(await t.page.evaluate(() => CSS.highlights.get("hcn-spotlight")?.size)).toBe(1);
      });
    });
  });
}
