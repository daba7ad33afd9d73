/**
 * Abbreviations that a text defines for itself: "methylphenidate (MPH)" or "MPH (methylphenidate)".
 * The rule is that of Schwartz and Hearst: read backwards, each letter of the short form is found in
 * the long form, the first one at the start of a word.
 * https://psb.stanford.edu/psb-online/proceedings/psb03/schwartz.pdf
 */

/** A short form with the place from which on it stands for what was named. */
export type Definition = { short: string; from: number };

const shortInBrackets = /^\s*[([]\s*([\p{Lu}][\p{L}\p{Nd}-]{1,9})\s*[)\];,=+−]/u;
const bracketsBefore = /(?<![\p{L}\p{Nd}-])([\p{Lu}][\p{L}\p{Nd}-]{1,9})\s*[([]\s*$/u;

/** The abbreviation defined by the words around a name that stands from `start` to `end`. */
export function definitionAt(text: string, start: number, end: number): Definition | null {
  const after = shortInBrackets.exec(text.slice(end, end + 24));
  if (after?.[1]) {
    const short = singular(after[1]);
    const words = Math.min(short.length + 5, short.length * 2);
    const long = lastWords(text.slice(Math.max(0, start - 80), end), words);
    if (isShortFor(short, long, end - start)) return { short, from: end };
  }
  const before = bracketsBefore.exec(text.slice(Math.max(0, start - 24), start));
  if (before?.[1] && /^\s*[)\]]/u.test(text.slice(end, end + 2))) {
    const short = singular(before[1]);
    if (isShortFor(short, text.slice(start, end), end - start))
      return { short, from: start - before[0].length };
  }
  return null;
}

/** The places where a short form stands as a word of its own, its plural too. */
export function placesOf(
  short: string,
  text: string,
  from: number,
): [start: number, end: number][] {
  const places: [number, number][] = [];
  for (let at = text.indexOf(short, from); at >= 0; at = text.indexOf(short, at + short.length)) {
    const end = at + short.length + (text[at + short.length] === "s" ? 1 : 0);
    const isWhole =
      !/[\p{L}\p{M}\p{Nd}_]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
      !/^[\p{L}\p{M}\p{Nd}_]/u.test(text.slice(end, end + 2));
    if (isWhole) places.push([at, end]);
  }
  return places;
}

/**
 * Whether a short form can stand for a long one. `named` is how many of the long form's last
 * characters are the name itself: the short form must reach into it, or it stands for other words.
 */
export function isShortFor(short: string, long: string, named: number): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}\p{Nd}]/gu, "");
  if (letters.length < 2 || long.length <= short.length) return false;
  const text = long.toLowerCase();
  let at = text.length;
  let reachesName = false;
  for (let index = letters.length - 1; index >= 0; index -= 1) {
    do at -= 1;
    while (at >= 0 && (text[at] !== letters[index] || (index === 0 && isInsideWord(text, at))));
    if (at < 0) return false;
    if (at >= text.length - named) reachesName = true;
  }
  return reachesName;
}

function isInsideWord(text: string, at: number): boolean {
  return at > 0 && /[\p{L}\p{Nd}]/u.test(text[at - 1] ?? "");
}

function singular(short: string): string {
  return /\p{Lu}{2,}s$/u.test(short) ? short.slice(0, -1) : short;
}

/** The last words of a text, with what stands between them. */
function lastWords(text: string, count: number): string {
  const words = [...text.matchAll(/[^\s]+/gu)];
  return text.slice(words.at(-count)?.index ?? 0);
}
