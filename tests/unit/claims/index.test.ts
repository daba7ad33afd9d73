import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileClaims, vocabularyOf, wordsOf } from "../../../content/claims/index.ts";
import { judgePassages } from "../../../content/claims/judge.ts";
import { told } from "../../../content/told.ts";
import { anyText } from "../../any-text.ts";
import {
  type Around,
  bothPacks,
  filled,
  judge,
  ketamineAdhd,
  melatoninJetLag,
  placed,
  type TestPack,
} from "./packs.ts";

const judgementOn = (pack: TestPack, text: string, around: Around = {}) =>
  pack.claims.judgementOn(placed(pack, text, around));

/** The claims of a passage as [sentence, stance, words]. */
function claimsIn(pack: TestPack, pattern: string, around: Around = {}) {
  const text = filled(pattern, pack);
  return judgementOn(pack, pattern, around).claims.map(({ start, end, stance, words }) => [
    text.slice(start, end),
    stance,
    words.map((word) => text.slice(word.start, word.end)).join(" … "),
  ]);
}

/** [what is tried, passage, claims, what is around] */
type Case = [name: string, text: string, claims: [string, string, string][], around?: Around];

const list = { lead: "{T} for {C} is:" };

const positions: Case[] = [
  ["none in no text", "", []],
  ["none where nothing is claimed", "{T} is a word. {C} is another.", []],
  [
    "one among others",
    "It rains. {T} is approved for {C}. It rains on.",
    [["{T} is approved for {C}.", "contradicts", "approved"]],
  ],
  [
    "several, in order",
    "{T} is approved for {C}. It is not proven. It may help with {C}.",
    [
      ["{T} is approved for {C}.", "contradicts", "approved"],
      ["It is not proven.", "consistent", "not … proven"],
      ["It may help with {C}.", "consistent", "may … help with {C}"],
    ],
  ],
  [
    "after emoji",
    "👩‍⚕️ says 😀! 🙂 {T} isn’t approved for {C} 👍.",
    [["🙂 {T} isn’t approved for {C} 👍.", "consistent", "isn’t … approved"]],
  ],
  [
    "over lines",
    "  {T}\nis approved\nfor {C}.\n\nIt is cheap.  ",
    [["{T}\nis approved\nfor {C}.", "contradicts", "approved"]],
  ],
  [
    "an answer",
    "Is {T} approved for {C}? No. It is off-label.",
    [
      ["No.", "consistent", "No"],
      ["It is off-label.", "consistent", "off-label"],
    ],
  ],
  ["a line of a list", "FDA-approved", [["FDA-approved", "contradicts", "approved"]], list],
  ["not without its list", "FDA-approved", []],
];

const takenBack: Case[] = [
  ["it is not", "{T} is approved for {C}, they say. It is not.", []],
  ["no", "{T} is approved for {C}. No.", []],
  ["that is not true", "{T} is approved for {C}. That is not true.", []],
  ["that is false", "{T} cures {C}. That is false and unkind.", []],
  ["it isn't", "{T} cures {C}. It isn’t so.", []],
  ["not so", "{T} cures {C}. Not so fast, we say.", []],
  ["wrong", "{T} cures {C}. Wrong!", []],
  [
    "not by a sentence that goes on",
    "{T} cures {C}. It is not cheap.",
    [["{T} cures {C}.", "overstates", "cures"]],
  ],
  [
    "not by a sentence later on",
    "{T} cures {C}. It rains. It is not.",
    [["{T} cures {C}.", "overstates", "cures"]],
  ],
  [
    "not where it agrees",
    "{T} may relieve {C}. That is not so.",
    [["{T} may relieve {C}.", "consistent", "may … relieve {C}"]],
  ],
];

/** The words that decided, as a person would point at them, are between stars. */
const sentences = [
  "{T} is *approved* for {C}.",
  "{T} has *not* yet been *approved* for {C}.",
  "It is a *myth* that {T} is *approved* for {C}.",
  "{T} *might* *help some adults* with {C}.",
  "{T} is *completely safe* for adults with {C}.",
  "In {C}, {T} has *no side effects*.",
  "{T} works *better than {M}* for {C}.",
  "{T} is the *first-line treatment* for {C}.",
  "You can take {T} for {C} *without a prescription*.",
  "{T} *will* soon be *approved* for {C}.",
];

