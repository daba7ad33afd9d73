import { compileClaims, type PackClaims } from "../../../content/claims/index.ts";
import type { ReadText } from "../../../content/model.ts";
import { packs } from "../../../content/packs/index.ts";
import type { Pack } from "../../../content/packs/pack.ts";
import { compileMatcher, mentionsIn } from "../../../content/reading/scanner.ts";

/** Two packs on different matters, so that the rules are held to speak of neither. */

export type TestPack = {
  claims: PackClaims;
  read: (text: string) => ReadText;
  /** What rules' examples call {T}, {C} and {M}. */
  names: { T: string; C: string; M: string };
};

type Terms = Pick<Pack, "id" | "topics" | "companies" | "vocabulary">;

const topic = (id: string, role: "treatment" | "condition" | "medicine", terms: string[]) => ({
  id,
  role,
  name: id,
  terms,
  summary: { text: id, notes: ["A1"] },
  notes: ["A1"],
});

const jetLag: Terms = {
  id: "melatonin-jet-lag",
  topics: [
    topic("melatonin", "treatment", ["melatonin"]),
    topic("jet-lag", "condition", ["jet lag"]),
    topic("zolpidem", "medicine", ["zolpidem"]),
  ],
  companies: {},
  vocabulary: {
    treatment: [],
    condition: [],
    usual: ["sleeping pill*"],
    symptom: ["sleep", "tiredness"],
    own: ["circadian"],
    rival: ["gaba"],
    harm: ["grogg*"],
    form: ["gummies"],
  },
};

function testPack(pack: Terms, names: TestPack["names"]): TestPack {
  const matcher = compileMatcher([pack]);
  return {
    claims: compileClaims(pack),
    read: (text) => ({ text, mentions: mentionsIn(matcher, text) }),
    names,
  };
}

const [shipped] = packs;
if (!shipped) throw new Error("No pack is shipped");

export const ketamineAdhd = testPack(shipped, { T: "Ketamine", C: "ADHD", M: "methylphenidate" });
export const melatoninJetLag = testPack(jetLag, { T: "Melatonin", C: "jet lag", M: "zolpidem" });

/** What a pack makes of a sentence under a heading, after what stands before it. */
export function judge({ claims, read }: TestPack, text: string, heading = "", before = "") {
  return claims.judge(
    { ...read(text), heading: heading === "" ? null : read(heading) },
    before === "" ? null : read(before),
  );
}

/** A sentence with a pack's names in place of {T}, {C} and {M}. */
export function filled(text: string, { names }: TestPack): string {
  return text.replace(/\{([TCM])\}/gu, (_all, name: "T" | "C" | "M") => names[name]);
}

/** The packs by what they are on, for describe.each. */
export const bothPacks: [name: string, pack: TestPack][] = [
  ["ketamine and ADHD", ketamineAdhd],
  ["melatonin and jet lag", melatoninJetLag],
];

/** How a rule's first statement in a sentence is put, and by which words; null where it has none. */
export function statementOf(pack: TestPack, rule: string, text: string) {
  const { because, analysis } = judge(pack, filled(text, pack));
  const found = because.find((proposition) => proposition.rule.name === rule);
  if (!found) return null;
  const by = found.by.map(({ from, to }) =>
    analysis.tokens
      .slice(from, to)
      .map(({ word }) => word)
      .join(" "),
  );
  return { state: found.state, by };
}
