import Mark from "mark.js";
import AhoCorasick from "modern-ahocorasick";
import { packs } from "../../content/packs/index.ts";
import { compileMatcher, type Matcher, mentionsIn } from "../../content/reading/scanner.ts";
import { escapePattern } from "../../content/reading/term-patterns.ts";
import { spellingsOf, type TermSource } from "../../content/reading/terms.ts";

/** The scan benchmark's part in the page. Speeds in megabytes (10^6 UTF-16 units) a second. */

export type Speed = {
  scanner: number;
  regex: number | null;
  /** A library's Aho-Corasick automaton, which finds parts of words too. */
  automaton: number | null;
  mark: number | null;
};
export type TextKind = "prose" | "random characters" | "one long word" | "no spaces, full of terms";
export type Growth = { megabytes: number; ratio: number }[];

export type ScanBench = {
  speed(terms: number, rounds: number): Speed;
  /** Milliseconds to compile so many terms. */
  compile(terms: number, rounds: number): number;
  /** Compiles so many terms and keeps the matcher, so that the memory it takes can be seen. */
  keep(terms: number): void;
  growth(kind: TextKind, rounds: number): Growth;
};

/** Random numbers from 0 to 1 that are the same in each run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const syllables = "ba co di fe gu ha jo ki la me no pu ra se ti vo xa ze bri clo dre".split(" ");

function madeWord(random: () => number, length: number): string {
  return Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join("");
}

/** The words of made-up prose. No made-up term is one, so all texts hold the same mentions. */
const vocabulary = (() => {
  const random = randomFrom(5);
  return Array.from({ length: 5000 }, () => madeWord(random, 1 + Math.floor(random() * 4)));
})();

/** The shipped spellings first, then made-up ones, one in five of two words. */
function spellingsFor(count: number): string[] {
  const shipped = packs
    .flatMap((pack) => pack.topics)
    .flatMap(({ terms }) => terms)
    .flatMap((term) => (typeof term === "string" ? spellingsOf(term) : []));
  const random = randomFrom(7);
  const prosaic = new Set(vocabulary);
  const all = new Set(shipped.slice(0, count));
  while (all.size < count) {
    const word = madeWord(random, 3 + Math.floor(random() * 3));
    if (prosaic.has(word)) continue;
    all.add(random() < 0.2 ? `${word} ${madeWord(random, 2)}` : word);
  }
  return [...all];
}

function sourceOf(spellings: readonly string[]): TermSource {
  return { topics: [{ id: "made", role: "effect", terms: spellings }] };
}

/** Prose of made-up words, about one in a hundred a shipped term. */
function prose(length: number): string {
  const random = randomFrom(11);
  const spellings = spellingsFor(60);
  const words: string[] = [];
  for (let size = 0; size < length; ) {
    const isTerm = random() < 0.01;
    const word = isTerm
      ? (spellings[Math.floor(random() * spellings.length)] ?? "")
      : (vocabulary[Math.floor(random() * vocabulary.length)] ?? "");
    words.push(random() < 0.08 ? `${word}.` : word);
    size += word.length + 1;
  }
  return words.join(" ").slice(0, length);
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function time(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/** One pattern for all terms, or null where there are too many for the browser. */
function plainRegex(spellings: readonly string[]): RegExp | null {
  const escaped = spellings.map(escapePattern);
  try {
    const regex = new RegExp(`\\b(?:${escaped.join("|")})\\b`, "gi");
    // It is compiled when it is first used.
    regex.test("");
    return regex;
  } catch {
    return null;
  }
}

/** mark.js looks for each term in the page's text; the filter keeps it from touching the page. */
function markAll(place: HTMLElement, spellings: readonly string[]): void {
  // It calls itself for each term, and runs out of stack at some hundreds; so it gets them in groups.
  for (let from = 0; from < spellings.length; from += 60)
    new Mark(place).mark(spellings.slice(from, from + 60), {
      separateWordSearch: false,
      accuracy: "exactly",
      filter: () => false,
    });
}

function speed(terms: number, rounds: number): Speed {
  const spellings = spellingsFor(terms);
  const text = prose(1_000_000);
  const matcher = compileMatcher([sourceOf(spellings)]);
  const regex = plainRegex(spellings);
  // mark.js takes a pass for each term: more terms get less text, or it would take hours.
  const markText = text.slice(0, Math.max(1_000, Math.floor(20_000_000 / terms)));
  const place = document.createElement("p");
  place.textContent = markText;
  const automaton = new AhoCorasick(spellings.map((term) => term.toLowerCase()));
  const times: Record<keyof Speed, number[]> = { scanner: [], regex: [], automaton: [], mark: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.scanner.push(time(() => mentionsIn(matcher, text)));
    times.automaton.push(time(() => automaton.search(text.toLowerCase())));
    if (regex) times.regex.push(time(() => text.match(regex)));
    if (terms <= 10_000 && round < 3) times.mark.push(time(() => markAll(place, spellings)));
  }
  const rate = (all: number[], length: number) =>
    all.length > 0 ? length / 1000 / Math.max(0.05, median(all)) : null;
  return {
    scanner: rate(times.scanner, text.length) ?? 0,
    regex: rate(times.regex, text.length),
    automaton: rate(times.automaton, text.length),
    mark: rate(times.mark, markText.length),
  };
}

function compile(terms: number, rounds: number): number {
  const source = sourceOf(spellingsFor(terms));
  return median(Array.from({ length: rounds }, () => time(() => compileMatcher([source]))));
}

const kept: Matcher[] = [];

function keep(terms: number): void {
  kept.length = 0;
  if (terms > 0) kept.push(compileMatcher([sourceOf(spellingsFor(terms))]));
}

function textOf(kind: TextKind, length: number): string {
  const random = randomFrom(13);
  if (kind === "prose") return prose(length);
  if (kind === "one long word") return "ketamine".repeat(length / 8);
  if (kind === "no spaces, full of terms") return "ketamine-ADHD/".repeat(length / 14);
  const codes = Array.from({ length }, () => Math.floor(random() * 0xffff));
  let text = "";
  for (let at = 0; at < length; at += 8192)
    text += String.fromCharCode(...codes.slice(at, at + 8192));
  return text;
}

function growth(kind: TextKind, rounds: number): Growth {
  const matcher = compileMatcher(packs);
  const sizes = [0.25, 0.5, 1, 2, 4];
  const times = sizes.map((megabytes) => {
    const text = textOf(kind, megabytes * 1e6);
    return median(Array.from({ length: rounds }, () => time(() => mentionsIn(matcher, text))));
  });
  return sizes.slice(1).map((megabytes, index) => ({
    megabytes,
    ratio: (times[index + 1] ?? 0) / Math.max(0.05, times[index] ?? 0),
  }));
}

const bench: ScanBench = { speed, compile, keep, growth };
Object.assign(globalThis, { scanBench: bench });
