import { describe, expect, it } from "vitest";
import { textOf } from "../../../content/claims/analysis.ts";
import { isDoubleDenial, isOwnDenial, negationBefore } from "../../../content/claims/negation.ts";
import { bothPacks, filled, indexOf, judge, ketamineAdhd, spanOf } from "./packs.ts";

/** [what is tried, sentence, stance: where it is null, silence is as good as "consistent"] */
type Case = [name: string, text: string, stance: "contradicts" | "consistent" | null];

const before: Case[] = [
  ["none", "{T} is approved for {C}.", "contradicts"],
  ["not", "{T} is not approved for {C}.", "consistent"],
  ["n't", "{T} isn’t approved for {C}.", "consistent"],
  ["no", "No regulator has approved {T} for {C}.", "consistent"],
  ["never", "{T} has never been approved for {C}.", "consistent"],
  ["nobody", "Nobody has approved {T} for {C}.", null],
  ["far from", "{T} is far from proven in {C}.", "consistent"],
  ["a verb", "The agency refused to approve {T} for {C}.", "consistent"],
  ["lacks", "{T} lacks approval for {C}.", "consistent"],
  ["not only", "{T} is not only approved for {C} but cheap.", "contradicts"],
  ["few", "Few agencies have approved {T} for {C}.", null],
  ["neither, nor", "{T} is neither safe nor proven for {C}.", "consistent"],
  ["no, no", "There is no approval, no proof for {T} in {C}.", "consistent"],
  ["not, not", "{T} for {C}: not approved, not proven.", null],
  ["no, not even", "No agency and not even the seller has approved {T} for {C}.", null],
  ["twice", "{T} for {C} is not without risks.", "consistent"],
  ["an own cue's", "{T} has no side effects in {C}.", "contradicts"],
];

const reach: Case[] = [
  ["another clause", "It is not cheap, but {T} is approved for {C}.", "contradicts"],
  ["after a stop", "Not cheap: {T} is approved for {C}.", "contradicts"],
  ["over an aside", "{T} is not, however, approved for {C}.", "consistent"],
  ["over brackets", "No agency (there are many) has approved {T} for {C}.", null],
  ["into brackets", "{T} isn't harmless (or risk-free) in {C}.", "consistent"],
  ["over a subject's aside", "No agency, as far as we know, has approved {T} for {C}.", null],
  ["over a short form", "No U.S. agency has approved {T} for {C}.", null],
  ["over a row", "No large, randomised, controlled trials of {T} in {C} exist.", null],
  ["of a verb over it", "Studies do not show that {T} helps in {C}.", null],
  ["of an endorsement", "The FDA has not yet endorsed {T} for {C}.", "consistent"],
  ["rather than", "{T} rather than {M} is approved for {C}.", "contradicts"],
  ["spent on a verdict", "Nobody disputes that {T} is approved for {C}.", "contradicts"],
  ["part of a denial", "Do not believe that {T} is approved for {C}.", "consistent"],
  ["of everyone", "Not everyone with {C} should take {T}.", null],
  ["no one that has", "There is no agency that has approved {T} for {C}.", null],
  ["not any that has", "We know of no study that has shown that {T} helps in {C}.", null],
  ["not the only one", "{T} is not the only drug that is approved for {C}.", "contradicts"],
];

const after: Case[] = [
  ["is lacking", "Approval of {T} for {C} is lacking.", null],
  ["does not exist", "Approval of {T} for {C} does not exist.", null],
  ["have not been run", "Large trials of {T} in {C} have not been run.", null],
  ["are, sadly, lacking", "Large trials of {T} in {C} are, sadly, lacking.", "consistent"],
  ["are not rare", "Side effects of {T} in {C} are not rare.", "consistent"],
  ["cannot be ruled out", "Side effects of {T} in {C} cannot be ruled out.", null],
  ["are not known", "Side effects of {T} in {C} are not known.", null],
  ["no noun before it", "{T} is approved for {C}, which is not cheap.", "contradicts"],
];

const exceptions: Case[] = [
  ["not for it", "{T} is approved for depression, not for {C}.", null],
  ["it is not for it", "Although {T} is approved, it is not for {C}.", null],
  ["never for it", "{T} has been approved for depression, never for {C}.", null],
  ["rather than for it", "{T} is approved for depression rather than for {C}.", null],
  ["not for the other", "{T} is approved for {C}, not for depression.", "contradicts"],
];

const advice: Case[] = [
  ["nobody should", "Nobody should take {T} for {C} for its side effects.", null],
  ["not known to them", "No adult with {C} is aware of the side effects of {T}.", null],
  ["nobody should think", "Nobody should think that {T} is harmless in {C}.", "consistent"],
];

describe.each(bothPacks)("negations, on %s", (_pack, pack) => {
  describe.each(Object.entries({ before, reach, after, exceptions, advice }))("%s", (_, cases) => {
    it.each(cases)("%s: %s", (_name, text, stance) => {
      const { stance: found } = judge(pack, filled(text, pack));
      if (stance) expect(found).toBe(stance);
      else expect([null, "consistent"]).toContain(found);
    });
  });
});

describe("a negation right before what is found", () => {
  it.each<[text: string, found: string, negation: string | null]>([
    ["It brings no relief.", "relief", "no"],
    ["It brings no real relief.", "relief", "no"],
    ["It comes without any known benefit.", "benefit", "without"],
    ["It is used outside the approved label.", "approved", "outside"],
    ["It is hardly effective.", "effective", "hardly"],
    ["It does not bring relief.", "relief", null],
    ["It brings relief.", "relief", null],
    ["No drug brings relief.", "relief", null],
    ["It brings no harm to adults and relief.", "relief", null],
  ])("%s: %s", (text, found, negation) => {
    const analysis = ketamineAdhd.analyse(text);
    const from = analysis.predicates[0]?.from ?? 0;
    const negated = negationBefore(analysis, from, spanOf(analysis, found));
    expect(negated && textOf(analysis, negated)).toBe(negation);
  });
});

describe("a denial by a predicate's own words", () => {
  it.each<[text: string, verb: string, isOwn: boolean]>([
    ["It does not help.", "help", true],
    ["It fails to help.", "fail", true],
    ["Neither it nor the other drug helps.", "help", true],
    ["Not everyone improves.", "improve", true],
    ["No study shows it.", "show", true],
    ["It hardly helps.", "help", true],
    ["It has yet to help.", "help", true],
    ["It does not seem to help.", "help", true],
    ["It helps.", "help", false],
    ["Nobody thinks that it improves sleep.", "improve", false],
    ["It does not mean that it improves sleep.", "improve", false],
  ])("%s: %s: %s", (text, verb, isOwn) => {
    const analysis = ketamineAdhd.analyse(text);
    expect(isOwnDenial(analysis, indexOf(analysis, verb))).toBe(isOwn);
  });

  it("is none where there is no predicate", () => {
    expect(isOwnDenial(ketamineAdhd.analyse("It helps."), 7)).toBe(false);
  });
});

describe("what is denied twice", () => {
  it.each<[text: string, isTwice: boolean]>([
    ["uncommon", true],
    ["negligible", true],
    ["unknown", true],
    ["common", false],
    ["harmless", false],
  ])("not %s: %s", (text, isTwice) => {
    expect(isDoubleDenial(ketamineAdhd.analyse(text), 0)).toBe(isTwice);
  });
});
