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
  [
    "a phrase with two signs between words",
    "attention-deficit--hyperactivity disorder",
    ["adhd:attention-deficit--hyperactivity disorder"],
  ],
  ["a ligature in a term", "attention deﬁcit disorder", ["adhd:attention deﬁcit disorder"]],
  ["full-width letters", "Ｋｅｔａｍｉｎｅ", ["ketamine:Ｋｅｔａｍｉｎｅ"]],
  ["styled letters", "𝐤𝐞𝐭𝐚𝐦𝐢𝐧𝐞 and 𝗔𝗗𝗛𝗗", ["ketamine:𝐤𝐞𝐭𝐚𝐦𝐢𝐧𝐞", "adhd:𝗔𝗗𝗛𝗗"]],
  ["letters written as base and accent", "ke\u0301tamine", ["ketamine:ke\u0301tamine"]],
  [
    "signs that stick to a word",
    "Ritalin™, ADHD², Adderall®",
    ["methylphenidate:Ritalin", "adhd:ADHD", "amphetamine:Adderall"],
  ],
  [
    "an isomer",
    "(S)-ketamine and (+)-amphetamine and d-amphetamine",
    ["ketamine:ketamine", "amphetamine:amphetamine", "amphetamine:amphetamine"],
  ],
  [
    "a possessive before a term",
    "the clinic’s ketamine, What's ketamine",
    ["ketamine:ketamine", "ketamine:ketamine"],
  ],
  ["a label", "[3H]dopamine", ["dopamine:dopamine"]],
  [
    "a phrase with brackets",
    "attention deficit (hyperactivity) disorder",
    ["adhd:attention deficit (hyperactivity) disorder"],
  ],
  ["a phrase with spaces and dashes mixed", "N-methyl D-aspartate", ["nmda:N-methyl D-aspartate"]],
  ["a hashtag", "#ketamine #ADHD", ["ketamine:ketamine", "adhd:ADHD"]],
  [
    "a hashtag of several words",
    "#KetamineTherapy #ADHDAwareness #life_with_adhd",
    ["ketamine:Ketamine", "adhd:ADHD", "adhd:adhd"],
  ],
  [
    "German",
    "Ketamintherapie bei ADHS mit Methylphenidat",
    ["ketamine:Ketamintherapie", "adhd:ADHS", "methylphenidate:Methylphenidat"],
  ],
  [
    "German compounds",
    "Ketamin-Infusion, Esketaminnasenspray, ADHS-Symptome, ADHSsymptome",
    ["ketamine:Ketamin", "esketamine:Esketaminnasenspray", "adhd:ADHS", "adhd:ADHSsymptome"],
  ],
  [
    "German in full",
    "Aufmerksamkeitsdefizit-/Hyperaktivitätsstörung",
    ["adhd:Aufmerksamkeitsdefizit-/Hyperaktivitätsstörung"],
  ],
  [
    "French",
    "La kétamine contre le TDAH et le trouble du déficit de l’attention",
    ["ketamine:kétamine", "adhd:TDAH", "adhd:trouble du déficit de l’attention"],
  ],
  [
    "Spanish",
    "Ketamina y trastorno por déficit de atención con hiperactividad (TDAH)",
    ["ketamine:Ketamina", "adhd:trastorno por déficit de atención con hiperactividad", "adhd:TDAH"],
  ],
  [
    "Portuguese",
    "cetamina, anfetaminas e transtorno do déficit de atenção",
    ["ketamine:cetamina", "amphetamine:anfetaminas", "adhd:transtorno do déficit de atenção"],
  ],
  [
    "Italian",
    "metilfenidato e disturbo da deficit di attenzione e iperattività",
    ["methylphenidate:metilfenidato", "adhd:disturbo da deficit di attenzione e iperattività"],
  ],
  [
    "Dutch",
    "methylfenidaat, ketaminebehandeling bij ADHD",
    ["methylphenidate:methylfenidaat", "ketamine:ketaminebehandeling", "adhd:ADHD"],
  ],
  ["company: ADD with attention", "ADD means inattention", ["adhd:ADD"]],
  [
    "company: dissociation with ketamine",
    "After ketamine, dissociation",
    ["ketamine:ketamine", "hallucinations:dissociation"],
  ],
  [
    "company: special K with ketamine",
    "ketamine, known as Special K or K.",
    ["ketamine:ketamine", "ketamine:Special K", "ketamine:K"],
  ],
  [
    "company: KAP with ketamine",
    "ketamine-assisted psychotherapy (KAP)",
    ["ketamine:ketamine", "ketamine:KAP"],
  ],
  [
    "a defined abbreviation from there on",
    "DA rose. Dopamine (DA) fell, and DA-rich cells",
    ["dopamine:Dopamine", "dopamine:DA", "dopamine:DA"],
  ],
  [
    "an abbreviation of several words",
    "auditory verbal hallucinations (AVHs); AVH",
    ["hallucinations:hallucinations", "hallucinations:AVHs", "hallucinations:AVH"],
  ],
  [
    "an abbreviation before its long form",
    "MPH (methylphenidate) and MPH",
    ["methylphenidate:MPH", "methylphenidate:methylphenidate", "methylphenidate:MPH"],
  ],
  [
    "abbreviations in a row",
    "norepinephrine (NE), dopamine [DA], NE and DA",
    [
      "norepinephrine:norepinephrine",
      "norepinephrine:NE",
      "dopamine:dopamine",
      "dopamine:DA",
      "norepinephrine:NE",
      "dopamine:DA",
    ],
  ],
  [
    "an abbreviation behind a salt",
    "methylphenidate hydrochloride (MPH) and MPH",
    ["methylphenidate:methylphenidate", "methylphenidate:MPH", "methylphenidate:MPH"],
  ],
  [
    "an abbreviation of an isomer",
    "d-amphetamine sulfate (d-AMPH; 1 mg), AMPH",
    ["amphetamine:amphetamine", "amphetamine:AMPH", "amphetamine:AMPH"],
  ],
  [
    "abbreviations in a list",
    "dopamine and norepinephrine (DA and NE, respectively); NE",
    [
      "dopamine:dopamine",
      "norepinephrine:norepinephrine",
      "dopamine:DA",
      "norepinephrine:NE",
      "norepinephrine:NE",
    ],
  ],
  [
    "abbreviations inside of a bracket",
    "amines (dopamine, DA; norepinephrine, NE) DA",
    [
      "dopamine:dopamine",
      "dopamine:DA",
      "norepinephrine:norepinephrine",
      "norepinephrine:NE",
      "dopamine:DA",
    ],
  ],
  [
    "an abbreviation with its dose",
    "noradrenaline (NA 10 microM) and (NA: 5)",
    ["norepinephrine:noradrenaline", "norepinephrine:NA", "norepinephrine:NA"],
  ],
  [
    "terms beside a full stop without a space",
    "for ADHD.It helps. Butter.Ketamine is. ADHD.At first",
    ["adhd:ADHD", "ketamine:Ketamine", "adhd:ADHD"],
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
    expect(matcher.mayHoldPart("DA rose", ["DA"])).toBe(true);
    expect(matcher.mayHoldPart("DA rose", [])).toBe(false);
    expect(matcher.placesIn("ADHD. DA rose", ["DA"])).toEqual([
      { start: 0, end: 4 },
      { start: 6, end: 8 },
    ]);
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
