import { lazyPattern } from "./lazy-pattern.ts";

/** What a word is: a run of letters, accents, digits and underscores. */

const wordCharacter = lazyPattern(String.raw`[\p{L}\p{M}\p{Nd}_]`);
/** The same below U+0250; classes of Unicode take a browser milliseconds to get ready. */
const latinWordCharacter = /[ªµºÀ-ÖØ-öø-ɏ]/;
const latinEnd = 0x250;
/** Dashes, quotation marks and other signs: none of them belongs to a word. */
const signs = 0x2000;
const signsEnd = 0x2070;
const unknown = 0;
const outside = 1;
const inside = 2;

/** What has been learned of each UTF-16 code unit outside of the surrogates. */
let learned: Uint8Array | undefined;

/** Whether the character at a position belongs to a word. Positions outside of the text do not. */
export function isWordAt(text: string, position: number): boolean {
  const unit = text.charCodeAt(position);
  // Most of all text, so without a look into what has been learned.
  if (unit < 0x80)
    return (
      (unit >= 0x61 && unit <= 0x7a) ||
      (unit >= 0x41 && unit <= 0x5a) ||
      (unit >= 0x30 && unit <= 0x39) ||
      unit === 0x5f
    );
  if (Number.isNaN(unit)) return false;
  if (unit >= 0xd800 && unit <= 0xdfff) return isWordPair(text, position, unit);
  learned ??= new Uint8Array(0x10000);
  let kind = learned[unit];
  if (kind === unknown) {
    kind = isWord(unit) ? inside : outside;
    learned[unit] = kind;
  }
  return kind === inside;
}

function isWord(unit: number): boolean {
  if (unit >= signs && unit < signsEnd) return false;
  const pattern = unit < latinEnd ? latinWordCharacter : wordCharacter();
  return pattern.test(String.fromCharCode(unit));
}

/** The same for half of a character outside of the basic plane. */
function isWordPair(text: string, position: number, unit: number): boolean {
  const start = unit >= 0xdc00 ? position - 1 : position;
  const point = text.codePointAt(start);
  return point !== undefined && point > 0xffff && wordCharacter().test(String.fromCodePoint(point));
}

/** The end of the word that starts at a position. */
export function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isWordAt(text, end)) end += 1;
  return end;
}

/** The start of the next word at or after a position, or -1 where it is farther than `reach`. */
export function nextWord(text: string, from: number, reach: number): number {
  const limit = Math.min(text.length, from + reach);
  for (let at = from; at < limit; at += 1) if (isWordAt(text, at)) return at;
  return -1;
}
