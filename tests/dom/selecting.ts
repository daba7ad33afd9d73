import { afterEach, expect, vi } from "vitest";
import { cardText } from "./card-root.ts";
import { ask, inFrame } from "./in-frame.ts";

/** What tests of selections share. */

afterEach(() => {
  getSelection()?.removeAllRanges();
  scrollTo(0, 0);
});

export const notPlaced = "This sentence could not be placed";

/** Selects from the first place of one text to the end of another. */
export function select(from: string, to = from): void {
  const place = (words: string) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text) {
      const at = node.data.indexOf(words);
      if (at >= 0) return { node, at };
    }
    throw new Error(`The page does not say ${words}`);
  };
  const [first, last] = [place(from), place(to)];
  getSelection()?.setBaseAndExtent(first.node, first.at, last.node, last.at + to.length);
}

/** Asks for the card of the selection; gives what it says. */
export async function explain(told = getSelection()?.toString() ?? ""): Promise<string> {
  expect(await ask({ type: "explain", text: told })).toBe(true);
  await vi.waitFor(() => expect(cardText()).not.toBe(""));
  return cardText();
}

/** The last passages that the background was asked to judge. */
export const lastAsked = () => inFrame.asked.at(-1) ?? [];
