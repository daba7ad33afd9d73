import { describe, expect, it } from "vitest";
import { packs } from "../../../content/packs/index.ts";
import { compileMatcher, spellingsOf } from "../../../content/reading/scanner.ts";

const matcher = compileMatcher(packs);

/** What is found, as "topic:text on the page". */
const found = (text: string) =>
  matcher.find(text).map(({ topic, start, end }) => `${topic}:${text.slice(start, end)}`);

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
    ["ketamine:Spravato", "amphetamine:Adderall", "atomoxetine:Strattera"],
  ],
  [
    "British and American",
    "noradrenaline norepinephrine dexamfetamine",
    ["norepinephrine:noradrenaline", "norepinephrine:norepinephrine", "amphetamine:dexamfetamine"],
  ],
  ["a word after a character outside the basic plane", "😀ketamine", ["ketamine:ketamine"]],
];

const lookAlikes = [
  "norketamine",
  "hydroxynorketamine",
  "MADHDOG",
  "badhd",
  "ADHDer1x",
  "add",
  "ADDED",
  "ADD",
  "NMDAX",
  "methamphetamine",
  "ketamin_e",
  "ketamine_dose",
  "xketamine",
  "ketamine2",
  "ketaminé",
  "ritalinic",
  "concertante",
  "dopamines",
  "polyglutamate",
  "attention to a deficit",
  "ad hd",
  "dissociation of salts",
  "𝒙𐐀ketamine".normalize(),
  "e\u0301ketamine",
  "ketamine\u0301",
];

describe("finding terms", () => {
  it.each(cases)("finds %s", (_name, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each(lookAlikes)("leaves %s alone", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("gives positions in UTF-16 code units, in order and without overlap", () => {
    expect(matcher.find("😀 ADHD ketamine")).toEqual([
      { topic: "adhd", role: "condition", start: 3, end: 7 },
      { topic: "ketamine", role: "treatment", start: 8, end: 16 },
    ]);
  });

  it.each(
    packs
      .flatMap((pack) => pack.topics)
      .flatMap((topic) =>
        topic.terms.flatMap(spellingsOf).map((spelling): [string, string] => [spelling, topic.id]),
      ),
  )("finds the spelling %s as %s", (spelling, topic) => {
    expect(found(`(${spelling})`)).toEqual([`${topic}:${spelling}`]);
    expect(found(spelling.toUpperCase())).toEqual([`${topic}:${spelling.toUpperCase()}`]);
  });

  it("has a first test that never says no to a text with a mention", () => {
    for (const [, text, expected] of cases) {
      if (expected.length > 0) expect(matcher.mayHold(`<p>x${text}x</p>`)).toBe(true);
    }
    expect(matcher.mayHold("Flour, water, salt and time.")).toBe(false);
  });

  it("finds nothing without terms", () => {
    const empty = compileMatcher([]);
    expect([empty.mayHold("ketamine"), empty.find("ketamine")]).toEqual([false, []]);
  });

  it("takes terms with characters that mean something in patterns", () => {
    const odd = compileMatcher([
      { topics: [{ id: "odd", role: "effect", terms: ["a+b (c)", "d|e", "f.g"] }] },
    ]);
    expect(odd.find("a+b (c), d|e and f.g but not fxg").map(({ start }) => start)).toEqual([
      0, 9, 17,
    ]);
  });
});
