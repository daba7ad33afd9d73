import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginningsOf } from "../../../content/reading/beginnings.ts";
import { isWordAt, wordEnd } from "../../../content/reading/words.ts";

/** Where the pattern of these words matches. */
function placesOf(words: readonly string[], text: string): number[] {
  return [...text.matchAll(new RegExp(beginningsOf(words), "g"))].map(({ index }) => index);
}

/** Where one of the words stands, found by going from word to word. */
function wordPlaces(words: readonly string[], text: string): number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at = Math.max(at + 1, wordEnd(text, at)))
    if (isWordAt(text, at) && words.includes(text.slice(at, wordEnd(text, at)))) places.push(at);
  return places;
}

const letter = fc.constantFrom(..."abé_9ß中");
const word = fc.string({ unit: letter, minLength: 1, maxLength: 7 });
const sign = fc.constantFrom(" ", "-", ".", "\n", "’", "𝐀", "\u0301");

describe("beginnings", () => {
  it.each<[name: string, words: string[], text: string, places: number[]]>([
    ["a word", ["ketamine"], "ketamine and ketamine", [0, 13]],
    ["a word that goes on in another way", ["ketamine"], "ketamide ketch", [0]],
    ["a short word, and not what begins with it", ["add"], "add addition (add)", [0, 14]],
    ["a word that begins with an accent", ["éphédrine"], "l’éphédrine", [2]],
    ["not the middle of a word", ["mine"], "ketamine", []],
    ["nothing, without words", [], "ketamine", []],
  ])("match %s", (_name, words, text, places) => {
    expect(placesOf(words, text)).toEqual(places);
  });

  it("match wherever one of the words stands", () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 8 }),
        fc.array(fc.oneof(word, sign), { maxLength: 20 }),
        (words, others) => {
          const text = others
            .flatMap((each, index) => [each, words[index % words.length]])
            .join("");
          expect(placesOf(words, text)).toEqual(expect.arrayContaining(wordPlaces(words, text)));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("stay few, however many words there are", () => {
    const letters = [..."abcdefghijklmnopqrstuvwxyz"];
    const words = letters.flatMap((a) =>
      letters.flatMap((b) => letters.map((c) => `${a}${b}${c}x`)),
    );
    expect(words.length).toBeGreaterThan(17_000);
    expect(beginningsOf(words).split("|").length).toBeLessThanOrEqual(400);
    expect(placesOf(words, "an abcx")).toContain(3);
  });
});
