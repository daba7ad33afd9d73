import type { KeyInput, Page } from "puppeteer-core";
import { expect } from "vitest";
import { settledWords } from "./help.ts";

/** Writing as people do, on pages with the extension and on the same pages without it. */

/** Presses a key so many times. */
export async function press(page: Page, key: KeyInput, times = 1): Promise<void> {
  for (let count = 0; count < times; count += 1) await page.keyboard.press(key);
}

/** Presses a key so many times while Control is held. */
export async function pressWithControl(page: Page, key: KeyInput, times = 1): Promise<void> {
  await page.keyboard.down("Control");
  await press(page, key, times);
  await page.keyboard.up("Control");
}

/** Looks at the page at a moment of rest, when everything on it has been read. */
export type Rest = () => Promise<void>;

/**
 * Gives a page moments of rest. At each a paragraph with a term is added at its foot; once that is
 * marked, all else that has changed before has been read too, and nothing but `words` and what stands
 * at the foot may be marked. Without the extension the paragraph alone is added.
 */
export function restsOf(page: Page, words: readonly string[] | null): Rest {
  let added = 0;
  return async () => {
    await page.evaluate(() => {
      const paragraph = document.createElement("p");
      paragraph.textContent = "One more ketamine.";
      document.querySelector("footer")?.append(paragraph);
    });
    added += 1;
    if (!words) return;
    const wanted = [...words, ...Array<string>(added).fill("ketamine")];
    expect(await settledWords(page, wanted)).toEqual(wanted);
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
  await rest();
  await press(page, "ArrowRight", word.length - half);
  await page.keyboard.type("s");
  await rest();
  await press(page, "End");
  await page.keyboard.type(" Ritalin and ADHD");
  await rest();
}

/** Types with an input method, at the caret: two steps of composing, and what is taken in the end. */
export async function compose(page: Page, rest: Rest): Promise<void> {
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
  await rest();
}
