import { describe, expect, it } from "vitest";
import { bothPacks, filled, judge } from "./packs.ts";

/** [what is tried, sentence, whether the rule has a stance there] */
type Case = [name: string, text: string, rule: string, isSaid: boolean];

const approval = "approval-stated";
const trials = "strong-evidence";

const rivals: Case[] = [
  ["the treatment", "{T}, like {M}, is approved for {C}.", approval, true],
  ["a usual drug", "{M} is approved for {C}; {T} is cheap.", approval, false],
  ["a usual drug, which", "{T} costs less than {M}, which is approved for {C}.", approval, false],
  ["the treatment, which", "{M} costs more than {T}, which is approved for {C}.", approval, true],
  ["after than", "Better than {M}, {T} is approved for {C}.", approval, true],
  ["after unlike", "Unlike {M}, {T} is proven for {C}.", "proven", true],
  [
    "named after its evidence",
    "Large trials show that {M} helps in {C}, and {T} is new.",
    trials,
    false,
  ],
  ["the treatment after its evidence", "Large trials show that {T} helps in {C}.", trials, true],
  ["going on", "{M} is known in {C} and has been approved; {T} is new.", approval, false],
  [
    "they, of the usual",
    "{M} pills are old in {C}: they are approved; {T} is new.",
    approval,
    false,
  ],
  [
    "it, set against the treatment",
    "{M} is old in {C}: it is well studied, unlike {T}.",
    trials,
    false,
  ],
  ["over the usual", "Doctors recommend {T} first for {C}, not {M}.", "first-line", true],
];

const drugs: Case[] = [
  ["one of them", "{T} is one of the drugs approved for {C}.", approval, true],
  ["set against them", "{T} costs more than the drugs approved for {C}.", approval, false],
  ["drugs that are", "{T} is unlike medicines that are approved for {C}.", approval, false],
  ["named before it", "Drugs approved for {C} cost less than {T}.", approval, false],
];

const uses: Case[] = [
  ["for the condition", "{T} is approved for {C}.", approval, true],
  ["for another", "{T} is approved for depression and new in {C}.", approval, false],
  [
    "for another, with a verb between",
    "{T}, approved for depression, is used for {C}.",
    approval,
    false,
  ],
  [
    "in another clause",
    "{T} is approved for depression, while for {C} it is new.",
    approval,
    false,
  ],
  ["for both", "{T} is approved for depression and {C}.", approval, true],
  ["for one of several", "{T} is approved for depression, anxiety and {C}.", approval, true],
  ["for both, with more words", "{T} is approved for depression and severe {C}.", approval, true],
  ["in theatre", "{T} is approved for surgery, and some with {C} take it.", approval, false],
];

describe.each(bothPacks)("whose statement it is, on %s", (_pack, pack) => {
  it.each([
    ...rivals.map((each) => ["drugs", ...each] as const),
    ...drugs.map((each) => ["drugs in general", ...each] as const),
    ...uses.map((each) => ["uses", ...each] as const),
  ])("%s: %s: %s", (_kind, _name, text, rule, isSaid) => {
    const { because } = judge(pack, filled(text, pack));
    const found = because.find(({ rule: { name } }) => name === rule);
    expect(found?.stance ?? null).toBe(isSaid ? "contradicts" : null);
  });
});
