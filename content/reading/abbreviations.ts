import { lazyPattern } from "./lazy-pattern.ts";
import { isWordAt } from "./words.ts";

/**
 * Abbreviations that a text defines for itself: "methylphenidate (MPH)" or "MPH (methylphenidate)".
 * The rule is that of Schwartz and Hearst: read backwards, each letter of the short form is found in
 * the long form, the first one at the start of a word.
 * https://psb.stanford.edu/psb-online/proceedings/psb03/schwartz.pdf
 */

/** A short form with the place from which on it stands for what was named. */
export type Definition = { short: string; from: number };

/** A short form, without a prefix for an isomer: of "d-AMPH" it is "AMPH" that stands for the name. */
const shortForm = "(?:[dlDLSR]{1,2}-)?(\\p{Lu}[\\p{L}\\p{Nd}-]{1,9})";
/** What may stand between a name and its bracket: "methylphenidate hydrochloride (MPH)". */
const salt =
  "(?:['’]s)?(?:\\s+(?:(?:mono|di)?hydrochloride|H[Cc][Ll]|[Ss]ul(?:f|ph)ate|(?:bi)?tartrate|(?:di)?mesylate|aspartate|saccharate))?";
const bracketAfter = lazyPattern(
  `^${salt}\\s*[([]\\s*[=“"']?\\s*${shortForm}["”']?(?=\\s*[)\\];,:=/+−]|\\s(?:\\d|or\\b|and\\b))`,
);
const bracketBefore = lazyPattern(`(?<![\\p{L}\\p{Nd}-])${shortForm}\\s*[([]\\s*$`);
/** "(dopamine, DA; norepinephrine, NE)": both inside of one bracket. */
const insideBracket = lazyPattern(`^\\s*[,;]\\s*${shortForm}\\s*[);,\\]]`);
/** "dopamine and norepinephrine (DA and NE, respectively)": a list of short forms alone. */
const list = /^[^.;:()[\]]{0,60}[([]([^()[\]]{4,60})[)\]]/u;
const listParts = /\s*(?:,|\/|\band\b|\bor\b|\brespectively\b)\s*/u;
const onlyShort = lazyPattern(`^${shortForm}$`);

const endsBracket = lazyPattern(String.raw`^[\s\p{L}]{0,20}[)\];,]`);
const noLetters = lazyPattern(String.raw`[^\p{L}\p{Nd}]`, "gu");
const cutShort = lazyPattern(String.raw`^\p{Lu}\p{Ll}+$`);
const plural = lazyPattern(String.raw`\p{Lu}{2,}s$`);

/** Names of other things that the rule's letters happen to fit. */
const otherThings = new Set(["DOPA", "AMPA", "Da", "No", "AD"]);
const opensBracket = /[([]/u;
/** The farthest that a definition reaches to either side of a name. */
const reach = 128;

/** The abbreviation defined by the words around a name that stands from `start` to `end`. */
export function definitionAt(text: string, start: number, end: number): Definition | null {
  const after = text.slice(end, end + reach);
  const before = text.slice(Math.max(0, start - reach), start);
  // Most names have no bracket near, and then there is nothing to define.
  if (!opensBracket.test(before) && !opensBracket.test(after)) return null;
  const name = text.slice(start, end);
  const bracket = bracketAfter().exec(after);
  if (bracket?.[1] && !isYear(after.slice(bracket[0].length))) {
    const form = singular(bracket[1]);
    const words = Math.min(form.length + 5, form.length * 2);
    const long = lastWords(text.slice(Math.max(0, start - 80), end), words);
    if (isShortFor(form, long, name.length)) return { short: form, from: end };
  }
  const opened = bracketBefore().exec(before);
  if (opened?.[1] && endsBracket().test(after)) {
    const form = singular(opened[1]);
    if (isShortFor(form, name, name.length)) return { short: form, from: start - opened[0].length };
  }
  const inside = /[([][^)\]]*$/u.test(before) ? insideBracket().exec(after)?.[1] : undefined;
  const listed = list.exec(after)?.[1]?.split(listParts).filter(Boolean) ?? [];
  const isList = listed.length > 1 && listed.every((part) => onlyShort().test(part));
  for (const part of [inside, ...(isList ? listed : [])]) {
    if (part && isShortFor(singular(part), name, name.length))
      return { short: singular(part), from: end };
  }
  return null;
}

/** Whether a bracket goes on as that of a reference does: "(Hall, 2001)". */
function isYear(rest: string): boolean {
  return /^\s*(?:et al\.)?,?\s*(?:19|20)\d\d/u.test(rest);
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
    const isWhole = !isWordAt(text, at - 1) && !isWordAt(text, end);
    if (isWhole) places.push([at, end]);
  }
  return places;
}

/**
 * Whether a short form can stand for a long one. `named` is how many of the long form's last
 * characters are the name itself: the short form must reach into it, or it stands for other words.
 */
function isShortFor(short: string, long: string, named: number): boolean {
  const letters = short.toLowerCase().replace(noLetters(), "");
  if (letters.length < 2 || long.length <= short.length || otherThings.has(short)) return false;
  // With one capital it is a word cut short, and must be the beginning of the name.
  const isCutShort = cutShort().test(short);
  if (isCutShort && !long.slice(-named).toLowerCase().startsWith(letters)) return false;
  const text = long.toLowerCase();
  let at = text.length;
  let reachesName = false;
  for (let index = letters.length - 1; index >= 0; index -= 1) {
    do at -= 1;
    while (at >= 0 && (text[at] !== letters[index] || (index === 0 && isWordAt(text, at - 1))));
    if (at < 0) return false;
    if (at >= text.length - named) reachesName = true;
  }
  return reachesName;
}

function singular(short: string): string {
  return plural().test(short) ? short.slice(0, -1) : short;
}

/** The last words of a text, with what stands between them. */
function lastWords(text: string, count: number): string {
  const words = [...text.matchAll(/[^\s]+/gu)];
  return text.slice(words.at(-count)?.index ?? 0);
}
