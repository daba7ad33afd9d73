import type { Span } from "../model.ts";
import { isInAddress } from "./surroundings.ts";

/**
 * Cuts a text into sentences. `Intl.Segmenter` knows the stops of all scripts, but of English it
 * knows little more than capitals. So English stops, line breaks and bullets are judged here first,
 * in a copy of the text, of the same length, in which only what ends a sentence still looks like it.
 */

/** What must follow the full stop of a shortened word for a sentence to end there. */
type Ending = "nothing" | "opener" | "clause" | "capital" | "word";

/** Shortened words without their last full stop. In doubt a sentence goes on. */
const shortened: Record<Ending, string> = {
  /** They lead on to something. */
  nothing: "e.g eg i.e ie vs cf viz approx fig figs eq eqs resp incl excl esp",
  /** They stand before names or in them, so that a capital tells nothing. Case counts. */
  opener:
    "Dr Drs dr Prof prof Mr mr Mrs mrs Ms Mt St Rev Gov Sen Rep Gen Lt Capt Sgt " +
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Am Br Eur Int Natl Univ Dept Assoc Soc Proc " +
    "Acad Sci Nat Genet Biol Chem Clin Med Neurol Neurosci Pharmacol Psychiatr Psychol",
  /** They stand after names. So does what has full stops inside: "U.S.", "Ph.D.", "i.v." */
  clause: "inc ltd co corp jr sr",
  /** They stand after what they belong to, or before a number. */
  capital:
    "etc al ca vol vols pp ref refs min mins max hr hrs wk wks mo mos yr yrs mg mcg kg ml cm mm " +
    "sp spp a.m p.m b.i.d t.i.d q.i.d q.d",
  /** They are words of their own too: "No. 5" and "no. of patients", but "No. It is not." */
  word: "no nos",
};
/** Words that open a sentence and are hardly ever a name. */
const openers =
  "The This That These Those There It Its He She They We You My Our Your His Her Their If When " +
  "While Although Though However But Because Since As At In On For From With Without Within After " +
  "Before During Despite Some Many Most Both Each All Yes What Why How Where Which Is Are Was Were " +
  "Does Did Has Have An Then Thus Therefore Together Taken Moreover Furthermore Also I i im ive";
const verbs =
  "is are was were has have had does did do can could may might must will would should seem seems " +
  "appear appears remain remains work works help helps";
/** What belongs to "U.S." or "p.m." before it, though a verb may follow. */
const belongings =
  "Army Navy Congress Senate House Supreme President Constitution Government Department Treasury " +
  "Pharmacopeia Patent FDA DEA CDC NIH EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT UTC BST " +
  "Eastern Pacific Monday Tuesday Wednesday Thursday Friday Saturday Sunday";
/** What a single letter ends: "vitamin C", "Schedule I". */
const series =
  "vitamin hepatitis influenza type group grade schedule class category phase stage part plan " +
  "panel table appendix arm factor substance";
const shoutedNames = "Yahoo Yum Jeopardy Joomla";
const stopSigns = ".!?…․﹒．";
const bulletSigns = "•‣◦▪▫●○■□◆◇▶►➤❖✓✔✗✘☑✅❌";
const lineSigns = "\\n\\r\\u2028\\u2029";
/** White space inside of a line. */
const space = `[^\\S${lineSigns}]`;

const oneOf = (words: string) => `(?:${words.replaceAll(" ", "|")})`;
/** Bracketed marks of references with their page, and raised figures: "safe. [2] [3]", "safe.12". */
const notes =
  `(?:${space}{0,3}\\[(?: ?\\d[\\d ,;–-]{0,20}|[a-z][a-z ]{0,30}\\d{0,2})\\](?: ?: ?[\\d–-]{1,9})?)*` +
  "(?:(?<=\\p{L}{2}[.!?][\\p{Pe}\\p{Pf}\"']?)\\d{1,3}(?:[,–-]\\d{1,3}){0,5}(?=\\s{1,4}\\p{Lu}))?";
