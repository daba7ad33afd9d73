import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, it } from "vitest";
import { besides, inBoth } from "./besides.ts";
import { choosePainter, painters, settledWords } from "./help.ts";
import { describeIn } from "./in-browser.ts";
import {
  compose,
  press,
  pressWithControl,
  type Rest,
  restsOf,
  writeAroundFirstWord,
} from "./writing.ts";

/** Plain places to write in, from the beginning or later, and text that is only drawn. */

const prose = ["Ketamine", "ADHD"];
const later = ["Ketamine", "Ritalin"];
const inFrame = ["ADHD", "Methylphenidate", "lisdexamfetamine", "Atomoxetine"];

const hosts = ["editable", "true", "plain", "box", "inner", "area", "field"];

/** Ways in which a page makes a part of itself a place to write in, and takes that back. */
const ways: [string, string, string][] = [
  [
    "contenteditable",
    `document.getElementById("later").setAttribute("contenteditable", "")`,
    `document.getElementById("later").removeAttribute("contenteditable")`,
  ],
  [
    "contenteditable=plaintext-only",
    `document.getElementById("later").setAttribute("contenteditable", "plaintext-only")`,
    `document.getElementById("later").setAttribute("contenteditable", "false")`,
  ],
  [
    "the property contentEditable of the paragraph itself",
    `document.getElementById("later-inner").contentEditable = "true"`,
    `document.getElementById("later-inner").contentEditable = "inherit"`,
  ],
  [
    "role=textbox",
    `document.getElementById("later").setAttribute("role", "textbox")`,
    `document.getElementById("later").removeAttribute("role")`,
  ],
];

for (const name of ["chrome", "firefox"] as const) {
  describeIn(name, (t) => {
    const bare = besides(t);

    /** Opens the page with and without the extension and does the same in both. */
    const doInBoth = async <T>(act: (page: Page, rest: Rest) => Promise<T>): Promise<[T, T]> => {
      const begin = async (page: Page, words: string[] | null) => {
        await page.goto(`${t.server.address}hosts.html`);
        const rest = restsOf(page, words);
        await rest();
        return act(page, rest);
      };
      return inBoth(begin(t.page, [...prose, ...later]), begin(bare.page, null));
    };

    /** What is in a place to write in. */
    const contentOf = (page: Page, id: string) =>
      page.$eval(`#${id}`, (host) =>
        host instanceof HTMLTextAreaElement || host instanceof HTMLInputElement
          ? host.value
          : host.innerHTML,
      );

    const frameOf = async (page: Page) => {
      const frame = await (await page.$("#frame"))?.contentFrame();
      if (!frame) throw new Error("The frame is not there");
      return frame;
    };

    const openMarked = async () => {
      await t.open("hosts.html");
      const words = [...prose, ...later];
      expect(await settledWords(t.page, words)).toEqual(words);
    };

    describe.each(painters)("painted with %s", (painter) => {
      beforeAll(() => choosePainter(t.session, painter));

      it("no place to write in is touched, nor what is drawn", async () => {
        const [content, expected] = await doInBoth(async (page) => ({
          hosts: await Promise.all(hosts.map((id) => contentOf(page, id))),
          drawn: await page.$eval("#drawn", (canvas) => {
            const pen = (canvas as HTMLCanvasElement).getContext("2d");
            return pen?.getImageData(0, 0, 300, 40).data.join() ?? "";
          }),
        }));
        expect(content.drawn).toMatch(/[1-9]/u);
        expect(content).toEqual(expected);
      });

      it.each(hosts)("#%s takes what is written", async (id) => {
        const [content, expected] = await doInBoth(async (page, rest) => {
          await page.click(`#${id}`);
          await writeAroundFirstWord(page, "Ketamine", rest);
          const written = await contentOf(page, id);
          await pressWithControl(page, "z", 30);
          await rest();
          return { written, undone: await contentOf(page, id) };
        });
        expect(content).toEqual(expected);
        expect(content.written).toContain("Ritalin and ADHD");
      });

      if (name === "chrome")
        it.each(hosts)("#%s takes what an input method composes in a term", async (id) => {
          const [content, expected] = await doInBoth(async (page, rest) => {
            await page.click(`#${id}`);
            await pressWithControl(page, "Home");
            await press(page, "ArrowRight", 3);
            await compose(page, rest);
            return contentOf(page, id);
          });
          expect(content).toBe(expected);
          expect(content).toContain("Ket日本a");
        });

      it.each(ways)(
        "what becomes a place to write in by %s is left alone, as long as it is one",
        async (_, begin, end) => {
          await openMarked();
          await t.page.evaluate(begin);
          expect(await settledWords(t.page, prose)).toEqual(prose);
          await t.page.evaluate(end);
          const words = [...prose, ...later];
          expect(await settledWords(t.page, words)).toEqual(words);
        },
      );

      it("what became a place to write in takes what is written, and is marked again afterwards", async () => {
        await openMarked();
        await bare.page.goto(`${t.server.address}hosts.html`);
        const drive = async (page: Page, isMarked: boolean) => {
          await page.evaluate(() =>
            document.getElementById("later")?.setAttribute("contenteditable", ""),
          );
          if (isMarked) expect(await settledWords(page, prose)).toEqual(prose);
          await page.click("#later");
          await writeAroundFirstWord(page, "Ketamine", restsOf(page, isMarked ? prose : null));
          return contentOf(page, "later");
        };
        const [content, expected] = await inBoth(drive(t.page, true), drive(bare.page, false));
        expect(content).toBe(expected);
        await t.page.evaluate(() =>
          document.getElementById("later")?.removeAttribute("contenteditable"),
        );
        const words = [...prose, "Ketamines", "Ritalin", "Ritalin", "ADHD"];
        expect((await settledWords(t.page, words)).slice(0, words.length)).toEqual(words);
      });

      it("a page with its design mode on is left alone until it is off", async () => {
        await openMarked();
        await t.page.evaluate(() => {
          document.designMode = "on";
        });
        expect(await settledWords(t.page, [])).toEqual([]);
        await t.page.evaluate(() => {
          document.designMode = "off";
        });
        const words = [...prose, ...later];
        expect(await settledWords(t.page, words)).toEqual(words);
      });

      it("a frame with its design mode on is left alone until it is off", async () => {
        await openMarked();
        const frame = await frameOf(t.page);
        expect(await settledWords(frame, inFrame)).toEqual(inFrame);
        await frame.evaluate(() => {
          document.designMode = "on";
        });
        expect(await settledWords(frame, [])).toEqual([]);
        await frame.evaluate(() => {
          document.designMode = "off";
        });
        expect(await settledWords(frame, inFrame)).toEqual(inFrame);
      });
    });
  });
}
