import { agreed, denied, type Rule } from "../rule.ts";

/** Whether a regulator allows the treatment for the condition. */
export const approval: readonly Rule[] = [
  {
    name: "approval-stated",
    kind: "approval",
    says: [
      { what: ["approved"] },
      { verb: ["approve"], passive: true },
      { of: ["authority"], verb: ["approve"], what: ["T"], not: ["filing"] },
      {
        of: ["other"],
        verb: ["approve"],
        passive: true,
        finite: true,
        has: ["approved", "licence"],
        with: ["T"],
      },
      {
        lemma: /^(?:have|carry|hold|get|win|receive|earn|gain|secure|obtain|enjoy)$/u,
        what: ["licence"],
      },
      {
        of: ["giver", "other"],
        lemma: /^(?:be|get|have|receive|win)$/u,
        what: ["approved"],
        with: ["T"],
      },
    ],
    aim: "named",
    rank: 9,
    stances: denied,
    labels: ["approved"],
    examples: [
      ["{T} is approved for {C}.", "contradicts"],
      ["{T} has not been approved for {C}.", "consistent"],
      ["The FDA approved {T} for {C}.", "contradicts"],
      ["{T} will soon be approved for {C}.", "overstates"],
    ],
  },
  {
    name: "approval-near",
    kind: "approval",
    says: [
      { of: ["other", "treatment"], has: ["soon"], with: ["approved", "licence"] },
      { of: ["authority", "giver", "people"], has: ["soon"], with: ["approved", "licence"] },
    ],
    aim: "named",
    rank: 7,
    stances: { flat: "overstates", future: "overstates" },
    examples: [["FDA approval of {T} for {C} is just around the corner.", "overstates"]],
  },
  {
    name: "approval-to-come",
    kind: "approval",
    says: [{ of: ["other", "treatment", "authority"], about: ["approved", "licence"] }],
    aim: "named",
    rank: 6,
    stances: { future: "overstates" },
    examples: [["Approval of {T} for {C} will follow in the near future.", "overstates"]],
  },
  {
    name: "use-not-approved",
    kind: "approval",
    says: [
      { of: ["treatment", "pronoun", "generic", "giver", "other", "people"], has: ["unapproved"] },
    ],
    aim: "meant",
    rank: 8,
    stances: agreed,
    denies: ["treatment"],
    labels: ["unapproved"],
    examples: [
      ["The use of {T} for {C} is experimental.", "consistent"],
      ["{T} for {C} is not experimental.", "contradicts"],
    ],
  },
];
