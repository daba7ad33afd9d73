import { describe, expect, it } from "vitest";
import { settle } from "./help.ts";
import { describeIn } from "./in-browser.ts";
import { expectCounted, keepPopup, markedWords, worldApart } from "./marked.ts";

/** Documents that are no usual pages, and those that are very large. */

const nonPages: [name: string, path: string][] = [
  ["an XML document", "notes.xml"],
  ["an XML document with a style sheet", "styled.xml"],
  ["an XML document sent as text", "as-text.xml"],
  ["JSON", "data.json"],
  ["XHTML", "strict.xhtml"],
  ["plain text", "plain.txt"],
];

const sentence = "Flour, water, salt and time make bread, and nothing else is named. ";
const megabyte = sentence.repeat(Math.ceil(2 ** 20 / sentence.length));

const large: [name: string, type: string, text: () => string, count: number][] = [
  ["a line of one megabyte", "text/plain", () => `Ketamine. ${megabyte} ADHD.`, 2],
  [
    "a line of one megabyte without a space",
    "text/plain",
    () => `Ketamine ${"x".repeat(2 ** 20)} ADHD`,
    2,
  ],
  ["a paragraph of one megabyte", "text/html", () => `<p>Ketamine. ${megabyte} <b>ADHD</b>`, 2],
  [
    "a page of ten megabytes",
    "text/html",
    () => {
      const section = `<section><h2>Ketamine</h2>${`<p>${sentence.repeat(20)}</p>`.repeat(70)}</section>`;
      return section.repeat(112);
    },
    112,
  ],
];

for (const name of ["chrome", "firefox"] as const) {
  describeIn(name, (t) => {
    describe("painted as highlights", () => {
      const popup = keepPopup(t);

      describe("read", () => {
        it.each(nonPages)("%s", async (_name, path) => {
          t.server.made.set("/as-text.xml", {
            type: "text/xml",
            body: "<notes><note>Ketamine, sent as text.</note><note>And ADHD.</note></notes>",
          });
          await t.open(path);
          // The browser may show the source twice, once for the eye.
          const words = async () => [...new Set(await markedWords(worldApart(t.page)))].sort();
          const isWanted = (found: string[]) => found.join() === "ADHD,Ketamine";
          expect(await settle(words, isWanted)).toEqual(["ADHD", "Ketamine"]);
        });

        it.each(large)("%s", async (_name, type, text, count) => {
          await t.show(text(), `${type}; charset=utf-8`);
          await expectCounted(popup.page, count, 20_000);
        });
      });
    });
  });
}
