import { describe, expect, it } from "vitest";
import { boxOf, cardBox, restOnElement } from "./card-place.ts";
import { cardText } from "./drivers.ts";
import { badgeFrom, settle, wordsOn } from "./help.ts";
import { describeIn } from "./in-browser.ts";
import { expectCounted, expectMarked, keepPopup, worldApart } from "./marked.ts";
import { describePainters } from "./painters.ts";
import { shareOfPaint } from "./pixels.ts";

/** Pages that fight back, on purpose or not. */

/** What pages may do to stay without marks. */
const takeAway = {
  highlights: () => CSS.highlights.clear(),
  marks: () => {
    for (const mark of document.querySelectorAll("mark")) mark.replaceWith(...mark.childNodes);
  },
};

/** What the popup says then. */
const reasons = { highlights: /keeps taking the marks away/u, marks: /drawn anew/u };

/** Events that nobody but the page has caused, at the open card or at a mark. */
const forgeries: [name: string, forge: (x: number, y: number) => void][] = [
  [
    "keys",
    () => {
      for (const target of [window, document, document.body])
        target.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    },
  ],
  [
    "moves of a pointer",
    () => {
      for (const type of ["pointermove", "pointerover", "pointerdown", "mousemove"])
        document.body.dispatchEvent(
          new PointerEvent(type, { clientX: 2, clientY: 2, bubbles: true, pointerType: "mouse" }),
        );
      document.documentElement.dispatchEvent(new PointerEvent("pointerleave"));
    },
  ],
  [
    "taps",
    () => {
      document.body.dispatchEvent(
        new PointerEvent("click", { clientX: 2, clientY: 2, bubbles: true, pointerType: "touch" }),
      );
    },
  ],
  [
    "events of the window",
    () => {
      for (const type of ["scroll", "resize", "blur", "visibilitychange", "fullscreenchange"])
        window.dispatchEvent(new Event(type));
      for (const type of ["pageshow", "pagehide"])
        window.dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
    },
  ],
];

