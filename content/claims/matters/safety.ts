import { agreed, denied, type Rule, tooFar } from "../rule.ts";

/** Risks, side effects, dependence, the long run. */
export const safety: readonly Rule[] = [
  {
    name: "wholly-safe",
    kind: "safety",
    says: [
      { what: ["harmless"] },
      { of: ["pronoun", "other"], there: true, what: ["harmless"], with: ["T"] },
    ],
    aim: "meant",
    rank: 8,
    stances: denied,
    labels: ["harmless"],
    examples: [
      ["{T} is completely safe for people with {C}.", "contradicts"],
      ["{T} offers relief from {C} without side effects.", "contradicts"],
    ],
  },
  {
    name: "safe-or-mild",
    kind: "safety",
    says: [
      { lemma: /^(?:be|remain|offer|have|prove|cause)$/u, what: ["mild"] },
      { lemma: /^tolerate$/u },
      { of: ["people"], lemma: /^tolerate$/u, what: ["T"] },
      { of: ["other"], lemma: /^be$/u, what: ["mild"], about: ["harm"], with: ["T"] },
    ],
    aim: "meant",
    rank: 7,
    stances: { flat: "overstates", not: "consistent" },
    examples: [
      ["{T} is well tolerated by people with {C}.", "overstates"],
      ["{T} is not safe for people with {C}.", "consistent"],
    ],
  },
  {
    name: "risk-named",
    kind: "safety",
    says: [
      { of: ["treatment"], has: ["harm"], outside: "harmless" },
      {
        of: ["people"],
        lemma:
          /^(?:hook|addict|dissociate|hallucinate|experience|develop|get|have|suffer|become|feel)$/u,
        has: ["harm"],
        outside: "harmless",
        with: ["T", "form"],
      },
      {
        of: ["other", "people", "evidence", "giver"],
        has: ["harm"],
        outside: "harmless",
        with: ["T", "form"],
      },
    ],
    aim: "sentence",
    rank: 6,
    stances: { ...agreed, not: "contradicts" },
    denies: ["treatment", "people"],
    labels: ["harm"],
    examples: [
      ["{T} for {C} can cause confusion and nausea.", "consistent"],
      ["{T} does not cause dependence in people with {C}.", "contradicts"],
    ],
  },
  {
    name: "makes-it-worse",
    kind: "safety",
    says: [
      { verb: ["worsen"], not: ["prospect"] },
      { of: ["people"], verb: ["worsen"], what: ["brain", "symptom", "harm"], with: ["T"] },
    ],
    aim: "named",
    rank: 5,
    stances: tooFar,
    examples: [
      ["{T} worsens {C}.", "overstates"],
      ["{T} may worsen {C}.", "consistent"],
    ],
  },
];