/** Passages as careful pages have them: nothing in them goes too far. */
const careful: [heading: string, text: string][] = [
  [
    "Is {T} approved for {C}?",
    "No. {T} is approved by the U.S. FDA only for depression (since 2019). It has never been " +
      "approved, in any country, for {C}. Doctors may prescribe it off-label, but that does not " +
      "mean it is proven.",
  ],
  [
    "Does {T} help {C}?",
    "The short answer: nobody knows. There have been no large, randomised trials. A few case " +
      "reports describe relief; others describe none. Until such trials exist, anyone who tells " +
      "you that it works is guessing.",
  ],
  [
    "Is {T} safe for people with {C}?",
    "Not necessarily. It can cause nausea and confusion. Its long-term effects aren't known. It " +
      "is not something to try at home, alone, or without a doctor.",
  ],
  [
    "Myths about {T} for {C}",
    "Myth: {T} is FDA-approved for {C}. Fact: It is not. Myth: It has no side effects. Fact: It " +
      "does. Myth: It works for everyone within hours. Fact: Nobody has shown that it works at all.",
  ],
  [
    "",
    "{T} is being tried for {C}. Is it safe? Not always. Is it approved? It isn't. Does it work? " +
      "Perhaps. Has it been proven to? No. Could it replace {M}? Not on current evidence.",
  ],
  [
    "{T} for {C}: what we know",
    "• Not FDA-approved\n• No large trials\n• Side effects: nausea, confusion\n" +
      "• Not a first-line treatment\n• Not risk-free\n• Never without supervision",
  ],
  [
    "{T} for {C}",
    "What it is not: approved, proven, harmless. What it is: experimental, off-label.",
  ],
  ["{T} for {C}", "Approved? No. Proven? No. Harmless? Hardly. Worth a trial? Perhaps, one day."],
];

describe.each(bothPacks)("the claims of a passage, on %s", (_pack, pack) => {
  describe.each(Object.entries({ positions, takenBack }))("%s", (_kind, cases) => {
    it.each(cases)("%s", (_name, text, claims, around) => {
      const expected = claims.map(([sentence, stance, words]) => [
        filled(sentence, pack),
        stance,
        filled(words, pack),
      ]);
      expect(claimsIn(pack, text, around)).toEqual(expected);
    });
  });

  it.each(sentences)("are told by these words: %s", (starred) => {
    const text = filled(starred.replaceAll("*", ""), pack);
    const marked = wordsOf(judge(pack, text))
      .toReversed()
      .reduce(
        (all, { start, end }) =>
          `${all.slice(0, start)}*${all.slice(start, end)}*${all.slice(end)}`,
        text,
      );
    expect(marked).toBe(filled(starred, pack));
  });

  it.each(careful)("are no warnings on a careful page: %s %s", (heading, text) => {
    const stances = claimsIn(pack, text, { heading }).map(([, stance]) => stance);
    expect(stances.filter((stance) => stance !== "consistent")).toEqual([]);
  });
});

describe.each(bothPacks)("what is said of the treatment in general, on %s", (_pack, pack) => {
  it.each<[name: string, text: string, isGeneral: boolean, around?: Around]>([
    ["a statement on it", "{T} is given as an infusion.", true],
    ["a statement on it for another condition", "{T} relieves depression.", true],
    ["one on both", "{T} relieves {C}.", false],
    ["one under both", "{T} is given as an infusion.", false, { heading: "{T} for {C}" }],
    ["a line without a verb", "{T} infusions", false],
    ["one that does not name it", "It is given as an infusion.", false, { heading: "{T}" }],
    ["one on the condition", "{C} is common.", false],
    ["one among others", "It rains. {T} is old. It snows.", true],
  ])("%s: %s", (_name, text, isGeneral, around) => {
    expect(judgementOn(pack, text, around).general).toBe(isGeneral);
  });
});

describe("a passage in another language", () => {
  it.each<[name: string, text: string, lang: string]>([
    ["German", "Ketamin ist für ADHD nicht zugelassen, und es ist nicht proven.", "de"],
    ["German, untold", "Die Kinder mit ADHD sind fast alle approved und das ist nicht gut.", ""],
    ["French, untold", "La ketamine est approved pour le ADHD et elle est sans danger.", ""],
    ["Danish, told wrongly", "Ketamine er ikke approved til ADHD, og det er ikke proven.", "en"],
    ["Spanish", "La ketamine no es un tratamiento para el ADHD y los estudios son pocos.", "es"],
  ])("is left alone: %s", (_name, text, lang) => {
    expect(judgementOn(ketamineAdhd, text, { lang })).toEqual({
      claims: [],
      general: false,
      foreign: true,
    });
  });

  it("is English where it is", () => {
    const judgement = judgementOn(ketamineAdhd, "Ketamine is approved for ADHD.", { lang: "en" });
    expect(judgement.foreign).toBe(false);
    expect(judgement.claims).toHaveLength(1);
  });
});

