import { describe, expect, it } from "vitest";
import shipped from "../../../content/packs/ketamine-adhd.json" with { type: "json" };
import { parsePack } from "../../../content/packs/pack.ts";
import { packFaults } from "../../../scripts/check-packs.ts";

type Json = Record<string, unknown>;

/** The shipped pack with the value at a path replaced; undefined takes it out. */
function withValue(path: string, value: unknown): unknown {
  const copy = structuredClone(shipped) as unknown as Json;
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  let at = copy;
  for (const key of keys) at = at[key] as Json;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

const faulty: [name: string, input: unknown, path: string, fault: RegExp][] = [
  ["no object at all", "ketamine", "(whole file)", /Object/u],
  ["a missing part", withValue("risks", undefined), "risks", /risks/u],
  ["a part nobody asked for", withValue("score", 5), "score", /score/u],
  ["a number for a text", withValue("notes.3.text", 7), "notes.3.text", /must be text/u],
  ["an empty text", withValue("notes.0.text", " "), "notes.0.text", /must not be empty/u],
  ["two spaces in a row", withValue("status.line", "a  b"), "status.line", /two spaces/u],
  ["an unknown section", withValue("notes.2.section", "Preface"), "notes.2.section", /no section/u],
  ["a note twice", withValue("notes.1.id", "A1"), "notes.1.id", /A1 is there twice/u],
  ["a note that is not there", withValue("benefits.1", "B9"), "benefits.1", /no note B9/u],
  ["a topic twice", withValue("topics.1.id", "ketamine"), "topics.1.id", /there twice/u],
  [
    "a term of two topics, spelt another way",
    withValue("topics.1.terms.0", "s Ketamine"),
    "topics.1.terms.0",
    /already belongs to ketamine/u,
  ],
  [
    "a company that is not there",
    withValue("topics.0.terms.0", { text: "x", company: "friends" }),
    "topics.0.terms.0.company",
    /no company friends/u,
  ],
  [
    "a rule nobody knows",
    withValue("topics.0.terms.0", { text: "x", fuzzy: 1 }),
    "topics.0.terms.0",
    /text with rules/u,
  ],
  ["an unknown role", withValue("topics.0.role", "drug"), "topics.0.role", /drug/u],
  [
    "no treatment",
    withValue("topics.0.role", "effect"),
    "treatment",
    /no topic ketamine with the role treatment/u,
  ],
  ["a topic without terms", withValue("topics.2.terms", []), "topics.2.terms", /one term/u],
  ["a kind without answer", withValue("answers.onset", undefined), "answers.onset", /onset/u],
  ["an unknown format", withValue("format", 2), "format", /must be 1/u],
  ["a version that is none", withValue("version", "one"), "version", /1\.0\.0/u],
];

describe("parsing a pack", () => {
  it.each(faulty)("names path and fault for %s", (_name, input, path, fault) => {
    const result = parsePack(input);
    if (result.ok) throw new Error("The pack passed");
    expect(result.faults).toContainEqual({ path, fault: expect.stringMatching(fault) });
  });

  it("names all faults, not only the first", () => {
    const input = withValue("notes.0.text", "") as Json;
    const result = parsePack({ ...input, language: "english" });
    expect(result.ok ? [] : result.faults.map(({ path }) => path)).toEqual([
      "language",
      "notes.0.text",
    ]);
  });

  it("says where text is no JSON", () => {
    expect(packFaults('{"format": 1,')).toMatchObject([{ path: "(whole file)", fault: /JSON/u }]);
  });

  it("finds nothing to say about the shipped pack", () => {
    expect(packFaults(JSON.stringify(shipped))).toEqual([]);
  });
});
