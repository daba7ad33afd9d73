import { describe, expect, it } from "vitest";
import { cardBox, restOnElement } from "./card-place.ts";
import { describeIn } from "./in-browser.ts";
import { expectMarked } from "./marked.ts";

/** Writing that runs otherwise than from left to right and downwards, or is not shown at its own size. */

/** Pages in which the word stands unusually. The card must stand beside it all the same. */
const lettering: [name: string, html: string][] = [
  ["right-to-left text", `<html dir="rtl" lang="he"><p>מילה <span id="word">Ketamine</span> מילה`],
  [
    "vertical text",
    `<html style="writing-mode: vertical-rl"><p>One <span id="word">Ketamine</span>`,
  ],
  [
    "vertical text from the left",
    `<html style="writing-mode: vertical-lr"><p>One <span id="word">Ketamine</span>`,
  ],
  ["a zoomed body", `<body style="zoom: 1.7"><p>One <span id="word">Ketamine</span> word`],
  ["a zoomed root", `<html style="zoom: 0.6"><p>One <span id="word">Ketamine</span> word`],
  [
    "a turned and enlarged part",
    `<p style="position: absolute; left: 300px; top: 200px; transform: rotate(20deg) scale(1.5)">One <span id="word">Ketamine</span> word`,
  ],
  [
    "a body with a transform, in which fixed things are not fixed",
    `<body style="transform: translateX(150px); height: 3000px"><p>One <span id="word">Ketamine</span>`,
  ],
  [
    "text that cannot be selected",
    `<body style="user-select: none; -webkit-user-select: none"><p>One <span id="word">Ketamine</span>`,
  ],
  [
    "the lower right corner",
    `<p style="position: fixed; right: 2px; bottom: 2px; margin: 0"><span id="word">Ketamine</span>`,
  ],
];

for (const name of ["chrome", "firefox"] as const) {
  describeIn(name, (t) => {
    describe("painted as highlights", () => {
      describe("place the card well beside", () => {
        it.each(lettering)("%s", async (_name, html) => {
          await t.show(`<!doctype html><meta charset="utf-8">${html}`);
          await expectMarked(t.page, ["Ketamine"]);
          const word = await restOnElement(t.page, "#word");
          const card = await cardBox(t.page);
          if (!card) throw new Error("The card cannot be seen");
          const view = await t.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
          const room = {
            left: card.x,
            top: card.y,
            right: view.width - card.x - card.width,
            bottom: view.height - card.y - card.height,
          };
          for (const space of Object.values(room)) expect(space).toBeGreaterThanOrEqual(0);
          // Points are looked at in steps, so the distances are known to some pixels.
          const apart = Math.max(card.y - word.y - word.height, word.y - card.y - card.height);
          expect(apart).toBeGreaterThanOrEqual(-1);
          expect(apart).toBeLessThan(20);
          expect(card.x).toBeLessThan(word.x + word.width + 20);
          expect(card.x + card.width).toBeGreaterThan(word.x - 20);
          expect(card.width).toBeGreaterThan(340);
        });
      });
    });
  });
}
