import { describe, expect, it } from "vitest";
import { tagsIn } from "./read.ts";

describe("words in -ed and -ing", () => {
  it.each([
    // In -ed
    ["It was approved.", "approved/verb.participle"],
    ["It has helped.", "helped/verb.participle"],
    ["It helped adults.", "helped/verb.past"],
    ["an approved drug", "approved/adj"],
    ["A study published in 2020 found gains.", "published/verb.participle found/verb.past"],
    ["Patients treated with it improve.", "treated/verb.participle improve/verb.base"],
    ["The trial showed gains in patients treated with it.", "showed/verb.past"],
    ["We found increased odds when subjects received it.", "increased/adj received/verb.past"],
    ["A drug made by others failed.", "made/verb.participle failed/verb.past"],
    ["It rose and fell.", "rose/verb.past fell/verb.past"],
    ["Rates were low compared with those of men.", "compared/verb.participle"],
    // In -ing
    ["It is helping.", "helping/verb.ing"],
    ["a promising drug", "promising/adj"],
    ["Running helps.", "running/verb.ing"],
    ["the healing of wounds", "healing/noun"],
    ["They help by lowering costs.", "lowering/verb.ing"],
  ])("%s → %s", (text, wanted) => {
    expect(tagsIn(text, wanted)).toBe(wanted);
  });
});
