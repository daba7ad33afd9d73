import { escapePattern } from "./term-patterns.ts";
import { takeApart } from "./terms.ts";

/**
 * The pattern of the first test. A page's joined text has no gap between its blocks ("OverviewKetamine"),
 * so it cannot ask for word starts; what makes it fast in their place is to look for a few parts of
 * spellings, shared by many of them, that begin with letters which are rare in texts. In Chromium
 * that takes a fifth of the time that whole spellings take, and as long as spellings at word starts.
 */

/** How long a part is, in letters; shorter words are parts as a whole. */
const partLength = 6;
const shortestPart = 4;

/** From the most to the least frequent in English. */
const lettersByFrequency = "eationsrhldcumfpgwybvkxjqz";

/** Words of ordinary pages; a part of a spelling that is in one of them would be found all the time. */
const ordinary =
  "ability acceptance acetaminophen action affect application association attendance attention attentive " +
  "behavior central certain certainly communication competent concept concert contaminate content cooperation " +
  "deficiency disorder disorders disparate disruptive dissolve distract distribute education effect effects " +
  "exception experience experiences focal hydrogen hyper indication intent kinetic kinetics location " +
  "medication method methyl motion national operation optional particular particularly participant pathogen patient " +
  "patients patterns percent perception person personal personality perspective plastic possibility " +
  "potential procedure process psychological psychology psychotherapy psychotic reaction receptor " +
  "receptors reception relax responsibility retention section separate separately social span spanish " +
  "special stability state states strategic symptom symptoms syndrome synthetic therapy transform " +
  "transition transport trouble uncertain vitamin vitamins written";

/** Endings that ordinary words share. */
const endings = /[iz]at[ei]|sati|tion|bilit|ment|ness|ance|ence|ing|able|ible|ical/;

const isOrdinary = (part: string) => ordinary.includes(part) || endings.test(part);

/**
 * Patterns, without regard to case, of which one matches in every text that holds one of the
 * spellings. Those with signs are apart: among the others they would slow down all.
 */
export function rareParts(spellings: readonly string[]): string[] {
  const whole = new Set<string>();
  const choices: string[][] = [];
  const short = new Set(spellings.map(onlyWord).filter((word) => isPart(word)));
  for (const spelling of new Set(spellings)) {
    const parts = partsOf(spelling, short);
    if (parts.length > 0) choices.push(parts);
    else whole.add(wholeOf(spelling));
  }
  // A plural adds nothing.
  const singular = [...whole].filter((each) => !/s$/u.test(each) || !whole.has(each.slice(0, -1)));
  const parts = cover(choices).map(escapePattern);
  const hasSign = (pattern: string) => pattern.includes("\\");
  return [[...parts, ...singular.filter((each) => !hasSign(each))], singular.filter(hasSign)]
    .map((patterns) => patterns.join("|"))
    .filter((pattern) => pattern !== "");
}

/** The word of a spelling that is one word, else "". */
function onlyWord(spelling: string): string {
  const { words } = takeApart(spelling);
  return words.length === 1 ? (words[0] ?? "") : "";
}

function isPart(word: string): boolean {
  return word.length >= shortestPart && word.length <= partLength;
}

/** The parts of a spelling of which one is enough to find it; a short spelling in it is the only one. */
function partsOf(spelling: string, short: ReadonlySet<string>): string[] {
  const { words } = takeApart(spelling);
  const inner = [...short].find((word) => words.some((each) => each.includes(word)));
  if (inner !== undefined) return [inner];
  return words.flatMap((word) => {
    const length = isPart(word) ? word.length : partLength;
    const parts = Array.from({ length: Math.max(0, word.length - length + 1) }, (_, from) =>
      word.slice(from, from + length),
    );
    return parts.filter((part) => isPart(part) && !isOrdinary(part));
  });
}

/** A few parts such that each choice holds one of them: always the one that serves most for least. */
function cover(choices: readonly string[][]): string[] {
  const byPart = new Map<string, Set<number>>();
  for (const [index, parts] of choices.entries())
    for (const part of parts) byPart.set(part, (byPart.get(part) ?? new Set()).add(index));
  const chosen: string[] = [];
  const letters = new Set<string>();
  const worthOf = (part: string, times: number) => {
    const rank = lettersByFrequency.indexOf(part.charAt(0));
    const rarity = 1 + (rank < 0 ? lettersByFrequency.length : rank) / 5;
    // A letter that the pattern looks for already costs nothing more.
    return times * rarity * (letters.has(part.charAt(0)) ? 2.5 : 1);
  };
  for (;;) {
    let best = "";
    let worth = 0;
    for (const [part, { size }] of byPart) {
      const own = worthOf(part, size);
      if (own > worth) [best, worth] = [part, own];
    }
    if (worth === 0) return chosen;
    chosen.push(best);
    letters.add(best.charAt(0));
    for (const index of [...(byPart.get(best) ?? [])])
      for (const part of choices[index] ?? []) byPart.get(part)?.delete(index);
  }
}

/** A spelling of short or ordinary words, from the second letter on: the first one is common. */
function wholeOf(spelling: string): string {
  const { words, joints } = takeApart(spelling);
  const [first = "", ...others] = words;
  const start = escapePattern(words.length > 1 || first.length > 2 ? first.slice(1) : first);
  return others.reduce((pattern, word, index) => {
    const joint = joints[index] ?? "any";
    const between = joint === "any" || joint === "dash" ? "[^a-z]{0,40}" : escapePattern(joint);
    return pattern + between + escapePattern(word);
  }, start);
}
