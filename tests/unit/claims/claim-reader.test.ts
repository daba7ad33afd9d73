import { describe, expect, it } from "vitest";
import { compileClaimReader } from "../../../content/claims/claim-reader.ts";
import { type Around, bothPacks, judgePlaced } from "./packs.ts";

/** [what is tried, sentence, topic, what is around] */
type Case = [name: string, text: string, topic: string, around?: Around];

const named: Case[] = [
  ["both", "{T} is given for {C}.", "both"],
  ["the treatment", "{T} is given.", "treatment"],
  ["the condition", "{C} is common.", "condition"],
  ["neither", "The sky is blue.", "other"],
  ["the usual", "{M} is given for {C}.", "condition"],
  ["nothing", "", "other"],
];

const placed: Case[] = [
  ["the condition from the heading", "{T} helps.", "both", { heading: "Treating {C}" }],
  ["the condition from before", "{T} helps.", "both", { before: "{C} is common." }],
  ["the treatment from the heading", "It helps with {C}.", "both", { heading: "{T} clinic" }],
  ["the treatment from before", "It helps with {C}.", "both", { before: "{T} is new." }],
  ["both from the heading", "It helps.", "both", { heading: "{T} for {C}" }],
  ["both from the title", "It helps.", "both", { title: "{T} for {C}", heading: "Benefits" }],
  ["both from before", "It helps.", "both", { before: "{T} is given for {C}." }],
  ["one from each", "It helps.", "both", { heading: "{T} clinic", before: "{C} is common." }],
  ["the treatment alone", "It helps.", "treatment", { heading: "{T} clinic" }],
  ["the condition alone", "It lasts for years.", "condition", { heading: "{C}" }],
  ["a bullet under both", "Completely safe", "both", { heading: "{T} for {C}" }],
  ["a cell in its column", "Yes", "both", { title: "{C}", column: "{T}" }],
  ["a cell in another column", "{M} works", "condition", { title: "{T} for {C}", column: "{M}" }],
];

const others: Case[] = [
  ["another use", "{T} relieves depression.", "treatment"],
  ["another use, under both", "{T} relieves depression.", "treatment", { heading: "{T} for {C}" }],
  ["it, for another", "It is approved for depression.", "treatment", { heading: "{T} for {C}" }],
  ["both uses", "{T} is given for depression and {C}.", "both"],
  ["it, after another use", "It is approved.", "treatment", { before: "{T} is for depression." }],
  ["another drug", "Psilocybin cures {C}.", "condition", { heading: "{T} for {C}" }],
  ["another drug alone", "Psilocybin is new.", "condition", { heading: "{T} for {C}" }],
  ["another drug with nothing around it", "Psilocybin is new.", "other"],
  ["a usual drug", "{M} works.", "condition", { heading: "{T} for {C}" }],
  [
    "it, after a usual drug",
    "It works in an hour.",
    "condition",
    { heading: "{T} for {C}", before: "{M} is common." },
  ],
  ["animals", "{T} calms horses.", "treatment", { heading: "{T} for {C}" }],
  ["it, for animals", "It is safe for dogs.", "treatment", { heading: "{T} for {C}" }],
];

describe.each(bothPacks)("a sentence, on %s", (_pack, pack) => {
  describe.each(Object.entries({ named, placed, others }))("its topic: %s", (_kind, cases) => {
    it.each(cases)("%s: %s is %s", (_name, text, topic, around) => {
      const verdict = judgePlaced(pack, text, around);
      expect(verdict.topic).toBe(topic);
      if (topic !== "both")
        expect(verdict).toMatchObject({ kind: null, stance: null, because: [] });
    });
  });

  it.each<[name: string, text: string, rules: string[]]>([
    [
      "a contradiction before an overstatement",
      "{T} improves {C} and has no side effects.",
      ["wholly-safe", "helps"],
    ],
    [
      "an overstatement before what agrees",
      "{T} can cause nausea, but it improves {C}.",
      ["helps", "risk-named"],
    ],
    ["the more particular of two", "{T} relieves {C} within hours.", ["acts-fast", "helps"]],
  ])("puts first: %s", (_name, text, rules) => {
    const { because, kind, stance } = judgePlaced(pack, text);
    const names = because.map(({ rule }) => rule.name);
    expect(names.filter((name) => rules.includes(name))).toEqual(rules);
    expect(names[0]).toBe(rules[0]);
    expect({ kind, stance }).toEqual({ kind: because[0]?.kind, stance: because[0]?.stance });
  });

  it.each<[name: string, text: string, around: Around, stance: string | null]>([
    ["one before", "It is effective.", { before: "{T} is given for {C}." }, "overstates"],
    ["two before", "It is effective.", { before: "{T} is given for {C}. It rains." }, "overstates"],
    [
      "three before",
      "It is effective.",
      { before: "{T} is given for {C}. It rains. It snows." },
      null,
    ],
  ])("is read with two sentences before it: %s", (_name, text, around, stance) => {
    expect(judgePlaced(pack, text, around).stance).toBe(stance);
  });

  it("says why nothing is said", () => {
    expect(judgePlaced(pack, "Is {T} approved for {C}?")).toMatchObject({
      topic: "both",
      kind: null,
      stance: null,
      because: [],
      silence: "question",
    });
    expect(judgePlaced(pack, "{T} is given for {C}.").silence).toBeNull();
  });
});

describe("a claim reader", () => {
  it("is not compiled from words that cannot be read", () => {
    expect(() => compileClaimReader({ harm: ".. groggy" })).toThrow(/"harm"/u);
  });

  it("goes by what is named, whatever it is called", () => {
    const reader = compileClaimReader({});
    const text = "Calmex cures hiccups.";
    const sentence = {
      text,
      named: [
        { name: "T" as const, start: 0, end: 6 },
        { name: "C" as const, start: 13, end: 20 },
      ],
    };
    const verdict = reader.judge({ sentence, places: [], before: null, block: "text" });
    expect(verdict).toMatchObject({ topic: "both", kind: "efficacy", stance: "overstates" });
  });
});
