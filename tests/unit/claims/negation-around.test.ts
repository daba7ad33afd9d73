import { describe, expect, it } from "vitest";
import { bothPacks, statementOf } from "./packs.ts";

/** [what is tried, sentence, rule, state, the words that put it so] */
type Case = [name: string, text: string, rule: string, state: string, by: string[]];

const approval = "approval-stated";

const relative: Case[] = [
  [
    "no one that has",
    "There is no agency that has approved {T} for {C}.",
    approval,
    "negated",
    ["no"],
  ],
  [
    "no one that has not",
    "There is no agency that has not approved {T} for {C}.",
    approval,
    "asserted",
    ["not", "no"],
  ],
  [
    "not one that is",
    "{T} is not a drug that is approved for {C}.",
    approval,
    "negated",
    ["not a"],
  ],
  [
    "not any that has",
    "We do not know of any study that has shown that {T} helps in {C}.",
    "helps",
    "negated",
    ["not"],
  ],
  [
    "not the only one",
    "{T} is not the only drug that is approved for {C}.",
    approval,
    "asserted",
    [],
  ],
];

const after: Case[] = [
  ["is lacking", "Approval of {T} for {C} is lacking.", approval, "negated", ["lacking"]],
  ["does not exist", "Approval of {T} for {C} does not exist.", approval, "negated", ["does not"]],
  [
    "have not been run",
    "Large trials of {T} in {C} have not been run.",
    "strong-evidence",
    "negated",
    ["have not"],
  ],
  [
    "are, sadly, lacking",
    "Large trials of {T} in {C} are, sadly, lacking.",
    "strong-evidence",
    "negated",
    ["lacking"],
  ],
  [
    "are never seen",
    "Side effects of {T} in {C} are never seen.",
    "risk-named",
    "negated",
    ["never"],
  ],
  [
    "cannot be ruled out",
    "Side effects of {T} in {C} cannot be ruled out.",
    "risk-named",
    "asserted",
    [],
  ],
  ["are not rare", "Side effects of {T} in {C} are not rare.", "risk-named", "asserted", []],
  [
    "are not known",
    "Side effects of {T} in {C} are not known.",
    "risk-named",
    "unknown",
    ["not known"],
  ],
  ["no noun before it", "{T} is approved for {C}, which is not cheap.", approval, "asserted", []],
];

const exceptions: Case[] = [
  ["not for it", "{T} is approved for depression, not for {C}.", approval, "negated", ["not"]],
  ["but not for it", "{T} is approved, but not for {C}.", approval, "negated", ["not"]],
  [
    "it is not for it",
    "Although {T} is approved, it is not for {C}.",
    approval,
    "negated",
    ["not"],
  ],
  [
    "never for it",
    "{T} has been approved for depression, never for {C}.",
    approval,
    "negated",
    ["never"],
  ],
  [
    "rather than for it",
    "{T} is approved for depression rather than for {C}.",
    approval,
    "negated",
    ["rather than"],
  ],
  [
    "not just for it",
    "{T} is approved for depression, not just for {C}.",
    approval,
    "asserted",
    [],
  ],
  ["not for the other", "{T} is approved for {C}, not for depression.", approval, "asserted", []],
];

const advice: Case[] = [
  [
    "nobody should",
    "Nobody should take {T} for {C} for its side effects.",
    "risk-named",
    "asserted",
    [],
  ],
  [
    "not known to them",
    "No adult with {C} is aware of the side effects of {T}.",
    "risk-named",
    "asserted",
    [],
  ],
];

describe.each(bothPacks)("negations around a cue, on %s", (_pack, pack) => {
  it.each([
    ...relative.map((each) => ["a relative clause", ...each] as const),
    ...after.map((each) => ["after a noun", ...each] as const),
    ...exceptions.map((each) => ["taken back for the condition", ...each] as const),
    ...advice.map((each) => ["advice", ...each] as const),
  ])("%s: %s: %s", (_mechanism, _name, text, rule, state, by) => {
    expect(statementOf(pack, rule, text)).toEqual({ state, by });
  });
});
