import { type Rule, tooFar } from "../rule.ts";

/** How fast the treatment acts. */
export const onset: readonly Rule[] = [
  {
    name: "acts-fast",
    kind: "onset",
    says: [
      {
        verb: ["better", "lessen", "end", "treat", "help", "turn"],
        has: ["fast"],
        with: ["C", "symptom", "good"],
        not: ["prospect"],
      },
      { verb: ["give", "cause", "show"], what: ["fast"], with: ["good"], not: ["prospect"] },
      {
        of: ["other", "treatment"],
        about: ["good"],
        lemma: /^(?:begin|come|start|arrive|set|appear|follow)$/u,
        has: ["fast"],
        with: ["T"],
      },
      { lemma: /^work$/u, has: ["fast"], not: ["own", "brain"] },
      {
        lemma: /^(?:act|take|deliver|reach|come|kick|start|begin|hit)$/u,
        has: ["fast"],
        with: ["C", "symptom", "good"],
        not: ["own", "brain"],
      },
      {
        of: ["people", "symptom", "condition"],
        verb: ["experience", "turn", "better"],
        has: ["fast"],
        with: ["T", "form"],
      },
    ],
    aim: "meant",
    rank: 6,
    stances: tooFar,
    examples: [
      ["{T} relieves {C} within hours.", "overstates"],
      ["{T} may relieve {C} within hours.", "consistent"],
      ["{T} works fast in {C}.", "overstates"],
    ],
  },
];
