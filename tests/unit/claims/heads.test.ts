import { describe, expect, it } from "vitest";
import { textOf } from "../../../content/claims/analysis.ts";
import { headOf } from "../../../content/claims/heads.ts";
import { ketamineAdhd } from "./packs.ts";

describe("the words that say what a noun phrase is", () => {
  it.each<[phrase: string, head: string | null]>([
    ["ketamine", "ketamine"],
    ["the new drug", "the new drug"],
    // Up to the first preposition or clause
    ["patients with severe ADHD", "patients"],
    ["studies of ketamine in adults", "studies"],
    ["people who take ketamine", "people"],
    ["the clinic that sells it", "the clinic"],
    // Seen through what says nothing new
    ["the effects of ketamine", "ketamine"],
    ["the use of ketamine in adults", "ketamine"],
    ["the effects of low doses of ketamine", "ketamine"],
    ["symptoms of ADHD", "adhd"],
    ["treatment with ketamine", "ketamine"],
    ["a majority of adults", "adults"],
    // Numbers
    ["three out of four patients", "four patients"],
    ["two of ten adults with it", "ten adults"],
    ["out of ten adults", "ten adults"],
    // A deed
    ["taking ketamine", "ketamine"],
    // An adjective for the noun
    ["the young", "the young"],
    ["for adults", "adults"],
    // None
    ["quickly", null],
    ["of", null],
  ])("%s: %s", (phrase, head) => {
    const analysis = ketamineAdhd.analyse(phrase);
    const found = headOf(analysis, { from: 0, to: analysis.words.length });
    expect(found && textOf(analysis, found)).toBe(head);
  });
});
