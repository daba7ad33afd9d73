import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { packs } from "../../../content/packs/index.ts";
import { compileMatcher, mentionsIn } from "../../../content/reading/scanner.ts";
import { spellingsOf, type Term } from "../../../content/reading/terms.ts";

const matcher = compileMatcher(packs);

/** What is found, as "topic:text on the page". */
const found = (text: string) =>
  mentionsIn(matcher, text).map(({ topic, start, end }) => `${topic}:${text.slice(start, end)}`);

const cases: [name: string, text: string, expected: string[]][] = [
  ["a plain word", "Does ketamine help?", ["ketamine:ketamine"]],
  [
    "any case",
    "KETAMINE, Ketamine, kEtAmInE",
    ["ketamine:KETAMINE", "ketamine:Ketamine", "ketamine:kEtAmInE"],
  ],
  [
    "a plural",
    "amphetamines and hallucinations",
    ["amphetamine:amphetamines", "hallucinations:hallucinations"],
  ],
  ["a possessive", "ketamine’s and ADHD's", ["ketamine:ketamine", "adhd:ADHD"]],
  [
    "a compound with a hyphen",
    "ketamine-assisted, ADHD-related",
    ["ketamine:ketamine", "adhd:ADHD"],
  ],
  [
    "brackets and punctuation",
    "(ADHD), “ketamine”; Ritalin®",
    ["adhd:ADHD", "ketamine:ketamine", "methylphenidate:Ritalin"],
  ],
  ["start and end of the text", "ADHD", ["adhd:ADHD"]],
  [
    "a phrase with a slash",
    "attention-deficit/hyperactivity disorder",
    ["adhd:attention-deficit/hyperactivity disorder"],
  ],
  [
    "a phrase with a dash",
    "Attention‑Deficit–Hyperactivity Disorder",
    ["adhd:Attention‑Deficit–Hyperactivity Disorder"],
  ],
  [
    "a phrase over a line break",
    "attention deficit\n      hyperactivity disorder",
    ["adhd:attention deficit\n      hyperactivity disorder"],
  ],
  [
    "a phrase with no-break spaces",
    "attention\u00A0deficit disorder",
    ["adhd:attention\u00A0deficit disorder"],
  ],
  ["dots", "A.D.H.D. and A.D.H.D", ["adhd:A.D.H.D.", "adhd:A.D.H.D"]],
  ["a slash form", "AD/HD", ["adhd:AD/HD"]],
  ["the longest term", "an NMDA receptor", ["nmda:NMDA receptor"]],
  ["the longest term with hyphen", "S-ketamine", ["ketamine:S-ketamine"]],
  ["two terms side by side", "ketamine/ADHD", ["ketamine:ketamine", "adhd:ADHD"]],
  [
    "brand names",
    "Spravato, Adderall, Strattera",
    ["esketamine:Spravato", "amphetamine:Adderall", "atomoxetine:Strattera"],
  ],
  [
    "British and American",
    "noradrenaline norepinephrine dexamfetamine",
    ["norepinephrine:noradrenaline", "norepinephrine:norepinephrine", "amphetamine:dexamfetamine"],
  ],
  ["a word after a character outside the basic plane", "😀ketamine", ["ketamine:ketamine"]],
];

const lookAlikes = readFileSync(new URL("look-alikes.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("# "));

describe("finding terms", () => {
  it.each(cases)("finds %s", (_name, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("has at least 150 look-alikes", () => {
    expect(lookAlikes.length).toBeGreaterThanOrEqual(150);
  });

  it.each(lookAlikes)("leaves alone: %s", (line) => {
    // Where a look-alike needs a term beside it, that term is in braces.
    const wanted = [...line.matchAll(/\{(.+?)\}/gu)].map(([, term]) => term);
    const text = line.replace(/[{}]/gu, "");
    const words = mentionsIn(matcher, text).map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(wanted);
  });

  it("gives positions in UTF-16 code units, in order and without overlap", () => {
    expect(mentionsIn(matcher, "😀 ADHD ketamine")).toEqual([
      { topic: "adhd", role: "condition", start: 3, end: 7 },
      { topic: "ketamine", role: "treatment", start: 8, end: 16 },
    ]);
  });

  const spellings = packs
    .flatMap((pack) => pack.topics)
    .flatMap(({ id, terms }) =>
      terms
        .filter((term: Term) => typeof term === "string")
        .flatMap((term) => spellingsOf(term))
        .map((spelling): [string, string] => [spelling, id]),
    );
  it.each(spellings)("finds the spelling %s as %s", (spelling, topic) => {
    expect(found(`(${spelling})`)).toEqual([`${topic}:${spelling}`]);
    expect(found(spelling.toUpperCase())).toEqual([`${topic}:${spelling.toUpperCase()}`]);
  });

  it("has a first test that never says no to a text with a mention", () => {
    for (const [, text, expected] of cases) {
      if (expected.length > 0) expect(matcher.mayHold(`<p>x${text}x</p>`)).toBe(true);
    }
    expect(matcher.mayHold("Flour, water, salt and time. Add to cart. OK, Kitchen K.")).toBe(false);
  });

  it("knows abbreviations that the page has defined before", () => {
    const known = [{ short: "DA", topic: "dopamine", role: "mechanism" }] as const;
    expect(matcher.read("DA rose, DAY fell", known).mentions).toEqual([
      { topic: "dopamine", role: "mechanism", start: 0, end: 2 },
    ]);
    expect(matcher.mayHold("DA rose", known)).toBe(true);
    expect(matcher.mayHold("DA rose")).toBe(false);
  });

  it("keeps a term without company apart until the page has been read", () => {
    const reading = matcher.read("Dissociation came on slowly.");
    expect(reading.mentions).toEqual([]);
    expect(reading.doubtful).toMatchObject([{ topic: "hallucinations", company: "ketamine" }]);
    expect(matcher.isMet("ketamine", new Set())).toBe(false);
    expect(matcher.isMet("ketamine", new Set(["ketamine"]))).toBe(true);
  });

  it("finds nothing without terms", () => {
    const empty = compileMatcher([]);
    expect([empty.mayHold("ketamine"), mentionsIn(empty, "ketamine")]).toEqual([false, []]);
  });

  it("takes terms with characters that mean something in patterns", () => {
    const odd = compileMatcher([
      { topics: [{ id: "odd", role: "effect", terms: ["a+b (c)", "d|e", "f.g"] }] },
    ]);
    const text = "a+b (c), d|e and f.g but not fxg";
    expect(mentionsIn(odd, text).map(({ start }) => start)).toEqual([0, 9, 17]);
    expect(odd.mayHold(text)).toBe(true);
  });

  it("refuses a term without a letter", () => {
    const compile = () =>
      compileMatcher([{ topics: [{ id: "odd", role: "effect", terms: ["+"] }] }]);
    expect(compile).toThrow('The term "+" has no letter in it');
  });
});
