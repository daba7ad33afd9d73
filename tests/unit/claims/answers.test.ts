import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../content/claims/index.ts";
import { bothPacks, filled, judge } from "./packs.ts";

const approved = "Is {T} approved for {C}?";
const cures = "Does {T} cure {C}?";

/** [answer, what stands before it, rule, state, the words that say so] */
type Case = [text: string, before: string, rule: string, state: string, words: string];

const answers: Case[] = [
  ["No.", approved, "approval-stated", "negated", "No"],
  ["Yes.", approved, "approval-stated", "asserted", "Yes"],
  ["Not yet.", approved, "approval-stated", "negated", "Not"],
  ["Never!", approved, "approval-stated", "negated", "Never"],
  ["Absolutely.", cures, "helps", "asserted", "Absolutely"],
  ["It does.", cures, "helps", "asserted", "It does"],
  ["It doesn't.", cures, "helps", "negated", "It doesn't"],
  ["Short answer: no.", approved, "approval-stated", "negated", "no"],
  ["In short, yes.", approved, "approval-stated", "asserted", "yes"],
  ["No doubt.", approved, "approval-stated", "asserted", "No doubt"],
  ["No, it is not approved.", approved, "approval-stated", "negated", "No"],
  ["Nobody knows.", cures, "left-open", "asserted", "Nobody knows"],
  ["Maybe.", cures, "helps", "unknown", "Maybe"],
  ["It depends.", cures, "helps", "unknown", "It depends"],
  ["Yes and no.", cures, "helps", "unknown", "Yes and no"],
  ["No.", "Is {T} unproven in {C}?", "unproven", "negated", "No"],
  ["No.", "Isn't {T} approved for {C}?", "approval-stated", "negated", "No"],
  ["Yes.", "Isn't {T} approved for {C}?", "approval-stated", "asserted", "Yes"],
  ["No.", "Is it a myth that {T} cures {C}?", "helps", "asserted", "No"],
  ["Yes.", "Is it a myth that {T} cures {C}?", "helps", "negated", "Yes"],
  ["Yes.", "{T} is new in {C}. Does it have side effects?", "risk-named", "asserted", "Yes"],
];

const denials: Case[] = [
  ["That is not true.", "Some say that {T} cures {C}.", "helps", "negated", "That is not true."],
  ["This is a myth.", "{T} is approved for {C}.", "approval-stated", "negated", "This is a myth."],
  ["Not so!", "{T} is approved for {C}.", "approval-stated", "negated", "Not so!"],
  [
    "That is wrong.",
    "{T} is not approved for {C}.",
    "approval-stated",
    "asserted",
    "That is wrong.",
  ],
];

const contrasts: Case[] = [
  [
    "For {C} it has none.",
    "{T} has a licence for depression.",
    "approval-stated",
    "negated",
    "has none",
  ],
  ["For {C} it is not.", "{T} is approved for depression.", "approval-stated", "negated", "is not"],
  [
    "But not for {C}.",
    "{T} is approved for depression.",
    "approval-stated",
    "negated",
    "not for {C}",
  ],
];

describe.each(bothPacks)("a sentence that says what another one said, on %s", (_pack, pack) => {
  it.each([
    ...answers.map((each) => ["an answer", ...each] as const),
    ...denials.map((each) => ["a denial", ...each] as const),
    ...contrasts.map((each) => ["a contrast", ...each] as const),
  ])("%s: %s after %s", (_kind, text, before, rule, state, words) => {
    const sentence = filled(text, pack);
    const verdict = judge(pack, sentence, "", filled(before, pack));
    expect(verdict.because[0]).toMatchObject({ rule: { name: rule }, state });
    expect(wordsOf(verdict).map(({ start, end }) => sentence.slice(start, end))).toEqual([
      filled(words, pack),
    ]);
  });

  it("answers a heading that asks", () => {
    const verdict = judge(pack, "No.", filled(approved, pack));
    expect(verdict).toMatchObject({ kind: "approval", stance: "consistent" });
  });

  it("answers what stands before it, and not the heading", () => {
    const verdict = judge(pack, "No.", filled(approved, pack), filled("{T} is new.", pack));
    expect(verdict.stance).toBeNull();
  });

  it.each<[name: string, text: string, before: string]>([
    ["how", "No.", "How is {T} approved for {C}?"],
    ["when", "Yes.", "When will {T} be approved for {C}?"],
    ["and why", "Yes.", "And why does {T} cure {C}?"],
    ["about another use", "Yes.", "Is {T} approved for depression in people with {C}?"],
    ["answered for another use", "Yes, but only for depression.", approved],
    ["no question", "Yes.", "{T} is approved for {C}."],
    ["no answer", "Many people ask.", approved],
    ["no answer, though it opens so", "Not only that, many ask.", approved],
    ["a verdict that agrees", "That is true.", "{T} is approved for {C}."],
    ["a verdict turned round", "That is not a myth.", "{T} is approved for {C}."],
    [
      "a verdict on more",
      "It is not true, as all who read more than one paper will know.",
      "{T} is approved for {C}.",
    ],
    ["a question", "Is that not true?", "{T} is approved for {C}."],
    ["of a sentence before the last", "That is not true.", "{T} cures {C}. It is cheap."],
  ])("says nothing: %s", (_name, text, before) => {
    const verdict = judge(pack, filled(text, pack), "", filled(before, pack));
    expect(verdict).toMatchObject({ kind: null, stance: null });
  });

  it("answers the last question alone", () => {
    const before = filled("{T} can cause nausea in {C}. Is it approved?", pack);
    const rules = judge(pack, "No.", "", before).because.map(({ rule }) => rule.name);
    expect(rules).toContain("approval-stated");
    expect(rules).not.toContain("risk-named");
  });
});
