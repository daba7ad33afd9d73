import { describe, expect, it } from "vitest";
import { bothPacks, statementOf } from "./packs.ts";

/** [what is tried, sentence, rule, state, the words that put it so] */
type Case = [name: string, text: string, rule: string, state: string, by: string[]];

const approval = "approval-stated";

const falsehoods: Case[] = [
  ["a myth that", "It is a myth that {T} is approved for {C}.", approval, "negated", ["myth"]],
  ["is a myth", "That {T} is approved for {C} is a myth.", approval, "negated", ["myth"]],
  ["Myth:", "Myth: {T} is approved for {C}.", approval, "negated", ["myth"]],
  ["wrongly", "Some wrongly say that {T} is approved for {C}.", approval, "negated", ["wrongly"]],
  ["not a myth", "It is not a myth that {T} is approved for {C}.", approval, "asserted", []],
  [
    "a myth that not",
    "It is a myth that {T} isn't approved for {C}.",
    approval,
    "asserted",
    ["not", "myth"],
  ],
  ["of what was before", "They are wrong: {T} is approved for {C}.", approval, "asserted", []],
  ["of what was said", "{T} is approved for {C}: they are wrong.", approval, "negated", ["wrong"]],
  ["not past but", "It is wrong, but {T} is approved for {C}.", approval, "asserted", []],
  [
    "but that is wrong",
    "Many say {T} is approved for {C}, but that's wrong.",
    approval,
    "negated",
    ["but that is wrong"],
  ],
  ["doubt", "I doubt that {T} helps in {C}.", "helps", "negated", ["doubt"]],
  ["no doubt", "There is no doubt that {T} helps in {C}.", "helps", "asserted", []],
  ["nobody disputes", "Nobody disputes that {T} helps in {C}.", "helps", "asserted", []],
  ["who disputes", "Who can still dispute that {T} is proven for {C}?", "proven", "asserted", []],
  [
    "only some dispute",
    "Only the stubborn dispute that {T} helps in {C}.",
    "helps",
    "asserted",
    [],
  ],
];

const truths: Case[] = [
  ["true", "It is true that {T} is approved for {C}.", approval, "asserted", []],
  ["not true", "It is not true that {T} is approved for {C}.", approval, "negated", ["true"]],
  [
    "not the case",
    "It is not the case that {T} has no side effects in {C}.",
    "risk-named",
    "asserted",
    ["no", "the case"],
  ],
];

const denials: Case[] = [
  ["do not believe", "Do not believe that {T} cures {C}.", "helps", "negated", ["do not believe"]],
  ["beware", "Beware of claims that {T} cures {C}.", "helps", "negated", ["beware"]],
  [
    "contrary to, within",
    "Contrary to the claim that {T} cures {C}, it fails.",
    "helps",
    "negated",
    ["contrary to"],
  ],
  [
    "contrary to, after",
    "Contrary to the leaflet, {T} is approved for {C}.",
    approval,
    "asserted",
    [],
  ],
  [
    "a pinch of salt",
    "Take the claim that {T} cures {C} with a pinch of salt.",
    "helps",
    "negated",
    ["pinch of salt"],
  ],
  ["not past a stop", "Beware; {T} cures {C}.", "helps", "asserted", []],
];

const afterwards: Case[] = [
  [
    "outruns",
    "That {T} is proven for {C} is a headline that outruns the facts.",
    "proven",
    "negated",
    ["headline"],
  ],
  [
    "it is not",
    "Some say that {T} is approved for {C}; it is not.",
    approval,
    "negated",
    ["it is not ."],
  ],
  [
    "but before it",
    "It goes beyond the label that {T} is proven for {C}.",
    "proven",
    "asserted",
    [],
  ],
];

const quoted: Case[] = [
  ["kept at a distance", "“Proven” is no word for {T} in {C}.", "proven", "unknown", ["no"]],
  ["in other marks", "'Cured' is not a word for {T} in {C}.", "helps", "unknown", ["not a"]],
  ["and shared", "“Proven” says the clinic of {T} for {C}.", "proven", "asserted", []],
  ["as a whole", "“{T} is approved for {C}, not banned.”", approval, "asserted", []],
];

const objections: Case[] = [
  [
    "but",
    "{T} is touted as a cure for {C}, but nobody has looked.",
    "helps",
    "unknown",
    ["nobody"],
  ],
  [
    "although",
    "{T} is sold as a cure for {C} although proof is scarce.",
    "helps",
    "unknown",
    ["is scarce"],
  ],
  ["and no but", "{T} is touted as a cure for {C}, and it is.", "helps", "asserted", []],
  [
    "and a but that agrees",
    "{T} is touted as a cure for {C}, but it is cheap.",
    "helps",
    "asserted",
    [],
  ],
];

const reproaches: Case[] = [
  [
    "is dangerous",
    "Taking {T} for {C} without a doctor is dangerous.",
    "without-care",
    "negated",
    ["dangerous"],
  ],
  [
    "it is illegal to",
    "It is illegal to buy {T} for {C} without a prescription.",
    "without-care",
    "negated",
    ["illegal"],
  ],
  [
    "not safe",
    "It is not safe to take {T} for {C} without a doctor.",
    "without-care",
    "negated",
    ["not safe"],
  ],
  [
    "carries risks",
    "Taking {T} for {C} without a doctor carries risks.",
    "without-care",
    "negated",
    ["risks"],
  ],
  [
    "of another thing",
    "Drop risky pills and take {T} for {C} without a doctor.",
    "without-care",
    "asserted",
    [],
  ],
  ["of another cue", "{T} is dangerous but approved for {C}.", approval, "asserted", []],
];

describe.each(bothPacks)("verdicts, on %s", (_pack, pack) => {
  it.each([
    ...falsehoods.map((each) => ["false", ...each] as const),
    ...truths.map((each) => ["true", ...each] as const),
    ...denials.map((each) => ["denied", ...each] as const),
    ...afterwards.map((each) => ["judged afterwards", ...each] as const),
    ...quoted.map((each) => ["quoted", ...each] as const),
    ...objections.map((each) => ["reported and objected to", ...each] as const),
    ...reproaches.map((each) => ["reproached", ...each] as const),
  ])("%s: %s: %s", (_mechanism, _name, text, rule, state, by) => {
    expect(statementOf(pack, rule, text)).toEqual({ state, by });
  });
});
