import { describe, expect, it } from "vitest";
import { tagsIn } from "./read.ts";

describe("words that can be verb or noun", () => {
  it.each([
    ["It works.", "works/verb.s"],
    ["The works of others", "works/noun"],
    ["To work is good.", "work/verb.base"],
    ["They may work.", "work/verb.base"],
    ["Boost your focus", "boost/verb.base focus/noun"],
    ["Support groups", "support/noun groups/noun"],
    ["Results vary.", "results/noun vary/verb.base"],
    ["Improves the mood", "improves/verb.s"],
    ["It helps improve focus.", "improve/verb.base focus/noun"],
    ["It lets them work.", "work/verb.base"],
    ["The treatment costs little.", "treatment/noun costs/verb.s"],
    ["The costs of treatment", "costs/noun treatment/noun"],
    ["Some doctors report that it helps.", "report/verb.base"],
    ["The report that it helps is old.", "report/noun"],
    ["The young benefit.", "benefit/noun"],
    ["Both drugs increase focus.", "increase/verb.base focus/noun"],
    ["An increase was seen.", "increase/noun"],
    ["It lifts mood and reduces pain.", "lifts/verb.s reduces/verb.s"],
  ])("%s → %s", (text, wanted) => {
    expect(tagsIn(text, wanted)).toBe(wanted);
  });
});
