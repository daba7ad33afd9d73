import { describe, expect, it } from "vitest";
import { verbClasses } from "../../../../content/claims/english/verb-classes.ts";
import { isOfClass, verbOf } from "../../../../content/claims/english/verbs.ts";

describe("the verb that a word is a form of", () => {
  it.each<[word: string, lemma: string | null, form?: string]>([
    ["help", "help", "base"],
    ["helps", "help", "s"],
    ["helped", "help", "past"],
    ["helping", "help", "ing"],
    ["shown", "show", "participle"],
    ["brought", "bring", "past"],
    ["has", "have", "s"],
    // Spelling
    ["stopped", "stop", "past"],
    ["stopping", "stop", "ing"],
    ["tries", "try", "s"],
    ["tried", "try", "past"],
    ["fixes", "fix", "s"],
    ["curing", "cure", "ing"],
    ["cured", "cure", "past"],
    ["lying", "lie", "ing"],
    // Both
    ["cut", "cut", "past"],
    ["cut", "cut", "base"],
    // None
    ["ketamine", null],
    ["the", null],
    ["constructor", null],
    ["", null],
  ])("%s: %s, %s", (word, lemma, form) => {
    const found = verbOf(word);
    expect(found?.lemma ?? null).toBe(lemma);
    if (form) expect([...(found?.forms ?? [])]).toContain(form);
  });

  it("may be a noun too", () => {
    expect(verbOf("benefit")?.isNounToo).toBe(true);
    expect(verbOf("improve")?.isNounToo).toBe(false);
  });
});

describe("the classes of a verb", () => {
  it.each<[verb: string, name: keyof typeof verbClasses, isOf: boolean]>([
    ["improve", "better", true],
    ["cure", "end", true],
    ["restore", "better", true],
    ["restore", "rewire", true],
    ["approve", "approve", true],
    ["improve", "worsen", false],
    ["sing", "better", false],
  ])("%s is of %s: %s", (verb, name, isOf) => {
    expect(isOfClass(verb, name)).toBe(isOf);
  });

  it("are asked for together", () => {
    expect(isOfClass("cure", "better", "end")).toBe(true);
    expect(isOfClass("cure")).toBe(false);
  });

  it.each(Object.entries(verbClasses))("%s holds base forms that are known", (_name, list) => {
    const verbs = list.trim().split(/\s+/u);
    expect(verbs.filter((verb) => !verbOf(verb)?.forms.has("base"))).toEqual([]);
  });
});
