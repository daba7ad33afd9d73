import { describe, expect, it } from "vitest";
import { textOf } from "../../../content/claims/analysis.ts";
import { cueOf } from "../../../content/claims/cues.ts";
import { type Role, roleOf } from "../../../content/claims/roles.ts";
import type { Say } from "../../../content/claims/rule.ts";
import { bothPacks, indexOf, type TestPack } from "./packs.ts";

type Options = { role?: Role; isOnTreatment?: boolean };

/** The words by which a sentence's predicate says it; null where it does not. */
function cueIn(pack: TestPack, text: string, verb: string, say: Say, options: Options = {}) {
  const analysis = pack.analyse(text);
  const predicate = analysis.predicates[indexOf(analysis, verb)];
  if (!predicate) throw new Error("No predicate");
  const role = options.role ?? roleOf(analysis, predicate.subject);
  const told = { predicate, role, isOnTreatment: options.isOnTreatment ?? false };
  const cue = cueOf(analysis, told, [say]);
  return cue && textOf(analysis, cue);
}

/** [what is asked for, sentence, verb, what, the words or null, what is around] */
type Case = [string, string, string, Say, string | null, Options?];

const subjects: Case[] = [
  ["the treatment, unless told", "{T} helps.", "help", { lemma: /^help$/u }, "helps"],
  ["no other then", "{M} helps.", "help", { lemma: /^help$/u }, null],
  ["another role", "Doctors help.", "help", { of: ["giver"], lemma: /^help$/u }, "help"],
  [
    "there",
    "There is no danger.",
    "be",
    { of: ["pronoun", "other"], there: true, what: ["harm"] },
    "danger",
  ],
  ["not there", "{T} is no danger.", "be", { there: true, what: ["harm"] }, null],
  ["a list in the subject", "{T} approval is near.", "be", { about: ["approved"] }, "is"],
  ["no such list in it", "{T} is near.", "be", { about: ["approved"] }, null],
];

const verbs: Case[] = [
  ["a class", "{T} cures it.", "cure", { verb: ["end"] }, "cures"],
  ["another class", "{T} cures it.", "cure", { verb: ["worsen"] }, null],
  ["a verb", "{T} works.", "work", { lemma: /^work$/u }, "works"],
  ["not this one", "{T} blocks it.", "block", { verb: ["end"], notLemma: /^block$/u }, null],
  ["passive", "{T} is proven.", "prove", { lemma: /^prove$/u, passive: true }, "proven"],
  ["passive, and it is not", "{T} proves it.", "prove", { lemma: /^prove$/u, passive: true }, null],
  ["finite, and it is not", "{T} aims to help.", "help", { lemma: /^help$/u, finite: true }, null],
];

const things: Case[] = [
  ["what it is", "{T} is effective.", "be", { what: ["effective"] }, "effective"],
  ["what it is not said to be", "{T} is new.", "be", { what: ["effective"] }, null],
  [
    "verb and thing together",
    "{T} brings real relief.",
    "bring",
    { verb: ["give"], what: ["good"] },
    "brings real relief",
  ],
  [
    "held by the subject",
    "Remarkable results of {T} exist.",
    "exist",
    { of: ["evidence"], has: ["impressive"] },
    "remarkable results",
  ],
  ["not held", "Results of {T} exist.", "exist", { of: ["evidence"], has: ["impressive"] }, null],
  [
    "outside another find",
    "{T} has no side effects.",
    "have",
    { has: ["harm"], outside: "harmless" },
    null,
  ],
  [
    "outside, and it is",
    "{T} has side effects.",
    "have",
    { has: ["harm"], outside: "harmless" },
    "side effects",
  ],
  ["a thing of a role", "{T} is {M}.", "be", { lemma: /^be$/u, is: "rival" }, "is {M}"],
  ["a thing of another", "{T} is new.", "be", { lemma: /^be$/u, is: "rival" }, null],
  [
    "what was named before",
    "{T} does not mask {C}, it ends it.",
    "end",
    { verb: ["end"], what: ["C"] },
    "ends",
    { role: "treatment" },
  ],
];

const besides: Case[] = [
  [
    "barred by what stands by",
    "{T} is a promising and effective option.",
    "be",
    { what: ["effective"], not: ["prospect"] },
    null,
  ],
  [
    "not barred from afar",
    "{T} is effective in all adults that we have ever seen here, a hope.",
    "be",
    { what: ["effective"], not: ["prospect"] },
    "effective",
  ],
  ["with, there", "{T} beats {M}.", "beat", { verb: ["compare"], with: ["M"] }, "beats"],
  ["with, not there", "{T} beats it.", "beat", { verb: ["compare"], with: ["M"] }, null],
  [
    "with the treatment, meant",
    "Patients improve.",
    "improve",
    { of: ["people"], lemma: /^improve$/u, with: ["T"] },
    "improve",
    { isOnTreatment: true },
  ],
  [
    "with the treatment, not meant",
    "Patients improve.",
    "improve",
    { of: ["people"], lemma: /^improve$/u, with: ["T"] },
    null,
  ],
  [
    "with the treatment, where a rival is named",
    "Patients on {M} improve.",
    "improve",
    { of: ["people"], lemma: /^improve$/u, with: ["T"] },
    null,
    { isOnTreatment: true },
  ],
  [
    "with the treatment, of you",
    "You improve.",
    "improve",
    { of: ["people"], lemma: /^improve$/u, with: ["T"] },
    null,
    { isOnTreatment: true },
  ],
  [
    "the first of two drugs",
    "Doctors use {T} before {M}.",
    "use",
    { of: ["giver"], lemma: /^use$/u, what: ["ahead"], first: "T" },
    "use {T} before {M}",
  ],
  [
    "the second of two drugs",
    "Doctors use {M} before {T}.",
    "use",
    { of: ["giver"], lemma: /^use$/u, what: ["ahead"], first: "T" },
    null,
  ],
];

describe.each(bothPacks)("the words that say it, on %s", (_pack, pack) => {
  describe.each(Object.entries({ subjects, verbs, things, besides }))("%s", (_kind, cases) => {
    it.each(cases)("%s: %s", (_name, text, verb, say, words, options) => {
      const wanted = words && textOf(pack.analyse(words));
      expect(cueIn(pack, text, verb, say, options)).toBe(wanted);
    });
  });

  it("are those of the first that fits", () => {
    const analysis = pack.analyse("{T} is effective and proven.");
    const [predicate] = analysis.predicates;
    if (!predicate) throw new Error("No predicate");
    const told = { predicate, role: "treatment", isOnTreatment: false } as const;
    const cue = cueOf(analysis, told, [
      { what: ["harm"] },
      { what: ["proven"] },
      { what: ["effective"] },
    ]);
    expect(cue && textOf(analysis, cue)).toBe("proven");
    expect(cueOf(analysis, told, [])).toBeNull();
  });
});
