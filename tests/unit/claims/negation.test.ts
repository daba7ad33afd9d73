import { describe, expect, it } from "vitest";
import { bothPacks, statementOf } from "./packs.ts";

/** [what is tried, sentence, rule, state, the words that put it so] */
type Case = [name: string, text: string, rule: string, state: string, by: string[]];

const approval = "approval-stated";

const before: Case[] = [
  ["none", "{T} is approved for {C}.", approval, "asserted", []],
  ["not", "{T} is not approved for {C}.", approval, "negated", ["not"]],
  ["n't", "{T} isn’t approved for {C}.", approval, "negated", ["not"]],
  ["no", "No regulator has approved {T} for {C}.", approval, "negated", ["no"]],
  ["never", "{T} has never been approved for {C}.", approval, "negated", ["never"]],
  ["nobody", "Nobody has approved {T} for {C}.", approval, "negated", ["nobody"]],
  ["nowhere", "Nowhere is {T} approved for {C}.", approval, "negated", ["nowhere"]],
  ["far from", "{T} is far from proven in {C}.", "proven", "negated", ["far from"]],
  [
    "anything but",
    "{T} is anything but harmless in {C}.",
    "wholly-safe",
    "negated",
    ["anything but"],
  ],
  ["a verb", "The agency refused to approve {T} for {C}.", approval, "negated", ["refused"]],
  ["lacks", "{T} lacks approval for {C}.", approval, "negated", ["lacks"]],
  ["not only", "{T} is not only approved for {C} but cheap.", approval, "asserted", []],
  ["a few", "A few agencies have approved {T} for {C}.", approval, "asserted", []],
  ["few", "Few agencies have approved {T} for {C}.", approval, "negated", ["few"]],
  ["twice", "{T} for {C} is not without risks.", "risk-named", "asserted", ["not", "without"]],
  ["neither, nor", "{T} is neither safe nor proven for {C}.", "proven", "negated", ["nor"]],
  ["no, no", "There is no approval, no proof for {T} in {C}.", "proven", "negated", ["no"]],
  ["not, not", "{T} for {C}: not approved, not proven.", "proven", "negated", ["not"]],
  [
    "no, not even",
    "No agency and not even the seller has approved {T} for {C}.",
    approval,
    "negated",
    ["not"],
  ],
];

const reach: Case[] = [
  ["another clause", "It is not cheap, but {T} is approved for {C}.", approval, "asserted", []],
  ["after a stop", "Not cheap: {T} is approved for {C}.", approval, "asserted", []],
  ["over an aside", "{T} is not, however, approved for {C}.", approval, "negated", ["not"]],
  [
    "over brackets",
    "No agency (there are many) has approved {T} for {C}.",
    approval,
    "negated",
    ["no"],
  ],
  ["into brackets", "{T} isn't harmless (or risk-free) in {C}.", "wholly-safe", "negated", ["not"]],
  [
    "over a subject's aside",
    "No agency, as far as we know, has approved {T} for {C}.",
    approval,
    "negated",
    ["no"],
  ],
  ["over a short form", "No U.S. agency has approved {T} for {C}.", approval, "negated", ["no"]],
  [
    "over a row",
    "No large, randomised, controlled trials of {T} in {C} exist.",
    "strong-evidence",
    "negated",
    ["no"],
  ],
  ["in a gap", "Studies do not show that {T} helps in {C}.", "studies-show", "negated", ["not"]],
  [
    "in a gap, of another",
    "The FDA has not yet endorsed {T} for {C}.",
    approval,
    "negated",
    ["not"],
  ],
  ["without, up to a verb", "{T} without help is harmful in {C}.", "risk-named", "asserted", []],
  [
    "rather than, up to a verb",
    "{T} rather than {M} is approved for {C}.",
    approval,
    "asserted",
    [],
  ],
  ["spent on a verdict", "Nobody disputes that {T} is approved for {C}.", approval, "asserted", []],
  [
    "part of a denial",
    "Do not believe that {T} is approved for {C}.",
    approval,
    "negated",
    ["do not believe"],
  ],
  ["of everyone", "Not everyone with {C} should take {T}.", "for-all", "negated", ["not"]],
  ["outdone", "Few drugs are as well studied in {C} as {T}.", "strong-evidence", "asserted", []],
];

describe.each(bothPacks)("negations before a cue, on %s", (_pack, pack) => {
  it.each([
    ...before.map((each) => ["which", ...each] as const),
    ...reach.map((each) => ["how far", ...each] as const),
  ])("%s: %s: %s", (_mechanism, _name, text, rule, state, by) => {
    expect(statementOf(pack, rule, text)).toEqual({ state, by });
  });
});
