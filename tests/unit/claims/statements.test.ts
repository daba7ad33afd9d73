import { describe, expect, it } from "vitest";
import { textOf } from "../../../content/claims/analysis.ts";
import { statementsOf } from "../../../content/claims/statements.ts";
import type { Stance } from "../../../content/model.ts";
import { type Around, bothPacks, filled, judge, surroundings, type TestPack } from "./packs.ts";

const stated = (pack: TestPack, text: string, around: Around = {}) =>
  statementsOf(pack.analyse(text), surroundings(pack, around));

/** [what is tried, sentence, rule, stance: null where that rule states nothing] */
type Case = [name: string, text: string, rule: string, stance: Stance | null, around?: Around];

const approval = "approval-stated";

const rivals: Case[] = [
  ["the treatment", "{T}, like {M}, is approved for {C}.", approval, "contradicts"],
  ["a usual drug", "{M} is approved for {C}; {T} is cheap.", approval, null],
  ["a usual drug, which", "{T} is newer than {M}, which is approved for {C}.", approval, null],
  ["after than", "Better than {M}, {T} is approved for {C}.", approval, "contradicts"],
  ["after unlike", "Unlike {M}, {T} is proven for {C}.", "proven", "contradicts"],
  [
    "evidence on another",
    "Large trials show that {M} helps in {C}, and {T} is new.",
    "helps",
    null,
  ],
  ["evidence on it", "Large trials show that {T} helps in {C}.", "helps", "overstates"],
  ["going on", "{M} is known in {C} and has been approved; {T} is new.", approval, null],
  [
    "they, of the usual",
    "{M} pills are old in {C}: they are approved; {T} is new.",
    approval,
    null,
  ],
  [
    "it, of the usual",
    "{M} is old in {C}: it is well studied, unlike {T}.",
    "evidence-is-strong",
    null,
  ],
  ["over the usual", "Doctors recommend {T} first for {C}, not {M}.", "put-first", "contradicts"],
  ["two as one subject", "{T} and {M} are approved for {C}.", approval, null],
  ["two under one heading", "It is approved for {C}.", approval, null, { heading: "{M} or {T}" }],
];

const drugs: Case[] = [
  ["one of them", "{T} is one of the drugs approved for {C}.", approval, "contradicts"],
  ["named before it", "Drugs approved for {C} are older than {T}.", approval, null],
];

const uses: Case[] = [
  ["for the condition", "{T} is approved for {C}.", approval, "contradicts"],
  ["for another", "{T} is approved for depression and new in {C}.", approval, null],
  ["for another, then used", "{T}, approved for depression, is used for {C}.", approval, null],
  ["in another clause", "{T} is approved for depression, while for {C} it is new.", approval, null],
  ["for both", "{T} is approved for depression and {C}.", approval, "contradicts"],
  [
    "for one of several",
    "{T} is approved for depression, anxiety and {C}.",
    approval,
    "contradicts",
  ],
  ["in theatre", "{T} is approved for surgery, and some with {C} take it.", approval, null],
];

const spoken: Case[] = [
  [
    "a deed, and what comes of it",
    "Taking {T} for {C} without a doctor is dangerous.",
    "without-care",
    null,
  ],
  ["a deed told to do", "Take {T} for {C} without a doctor.", "without-care", "contradicts"],
  ["illegal to", "It is illegal to buy {T} for {C} without a prescription.", "without-care", null],
  ["not safe to", "It is not safe to take {T} for {C} without a doctor.", "without-care", null],
  [
    "a harm denied",
    "{T} does not cause dependence in people with {C}.",
    "risk-named",
    "contradicts",
  ],
  ["a harm named", "{T} can cause confusion in people with {C}.", "risk-named", "consistent"],
  ["a harm not spoken of", "Nobody with {C} should ignore the risks of {T}.", "risk-named", null],
  ["the harm of another", "{M} does not cause dependence in {C}, unlike {T}.", "risk-named", null],
];

const around: Case[] = [
  ["it, under both", "It is effective.", "is-effective", "overstates", { heading: "{T} for {C}" }],
  ["it, under the drug", "It relieves {C}.", "helps", "overstates", { heading: "{T}" }],
  [
    "it, after a rival",
    "It is approved.",
    approval,
    null,
    { heading: "{T} for {C}", before: "{M} is old." },
  ],
  ["under nothing", "It is approved for {C}.", approval, null],
];

describe.each(bothPacks)("what a sentence states, on %s", (_pack, pack) => {
  describe.each(Object.entries({ rivals, drugs, uses, spoken, around }))("%s", (_kind, cases) => {
    it.each(cases)("%s: %s", (_name, text, rule, stance, where) => {
      const found = stated(pack, text, where).filter(({ rule: { name } }) => name === rule);
      if (stance === null) expect(found.filter((each) => each.stance !== "consistent")).toEqual([]);
      else expect(found[0]?.stance).toBe(stance);
    });
  });

  it.each([
    "It has been proven that {T} relieves {C}.",
    "Trials prove that {T} relieves {C}.",
    "{T} has been proven to relieve {C}.",
    "{T} has been conclusively shown to relieve {C}.",
  ])("is more where it is said to be proven: %s", (text) => {
    const proven = stated(pack, text).find(({ stance }) => stance === "contradicts");
    expect(proven?.rule.name).toBe("proven");
  });

  it.each([
    "{T} has not been proven to relieve {C}.",
    "Trials may prove that {T} relieves {C}.",
    "It has yet to be proven that {T} relieves {C}.",
  ])("is no proof: %s", (text) => {
    expect(stated(pack, text).filter(({ stance }) => stance === "contradicts")).toEqual([]);
  });

  it("tells words, verb and what put it so", () => {
    const [found] = stated(pack, "{T} may relieve {C}.");
    const analysis = pack.analyse("{T} may relieve {C}.");
    expect(found).toMatchObject({ kind: "efficacy", state: "weak", verb: "relieve" });
    expect(found?.by.map((span) => textOf(analysis, span))).toEqual(["may"]);
  });

  it("tells all that it states", () => {
    const names = stated(pack, "{T} is approved for {C} but can cause nausea.").map(
      ({ rule }) => rule.name,
    );
    expect(new Set(names)).toEqual(new Set(["approval-stated", "risk-named"]));
  });
});

/** The words that decided are between stars. */
describe.each(bothPacks)("the words of a statement, on %s", (_pack, pack) => {
  it.each<[text: string, words: string[]]>([
    ["{T} is *approved* for {C}.", ["approved"]],
    ["{T} is completely safe for adults with {C}.", ["completely safe"]],
    ["{T} is the first-line treatment for {C}.", ["first line treatment"]],
    ["You can take {T} for {C} without a prescription.", ["without a prescription"]],
  ])("%s", (starred, words) => {
    const { because, analysis } = judge(pack, filled(starred.replaceAll("*", ""), pack));
    expect(because.slice(0, 1).map(({ cue }) => textOf(analysis, cue))).toEqual(words);
  });
});