describe("a claim as views show it", () => {
  it.each<[name: string, around: Around, text: string, shown: string, words: string[]]>([
    [
      "a short answer with its question",
      { question: "Is ketamine FDA-approved for ADHD?" },
      "Yes.",
      "Is ketamine FDA-approved for ADHD? Yes.",
      ["Yes"],
    ],
    [
      "the question alone of a longer heading",
      { heading: "Ketamine for ADHD. Is ketamine approved for ADHD?" },
      "No, never.",
      "Is ketamine approved for ADHD? No, never.",
      ["No"],
    ],
    [
      "a longer sentence by itself",
      { heading: "Is ketamine FDA-approved for ADHD?" },
      "Ketamine is FDA-approved for ADHD, and has been for years.",
      "Ketamine is FDA-approved for ADHD, and has been for years.",
      ["approved"],
    ],
    [
      "a short line of a list that asks nothing",
      { lead: "Ketamine for ADHD:" },
      "Clinically tested.",
      "Clinically tested.",
      ["Clinically tested"],
    ],
  ])("is %s", (_name, around, text, expected, words) => {
    const [claim] = judgementOn(ketamineAdhd, text, around).claims;
    if (!claim) throw new Error("No claim was found");
    const shown = told({ ...claim, text: text.slice(claim.start, claim.end) });
    expect(shown.text).toBe(expected);
    expect(shown.words.map(({ start, end }) => shown.text.slice(start, end))).toEqual(words);
  });
});

const noWords = {
  treatment: [],
  condition: [],
  usual: [],
  symptom: [],
  own: [],
  rival: [],
  harm: [],
  form: [],
};

describe("a pack's claims", () => {
  it("are about what the pack names and nothing else", () => {
    const text = "Ketamine is approved for ADHD.";
    expect(judgementOn(melatoninJetLag, text).claims).toEqual([]);
    const passage = ketamineAdhd.passage(text);
    expect(melatoninJetLag.claims.judgementOn(passage).claims).toEqual([]);
    expect(ketamineAdhd.claims.judgementOn(passage).claims).toHaveLength(1);
  });

  it("add the pack's words to the lists", () => {
    const words = { ...noWords, treatment: ["a b", "c"], usual: ["d*"] };
    expect(vocabularyOf({ vocabulary: words })).toMatchObject({ T: "a b / c", C: "", usual: "d*" });
  });

  it("are not compiled from words that cannot be read", () => {
    const vocabulary = { ...noWords, harm: [".. groggy"] };
    expect(() => compileClaims({ topics: [], vocabulary })).toThrow(/"harm"/u);
  });

  it("are told for each passage", () => {
    const passages = ["Ketamine is approved for ADHD.", "", "Ketamine may help in ADHD."].map(
      (text) => ketamineAdhd.passage(text),
    );
    const stances = judgePassages(passages).map(({ claims }) => claims.map(({ stance }) => stance));
    expect(stances).toEqual([["contradicts"], [], ["consistent"]]);
    expect(judgePassages([])).toEqual([]);
  });
});

const words =
  "approved proven harmless cures no not never nobody myth that which however if may soon before " +
  "without trials large is has it the former “ ” ( ) – , : ; . ? ! 'd n't ’s U.S. 😀";

/** Any text with words among it that the lists know. */
const anyPassage = fc
  .array(fc.oneof(fc.constantFrom(...words.split(" "), "{T}", "{C}"), anyText), { maxLength: 30 })
  .map((parts) => parts.join(" "));

describe("for any text", () => {
  it("claims lie inside, in order and apart, and their words inside of them", () => {
    fc.assert(
      fc.property(anyPassage, anyPassage, (pattern, heading) => {
        const text = filled(pattern, ketamineAdhd);
        let last = 0;
        for (const claim of judgementOn(ketamineAdhd, pattern, { heading, lang: "" }).claims) {
          expect(claim.start).toBeGreaterThanOrEqual(last);
          expect(claim.words.length).toBeGreaterThan(0);
          let from = claim.start;
          for (const { start, end } of claim.words) {
            expect(start).toBeGreaterThanOrEqual(from);
            expect(end).toBeGreaterThan(start);
            from = end;
          }
          expect(claim.end).toBeGreaterThanOrEqual(from);
          last = claim.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });
});
