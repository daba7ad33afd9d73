import { denied, type Rule, said, tooFar } from "../rule.ts";

/** The treatment beside the usual medicines. */
export const comparison: readonly Rule[] = [
  {
    name: "first-line",
    kind: "comparison",
    says: [{ lemma: /^(?:be|become|remain|replace)$/u, has: ["firstLine"], not: ["prospect"] }],
    aim: "named",
    rank: 8,
    stances: denied,
    examples: [
      ["{T} is the first-line treatment for {C}.", "contradicts"],
      ["{T} is not a first-line treatment for {C}.", "consistent"],
    ],
  },
  {
    name: "better-than-usual",
    kind: "comparison",
    says: [
      { has: ["superior"], with: ["M", "usual"], not: ["study"] },
      { verb: ["compare", "replace"], what: ["M", "usual"] },
    ],
    aim: "meant",
    rank: 7,
    stances: tooFar,
    examples: [
      ["{T} works better than {M} for {C}.", "overstates"],
      ["{T} outperforms {M} in {C}.", "overstates"],
    ],
  },
  {
    name: "put-first",
    kind: "comparison",
    says: [
      {
        of: ["authority", "evidence", "giver", "people", "other"],
        lemma: /^(?:recommend|put|place|name|list|prefer|rank|favou?r|use|prescribe|reach)$/u,
        what: ["ahead"],
        first: "T",
      },
    ],
    aim: "named",
    rank: 8,
    stances: { flat: "contradicts", not: "consistent" },
    examples: [["Guidelines now recommend {T} ahead of {M} for {C}.", "contradicts"]],
  },
  {
    name: "succeeds-where-others-fail",
    kind: "comparison",
    says: [{ lemma: /^(?:succeed|deliver|win|finish|shine)$/u, with: ["M", "usual"] }],
    aim: "meant",
    rank: 6,
    stances: { flat: "overstates" },
    examples: [["Where {M} fails people with {C}, {T} succeeds.", "overstates"]],
  },
  {
    name: "usual-first",
    kind: "comparison",
    says: [
      {
        of: ["rival"],
        lemma: /^(?:be|remain|come)$/u,
        what: ["firstLine", "proven", "settled"],
        with: ["T"],
      },
    ],
    aim: "sentence",
    rank: 5,
    stances: { flat: "consistent" },
    examples: [["{M} remains the first choice in {C}, not {T}.", "consistent"]],
  },
  {
    name: "where-usual-fails",
    kind: "comparison",
    says: [
      {
        lemma: /^(?:be|become|remain|offer|consider|provide)$/u,
        what: ["prospect"],
        with: ["M", "usual"],
      },
    ],
    aim: "meant",
    rank: 3,
    stances: said,
    examples: [["{T} is considered an alternative where {M} fails in {C}.", "consistent"]],
  },
];
