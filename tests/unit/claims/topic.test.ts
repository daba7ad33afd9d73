import { describe, expect, it } from "vitest";
import { bothPacks, filled, judge } from "./packs.ts";

/** [what is tried, sentence, topic, heading, what stands before] */
type Case = [name: string, text: string, topic: string, heading?: string, before?: string];

const named: Case[] = [
  ["both", "{T} is given for {C}.", "both"],
  ["the treatment", "{T} is given.", "treatment"],
  ["the condition", "{C} is common.", "condition"],
  ["neither", "The sky is blue.", "other"],
  ["the usual", "{M} is given for {C}.", "condition"],
  ["nothing", "", "other"],
];

const around: Case[] = [
  ["the condition from the heading", "{T} helps.", "both", "Treating {C}"],
  ["the condition from before", "{T} helps.", "both", "", "{C} is common."],
  ["the treatment from the heading", "It helps with {C}.", "both", "{T} clinic"],
  ["the treatment from before", "It helps with {C}.", "both", "", "{T} is new."],
  ["both from the heading", "It helps.", "both", "{T} for {C}"],
  ["both from before", "It helps.", "both", "", "{T} is given for {C}."],
  ["one from each", "It helps.", "both", "{T} clinic", "{C} is common."],
  ["the treatment alone", "It helps.", "treatment", "{T} clinic"],
  ["the condition alone", "It lasts for years.", "condition", "{C}"],
  ["a bullet under both", "Completely safe", "both", "{T} for {C}"],
  ["a form for the treatment", "The infusions help with {C}.", "both", "{T} clinic"],
  ["a few words on the condition", "Relief from {C}", "both", "{T} clinic"],
  [
    "no word for the treatment",
    "As we all know {C} can often make the days of adults hard.",
    "condition",
    "{T} clinic",
  ],
];

const others: Case[] = [
  ["another use", "{T} relieves depression.", "treatment"],
  ["another use under a heading on both", "{T} relieves depression.", "treatment", "{T} for {C}"],
  ["it, for another use", "It is approved for depression.", "treatment", "{T} for {C}"],
  ["another use of people with it", "{T} eased depression in adults with {C}.", "treatment"],
  ["both uses", "{T} is given for depression and {C}.", "both"],
  ["given to people with it", "{T} in people with {C} and depression is new.", "both"],
  [
    "there, after another use",
    "There it is approved.",
    "treatment",
    "{T} for {C}",
    "{T} is given for depression.",
  ],
  ["it, after another use", "It is approved.", "treatment", "", "{T} is given for depression."],
  ["another drug", "Psilocybin cures {C}.", "condition", "{T} for {C}"],
  ["another drug alone", "Psilocybin is new.", "condition", "{T} for {C}"],
  ["another drug with nothing around it", "Psilocybin is new.", "other"],
  ["a usual drug", "{M} works.", "condition", "{T} for {C}"],
  ["it, after a usual drug", "It works in an hour.", "condition", "{T} for {C}", "{M} is common."],
  ["parties", "{T} is a party drug, and clubbers with {C} like it.", "treatment"],
  ["the street", "{T} is sold on the street.", "treatment", "{T} for {C}"],
  ["animals", "{T} calms horses.", "treatment", "{T} for {C}"],
  ["it, for animals", "It is safe for dogs.", "treatment", "{T} for {C}"],
];

const pointing: Case[] = [
  ["the former, the treatment", "The former helps with {C}.", "both", "", "Ask about {T} and {M}."],
  [
    "the latter, the usual",
    "The latter helps with {C}.",
    "condition",
    "",
    "Ask about {T} and {M}.",
  ],
  [
    "the former, the usual",
    "The former helps with {C}.",
    "condition",
    "",
    "Ask about {M} and {T}.",
  ],
  ["the latter, the treatment", "The latter helps with {C}.", "both", "", "Ask about {M} and {T}."],
  ["the latter, in the heading", "The latter helps with {C}.", "both", "{M} or {T}?"],
  [
    "the latter of two uses",
    "For the latter, {T} helps.",
    "both",
    "",
    "Depression and {C} are common.",
  ],
  [
    "the former of two uses",
    "For the former, {T} helps.",
    "treatment",
    "",
    "Depression and {C} are common.",
  ],
  ["it, what begins", "It begins in childhood.", "condition", "{T}", "{C} is common."],
  ["it is, of the condition", "It is often missed.", "condition", "{T}", "{C} is common."],
  ["it, nothing", "It is a myth that {C} needs no help for most of us.", "condition", "{T} clinic"],
  ["this drug", "This drug helps with {C}.", "both", "{T} clinic"],
];

const boilerplate: Case[] = [
  ["cookies", "This website uses cookies.", "other", "{T} for {C}"],
  ["rights", "All rights reserved.", "other", "{T} for {C}"],
  ["advice", "This is no medical advice.", "other", "{T} for {C}"],
];

const kinds = { named, around, others, pointing, boilerplate };

describe.each(bothPacks)("the topic of a sentence, on %s", (_pack, pack) => {
  describe.each(Object.entries(kinds))("%s", (_kind, cases) => {
    it.each(cases)("%s: %s is %s", (_name, text, topic, heading = "", before = "") => {
      const verdict = judge(pack, filled(text, pack), filled(heading, pack), filled(before, pack));
      expect(verdict.topic).toBe(topic);
      if (topic !== "both") {
        expect(verdict).toMatchObject({ kind: null, stance: null, because: [] });
      }
    });
  });
});
