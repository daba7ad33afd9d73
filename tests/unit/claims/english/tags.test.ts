import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tagsOf } from "../../../../content/claims/english/tags.ts";
import { tokensOf } from "../../../../content/claims/english/tokens.ts";
import { anyText } from "../../../any-text.ts";
import { read, tagsIn } from "./read.ts";

describe("tags", () => {
  it.each([
    // A word that can be noun or verb
    ["Some clinics claim that it helps.", "claim/verb.base"],
    ["The claim that it helps is old.", "claim/noun helps/verb.s"],
    ["The infusion lifts focus.", "lifts/verb.s focus/noun"],
    ["Ketamine use increases blood pressure.", "use/noun increases/verb.s"],
    ["This leads to pain.", "this/pron leads/verb.s"],
    ["Deficiency of vitamin A results in blindness.", "a/noun results/verb.s"],
    ["It is well tolerated and helps with growth.", "helps/verb.s"],
    ["Running appears to curb appetite.", "running/verb.ing appears/verb.s"],
    ["Taking breaks from sitting improves mood.", "breaks/noun improves/verb.s"],
    ["People who drink tea live longer.", "tea/noun live/verb.base"],
    ["Gut bacteria influence the response.", "influence/verb.base"],
    ["The results of the current pilot study suggest promise.", "study/noun suggest/verb.base"],
    ["Mothers' stress affects the baby.", "stress/noun affects/verb.s"],
    ["Higher lipid levels protected against it.", "levels/noun protected/verb.past"],
    ["Lipid levels differ between groups.", "levels/noun differ/verb.base"],
    // Two subjects are plural, and so is what stands before "of"
    ["Indoor pollution and smoking increase the risk.", "increase/verb.base"],
    ["High rates of infection increase the risk.", "increase/verb.base"],
    // A sentence needs a finite verb
    ["The daily bowl of oats, eaten by girls, increased intakes.", "increased/verb.past"],
    ["Pilates and walking positively impact mood.", "impact/verb.base"],
    ["Doses of 300 mg (or more) significantly reduced levels.", "reduced/verb.past"],
    // Participles
    ["A study published in 2020 found gains.", "published/verb.participle found/verb.past"],
    ["The trial showed gains in patients treated with it.", "showed/verb.past"],
    ["Studies suggest that patients treated with it improve.", "treated/verb.participle"],
    ["We found increased odds when subjects received it.", "found/verb.past increased/adj"],
    ["The association ceased when corrected for age.", "ceased/verb.past"],
    ["Rates were low as compared with those of men.", "compared/verb.participle"],
    ["It rose and fell with age.", "rose/verb.past fell/verb.past"],
    ["a particularly appealing option", "appealing/adj"],
    // Hyphens join
    ["Stress-related illness lowered mood.", "related/adj lowered/verb.past"],
    ["Cholesterol-lowering drugs help.", "lowering/adj help/verb.base"],
    ["The follow-up was short.", "follow/noun"],
    ["They re-evaluated it.", "evaluated/verb.past"],
    // Adjectives in pairs
    ["It is safe and effective.", "safe/adj effective/adj"],
    ["Both functional and anatomical effects were seen.", "functional/adj anatomical/adj"],
    // Adverbs
    ["It is likely harmful.", "likely/adv"],
    ["It is a likely cause.", "likely/adj"],
    ["Therapy more than doubles the risk.", "than/adv doubles/verb.s"],
    ["Cells could one day restore sight.", "one/adv day/adv restore/verb.base"],
    ["They were more frequently reported.", "more/adv frequently/adv"],
    ["It may at least in part be due to age.", "at/adv least/adv in/adv part/adv"],
  ])("%s → %s", (text, wanted) => {
    expect(tagsIn(text, wanted)).toBe(wanted);
  });

  it("leave a name a noun, whatever it looks like", () => {
    const [first] = tagsOf(tokensOf("Boost helps."), (at) => at === 0);
    expect(first?.tag).toBe("noun");
  });

  it("are found for any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(text).words).toHaveLength(tokensOf(text).length);
      }),
      { numRuns: 300 },
    );
  });
});
