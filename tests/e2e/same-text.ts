import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, it } from "vitest";
import type { Compared } from "./besides.ts";
import { restOnElement } from "./card-place.ts";
import { settle } from "./help.ts";
import { expectMarkedCount } from "./marked.ts";
import { type PainterName, switchedOff } from "./painters.ts";

/** Whatever takes text from a page gets the same with the extension as without it. */

/** How many words are marked in to-copy.html. */
const marks = 11;

const takings: [name: string, take: (page: Page) => Promise<unknown>, painters: PainterName[]][] = [
  [
    "what is selected",
    (page) =>
      page.evaluate(() => {
        getSelection()?.selectAllChildren(document.body);
        const text = getSelection()?.toString();
        getSelection()?.removeAllRanges();
        return text;
      }),
    ["highlights", "marks"],
  ],
  [
    "what a search on the page finds",
    (page) =>
      page.evaluate(() => {
        const { find } = window as unknown as { find(text: string): boolean };
        return ["Ketamine and ADHD", "ketamine is a drug", "Ritalin", "ADHS", "bread"].map(
          (words) => {
            getSelection()?.removeAllRanges();
            return `${words}: ${find.call(window, words)} ${getSelection()?.toString()}`;
          },
        );
      }),
    ["highlights", "marks"],
  ],
  [
    "the text as it is seen and as it stands",
    (page) => page.evaluate(() => [document.body.innerText, document.documentElement.textContent]),
    ["highlights", "marks"],
  ],
  [
    "the text as it is printed",
    async (page) => {
      await page.emulateMediaType("print");
      const text = await page.evaluate(() => document.body.innerText);
      await page.emulateMediaType();
      return text;
    },
    ["highlights", "marks"],
  ],
  [
    "the HTML, and the document as a reader mode takes it",
    (page) =>
      page.evaluate(() => [
        document.documentElement.outerHTML,
        new XMLSerializer().serializeToString(document),
        (document.cloneNode(true) as Document).body.innerHTML,
      ]),
    ["highlights"],
  ],
  [
    "how many nodes and text nodes there are",
    (page) =>
      page.evaluate(() => {
        const walker = document.createTreeWalker(document);
        const counts: Record<string, number> = {};
        for (let at: Node | null = document; at; at = walker.nextNode())
          counts[at.nodeName] = (counts[at.nodeName] ?? 0) + 1;
        return counts;
      }),
    ["highlights"],
  ],
  [
    "which parts are checked for spelling",
    (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("body *:not(mark)")].map(
          (element) => `${element.localName} ${element.spellcheck} ${element.lang}`,
        ),
      ),
    ["highlights", "marks"],
  ],
  // These change the page, so they come last.
  [
    "the text of a copy, and its HTML",
    async (page) => {
      await copyAll(page);
      await page.focus("#rich");
      await press(page, "v");
      const pasted = () => page.evaluate(() => (globalThis as { pasted?: string[] }).pasted);
      return settle(pasted, (found) => found !== undefined);
    },
    ["highlights"],
  ],
  [
    "the text of a copy, pasted into a field",
    async (page) => {
      await copyAll(page);
      await page.focus("#field");
      await press(page, "v");
      const value = () => page.$eval("#field", (field) => (field as HTMLTextAreaElement).value);
      return settle(value, (text) => text !== "");
    },
    ["highlights", "marks"],
  ],
];

async function copyAll(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
  await press(page, "c");
}

/** Chromium, driven from outside, has to be told what the keys mean. */
const meanings = { c: "copy", v: "paste" };

async function press(page: Page, key: keyof typeof meanings): Promise<void> {
  await page.keyboard.down("Control");
  await page.keyboard.press(key, { commands: [meanings[key]] });
  await page.keyboard.up("Control");
}

/** Tests what is taken from a page, with the extension and without it. */
export function testSameText({ t, bare, popup, painter }: Compared): void {
  const openMarked = async () => {
    await bare.page.goto(`${t.server.address}to-copy.html`);
    await t.open("to-copy.html");
    await expectMarkedCount(t.page, marks, painter);
  };

  describe("the same as without the extension:", () => {
    // Firefox cannot be told from outside to draw a page as for print.
    const mine = takings.filter(
      ([what, , chosen]) =>
        chosen.includes(painter) && (t.name === "chrome" || !what.includes("printed")),
    );
    beforeAll(openMarked);

    it.each(mine)("%s", async (_name, take) => {
      const taken = await take(t.page);
      expect(taken).toEqual(await take(bare.page));
      expect(JSON.stringify(taken)).toMatch(/ketamine|LI|textarea/iu);
    });
  });

  it("prints the same with a card open as without one", async () => {
    await t.open("policy.html");
    // Documents of print carry the time they were made at.
    const print = async () =>
      Buffer.from(await t.page.pdf())
        .toString("latin1")
        .replace(/\((?:D:)?\d{4}[^)]*\)|\/ID\s*\[[^\]]*\]/gu, "");
    await t.page.mouse.move(600, 500);
    await expectMarkedCount(t.page, 1, painter);
    const before = await print();
    await restOnElement(t.page, "#word");
    const open = await print();
    // A card would add its fonts and text, some thousands of bytes; a time more or less adds one.
    expect(Math.abs(open.length - before.length)).toBeLessThan(100);
  });

  it("has the HTML and the nodes of before once it is switched off", async () => {
    await openMarked();
    const look = (page: Page) =>
      page.evaluate(() => {
        const walker = document.createTreeWalker(document);
        let nodes = 0;
        while (walker.nextNode()) nodes += 1;
        return [nodes, document.documentElement.outerHTML];
      });
    await switchedOff(t.page, popup, async () =>
      expect(await look(t.page)).toEqual(await look(bare.page)),
    );
  });
}
