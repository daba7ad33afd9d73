import { describe, expect, it } from "vitest";
import { bothPacks, statementOf } from "./packs.ts";

/** [what is tried, sentence, rule, state, the words that put it so] */
type Case = [name: string, text: string, rule: string, state: string, by: string[]];

const approval = "approval-stated";
const trials = "strong-evidence";

const asserted: Case[] = [
  ["flatly", "{T} helps people with {C}.", "helps", "asserted", []],
  ["flatly, of old", "Before it was approved for {C}, {T} was new.", approval, "asserted", []],
];

const hedged: Case[] = [
  ["may", "{T} may help people with {C}.", "helps", "hedged", ["may"]],
  [
    "might, in a gap",
    "Studies might show that {T} helps in {C}.",
    "studies-show",
    "hedged",
    ["might"],
  ],
  ["some people", "Some people with {C} say that {T} helped.", "helps", "hedged", ["some people"]],
  ["in another clause", "It may be cheap, but {T} helps people with {C}.", "helps", "asserted", []],
  [
    "of a whole study",
    "In a pilot study, where all knew, {T} improved {C}.",
    "helps",
    "hedged",
    ["pilot"],
  ],
  ["negated", "{T} does not seem to help in {C}.", "helps", "negated", ["not"]],
  ["of an approval", "{T} could be approved for {C}.", approval, "hedged", ["could"]],
  ["if any", "Side effects of {T} in {C}, if any, are mild.", "safe-or-mild", "asserted", []],
  ["few harms", "{T} for {C} has few side effects.", "risk-named", "hedged", ["few"]],
  ["a few harms", "{T} for {C} has a few side effects.", "risk-named", "asserted", []],
];

const future: Case[] = [
  ["soon", "{T} will soon be approved for {C}.", approval, "future", ["will soon"]],
  ["expected", "{T} is expected to be approved for {C}.", approval, "future", ["expected"]],
  ["not expected", "{T} is not expected to be approved for {C}.", approval, "negated", ["not"]],
];

const unknown: Case[] = [
  ["nobody knows", "Nobody knows whether {T} helps in {C}.", "helps", "unknown", ["nobody knows"]],
  ["it is unclear", "It is unclear if {T} helps in {C}.", "helps", "unknown", ["unclear"]],
  [
    "at the end",
    "That {T} helps in {C} is far from clear.",
    "helps",
    "unknown",
    ["far from clear"],
  ],
  [
    "not been shown",
    "{T} has not been shown to help in {C}.",
    "helps",
    "unknown",
    ["has not been shown"],
  ],
  [
    "in a gap",
    "Studies have not shown that {T} helps in {C}.",
    "studies-show",
    "unknown",
    ["have not shown"],
  ],
  [
    "before it is",
    "Trials must come before {T} is approved for {C}.",
    approval,
    "unknown",
    ["before"],
  ],
  [
    "before it is, first",
    "Before {T} is approved for {C}, trials must come.",
    approval,
    "unknown",
    ["before"],
  ],
  [
    "had there been",
    "Had large trials of {T} in {C} been run, we would know.",
    trials,
    "unknown",
    ["had"],
  ],
];

const conditions: Case[] = [
  ["to be", "To be approved for {C}, {T} would have to be tested.", approval, "unknown", ["to"]],
  ["to be honest", "To be honest, {T} is approved for {C}.", approval, "asserted", []],
  [
    "for it to be",
    "For {T} to be approved for {C}, trials must come.",
    approval,
    "unknown",
    ["for"],
  ],
  [
    "if there were",
    "If large trials of {T} in {C} existed, we would know.",
    trials,
    "unknown",
    ["if"],
  ],
  [
    "only these can",
    "Only large trials can prove that {T} helps in {C}.",
    "helps",
    "unknown",
    ["only large trials can prove"],
  ],
];

const wanting: Case[] = [
  ["we need", "We need large trials of {T} in {C}.", trials, "negated", ["need"]],
  ["calls for", "Doctors call for large trials of {T} in {C}.", trials, "negated", ["call for"]],
  ["until", "Until large trials of {T} in {C} are done, we wait.", trials, "negated", ["until"]],
  [
    "far before",
    "We need more of all that is said of large trials of {T} in {C}.",
    trials,
    "asserted",
    [],
  ],
];

describe.each(bothPacks)("how a statement is put, on %s", (_pack, pack) => {
  it.each([
    ...asserted.map((each) => ["asserted", ...each] as const),
    ...hedged.map((each) => ["hedged", ...each] as const),
    ...future.map((each) => ["future", ...each] as const),
    ...unknown.map((each) => ["left open", ...each] as const),
    ...conditions.map((each) => ["conditional", ...each] as const),
    ...wanting.map((each) => ["wanted", ...each] as const),
  ])("%s: %s: %s", (_mechanism, _name, text, rule, state, by) => {
    expect(statementOf(pack, rule, text)).toEqual({ state, by });
  });
});
