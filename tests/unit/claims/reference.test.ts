import { describe, expect, it } from "vitest";
import { meantBy } from "../../../content/claims/reference.ts";
import type { Role } from "../../../content/claims/roles.ts";
import { type Around, bothPacks, indexOf, surroundings, type TestPack } from "./packs.ts";

function meant(pack: TestPack, text: string, verb: string, around: Around = {}): Role {
  const analysis = pack.analyse(text);
  return meantBy(analysis, indexOf(analysis, verb), surroundings(pack, around));
}

/** [what is tried, sentence, verb, role, what is around] */
type Case = [name: string, text: string, verb: string, role: Role, around?: Around];

const named: Case[] = [
  ["the treatment", "{T} helps.", "help", "treatment"],
  ["a rival", "{M} helps.", "help", "rival"],
  ["those who take it", "Patients who take {T} improve.", "improve", "people"],
  ["nothing known", "The weather helps.", "help", "other"],
];

const pronouns: Case[] = [
  ["it, alone", "It helps.", "help", "pronoun"],
  ["it, under the treatment", "It helps.", "help", "treatment", { heading: "{T}" }],
  ["it, under a rival", "It helps.", "help", "rival", { heading: "{M}" }],
  ["it, after the treatment", "It helps.", "help", "treatment", { before: "{T} is new." }],
  ["it, after a rival", "It helps.", "help", "rival", { heading: "{T}", before: "{M} is old." }],
  ["it, after the condition", "It lasts.", "last", "condition", { before: "{C} is common." }],
  ["it, further on", "{T} is new and it helps.", "help", "treatment"],
  ["it, of the nearest drug", "{T} is new, but {M} is old and it helps.", "help", "rival"],
  [
    "it, over a sentence on nothing",
    "It helps.",
    "help",
    "treatment",
    { before: "{T} is new. It works." },
  ],
  [
    "it, after doctors who give it",
    "It helps.",
    "help",
    "treatment",
    { before: "Doctors give {T} to adults." },
  ],
  ["they, under one drug", "They help.", "help", "other", { heading: "{T}" }],
  ["they, after a rival", "They help.", "help", "rival", { before: "{M} is old." }],
  [
    "they, after ways of giving it",
    "They help.",
    "help",
    "treatment",
    { heading: "{T}", before: "The infusions are short." },
  ],
  ["this, after the treatment", "This helps.", "help", "treatment", { before: "{T} is new." }],
];

const generic: Case[] = [
  [
    "this treatment, under it",
    "This treatment helps.",
    "help",
    "treatment",
    { heading: "{T} for {C}" },
  ],
  ["this treatment, under nothing", "This treatment helps.", "help", "generic"],
  [
    "this treatment, after a rival",
    "This treatment helps.",
    "help",
    "rival",
    { heading: "{T}", before: "{M} is old." },
  ],
  [
    "the drug, within the sentence",
    "{T} is new, and the drug improves sleep.",
    "improve",
    "treatment",
    { heading: "{M}" },
  ],
  ["a drug that", "A drug that helps is rare.", "help", "kind", { heading: "{T}" }],
  ["what it is said to be", "{T} is a drug that helps.", "help", "treatment"],
  ["what a rival is said to be", "{M} is a drug that helps.", "help", "rival"],
];

const lines: Case[] = [
  ["a verb that opens a line", "Improves sleep", "improve", "treatment", { heading: "{T}" }],
  ["under a rival", "Improves sleep", "improve", "other", { heading: "{M}" }],
  ["after a label", "Speed: works the same day", "work", "treatment", { heading: "{T} for {C}" }],
  ["which, of all", "{T} builds links, which helps adults.", "help", "treatment"],
];

describe.each(bothPacks)("what a subject stands for, on %s", (_pack, pack) => {
  describe.each(Object.entries({ named, pronouns, generic, lines }))("%s", (_kind, cases) => {
    it.each(cases)("%s: %s", (_name, text, verb, role, around) => {
      expect(meant(pack, text, verb, around)).toBe(role);
    });
  });

  it("is nothing where there is no such predicate", () => {
    expect(meantBy(pack.analyse("{T} helps."), 9, surroundings(pack))).toBe("other");
  });
});
