import { type Rule, said } from "../rule.ts";

/** How, where and by whom the treatment is given. */
export const use: readonly Rule[] = [
  {
    name: "without-care",
    kind: "use",
    says: [
      {
        of: ["treatment", "people", "giver", "other"],
        has: ["careless"],
        with: ["T", "form"],
        not: ["reproach"],
      },
    ],
    aim: "named",
    rank: 7,
    stances: { flat: "contradicts", not: "consistent", open: "consistent" },
    labels: ["careless"],
    examples: [
      ["You can take {T} for {C} without a prescription.", "contradicts"],
      ["Nobody with {C} should take {T} without a prescription.", "consistent"],
    ],
  },
  {
    name: "for-all",
    kind: "use",
    says: [
      {
        of: ["people"],
        lemma: /^(?:give|offer|try|use|take|benefit|qualify|get|receive|be|start|consider)$/u,
        has: ["everyone"],
        what: ["T"],
      },
      { lemma: /^suit$/u, what: ["people", "C"] },
      {
        of: ["people", "treatment", "other"],
        lemma: /^(?:be|make|have)$/u,
        has: ["ideal"],
        with: ["T", "form"],
      },
    ],
    aim: "named",
    rank: 4,
    stances: { flat: "overstates", open: "overstates", future: "overstates" },
    examples: [["Every adult with {C} should be offered {T}.", "overstates"]],
  },
  {
    name: "with-care",
    kind: "use",
    says: [
      { of: ["treatment", "people", "giver", "other", "authority", "this"], has: ["careful"] },
    ],
    aim: "sentence",
    rank: 3,
    stances: { ...said, not: "consistent" },
    labels: ["careful"],
    examples: [["Talk to a psychiatrist before you consider {T} for {C}.", "consistent"]],
  },
];