/** What may end a sentence. Each has an own first sign and needs no other, so nothing is read twice. */
const signs = new RegExp(
  `(?<stop>[${stopSigns}]+)(?<close>[\\p{Pe}\\p{Pf}"'*_❞]*)(?<notes>${notes})(?<after>\\s*)` +
    `|[${lineSigns}]\\s*` +
    `|(?<bullet>(?<![\\p{L}\\p{M}\\p{N}${bulletSigns}])(?:[${bulletSigns}]\\uFE0F?)+(?=\\s|$|\\p{Lu}\\p{Ll})\\s*)`,
  "gu",
);
const lineBreak = new RegExp(`\\r\\n|[${lineSigns}]`, "gu");
const listItem = new RegExp(`(?:[-–*·]|\\d{1,2}[.)])${space}{1,20}\\S|[${bulletSigns}]`, "uy");
/** An item that needs no other before it. */
const firstItem = new RegExp(`[-–*·]${space}+\\p{Lu}|1[.)]`, "uy");
/** What stands before a sentence without belonging to it. */
const lead = /(?:\s|[-–*·](?=\s|$))*/uy;
const firstSign = new RegExp(`^(?:[-–—*·]${space}+)?(?:${space}|["'“”‘’«¡¿([{])*(.?)`, "su");
const opener = new RegExp(
  `^["'“‘([]*(?:${oneOf(openers)}|A(?= \\p{Ll})|\\p{Lu}{4,}(?=:))(?=['’:,\\s]|$)`,
  "u",
);
/** One capital and a verb soon after: "Ketamine infusions are", "Patients improved". */
const clause = new RegExp(
  `^["'“‘([]*\\p{Lu}[\\p{L}\\p{Nd}-]*(?:[ \\u00A0][\\p{Ll}-]+){0,2}?[ \\u00A0](?:${oneOf(verbs)}|\\p{Ll}{2,}ed)(?![\\p{L}\\p{Nd}-])`,
  "u",
);
const belonging = new RegExp(`^${oneOf(belongings)}(?![\\p{L}\\p{Nd}])`, "u");
const shoutedName = new RegExp(`(?<!\\p{L})${oneOf(shoutedNames)}$`, "u");
/** No initials: "vitamin C", "37 °C", "5 h", "mg/l", "NP-C"; and "than I", after a small word. */
const lastLetter = new RegExp(`(?:\\b${oneOf(series)}\\s|[\\d°/]\\s?|[\\p{L}\\d]-)\\p{L}$`, "iu");
const lastI = /\p{Ll} I$/u;
const dotted = /^(?:\p{L}{1,2}\.)+\p{L}{1,4}$/u;
/** What numbers an item or a section at the start of a sentence: "1.", "2.3.", "A.". */
const itemNumber = /^(?:\p{L}|\d{1,3}|\d{1,2}(?:\.\d{1,2}){1,3})$/u;
/** The front of a number cut in two: "0. 05", "< . 05", "13. 70". A year is whole. */
const numberFront = /(?:^|[\s<>=±(]|(?<!\b(?:19|20)\p{Nd})\p{Nd})$/u;
/** Stands for the last sign of a sentence: for Unicode a line's end, and no white space to trim. */
const cut = "\u0085";
const piece = /[^\n\u0085]+\u0085?|\u0085/gu;

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
const endings = new Map<string, Ending>(
  Object.entries(shortened).flatMap(([ending, words]) =>
    words.split(" ").map((word): [string, Ending] => [word, ending as Ending]),
  ),
);

/** The sentences of a text, in order, without the white space and bullets around them. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  for (const [index, found] of piecesOf(judged(text))) {
    const start = skip(lead, found, 0);
    const end = found.trimEnd().length;
    if (start < end) sentences.push({ start: index + start, end: index + end });
  }
  return sentences;
}

/** The pieces of a judged text, each with its place. */
function piecesOf(text: string): [index: number, found: string][] {
  // Before 2024-02 V8's segmenter takes time with the square of the pieces (crbug.com/326176949),
  // so it is asked only where there is a stop that has not been judged.
  if (/\p{STerm}/u.test(text))
    return Array.from(segmenter.segment(text), ({ index, segment }) => [index, segment]);
  return Array.from(text.matchAll(piece), ({ index, 0: found }) => [index, found]);
}

/** The text with every stop, line break and bullet replaced by what it was found to be. */
function judged(text: string): string {
  let result = "";
  let last = 0;
  let start = skip(lead, text, 0);
  let isList = isItem(text, text.length - text.trimStart().length);
  for (const { index, 0: found, groups = {} } of text.matchAll(signs)) {
    const { stop, close = "", after = "", bullet } = groups;
    const next = index + found.length;
    const place = { text, start, index, next };
    const breaks = (stop ? after : found).match(lineBreak)?.length ?? 0;
    const ends =
      bullet ||
      breaks > 1 ||
      (breaks === 1 && endsBeforeItem(place, isList)) ||
      (stop && endsAtStop(place, stop, close, after));
    result += text.slice(last, index);
    if (stop) {
      const length = found.length - after.length;
      result += "_".repeat(length - 1) + (ends ? cut : "_") + " ".repeat(after.length);
    } else result += (ends ? "\n" : " ").repeat(found.length);
    last = next;
    // What has been left out once is not gone through again, however long it is.
    if (ends && start < next) start = skip(lead, text, next);
    if (breaks > 0) isList = isItem(text, next) || (isList && breaks === 1);
  }
  return result + text.slice(last);
}

/** A sign in a text, and the start of the sentence that it stands in. */
type Place = { text: string; start: number; index: number; next: number };

/** Whether a line break ends a sentence because the next line is an item of a list. */
function endsBeforeItem({ text, start, index, next }: Place, isList: boolean): boolean {
  if (!isItem(text, next)) return false;
  // Outside of lists a number or a dash may stand at a line's start by chance.
  if (isList || isItem(text, start) || skip(firstItem, text, next) > next) return true;
  return /[:;,.!?…]$/u.test(text.slice(Math.max(start, index - 8), next).trimEnd());
}

function isItem(text: string, at: number): boolean {
  return skip(listItem, text, at) > at;
}

function endsAtStop(place: Place, stop: string, close: string, after: string): boolean {
  const { text, start, index, next } = place;
  // The longest shortened word with its neighbour, and the longest clause, that are worth a look.
  const before = text.slice(Math.max(start, index - 32), index);
  const rest = text.slice(next, next + 80);
  const word = /[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}.'’]*(?= ?$)/u.exec(before)?.[0] ?? "";
  const ending = endings.get(word) ?? endings.get(word.toLowerCase());
  if (rest === "") return true;
  if (after === "") return !ending && endsGlued(place, before, close, rest);
  const following = followingOf(rest);
  if (following === "same sentence") return false;
  if (/^(?:…|[.․﹒．]{2})[.…․﹒．]*$/u.test(stop)) return following === "capital";
  // "(!)" and "(?)" say something about the sentence that they stand in.
  if (/[([{]$/u.test(before) || (following === "lower" && close !== "")) return false;
  if (/[!?]/u.test(stop)) return stop !== "!" || !shoutedName.test(before) || opener.test(rest);
  if (index - word.length === start && itemNumber.test(word)) return false;
  if (/^\p{L}$/u.test(word)) {
    const isLast = lastLetter.test(before) || lastI.test(before) || opener.test(rest);
    return following === "capital" && isLast;
  }
  if (ending || dotted.test(word)) return endsShortened(ending ?? "clause", following, rest);
  const isNumber = close === "" && numberFront.test(before);
  return !isNumber || !/^\p{Nd}+(?!\p{Nd}|[.)][ \u00A0]{1,9}\S)/u.test(rest);
}

type Following = "capital" | "lower" | "other" | "same sentence";

/** What comes after a stop and white space, past dashes, brackets and quotation marks. */
function followingOf(rest: string): Following {
  const sign = firstSign.exec(rest)?.[1] ?? "";
  if (/^[,;:!?%)\]}»&=<>+/]/u.test(rest) || /[.…]/u.test(sign)) return "same sentence";
  if (/[\p{Lu}\p{Lt}\p{Lo}]/u.test(sign) || (sign === "i" && opener.test(rest))) return "capital";
  return /\p{Ll}/u.test(sign) ? "lower" : "other";
}

function endsShortened(ending: Ending, following: Following, rest: string): boolean {
  if (ending === "word") return following !== "other" && !/^of\b/u.test(rest);
  if (ending === "nothing" || following !== "capital") return false;
  if (opener.test(rest) || ending === "opener") return opener.test(rest);
  return !belonging.test(rest) && (ending === "capital" || clause.test(rest));
}

/** Whether a sentence ends though no space follows: "It is safe.The next", not "e.g.Ketamine". */
function endsGlued({ text, index }: Place, before: string, close: string, rest: string): boolean {
  return (
    /[\p{L}\p{Nd}]{2}["”’)\]%]*$/u.test(before) &&
    /^["“([]*(?:\p{Lu}\p{L}|[AI](?:[\s'’]|$))/u.test(rest) &&
    (close !== "" || opener.test(rest) || !isInAddress(text, index, index + 1))
  );
}

/** The position after what a sticky expression finds there, or the same where it finds nothing. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