for (const name of ["chrome", "firefox"] as const) {
  describeIn(name, (t) => {
    describePainters(t, (painter) => {
      const popup = keepPopup(t);

      it("read a page that has replaced the browser's own functions, and show the card", async () => {
        await t.open("hostile-objects.html");
        const world = worldApart(t.page);
        await expectMarked(world, ["Ketamine"]);
        const { x, y } = await boxOf(t.page, "#add");
        await t.page.mouse.click(x + 5, y + 5);
        await expectMarked(world, ["Ketamine", "ADHD"]);
        await expectCounted(popup.page, 2);
        await restOnElement(t.page, "#word");
        expect((await cardBox(t.page))?.height).toBeGreaterThan(150);
      });

      it("read a form whose fields hide what it is, and show the card", async () => {
        const names = [
          "parentNode",
          "parentElement",
          "matches",
          "closest",
          "localName",
          "nodeType",
        ];
        const fields = names.map((name) => `<input name="${name}">`).join("");
        await t.show(`<form>${fields}<p><b id=word>Ketamine</b> or ADHD</p></form>`);
        await expectMarked(t.page, ["Ketamine", "ADHD"], painter);
        await expectCounted(popup.page, 2);
        await restOnElement(t.page, "#word");
        expect(await cardText(t)).toContain("Ketamine");
      });

      describe("when the page takes the marks away", () => {
        it("put them back, each time", async () => {
          await t.open("one-word.html");
          await expectMarked(t.page, ["Ketamine"], painter);
          for (let times = 0; times < 3; times += 1) {
            await t.page.evaluate(takeAway[painter]);
            await expectMarked(t.page, ["Ketamine"]);
          }
          if (painter === "highlights")
            expect(await wordsOn(popup.page)).not.toMatch(reasons.highlights);
        });

        it("again and again, give up and say so, and leave the page smooth", async () => {
          await t.open("one-word.html");
          await expectMarked(t.page, ["Ketamine"], painter);
          await t.page.evaluate((source) => {
            const act = new Function(`(${source})()`);
            const loop = () => {
              act();
              requestAnimationFrame(loop);
            };
            loop();
          }, String(takeAway[painter]));
          const said = await settle(
            () => wordsOn(popup.page),
            (words) => reasons[painter].test(words),
            // It is tried again with growing patience before that.
            15_000,
          );
          expect(said).toMatch(reasons[painter]);
          const longest = await t.page.evaluate(async () => {
            let [last, gap] = [performance.now(), 0];
            for (let frame = 0; frame < 30; frame += 1) {
              await new Promise((resolve) => setTimeout(resolve));
              gap = Math.max(gap, performance.now() - last);
              last = performance.now();
            }
            return gap;
          });
          expect(longest).toBeLessThan(200);
          await expectCounted(popup.page, 1);
        });
      });

      // Nothing of this depends on how marks are painted.
      if (painter === "highlights")
        describe("forged", () => {
          it.each(forgeries)("%s neither close the card nor open it", async (_name, forge) => {
            await t.open("one-word.html");
            await t.page.mouse.move(600, 500);
            await expectMarked(t.page, ["Ketamine"]);
            const word = await t.page.evaluate(() => {
              const range = document.createRange();
              range.selectNodeContents(document.querySelector("p") as Element);
              const { x, y, height } = range.getBoundingClientRect();
              return { x: x + 20, y: y + height / 2 };
            });
            await t.page.mouse.move(word.x, word.y);
            await t.page.waitForSelector(":popover-open", { timeout: 5000 });
            // Longer than the time after which a card closes behind the pointer.
            const wait = () => t.page.evaluate(() => new Promise((r) => setTimeout(r, 500)));
            await t.page.evaluate(forge, word.x, word.y);
            await wait();
            expect(await t.page.$(":popover-open")).not.toBeNull();
            expect(await badgeFrom(popup.page)).toBe("1");
            await t.page.keyboard.press("Escape");
            await t.page.waitForSelector(":popover-open", { hidden: true });
          });

          it("moves and taps on a mark open nothing", async () => {
            await t.open("one-word.html");
            await t.page.mouse.move(600, 500);
            await expectMarked(t.page, ["Ketamine"]);
            const opened = await t.page.evaluate(async () => {
              const range = document.createRange();
              range.selectNodeContents(document.querySelector("p") as Element);
              const { x, y, height } = range.getBoundingClientRect();
              const at = { clientX: x + 20, clientY: y + height / 2, bubbles: true };
              const paragraph = document.querySelector("p") as Element;
              paragraph.dispatchEvent(new PointerEvent("click", { ...at, pointerType: "touch" }));
              paragraph.dispatchEvent(
                new PointerEvent("pointermove", { ...at, pointerType: "mouse" }),
              );
              // Longer than a pointer must rest.
              await new Promise((resolve) => setTimeout(resolve, 700));
              return document.querySelector(":popover-open") !== null;
            });
            expect(opened).toBe(false);
          });

          it("messages and events in floods change nothing", async () => {
            await t.open("one-word.html");
            await expectMarked(t.page, ["Ketamine"]);
            await t.page.evaluate(async () => {
              const said = { type: "report", report: { counts: { ketamine: 99 } }, target: "page" };
              for (let count = 0; count < 5000; count += 1) {
                window.postMessage(said, "*");
                document.dispatchEvent(new CustomEvent("hcn-report", { detail: said }));
              }
              await new Promise((resolve) => setTimeout(resolve));
            });
            await expectCounted(popup.page, 1);
            await expectMarked(t.page, ["Ketamine"]);
          });
        });

      it("stay seen under styles that aim at everything, marks and card", async () => {
        await t.open("hostile-styles.html");
        await expectMarked(t.page, ["Ketamine"]);
        const word = await boxOf(t.page, "#word");
        expect(await shareOfPaint(t.page, word)).toBeGreaterThan(0.4);
        await restOnElement(t.page, "#word");
        const card = await settle(
          () => cardBox(t.page),
          (box) => box !== null,
        );
        expect(card?.width).toBeGreaterThan(300);
        expect(card?.height).toBeGreaterThan(150);
        expect(await cardText(t)).toContain("Ketamine");
        // The page paints all backdrops over.
        const corner = { x: 0, y: 700, width: 60, height: 60 };
        expect(await shareOfPaint(t.page, corner)).toBe(0);
      });

      it("mark a page under a policy that allows nothing, and show the card", async () => {
        await t.open("strict/policy.html");
        await expectMarked(t.page, ["Ketamine"]);
        await restOnElement(t.page, "#word");
        const card = await cardBox(t.page);
        expect(card?.height).toBeGreaterThan(150);
        expect(card?.width).toBeLessThan(420);
      });
    });
  });
}
