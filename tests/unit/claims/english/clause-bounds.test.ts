import { describe, expect, it } from "vitest";
import { clauseStart, complementEnd } from "../../../../content/claims/english/clause-bounds.ts";
import { groupsOf } from "../../../../content/claims/english/groups.ts";
import { read } from "./read.ts";

describe("a clause", () => {
  it.each<[what: string, text: string, verb: string, clause: string]>([
    ["is a whole sentence", "It works well", "work", "it works"],
    ["starts at a colon", "Myth: it works", "work", "it works"],
    ["starts at a semicolon", "It is new; it works", "work", "it works"],
    ["starts at a dash", "It is new – it works", "work", "it works"],
    ["starts at because", "It sells because it works", "work", "it works"],
    ["starts at who", "People who took it", "take", "took"],
    ["starts at that", "We know that it works", "work", "it works"],
    ["starts at and before a subject", "It calms, and people sleep", "sleep", "people sleep"],
    ["starts at and before a verb", "It calms people and improves sleep", "improve", "improves"],
    ["starts at a comma before a subject", "Although it is new, it works", "work", "it works"],
    ["starts at a verb in a row", "It calms adults, lowers costs", "lower", "lowers"],
    [
      "goes on over a list",
      "Calm, focus, and sleep improve",
      "improve",
      "calm , focus , and sleep improve",
    ],
  ])("%s: %s", (_what, text, verb, clause) => {
    const { words, said } = read(text);
    const groups = groupsOf(words);
    const index = groups.findIndex((each) => each.verb === verb);
    const { to } = groups[index] ?? { to: 0 };
    expect(said({ from: clauseStart(words, groups, index), to })).toBe(clause);
  });

  it.each<[what: string, text: string, verb: string, complement: string]>([
    ["ends with the sentence", "It helps adults a lot.", "help", "adults a lot"],
    ["ends at a stop", "It helps adults; they say so.", "help", "adults"],
    ["ends at the next clause", "It helps adults and they sleep.", "help", "adults and"],
    ["ends at who", "It helps adults who sleep.", "help", "adults"],
    ["ends at although", "It helps adults although they sleep.", "help", "adults"],
    ["takes what is no clause of its own", "It helps adults to sleep.", "help", "adults to sleep"],
    ["ends at the verb it is a part of", "People who take it sleep.", "take", "it"],
  ])("what it says %s: %s", (_what, text, verb, complement) => {
    const { of, said } = read(text);
    expect(said(of(verb).complement)).toBe(complement);
  });

  it("starts at the beginning where there is no group", () => {
    const { words } = read("Relief");
    expect(clauseStart(words, [], 0)).toBe(0);
  });

  it("ends with the words where no group follows", () => {
    const { words } = read("It helps adults");
    expect(complementEnd(words, groupsOf(words), [0], 0)).toBe(3);
  });
});
