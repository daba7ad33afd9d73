import { describe, expect, it } from "vitest";
import { tagsIn } from "./read.ts";

describe("the finite verb that no word seemed to be", () => {
  it.each([
    ["The daily bowl of oats, eaten by girls, increased intakes.", "increased/verb.past"],
    ["Pilates and walking positively impact mood.", "impact/verb.base"],
    ["Doses of 300 mg (or more) significantly reduced levels.", "reduced/verb.past"],
    ["Indoor pollution and smoking increase the risk.", "increase/verb.base"],
    // None is made where one is there, or where nothing looks like one
    ["It is a cause of harm.", "cause/noun"],
    ["A cause of harm", "cause/noun"],
    ["Drugs used by men", "used/verb.participle"],
    ["Relief at last", "relief/noun"],
  ])("%s → %s", (text, wanted) => {
    expect(tagsIn(text, wanted)).toBe(wanted);
  });
});
