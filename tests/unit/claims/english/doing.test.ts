import { describe, expect, it } from "vitest";
import { isComparedIn, type Relation } from "../../../../content/claims/english/doing.ts";
import { relationOf } from "../../../../content/claims/english/relation.ts";
import { read } from "./read.ts";

describe("what verbs of doing say one thing does to another", () => {
  it.each<[text: string, verb: string, relation: Relation | null]>([
    ["The drug lowers pressure.", "lower", "effect"],
    ["The drug treats pain.", "treat", "effect"],
    ["Doctors treat pain.", "treat", "effect"],
    ["Patients treat pain.", "treat", null],
    ["It leads to pain.", "lead", "effect"],
    ["It leads the field.", "lead", null],
    ["It results in pain.", "result", "effect"],
    ["It interferes with sleep.", "interfere", "effect"],
    ["It accounts for falls.", "account", "link"],
    // With a particle
    ["It wards off colds.", "ward", "effect"],
    ["It brings the risk down.", "bring", "effect"],
    ["It brings colds.", "bring", "effect"],
    // Made so
    ["It makes adults calmer.", "make", "effect"],
    ["It keeps the mind sharp.", "keep", "effect"],
    ["It puts adults at risk.", "put", "effect"],
    // Without an object, or done
    ["Pain increased with age.", "increase", "link"],
    ["Pain was reduced by the drug.", "reduce", "effect"],
    ["Pain was reduced in men.", "reduce", "link"],
    ["Options are limited.", "limit", null],
    // Of thoughts
    ["It changed our understanding.", "change", null],
    // Those it happens to
    ["Patients improved their scores.", "improve", "link"],
    ["It helps adults.", "help", "effect"],
    ["It helps.", "help", null],
  ])("%s: %s states %s", (text, verb, relation) => {
    const { words, of } = read(text);
    expect(relationOf(words, of(verb))).toBe(relation);
  });

  it.each<[text: string, isCompared: boolean]>([
    ["a higher risk", true],
    ["fewer falls", true],
    ["a risk", false],
  ])("%s compares: %s", (text, isCompared) => {
    const { words } = read(text);
    expect(isComparedIn(words, 0, words.length)).toBe(isCompared);
  });
});
