import { describe, expect, it } from "vitest";
import { bothPacks, filled, judge } from "./packs.ts";

/** Sentences that say what is so. None of them may be said to contradict or to go too far. */
const careful: Record<string, string[]> = {
  approval: [
    "The FDA has never said yes to {T} for {C}.",
    "The FDA has given no blessing to {T} for {C}.",
    "The FDA has not established that {T} is safe or effective for {C}.",
    "No U.S. agency has approved {T} for {C}.",
    "Not even Dr. Roe says that {T} is approved for {C}.",
    "{T} has not (yet) been approved for {C}.",
    "{T} is not – contrary to many claims – approved for {C}.",
    "The FDA has not, despite what you may hear, approved {T} for {C}.",
    "{T} does not, unlike {M}, have approval for {C}.",
    "Unlike {M}, {T} is not approved for {C}.",
    "The agency approved {M} for {C}, not {T}.",
    "{T}, approved for depression, is used off-label for {C}.",
    "{T} is approved only for depression, not {C}.",
    "You won't find a regulator that has approved {T} for {C}.",
    "The list of drugs approved for {C} does not include {T}.",
    "Unlike the medicines that are approved for {C}, {T} is a gamble.",
    "What {T} is not: approved for {C}.",
    "To be approved for {C}, {T} would have to pass many tests.",
    "A clinic was fined for saying that {T} is approved for {C}.",
    "Clinics lie when they say {T} is approved for {C}.",
    "{T} is marketed as approved for {C}, but that is not true.",
  ],
  efficacy: [
    "No honest doctor calls {T} a proven treatment for {C}.",
    "{T} is not, by any means, proven for {C}.",
    "{T} is far from a proven treatment for {C}.",
    "Only a large trial can prove that {T} works for {C}.",
    "To prove that {T} works for {C}, large trials are needed.",
    "That {T} works for {C} is far from certain.",
    "{T} brings no calm to people with {C}.",
    "We don't yet know whether {T} works for {C}.",
  ],
  evidence: [
    "The evidence on {T} for {C} is not settled.",
    "There are no large, rigorous trials of {T} in {C}.",
    "No large (phase 3) randomised trials of {T} in {C} exist.",
    "{T} is not approved for {C} and large trials are lacking.",
    "Large trials have shown that {M} works in {C}, but there are none for {T}.",
    "{M} came first in {C}: it is well studied, unlike {T}.",
    "A search for large trials of {T} in {C} turned up nothing.",
    "If large trials of {T} in {C} existed, we would name them.",
    "It would take large trials to tell whether {T} works for {C}.",
    "There is no study that has shown that {T} helps in {C}.",
  ],
  safety: [
    "The side effects of {T} in {C} are not known.",
    "The side effects of {T} in {C} cannot be ruled out.",
    "The risks of {T} in {C} are not to be underestimated.",
    "{T} isn't harmless (or risk-free) for people with {C}.",
    "The notion that {T} is harmless in {C} needs correcting.",
    "{T} without medical supervision can be dangerous in {C}.",
    "No medicine is harmless, {T} for {C} included.",
  ],
  comparison: [
    "{T} has not replaced {M} for {C}.",
    "Guidelines recommend {M} first for {C}, not {T}.",
    "There's no good reason to prefer {T} over {M} for {C}.",
    "Do not replace {M} with {T} for {C}.",
  ],
  mechanism: [
    "How {T} might work in {C} is not the same as {M}.",
    "{T} does not act like {M} in {C}.",
    "There is no proof that {T} rewires the brain in {C}.",
  ],
  onset: [
    "{T} is not a quick fix for {C}.",
    "There is no evidence that {T} works within hours in {C}.",
    "Whether {T} acts within hours in {C} is unknown.",
  ],
  use: [
    "Taking {T} for {C} without a prescription is dangerous.",
    "It is illegal to buy {T} for {C} without a prescription.",
    "Using {T} for {C} at home without a doctor could be fatal.",
    "Not everyone with {C} should try {T}.",
  ],
};

/** The same matters, said flatly or in roundabout ways. All of them contradict. */
const flat = [
  "{T} is approved for {C}.",
  "{T} is, as everyone knows, approved for {C}.",
  "{T} has been approved for {C}, and not just for depression.",
  "Don't listen to critics: {T} is approved for {C}.",
  "{T} is approved for depression, anxiety and {C}.",
  "{T} is one of the drugs approved for {C}.",
  "{T} rather than {M} is approved for {C}.",
  "There is no regulator that has not approved {T} for {C}.",
  "There is no doubt that {T} is approved for {C}.",
  "Without doubt {T} is proven for {C}.",
  "{T} is not only safe but proven for {C}.",
  "Large, rigorous, randomised trials prove that {T} works for {C}.",
  "Unlike {M}, {T} is harmless for people with {C}.",
  "You don't need a prescription to take {T} for {C}.",
  "Drop risky pills and take {T} for {C} without a doctor.",
];

describe.each(bothPacks)("sentences of all kinds, on %s", (_pack, pack) => {
  describe.each(Object.entries(careful))("careful, on %s", (_kind, sentences) => {
    it.each(sentences)("%s", (sentence) => {
      const { topic, stance } = judge(pack, filled(sentence, pack));
      expect(topic).toBe("both");
      expect([null, "consistent"]).toContain(stance);
    });
  });

  it.each(flat)("flat: %s", (sentence) => {
    expect(judge(pack, filled(sentence, pack)).stance).toBe("contradicts");
  });
});
