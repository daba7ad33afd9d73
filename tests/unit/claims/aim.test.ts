import { describe, expect, it } from "vitest";
import { isForAnother, isForCondition, partsOf, signsIn } from "../../../content/claims/aim.ts";
import { textOf } from "../../../content/claims/analysis.ts";
import type { Rule } from "../../../content/claims/rule.ts";
import {
  type Around,
  bothPacks,
  indexOf,
  ketamineAdhd,
  spanOf,
  surroundings,
  type TestPack,
} from "./packs.ts";

function isFor(pack: TestPack, text: string, verb: string, aim: Rule["aim"], around: Around = {}) {
  const analysis = pack.analyse(text);
  const predicate = analysis.predicates[indexOf(analysis, verb)];
  if (!predicate) throw new Error("No predicate");
  return isForCondition(analysis, partsOf(predicate), surroundings(pack, around), aim);
}

/** [what is tried, sentence, verb, by which aims it is for the condition, what is around] */
type Case = [name: string, text: string, verb: string, aims: Rule["aim"][], around?: Around];

const all: Rule["aim"][] = ["named", "meant", "sentence"];

const cases: Case[] = [
  ["named in what is said", "{T} helps adults with {C}.", "help", all],
  ["named in the subject", "{T} for {C} helps adults.", "help", all],
  ["leading in", "For {C}, {T} helps.", "help", all],
  ["named in another clause", "{T} helps, but {C} lasts.", "help", ["meant", "sentence"]],
  ["named nowhere", "{T} helps.", "help", []],
  ["named in the heading", "{T} helps.", "help", ["named", "meant"], { heading: "{C}" }],
  ["named before", "{T} helps.", "help", ["named", "meant"], { before: "{C} is common." }],
  ["named further out", "{T} helps.", "help", ["meant"], { title: "{C}", heading: "Benefits" }],
  ["for another", "{T} helps with depression.", "help", [], { heading: "{T} for {C}" }],
  ["for both", "{T} helps in depression and {C}.", "help", all],
  ["for another of those with it", "{T} helps with depression in adults with {C}.", "help", []],
  [
    "for another, and it stands elsewhere",
    "{T} helps with depression, and {C} is common.",
    "help",
    [],
  ],
  [
    "in that condition",
    "{T} helps in that condition.",
    "help",
    [],
    { before: "{C} and depression are common." },
  ],
  ["in a setting that is another", "{T} helps in surgery.", "help", [], { heading: "{C}" }],
  ["the heading is on both", "{T} helps.", "help", [], { heading: "{C} and depression" }],
];

describe.each(bothPacks)("whether it is said for the condition, on %s", (_pack, pack) => {
  it.each(cases)("%s: %s", (_name, text, verb, aims, around) => {
    expect(all.filter((aim) => isFor(pack, text, verb, aim, around))).toEqual(aims);
  });

  it.each<[text: string, cue: string, isOther: boolean]>([
    ["{T} is approved for {C}.", "approved", false],
    ["{T} is approved for depression.", "approved", true],
    ["{T} is approved as an anesthetic.", "approved", true],
    ["{T} is approved for depression, anxiety and {C}.", "approved", false],
    ["{T} is approved for depression and is used by some adults with {C}.", "approved", true],
    ["{T} is approved.", "approved", false],
  ])("%s: for another: %s", (text, cue, isOther) => {
    const analysis = pack.analyse(text);
    expect(isForAnother(analysis, spanOf(analysis, cue))).toBe(isOther);
  });
});

describe("what the condition does to people", () => {
  it.each<[text: string, signs: string[]]>([
    ["It improves focus and attention.", ["focus", "attention"]],
    ["Adults focus on work.", []],
    ["It is safe.", []],
  ])("%s", (text, signs) => {
    const analysis = ketamineAdhd.analyse(text);
    const found = signsIn(analysis, { from: 0, to: analysis.words.length });
    expect(found.map((each) => textOf(analysis, each))).toEqual(signs);
  });

  it("counts where the place is on the condition, though on others too", () => {
    const heading = "Ketamine for ADHD and depression";
    expect(isFor(ketamineAdhd, "It improves focus.", "improve", "meant", { heading })).toBe(true);
    expect(isFor(ketamineAdhd, "It improves lives.", "improve", "meant", { heading })).toBe(false);
    expect(isFor(ketamineAdhd, "It improves focus.", "improve", "meant")).toBe(false);
  });
});

describe("what belongs to a predicate", () => {
  it.each<[text: string, verb: string, parts: string[]]>([
    ["Ketamine may help adults.", "help", ["ketamine", "may help adults"]],
    ["To help adults is good.", "help", ["help adults"]],
  ])("%s", (text, verb, parts) => {
    const analysis = ketamineAdhd.analyse(text);
    const predicate = analysis.predicates[indexOf(analysis, verb)];
    expect(predicate && partsOf(predicate).map((part) => textOf(analysis, part))).toEqual(parts);
  });
});
