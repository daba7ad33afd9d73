import { lazyPattern } from "./lazy-pattern.ts";
import { escapePattern, type TermPatterns } from "./term-patterns.ts";

/**
 * The cheap first test: whether a text can hold a term at all, and where. Nearly all pages hold none,
 * and then this is all that is done, so nothing here is compiled before it is asked.
 */

/** A part of a text, from `start` to `end`. */
export type TextPlace = { start: number; end: number };

/** What may hold a term, or one of some words: false only where reading it would find nothing. */
export type FirstTest = {
  /** For the text of a page. */
  mayHold(text: string): boolean;
  /** For a part of a page, whatever else the page says. */
  mayHoldPart(part: string, words: readonly string[]): boolean;
  /** The places in a page's text where something may stand, in the order of their starts. */
  placesIn(text: string, words: readonly string[]): TextPlace[];
};

/**
 * Characters that stand inside words without being part of them, or that are other forms of letters:
 * soft hyphens, marks, ligatures, wide and styled letters. Kept in UTF-16 code units, since a pattern
 * with the `u` flag takes ten times as long on text that is not Latin-1 alone.
 */
const special =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: combining marks are meant one by one.
  /[\u00AD\u0130\u0300-\u036F\u200B-\u200F\u2060\u2100-\u2115\u2117-\u211F\u2121\u2123-\u214F\u24B6-\u24E9\uD835\uFB00-\uFB4F\uFEFF\uFF10-\uFF5A]/;
const ignorables = /[\u00AD\u200B-\u200F\u2060\uFEFF]+/g;

/** Makes the first test from the patterns of all terms. */
export function firstTest(patterns: TermPatterns): FirstTest {
  const insensitive = (source: string) => lazyPattern(source, "gi");
  const lead = patterns.lead.map(insensitive);
  const exact = patterns.elsewhereExact.join("|");
  const inExactCase = exact ? [lazyPattern(exact, "g")] : [];
  const all = [
    ...lead,
    ...patterns.elsewhere.map(insensitive),
    ...inExactCase,
    // A letter in another form may hide a term around it. In some scripts each word has one, so a place is
    // a whole stretch behind it.
    lazyPattern(`${special.source}[^]{0,99}`, "g"),
  ];
  // Parts are many and short, so one pattern is better than one after the other.
  const joined = insensitive([...patterns.lead, ...patterns.elsewhere].join("|"));
  const mayHoldPart = testOf([joined, ...inExactCase]);
  return {
    mayHold: testOf(lead),
    mayHoldPart: (part, words) => words.some((word) => part.includes(word)) || mayHoldPart(part),
    placesIn: (text, words) =>
      all
        .flatMap((pattern) => placesOf(text, pattern()))
        .concat(placesOfWords(text, words))
        .sort((a, b) => a.start - b.start),
  };
}

/** The places in a text where one of some words stands, in order; words within words count too. */
export function placesOfWords(text: string, words: readonly string[]): TextPlace[] {
  if (words.length === 0) return [];
  const pattern = new RegExp(words.map(escapePattern).join("|"), "g");
  return placesOf(text, pattern);
}

function placesOf(text: string, pattern: RegExp): TextPlace[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

/** Without what is inside of words and no part of them, and with other forms of letters as letters. */
function unfolded(text: string): string {
  return text.replace(ignorables, "").normalize("NFKC");
}

/** Whether one of the patterns is somewhere in a text, as it is or with its letters in their usual form. */
function testOf(patterns: readonly (() => RegExp)[]): (text: string) => boolean {
  const test = (text: string) => patterns.some((pattern) => text.search(pattern()) >= 0);
  return (text) => test(text) || (special.test(text) && test(unfolded(text)));
}
