import {
  type Analysis,
  compileAnalyser,
  type Named,
  textOf,
} from "../../../content/claims/analysis.ts";
import { compileClaims, type PackClaims, vocabularyOf } from "../../../content/claims/index.ts";
import type { Surroundings } from "../../../content/claims/surroundings.ts";
import type { Passage, PlaceKind, ReadText, TopicRole } from "../../../content/model.ts";
import { packs } from "../../../content/packs/index.ts";
import type { Pack } from "../../../content/packs/pack.ts";
import { compileMatcher, mentionsIn } from "../../../content/reading/scanner.ts";
import { sentencesOf } from "../../../content/reading/sentences.ts";

/** Two packs on different matters, so that the rules are held to speak of neither. */

export type TestPack = {
  claims: PackClaims;
  read: (text: string) => ReadText;
  /** A text as a page hands it over, under a heading or none. */
  passage: (text: string, heading?: string) => Passage;
  /** A text with all that grammar and lists find in it; {T}, {C} and {M} are filled in. */
  analyse: (text: string) => Analysis;
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

const nameOf: Partial<Record<TopicRole, Named["name"]>> = {
  treatment: "T",
  condition: "C",
  medicine: "M",
};

function testPack(pack: Terms, names: TestPack["names"]): TestPack {
  const matcher = compileMatcher([pack]);
  const read = (text: string) => ({ text, mentions: mentionsIn(matcher, text) });
  const analyser = compileAnalyser(vocabularyOf(pack));
  return {
    analyse: (pattern) => {
      const { text, mentions } = read(filled(pattern, { names }));
      const named = mentions.flatMap(({ role, start, end }) => {
        const name = nameOf[role];
        return name ? [{ name, start, end }] : [];
      });
      return analyser({ text, named });
    },
    claims: compileClaims(pack),
    read,
    passage: (text, heading = "") => ({
      ...read(text),
      places: heading === "" ? [] : [{ as: "heading", ...read(heading) }],
      block: "text",
      lang: "",
    }),
    names,
  };
}

const [shipped] = packs;
if (!shipped) throw new Error("No pack is shipped");

export const ketamineAdhd = testPack(shipped, { T: "Ketamine", C: "ADHD", M: "methylphenidate" });
export const melatoninJetLag = testPack(jetLag, { T: "Melatonin", C: "jet lag", M: "zolpidem" });

/** What a pack makes of a sentence under a heading, after what stands before it. */
export function judge(pack: TestPack, text: string, heading = "", before = "") {
  return pack.claims.judge(pack.passage(text, heading), before === "" ? null : pack.read(before));
}

/** A sentence with a pack's names in place of {T}, {C} and {M}. */
export function filled(text: string, { names }: Pick<TestPack, "names">): string {
  return text.replace(/\{([TCM])\}/gu, (_all, name: "T" | "C" | "M") => names[name]);
}

/** The packs by what they are on, for describe.each. */
export const bothPacks: [name: string, pack: TestPack][] = [
  ["ketamine and ADHD", ketamineAdhd],
  ["melatonin and jet lag", melatoninJetLag],
];

/** What a sentence stands under and after; {T}, {C} and {M} are filled in. */
export type Around = Partial<Record<PlaceKind, string>> & {
  before?: string;
  block?: Passage["block"];
  lang?: string;
};

const placeOrder = ["title", "heading", "question", "lead", "row", "column"] as const;

/** A passage as a page hands it over, with names filled in. */
export function placed(pack: TestPack, text: string, around: Around = {}): Passage {
  return {
    ...pack.read(filled(text, pack)),
    places: placeOrder.flatMap((as) => {
      const place = around[as];
      return place === undefined ? [] : [{ as, ...pack.read(filled(place, pack)) }];
    }),
    block: around.block ?? "text",
    lang: around.lang ?? "en",
  };
}

/** What a pack makes of one sentence where it stands, with names filled in. */
export function judgePlaced(pack: TestPack, text: string, around: Around = {}) {
  const before = around.before ? pack.read(filled(around.before, pack)) : null;
  return pack.claims.judge(placed(pack, text, around), before);
}

/** What stands around a sentence, as the modules of the claim reader see it. */
export function surroundings(pack: TestPack, around: Around = {}): Surroundings {
  return {
    places: placeOrder.flatMap((as) => {
      const place = around[as];
      return place === undefined ? [] : [{ as, analysis: pack.analyse(place) }];
    }),
    before: around.before
      ? sentencesOf(around.before).map(({ start, end }) =>
          pack.analyse(around.before?.slice(start, end) ?? ""),
        )
      : [],
  };
}

/** The place of a sentence's predicate with this main verb. Throws if there is none. */
export function indexOf({ predicates }: Analysis, verb: string): number {
  const index = predicates.findIndex((each) => each.verb === verb);
  if (index < 0) throw new Error(`No ${verb} in: ${predicates.map((each) => each.verb)}`);
  return index;
}

/** The tokens of some words in a sentence. Throws if they are not there. */
export function spanOf(analysis: Analysis, words: string) {
  const count = words.split(" ").length;
  for (let from = 0; from + count <= analysis.words.length; from += 1)
    if (textOf(analysis, { from, to: from + count }) === words) return { from, to: from + count };
  throw new Error(`No "${words}" in: ${textOf(analysis)}`);
}

/** How a rule's first statement in a sentence is put, and by which words; null where it has none. */
export function statementOf(pack: TestPack, rule: string, text: string) {
  const { because, analysis } = judge(pack, filled(text, pack));
  const found = because.find((proposition) => proposition.rule.name === rule);
  if (!found) return null;
  const by = found.by.map(({ from, to }) =>
    analysis.words
      .slice(from, to)
      .map(({ word }) => word)
      .join(" "),
  );
  return { state: found.state, by };
}
