import { lazyPattern } from "./lazy-pattern.ts";

/** What right around a term takes its meaning away: addresses, file names, longer names of substances. */

const chunkBefore = /[^\s<>"“”«»]+$/;
const chunkAfter = /^[^\s<>"“”«»]+/;
const address = lazyPattern(
  String.raw`^[([{'‘]*(?:(?:https?|ftp|file|mailto):|www\.)|[\p{L}\p{Nd}._%+-]@[\p{L}\p{Nd}-]+\.|^@\p{L}`,
  "iu",
);
/** A host name or a file name: dots inside, and an ending that hosts or files have. */
const hostOrFile = lazyPattern(
  String.raw`[\p{L}\p{Nd}_-]\.(?:com|org|net|edu|gov|info|io|co|uk|de|fr|es|it|nl|pt|br|eu|ch|at|be|ca|au|html?|php|aspx?|pdf|docx?|xlsx?|pptx?|txt|csv|jpe?g|png|gif|svg|webp|mp[34]|zip|js|css|json|xml)(?:[/?#:),.;!\]]|$)`,
  "iu",
);

/** Where the space behind a full stop is missing, what follows may be spelt as a country: "ADHD.It". */
const newSentence = /\.[A-Z][a-z]$/;

/** Whether a term is part of a web or e-mail address, a handle or a file name. Hashtags are not. */
export function isInAddress(text: string, start: number, end: number): boolean {
  // The longest address worth looking at; without a bound a megabyte without a space would cost.
  const before = chunkBefore.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? "";
  const after = chunkAfter.exec(text.slice(end, end + 200))?.[0] ?? "";
  if (before === "" && after === "") return false;
  const whole = before + text.slice(start, end) + after;
  // Nearly always there is none of these, and then nothing else need be asked.
  if (!/[.:@]/.test(whole)) return false;
  return address().test(whole) || (hostOrFile().test(whole) && !newSentence.test(whole));
}

/** Parts that make the name of another substance when joined to its front, such as "arachidonoyl-". */
const otherSubstance =
  /(?:yl|oxy|oxo|amino|chloro|fluoro|bromo|iodo|nitro|thio|nor|des|met|meth|poly|oh|ylene)$/iu;
/** Left out on the way to the front: "l-", "N-", "(+)-", "3,4-". */
const stereo = lazyPattern(String.raw`^(?:[\p{L}]|[dlDL]{2}|[\p{Nd},'′]+|)$`);

const polymer = lazyPattern(String.raw`poly\([\p{L}-]{0,8}$`, "iu");
const capitals = lazyPattern(String.raw`^\p{Lu}{2,}$`);
const next = lazyPattern(String.raw`^[\s\p{P}]{1,3}([\p{L}\p{Nd}]+)`);
const previous = lazyPattern(String.raw`([\p{L}\p{Nd}]+)[\s\p{P}]{0,3}$`);

/** Whether a term is the end of a longer chemical name: "N-acetyl-L-aspartyl-L-glutamate". */
export function isOtherSubstance(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (before.includes("oly(") && polymer().test(before)) return true;
  if (!/[-‐-―]$/u.test(before)) return false;
  const parts = before.slice(0, -1).split(/[-‐-―\s()[\]]/u);
  while (parts.length > 0 && stereo().test(parts.at(-1) ?? "")) parts.pop();
  return otherSubstance.test(parts.at(-1) ?? "");
}

/** Whether the words beside a short form are in capitals too, so that its capitals tell nothing. */
export function isShouted(text: string, start: number, end: number): boolean {
  return [wordBefore(text, start), wordAfter(text, end)].some((word) => capitals().test(word));
}

/** The word after a position, where no more than a few signs stand between; else "". */
export function wordAfter(text: string, end: number): string {
  return next().exec(text.slice(end, end + 24))?.[1] ?? "";
}

/** The word before a position, where no more than a few signs stand between; else "". */
export function wordBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 24), start);
  return previous().exec(before)?.[1] ?? "";
}
