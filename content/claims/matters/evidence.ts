import { type Rule, said } from "../rule.ts";

/** What studies show, and how good they are. */
export const evidence: readonly Rule[] = [
  {
    name: "evidence-is-strong",
    kind: "evidence",
    says: [
      { of: ["evidence", "other", "treatment", "giver"], has: ["settled"], with: ["T", "form"] },
      { of: ["evidence"], lemma: /^be$/u, what: ["strong"], with: ["T", "form"] },
      { of: ["evidence"], verb: ["show"], has: ["bigTrials"], with: ["T", "form"] },
      {
        of: ["evidence"],
        lemma: /^(?:settle|exist|support|back|put|rule|stand)$/u,
        has: ["bigTrials"],
        with: ["T", "form"],
      },
    ],
    aim: "named",
    rank: 7,
    stances: { flat: "contradicts", not: "consistent" },
    examples: [
      ["The evidence for {T} in {C} is compelling.", "contradicts"],
      ["{T} is well studied in {C}.", "contradicts"],
      ["{T} is not well studied in {C}.", "consistent"],
    ],
  },
  {
    name: "evidence-is-thin",
    kind: "evidence",
    says: [
      {
        of: ["evidence", "other", "treatment", "people", "giver", "this", "kind"],
        has: ["limits"],
        with: ["study"],
      },
      { of: ["evidence"], has: ["limits"] },
    ],
    aim: "meant",
    rank: 5,
    stances: { ...said, not: "consistent" },
    labels: ["limits"],
    examples: [
      ["More research on {T} for {C} is needed.", "consistent"],
      ["The evidence on {T} for {C} is limited.", "consistent"],
    ],
  },
];
