import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../content/claims/index.ts";
import type { Stance } from "../../../content/model.ts";
import { type Around, bothPacks, filled, judgePlaced } from "./packs.ts";

const approved = "Is {T} approved for {C}?";

/** [answer, question, rule, state, stance, the words that say so] */
type Case = [text: string, question: string, state: string, stance: Stance, words: string];

const yes: Case[] = [
  ["Yes.", approved, "flat", "contradicts", "Yes"],
  ["Absolutely.", approved, "flat", "contradicts", "Absolutely"],
  ["In short, yes.", approved, "flat", "contradicts", "yes"],
  ["Of course!", approved, "flat", "contradicts", "Of course"],
  ["Yes, it has been for years.", approved, "flat", "contradicts", "Yes"],
  ["Yes.", "Has {T} been approved for {C}?", "flat", "contradicts", "Yes"],
];

const no: Case[] = [
  ["No.", approved, "not", "consistent", "No"],
  ["Never!", approved, "not", "consistent", "Never"],
  ["Short answer: no.", approved, "not", "consistent", "no"],
  ["No, it is not approved.", approved, "not", "consistent", "No"],
  ["By no means.", approved, "not", "consistent", "By no means"],
  ["Not at all.", approved, "not", "consistent", "Not at all"],
];

describe.each(bothPacks)("an answer, on %s", (_pack, pack) => {
  const answered = (text: string, around: Around) => judgePlaced(pack, text, around);

  it.each([...yes, ...no])("%s after %s", (text, question, state, stance, words) => {
    for (const around of [{ before: question }, { heading: question }, { question }]) {
      const verdict = answered(text, around);
      expect(verdict).toMatchObject({ kind: "approval", stance });
      expect(verdict.because[0]).toMatchObject({ rule: { name: "approval-stated" }, state });
      expect(wordsOf(verdict).map(({ start, end }) => text.slice(start, end))).toContain(words);
    }
  });

  it.each<[question: string, text: string, kind: string, stance: Stance]>([
    ["Is {T} harmless for people with {C}?", "Yes.", "safety", "contradicts"],
    ["Is {T} harmless for people with {C}?", "No.", "safety", "consistent"],
    ["Is {T} the first-line treatment for {C}?", "Yes.", "comparison", "contradicts"],
    ["Is {T} effective for {C}?", "Yes.", "efficacy", "overstates"],
    ["Is {T} effective for {C}?", "No.", "efficacy", "consistent"],
    ["Is {T} proven for {C}?", "Definitely.", "efficacy", "contradicts"],
  ])("%s %s", (question, text, kind, stance) => {
    expect(answered(text, { question })).toMatchObject({ kind, stance });
  });

  it.each(["Certainly not.", "Absolutely not.", "Definitely not."])("%s is a no", (text) => {
    expect(answered(text, { question: approved }).stance).toBe("consistent");
  });

  it("answers the row's head in a table", () => {
    const verdict = answered("Yes", { row: approved, block: "cell" });
    expect(verdict).toMatchObject({ kind: "approval", stance: "contradicts" });
  });

  it("answers what stands before it, and not the heading", () => {
    const verdict = answered("Yes.", { heading: approved, before: "{T} is new." });
    expect(verdict.stance).toBeNull();
  });

  it.each<[name: string, text: string, before: string]>([
    ["how", "No.", "How is {T} approved for {C}?"],
    ["when", "Yes.", "When will {T} be approved for {C}?"],
    ["and why", "Yes.", "And why does {T} cure {C}?"],
    ["about another use", "Yes.", "Is {T} approved for depression in people with {C}?"],
    ["about another drug", "Yes.", "Is {M} approved for {C}?"],
    ["about two drugs", "Yes.", "Are {T} and {M} approved for {C}?"],
    ["answered for another use", "Yes, but only for depression.", approved],
    ["answered with limits", "Yes, in one pilot study.", approved],
    ["no question", "Yes.", "{T} is approved for {C}."],
    ["no answer", "Many people ask.", approved],
    ["maybe", "Maybe.", approved],
    ["it depends", "It depends.", approved],
    ["a question", "Is it, yes?", approved],
    ["of a question before the last", "Yes.", `${approved} Many ask.`],
    ["a verdict that agrees", "That is true.", "{T} is approved for {C}."],
  ])("says nothing: %s", (_name, text, before) => {
    expect(answered(text, { before })).toMatchObject({ kind: null, stance: null });
  });

  it.each<[text: string, before: string]>([
    ["That is not true.", "Some say that {T} cures {C}."],
    ["This is a myth.", "{T} is approved for {C}."],
    ["Not so!", "{T} is approved for {C}."],
    ["For {C} it has none.", "{T} has a licence for depression."],
    ["For {C} it is not.", "{T} is approved for depression."],
    ["But not for {C}.", "{T} is approved for depression."],
    ["Not yet.", approved],
    ["It isn't.", approved],
    ["Nobody knows.", approved],
  ])("is no warning where it denies: %s after %s", (text, before) => {
    const { stance } = answered(text, { before });
    expect([null, "consistent"]).toContain(stance);
  });

  it("answers the last question alone", () => {
    const before = `{T} can cause nausea in {C}. ${approved}`;
    const rules = answered("No.", { before }).because.map(({ rule }) => rule.name);
    expect(rules).toContain("approval-stated");
    expect(rules).not.toContain("risk-named");
  });

  it("says which words of it decided", () => {
    const text = filled("Yes, {T} it is.", pack);
    const verdict = answered(text, { question: approved });
    expect(wordsOf(verdict)).toEqual([{ start: 0, end: 3 }]);
  });
});
