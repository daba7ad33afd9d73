import { type Rule, said, tooFar } from "../rule.ts";

/** How the treatment acts. */
export const mechanism: readonly Rule[] = [
  {
    name: "mends-the-brain",
    kind: "mechanism",
    says: [
      {
        verb: ["rewire", "end", "better"],
        notLemma: /^(?:block|inhibit|regulate|lift|stop)$/u,
        what: ["brain", "own", "rival"],
        with: ["C"],
        not: ["prospect"],
      },
      { verb: ["rewire"], what: ["brain", "own", "rival"], not: ["prospect"] },
      { lemma: /^balance$/u, what: ["own", "rival", "brain"], with: ["C"], not: ["prospect"] },
      { verb: ["treat", "end", "act", "give"], what: ["repair"], not: ["prospect", "plasticity"] },
      {
        lemma: /^(?:go|get|reach|strike|target|address|switch|bring)$/u,
        what: ["repair"],
        not: ["prospect"],
      },
    ],
    aim: "meant",
    rank: 6,
    stances: tooFar,
    examples: [
      ["{T} rewires the brain of people with {C}.", "overstates"],
      ["{T} may help to restore brain circuits in {C}.", "consistent"],
    ],
  },
  {
    name: "works-like-the-usual",
    kind: "mechanism",
    says: [
      { lemma: /^(?:act|work|treat|help)$/u, has: ["sameWay"], with: ["M", "usual", "rival"] },
      { lemma: /^(?:work|act)$/u, what: ["rival"], not: ["own"] },
      { lemma: /^be$/u, is: "rival" },
      { lemma: /^do$/u, has: ["sameWay"], with: ["M", "usual"] },
    ],
    aim: "meant",
    rank: 7,
    stances: { flat: "contradicts", not: "consistent" },
    examples: [
      ["{T} works in {C} the same way as {M}.", "contradicts"],
      ["{T} does not work in {C} the same way as {M}.", "consistent"],
    ],
  },
  {
    name: "acts-where-it-says",
    kind: "mechanism",
    says: [
      { verb: ["act", "change", "increase"], what: ["own"] },
      { lemma: /^(?:be|work)$/u, what: ["own"] },
    ],
    aim: "sentence",
    rank: 4,
    stances: said,
    examples: [
      [
        "In {C}, {T} acts on receptors for glutamate and NMDA, or on circadian clocks.",
        "consistent",
      ],
    ],
  },
];
