import { readFileSync } from "node:fs";
import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { describe, expect, it } from "vitest";
import { notesOf, packs, sectionsOf } from "../../../content/packs/index.ts";
import { parsePack } from "../../../content/packs/pack.ts";
import { spellingsOf } from "../../../content/reading/terms.ts";

const file = new URL("../../../content/packs/ketamine-adhd.json", import.meta.url);
const json = readFileSync(file, "utf8");
const pack = packs[0];
if (!pack) throw new Error("No pack is shipped");

/** Every fact the document states, by id. */
const facts =
  "A1 A2 A3 A4 A5 A6 K1 K2 K3 K4 M1 M2 M3 S1 S2 S3 B1 B2 B3 B4 R1 R2 R3 R4 R5 R6 C1 C2 C3 C4 P1 P2 P3 F1 E1 F2 F3 X1";

/** The document's headings. */
const headings = [
  "Understanding ADHD and Its Conventional Treatments",
  "Symptoms and Diagnosis of ADHD",
  "Limitations of Conventional Treatments",
  "What Is Ketamine Therapy?",
  "Pharmacological Properties of Ketamine",
  "Administration and Dosage",
  "How Ketamine Therapy May Impact ADHD Symptoms",
  "Neurobiological Rationale",
  "Potential Cognitive and Behavioral Effects",
  "Current Research on Ketamine Therapy for ADHD",
  "Clinical Trials and Case Studies",
  "Challenges in Research",
  "Possible Benefits",
  "Risks and Side Effects",
  "Comparison with Traditional ADHD Treatments",
  "Effectiveness and Onset of Action",
  "Side Effect Profiles",
  "Considerations for Patients and Healthcare Providers",
  "Patient Selection and Assessment",
  "Monitoring and Follow-Up",
  "Frequently Asked Questions",
  "Additional Resources",
];

/** Every text of the pack that a reader may see, with its path. */
const texts: [string, string][] = [
  ...pack.notes.map((note): [string, string] => [`note ${note.id}`, note.text]),
  ...pack.topics.map((topic): [string, string] => [`topic ${topic.id}`, topic.summary.text]),
  ...Object.entries(pack.summaries).map(([key, { text }]): [string, string] => [
    `summary ${key}`,
    text,
  ]),
  ...Object.entries(pack.answers).map(([key, { text }]): [string, string] => [
    `answer ${key}`,
    text,
  ]),
  ["status line", pack.status.line],
  ...[pack.status.regulatory, pack.status.evidence, pack.status.beside].map(
    (axis): [string, string] => [`status ${axis.label}`, axis.text],
  ),
  ["limit", pack.limit.text],
];

/** Every spelling of a topic, compounds left out. */
const spellingsIn = ({ terms }: (typeof pack.topics)[number]) =>
  terms.flatMap((term) => spellingsOf(typeof term === "string" ? term : term.text));

const sentencesOf = (text: string) => text.split(/(?<=[.?!])\s+/u).filter(Boolean);
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];

/** The names of the subject itself: there is no plainer word, so they count as two syllables. */
const names = new Set(
  pack.topics
    .flatMap((topic) => [topic.name, ...spellingsIn(topic)])
    .flatMap(wordsOf)
    .map((word) => word.toLowerCase()),
);

/** Years of schooling a text asks for, by Flesch and Kincaid. */
function gradeOf(text: string): number {
  const words = wordsOf(text).map((word) => (names.has(word.toLowerCase()) ? "naming" : word));
  return fleschKincaid({
    sentence: sentencesOf(text).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}

describe("the shipped pack", () => {
  it("has no fault", () => {
    expect(parsePack(JSON.parse(json))).toMatchObject({ ok: true });
  });

  it("is written the way the formatter writes JSON, so that changes show as changes", () => {
    expect(JSON.parse(json)).toEqual(pack);
    expect(json.endsWith("}\n")).toBe(true);
  });

  it("has a note for every fact of the document and for nothing else", () => {
    expect(pack.notes.map((note) => note.id).sort()).toEqual(facts.split(" ").sort());
  });

  it("names only headings of the document, and all of them", () => {
    expect(pack.sections).toEqual(headings);
    expect(new Set(pack.notes.map((note) => note.section))).toEqual(new Set(headings));
  });

  it("has no spelling twice, in any topic", () => {
    const spellings = pack.topics.flatMap(spellingsIn).map((spelling) => spelling.toLowerCase());
    expect(spellings.filter((spelling, at) => spellings.indexOf(spelling) !== at)).toEqual([]);
  });

  it("keeps the order risks R1 to R4, then what is also mentioned, then what follows", () => {
    expect(pack.risks).toEqual({
      main: ["R1", "R2", "R3", "R4"],
      also: ["R5"],
      therefore: ["R6"],
    });
  });

  it("never shows a status without the use it is about", () => {
    expect(pack.status.line).toBe("Ketamine for ADHD: not FDA-approved, experimental");
    for (const [path, text] of texts) {
      for (const sentence of sentencesOf(text)) {
        if (/not FDA-approved/iu.test(sentence)) expect(`${path}: ${sentence}`).toMatch(/ADHD/u);
      }
    }
  });

  it.each([["K3"], ["M1"], ["M2"], ["M3"], ["B2"], ["B3"], ["C1"], ["F2"]])(
    "keeps the document's hedge in %s",
    (id) => {
      const [note] = notesOf(pack, [id]);
      expect(note?.text).toMatch(/\b(may|possibly|possible|believed|suggest|preliminary)\b/iu);
    },
  );

  it.each(texts)("uses no banned word in %s", (_path, text) => {
    const banned =
      /\b(warning|false|myth|misinformation|dangerous|cure|proven|works|sufferers?|common|rare)\b|!/iu;
    expect(text).not.toMatch(banned);
  });

  it.each(texts)("has short sentences in %s", (_path, text) => {
    for (const sentence of sentencesOf(text))
      expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(25);
  });

  it.each(texts.filter(([path]) => path.startsWith("summary") || path.startsWith("topic")))(
    "can be read after nine years of school: %s",
    (_path, text) => {
      expect(gradeOf(text)).toBeLessThanOrEqual(9);
    },
  );
});

describe("notes and their sections", () => {
  it("gives notes in the order asked for", () => {
    expect(notesOf(pack, ["R2", "E1"]).map((note) => note.id)).toEqual(["R2", "E1"]);
  });

  it("names each section once", () => {
    expect(sectionsOf(pack, ["R1", "R2", "E1"])).toEqual([
      "Risks and Side Effects",
      "Frequently Asked Questions",
    ]);
  });

  it("throws for a note that is not there", () => {
    expect(() => notesOf(pack, ["Z9"])).toThrow("has no note Z9");
  });
});
