import { type Rule, tooFar } from "../rule.ts";

/** Whether the treatment does people with the condition good. */
export const efficacy: readonly Rule[] = [
  {
    name: "helps",
    kind: "efficacy",
    says: [
      {
        verb: ["better", "lessen", "end", "treat", "help", "enable", "rewire"],
        notLemma: /^(?:block|inhibit|clear|wipe|kill|regulate|depress)$/u,
        what: ["C", "symptom", "people", "good"],
        not: ["prospect"],
      },
      { lemma: /^work$/u, not: ["acts", "prospect"] },
      {
        lemma: /^(?:transform|revolutioni[sz]e|change)$/u,
        what: ["C", "people", "symptom"],
        not: ["prospect"],
      },
    ],
    aim: "meant",
    rank: 5,
    stances: tooFar,
    examples: [
      ["{T} improves {C}.", "overstates"],
      ["{T} may improve {C}.", "consistent"],
      ["{T} works for {C}.", "overstates"],
      ["{T} does not help people with {C}.", "consistent"],
    ],
  },
  {
    name: "gives-relief",
    kind: "efficacy",
    says: [
      { verb: ["give", "cause"], what: ["good", "symptom"], not: ["prospect", "harm"] },
      { verb: ["show"], what: ["good", "impressive"], not: ["prospect", "study"] },
      { lemma: /^have$/u, what: ["impressive", "effective", "good"], not: ["prospect"] },
    ],
    aim: "meant",
    rank: 5,
    stances: tooFar,
    examples: [
      ["{T} brings relief to people with {C}.", "overstates"],
      ["{T} could bring relief to people with {C}.", "consistent"],
    ],
  },
  {
    name: "is-effective",
    kind: "efficacy",
    says: [
      { lemma: /^(?:be|become|prove|remain|represent|show)$/u, what: ["effective", "impressive"] },
      { of: ["giver"], verb: ["give"], what: ["effective"], with: ["T"] },
    ],
    aim: "meant",
    rank: 5,
    stances: tooFar,
    examples: [
      ["{T} is effective for {C}.", "overstates"],
      ["{T} is a game changer for {C}.", "overstates"],
      ["{T} is not effective for {C}.", "consistent"],
    ],
  },
  {
    name: "people-get-better",
    kind: "efficacy",
    says: [
      {
        of: ["people"],
        has: ["amount"],
        lemma:
          /^(?:respond|improve|rate|report|see|achieve|show|experience|benefit|recover|remit|notice|feel)$/u,
      },
      { of: ["people"], verb: ["experience"], what: ["good"], with: ["T", "form"] },
      { of: ["people"], lemma: /^expect$/u, what: ["good"], with: ["T", "form"] },
      { of: ["people"], lemma: /^(?:be|become|feel)$/u, what: ["good"], with: ["T", "form"] },
      { of: ["people"], verb: ["better", "turn"], what: ["symptom", "good"], with: ["T", "form"] },
      { of: ["people"], lemma: /^(?:improve|respond|recover|thrive|benefit)$/u, with: ["T"] },
    ],
    aim: "meant",
    rank: 4,
    stances: { flat: "overstates", future: "overstates", weak: "consistent" },
    examples: [["Patients with {C} experience relief after {T}.", "overstates"]],
  },
  {
    name: "signs-fade",
    kind: "efficacy",
    says: [
      {
        of: ["symptom", "condition"],
        lemma:
          /^(?:improve|fade|vanish|disappear|lessen|subside|ease|lift|resolve|diminish|decrease|drop|fall|decline|reduce|relieve)$/u,
        with: ["T", "form"],
        not: ["M"],
      },
      {
        of: ["symptom"],
        lemma: /^(?:improve|decrease|drop|fall|decline|reduce)$/u,
        has: ["amount"],
        not: ["M"],
      },
    ],
    aim: "meant",
    rank: 4,
    stances: { flat: "overstates", future: "overstates", weak: "consistent" },
    examples: [["Symptoms of {C} fade with {T}.", "overstates"]],
  },
  {
    name: "gone",
    kind: "efficacy",
    says: [
      {
        of: ["condition", "symptom"],
        lemma: /^(?:be|go|vanish|disappear)$/u,
        has: ["gone"],
        with: ["T", "form"],
      },
      { lemma: /^(?:get|put|bring|keep|have)$/u, what: ["gone"], with: ["C", "symptom"] },
    ],
    aim: "sentence",
    rank: 5,
    stances: { flat: "overstates", future: "overstates", not: "consistent" },
    examples: [["After {T}, {C} was gone.", "overstates"]],
  },
  {
    name: "results-are-loud",
    kind: "efficacy",
    says: [
      { of: ["evidence"], has: ["impressive"], with: ["T", "form"] },
      { of: ["evidence"], verb: ["show", "say"], what: ["amount"], with: ["T", "form"] },
      { of: ["evidence"], lemma: /^(?:back|support|endorse|favou?r)$/u, what: ["T"] },
      {
        of: ["evidence"],
        verb: ["show"],
        what: ["good", "superiority"],
        with: ["T", "form"],
        not: ["prospect"],
      },
    ],
    aim: "meant",
    rank: 4,
    stances: { flat: "overstates" },
    examples: [["Studies of {T} for {C} show remarkable results.", "overstates"]],
  },
  {
    name: "proven",
    kind: "efficacy",
    says: [
      { lemma: /^(?:be|become|remain)$/u, what: ["proven"] },
      { lemma: /^(?:prove|establish|validate|confirm)$/u, passive: true },
      { of: ["treatment"], lemma: /^settle$/u, passive: true },
    ],
    aim: "meant",
    rank: 8,
    stances: { ...tooFar, flat: "contradicts" },
    labels: ["provenWord"],
    examples: [
      ["{T} is a proven treatment for {C}.", "contradicts"],
      ["{T} has not been proven for {C}.", "consistent"],
    ],
  },
];
