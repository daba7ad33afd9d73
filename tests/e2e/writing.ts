import type { KeyInput, Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { type Compared, inBoth } from "./besides.ts";
import { expectMarked } from "./marked.ts";
import type { PainterName } from "./painters.ts";

/** Writing as people do, on pages with the extension and on the same pages without it. */

/** A place to write in, whose text begins with "Ketamine". */
export type WritingPlace<State> = {
  name: string;
  /** Its page, which has a footer. */
  path: string;
  /** What to click to write there. */
  selector: string;
  /** The words that are marked on the page: none of them is in the place. */
  words: readonly string[];
  /** What is in the place, and what has happened to it. */
  look: (page: Page) => Promise<State>;
  /** The text in what was looked at. */
  textOf: (state: State) => string;
};

/** Tests that places take what is written, and what an input method composes, as without the extension. */
export function itCanBeWrittenIn<State>(
  { t, bare, painter }: Compared,
  places: readonly WritingPlace<State>[],
): void {
  /** Does something in a place with the extension and without it; gives what came of it. */
  const doInBoth = async <T>(
    { path, selector, words, look }: WritingPlace<State>,
    act: (page: Page, rest: Rest) => Promise<T>,
  ): Promise<T> => {
    const begin = async (page: Page, marked: readonly string[] | null) => {
      await page.goto(t.server.address + path);
      const rest = restsOf(page, marked);
      await rest(painter);
      await page.click(selector);
      const did = await act(page, rest);
      const state = await look(page);
      // In the meantime marks have come into the page around the place.
      await rest(painter);
      expect(await look(page)).toEqual(state);
      return did;
    };
    const [ours, expected] = await inBoth(begin(t.page, words), begin(bare.page, null));
    expect(ours).toEqual(expected);
    return ours;
  };
  const cases = places.map((place) => [place.name, place] as const);

  it.each(cases)("%s takes what is written, and takes it back", async (_name, place) => {
    const { first, written, undone } = await doInBoth(place, async (page, rest) => {
      const before = await place.look(page);
      await writeAroundFirstWord(page, "Ketamine", rest);
      const after = await place.look(page);
      await pressWithControl(page, "z", 30);
      return { first: before, written: after, undone: await place.look(page) };
    });
    expect(place.textOf(written)).toContain("Ritalin and ADHD");
    expect(place.textOf(undone)).toBe(place.textOf(first));
  });

  // Firefox cannot be made to compose from outside.
  if (t.name === "chrome")
    it.each(cases)("%s takes what an input method composes in a term", async (_name, place) => {
      const state = await doInBoth(place, async (page, rest) => {
        await pressWithControl(page, "Home");
        await press(page, "ArrowRight", 3);
        await compose(page, rest);
        return place.look(page);
      });
      expect(place.textOf(state)).toContain("Ket日本a");
    });
}

/**
 * Waits until everything on the page has been read; where a painter is named, until that one has marked
 * it all.
 */
type Rest = (painter?: PainterName) => Promise<void>;

/**
 * Gives a page moments of rest. At each a paragraph with a term is added at its foot; once that is
 * marked, all else that has changed before has been read too, and nothing but `words` and what stands
 * at the foot may be marked. Without the extension the paragraph alone is added.
 */
export function restsOf(page: Page, words: readonly string[] | null): Rest {
  let added = 0;
  return async (painter) => {
    await page.evaluate(() => {
      const paragraph = document.createElement("p");
      paragraph.textContent = "One more ketamine.";
      document.querySelector("footer")?.append(paragraph);
    });
    added += 1;
    if (words) await expectMarked(page, [...words, ...Array(added).fill("ketamine")], painter);
  };
}

/** Writes at the start, in the middle and at the end of the first word, and a line after it. */
export async function writeAroundFirstWord(page: Page, word: string, rest: Rest): Promise<void> {
  const half = Math.floor(word.length / 2);
  await pressWithControl(page, "Home");
  await page.keyboard.type("So ");
  await rest();
  await press(page, "ArrowRight", half);
  await page.keyboard.type("xy");
  await rest();
  await press(page, "Backspace", 2);
  await press(page, "ArrowRight", word.length - half);
  await page.keyboard.type("s");
  await rest();
  await press(page, "End");
  await page.keyboard.type(" Ritalin and ADHD");
  await rest();
}

async function press(page: Page, key: KeyInput, times = 1): Promise<void> {
  for (let count = 0; count < times; count += 1) await page.keyboard.press(key);
}

async function pressWithControl(page: Page, key: KeyInput, times = 1): Promise<void> {
  await page.keyboard.down("Control");
  await press(page, key, times);
  await page.keyboard.up("Control");
}

/** Types with an input method, at the caret: two steps of composing, and what is taken in the end. */
async function compose(page: Page, rest: Rest): Promise<void> {
  const client = await page.createCDPSession();
  for (const text of ["に", "にほ"]) {
    await client.send("Input.imeSetComposition", {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await rest();
  }
  await client.send("Input.insertText", { text: "日本" });
  await client.detach();
}
