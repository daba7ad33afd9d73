import { lazyPattern } from "./lazy-pattern.ts";

/** Hashtags that write several words as one: "#KetamineTherapy", "#ADHD_Awareness". */

/** A hashtag's words set apart by spaces, and the way back to the text. */
export type SpelledOut = { text: string; sourceOf: (position: number) => number };

const hashtag = lazyPattern(String.raw`#([\p{L}\p{M}\p{Nd}_]+)`, "gu");
const part = lazyPattern(String.raw`\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{Nd}+`, "gu");

/** The hashtags of a text that hold more than one word. */
export function hashtagsIn(text: string): SpelledOut[] {
  return [...text.matchAll(hashtag())].flatMap(({ index, 1: tag = "" }) => {
    const parts = [...tag.matchAll(part())];
    if (parts.length < 2) return [];
    const sources: number[] = [];
    let spelled = "";
    for (const { index: at, 0: word } of parts) {
      if (spelled !== "") {
        spelled += " ";
        sources.push(index + 1 + at);
      }
      for (let unit = 0; unit < word.length; unit += 1) sources.push(index + 1 + at + unit);
      spelled += word;
    }
    return [{ text: spelled, sourceOf: (at) => sources[at] ?? index + 1 + tag.length }];
  });
}
