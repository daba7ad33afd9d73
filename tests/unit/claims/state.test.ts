import { describe, expect, it } from "vitest";
import { stateOf } from "../../../content/claims/state.ts";
import { bothPacks, indexOf, ketamineAdhd, spanOf, statementOf } from "./packs.ts";

/** [what is tried, sentence, rule, state, the words that put it so] */
type Case = [name: string, text: string, rule: string, state: string, by: string[]];

const approval = "approval-stated";

const flat: Case[] = [
  ["flatly", "{T} helps people with {C}.", "helps", "flat", []],
  ["not without doubt", "There is no doubt that {T} helps in {C}.", "helps", "flat", []],
  ["nobody disputes", "Nobody disputes that {T} helps in {C}.", "helps", "flat", []],
  ["true", "It is true that {T} is approved for {C}.", approval, "flat", []],
  ["to be honest", "To be honest, {T} is approved for {C}.", approval, "flat", []],
  ["another clause", "It may be cheap, but {T} helps people with {C}.", "helps", "flat", []],
  ["contrary to others", "Contrary to the leaflet, {T} is approved for {C}.", approval, "flat", []],
  ["dangerous but", "{T} is dangerous but approved for {C}.", approval, "flat", []],
];

const weak: Case[] = [
  ["may", "{T} may help people with {C}.", "helps", "weak", ["may"]],
  ["might, over it", "Studies might show that {T} helps in {C}.", "helps", "weak", ["might"]],
  [
    "a study's limits",
    "In a pilot study, where all knew, {T} improved {C}.",
    "helps",
    "weak",
    ["pilot"],
  ],
  ["a hedge before it", "{T} possibly helps with {C}.", "helps", "weak", ["possibly"]],
  ["in some", "{T} helps with {C} in some adults.", "helps", "weak", ["in some"]],
  ["a concession", "Although {T} helps in {C}, doctors wait.", "helps", "weak", ["although"]],
  ["seems", "{T} seems to help in {C}.", "helps", "weak", ["seems"]],
];

const not: Case[] = [
  ["not", "{T} is not approved for {C}.", approval, "not", ["not"]],
  ["seem", "{T} does not seem to help in {C}.", "helps", "not", ["not", "seem"]],
  ["shown", "{T} has not been shown to help in {C}.", "helps", "not", ["not"]],
  ["expected", "{T} is not expected to be approved for {C}.", approval, "not", ["not"]],
  ["lacks", "{T} lacks approval for {C}.", approval, "not", ["lacks"]],
];

const future: Case[] = [
  ["soon", "{T} will soon be approved for {C}.", approval, "future", ["will"]],
  ["for help", "{T} will help people with {C}.", "helps", "future", ["will"]],
];

const open: Case[] = [
  ["before it is", "Trials must come before {T} is approved for {C}.", approval, "open", ["is"]],
  [
    "before it is, first",
    "Before {T} is approved for {C}, trials must come.",
    approval,
    "open",
    ["is"],
  ],
];

const denied: Case[] = [
  ["a myth", "It is a myth that {T} is approved for {C}.", approval, "denied", ["myth", "myth"]],
  ["Myth:", "Myth: {T} is approved for {C}.", approval, "denied", ["myth"]],
  ["far from", "{T} is far from proven in {C}.", "proven", "denied", ["far from"]],
  ["wrong, at the end", "{T} is approved for {C}: they are wrong.", approval, "denied", ["wrong"]],
  [
    "but that is wrong",
    "Many say {T} is approved for {C}, but that's wrong.",
    approval,
    "denied",
    ["say", "wrong"],
  ],
  [
    "not true",
    "It is not true that {T} is approved for {C}.",
    approval,
    "denied",
    ["not", "not true"],
  ],
  [
    "do not believe",
    "Do not believe that {T} cures {C}.",
    "helps",
    "denied",
    ["not", "do not believe"],
  ],
  ["beware", "Beware of claims that {T} cures {C}.", "helps", "denied", ["claims", "beware"]],
  [
    "contrary to the claim",
    "Contrary to the claim that {T} cures {C}, it fails.",
    "helps",
    "denied",
    ["claim", "the claim"],
  ],
];

/** Neither asserted nor denied: no statement comes of them. */
const unsaid: [name: string, text: string, rule: string][] = [
  ["could be approved", "{T} could be approved for {C}.", approval],
  ["nobody knows", "Nobody knows whether {T} helps in {C}.", "helps"],
  ["unclear", "It is unclear if {T} helps in {C}.", "helps"],
  ["far from clear", "That {T} helps in {C} is far from clear.", "helps"],
  ["to be", "To be approved for {C}, {T} would have to be tested.", approval],
  ["only these can", "Only large trials can prove that {T} helps in {C}.", "helps"],
  ["doubt", "I doubt that {T} helps in {C}.", "helps"],
  ["one's own story", "{T} helped me with my {C}.", "helps"],
  ["reported", "Some clinics say that {T} helps in {C}.", "helps"],
  ["asked", "We asked whether {T} helps in {C}.", "helps"],
  ["quoted", "“{T} helps in {C}” is what the leaflet says of it all.", "helps"],
  ["a question to be tested", "The trial tested if {T} helps in {C}.", "helps"],
];

describe.each(bothPacks)("how a statement is put, on %s", (_pack, pack) => {
  describe.each(Object.entries({ flat, weak, not, future, open, denied }))("%s", (_, cases) => {
    it.each(cases)("%s: %s", (_name, text, rule, state, by) => {
      expect(statementOf(pack, rule, text)).toEqual({ state, by });
    });
  });

  it.each(unsaid)("not said: %s: %s", (_name, text, rule) => {
    expect(statementOf(pack, rule, text)).toBeNull();
  });
});

describe("the state of words in a predicate", () => {
  const of = (text: string, verb: string, found: string, isLoud = false) => {
    const analysis = ketamineAdhd.analyse(text);
    return stateOf(analysis, indexOf(analysis, verb), spanOf(analysis, found), isLoud).state;
  };

  it.each<[name: string, text: string, verb: string, found: string, state: string]>([
    ["cures all the same", "It cured my ADHD.", "cure", "cured", "flat"],
    ["one's own", "It eased my ADHD.", "ease", "eased", "said"],
    ["in quotation marks", "The site calls it “proven for adults” now.", "call", "proven", "said"],
    ["beyond the label", "It is used outside the approved label.", "use", "approved", "denied"],
    ["what is denied above", "Nobody should think that it is safe.", "be", "safe", "open"],
    ["not uncommon", "Side effects are not uncommon.", "be", "uncommon", "flat"],
  ])("%s: %s", (_name, text, verb, found, state) => {
    expect(of(text, verb, found)).toBe(state);
  });

  it("is not weakened from afar where it is said loudly", () => {
    const text = "In a pilot study we saw that it is proven.";
    expect(of(text, "prove", "proven")).toBe("weak");
    expect(of(text, "prove", "proven", true)).toBe("flat");
  });

  it("is flat where there is no predicate", () => {
    const analysis = ketamineAdhd.analyse("Relief");
    expect(stateOf(analysis, 0, { from: 0, to: 1 })).toEqual({ state: "flat", by: [] });
  });
});
