import { describe, expect, it } from "vitest";
import type { Role } from "../../../content/claims/roles.ts";
import {
  antecedentOf,
  isDenyingPlace,
  isOnCondition,
  isOnTreatment,
  isWeakPlace,
} from "../../../content/claims/surroundings.ts";
import { type Around, bothPacks, surroundings } from "./packs.ts";

describe.each(bothPacks)("what stands around a sentence, on %s", (_pack, pack) => {
  it.each<[name: string, around: Around, role: Role]>([
    ["nothing", {}, "other"],
    ["the treatment above", { heading: "{T} for {C}" }, "treatment"],
    ["a rival above", { heading: "{M} for {C}" }, "rival"],
    ["the condition above", { heading: "{C}" }, "condition"],
    ["a question on the condition", { question: "What is {C}?" }, "other"],
    ["the nearest place", { title: "{T}", heading: "{M}" }, "rival"],
    ["a place further out", { title: "{T}", heading: "Cost" }, "treatment"],
    ["the sentence before", { heading: "{T}", before: "{M} is old." }, "rival"],
    ["the one before that", { heading: "{M}", before: "{T} is new. It works." }, "treatment"],
    ["what is given to people", { before: "Adults are given {T}." }, "treatment"],
    ["a rival given to people", { before: "Adults are given {M}." }, "rival"],
    ["two drugs given to people", { before: "Adults are given {T} and {M}." }, "other"],
    ["what studies are on", { before: "Studies looked at {T}." }, "treatment"],
  ])("it stands for, after %s", (_name, around, role) => {
    expect(antecedentOf(surroundings(pack, around))).toBe(role);
  });

  it.each<[name: string, around: Around, isOn: boolean]>([
    ["nothing", {}, false],
    ["a heading on it", { heading: "{C}" }, true],
    ["a heading on it and another", { heading: "{C} and depression" }, false],
    ["a heading on another", { heading: "Depression" }, false],
    ["a nearer heading on another", { title: "{C}", heading: "Depression" }, false],
    ["a nearer heading on neither", { title: "{C}", heading: "Cost" }, true],
    ["a sentence on it", { before: "{C} is common." }, true],
    ["a sentence on another", { heading: "{C}", before: "Depression is common." }, false],
    ["a sentence on neither", { heading: "{C}", before: "It is common." }, true],
  ])("is on the condition, after %s: %s", (_name, around, isOn) => {
    expect(isOnCondition(surroundings(pack, around))).toBe(isOn);
  });

  it.each<[name: string, around: Around, isOn: boolean]>([
    ["nothing", {}, false],
    ["a heading on it", { heading: "{T}" }, true],
    ["a heading on a rival", { heading: "{M}" }, false],
    ["a nearer heading on a rival", { title: "{T}", heading: "{M}" }, false],
    ["a nearer heading on neither", { title: "{T}", heading: "Cost" }, true],
    ["a sentence on a rival", { heading: "{T}", before: "{M} is old." }, false],
    ["a sentence on it, then one on neither", { before: "{T} is new. It works." }, true],
    ["another column", { heading: "{T} or {M}", column: "{M}" }, false],
  ])("is on the treatment, after %s: %s", (_name, around, isOn) => {
    expect(isOnTreatment(surroundings(pack, around))).toBe(isOn);
  });

  it.each<[text: string, isWeak: boolean]>([
    ["Possible benefits of {T}", true],
    ["{T} may help with:", true],
    ["Potential gains include:", true],
    ["What early studies suggest", true],
    ["Benefits of {T}", false],
    ["{T} helps with:", false],
  ])("%s weakens: %s", (text, isWeak) => {
    expect(isWeakPlace({ as: "lead", analysis: pack.analyse(text) })).toBe(isWeak);
  });

  it.each<[text: string, isDenying: boolean]>([
    ["Myths about {T}", true],
    ["Common misconceptions", true],
    ["Red flags", true],
    ["Is it a myth?", false],
    ["Benefits of {T}", false],
  ])("%s denies: %s", (text, isDenying) => {
    expect(isDenyingPlace({ as: "heading", analysis: pack.analyse(text) })).toBe(isDenying);
  });
});
