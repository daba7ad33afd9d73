import { describe, expect, it } from "vitest";
import { tagsIn } from "./read.ts";

describe("words of open classes", () => {
  it.each([
    ["The tablet helps adults.", "tablet/noun helps/verb.s adults/noun"],
    ["It is a harmless and natural drug.", "harmless/adj natural/adj drug/noun"],
    ["It is safe.", "safe/adj"],
    // Unknown words by their endings
    ["We zorbed the pills.", "zorbed/verb.past"],
    ["The need was great.", "need/noun"],
    ["It has a curious flavour.", "curious/adj flavour/noun"],
    ["The trial ended.", "trial/noun ended/verb.past"],
    ["Nothing helps.", "nothing/pron"],
    // Compounds
    ["Stress-related illness lowered mood.", "stress/noun related/adj"],
    ["The follow-up was short.", "follow/noun"],
  ])("%s → %s", (text, wanted) => {
    expect(tagsIn(text, wanted)).toBe(wanted);
  });
});
