import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText } from "../../../any-text.ts";
import { read } from "./read.ts";

describe("predicates", () => {
  it.each<[text: string, verb: string, subject: string, by: string | null]>([
    ["Ketamine may improve focus.", "improve", "ketamine", "own"],
    ["In recent years, ketamine has helped.", "help", "ketamine", "own"],
    ["One year after the diet, the effect persisted.", "persist", "the effect", "own"],
    ["In this small, careful study of men, we found gains.", "find", "we", "own"],
    ["It helps people and reduces pain.", "reduce", "it", "coordinated"],
    ["It was able to reduce pain.", "reduce", "it", "controlled"],
    ["We use ketamine to treat pain.", "treat", "ketamine", "controlled"],
    ["Ketamine, which blocks receptors, may help.", "help", "ketamine", "own"],
    ["Ketamine, which blocks receptors, may help.", "block", "ketamine", "relative"],
    ["People who take it report relief.", "report", "people", "own"],
    ["Unlike pills, which block receptors, it targets pain.", "target", "it", "own"],
    ["Taking ketamine improves focus.", "improve", "taking ketamine", "own"],
    ["Patients treated with ketamine improve.", "improve", "patients", "own"],
    [
      "Further studies to confirm the role of hormones are needed.",
      "need",
      "further studies to confirm the role of hormones",
      "own",
    ],
    ["In a group of men undergoing scans, the device was safe.", "be", "the device", "own"],
    [
      "The rate was 3% and >60% of patients with it improved.",
      "improve",
      "60 % of patients with it",
      "own",
    ],
  ])("%s: %s is said of %s", (text, verb, subject, by) => {
    const { of, said } = read(text);
    expect(said(of(verb).subject)).toBe(subject);
    expect(of(verb).subjectBy).toBe(by);
  });

  it.each<[text: string, verb: string, complement: string]>([
    ["Ketamine may improve focus in adults.", "improve", "focus in adults"],
    ["People who take it report relief.", "take", "it"],
    ["People who take it report relief.", "report", "relief"],
    ["Researchers say taking ketamine improves focus.", "take", "ketamine"],
    ["Researchers say taking ketamine improves focus.", "say", ""],
    ["It lowers mood, although sleep improves.", "lower", "mood ,"],
  ])("%s: %s says %s", (text, verb, complement) => {
    const { of, said } = read(text);
    expect(said(of(verb).complement)).toBe(complement);
  });

  it.each<[text: string, verb: string, link: string | null, over: string | null]>([
    ["Studies suggest that it helps.", "help", "that", "suggest"],
    ["Studies suggest it helps.", "help", "that", "suggest"],
    ["Studies suggest that patients treated with it improve.", "improve", "that", "suggest"],
    ["Researchers say taking ketamine improves focus.", "improve", "that", "say"],
    ["People who take it report relief.", "report", null, null],
    ["People who report pain improve.", "improve", null, null],
    ["Whether people who take it improve is unknown.", "improve", "whether", null],
    ["It may reduce pain and improve sleep.", "improve", "and", "reduce"],
    ["It may help to improve sleep.", "improve", "to", "help"],
    ["It helps people sleep.", "sleep", "to", "help"],
    ["It works by lowering mood.", "lower", "gerund", "work"],
    ["A drug used for pain failed.", "use", "relative", null],
    ["If it helps, we will know.", "help", "if", null],
    ["The drug that helps costs little.", "help", "relative", null],
  ])("%s: %s is linked by %s", (text, verb, link, over) => {
    const { of, predicates } = read(text);
    const found = of(verb);
    expect(found.link).toBe(link);
    expect(found.over === null ? null : predicates[found.over]?.verb).toBe(over);
  });

  it.each<[text: string, verb: string, group: object]>([
    ["It was not approved.", "approve", { negated: true, passive: true, modal: null }],
    ["It cannot help.", "help", { negated: true, passive: false, modal: "can" }],
    ["It has been shown to help.", "show", { passive: true, isFinite: true }],
    ["It aims to help.", "help", { isFinite: false, form: "base" }],
  ])("%s: %s has its helpers", (text, verb, group) => {
    expect(read(text).of(verb)).toMatchObject(group);
  });

  it("are found for any text, in order and inside of it", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { predicates, words } = read(text);
        for (const [index, { from, to, over, complement }] of predicates.entries()) {
          expect(from).toBeLessThan(to);
          expect(complement.to).toBeLessThanOrEqual(words.length);
          expect(over ?? -1).toBeLessThan(index);
        }
      }),
      { numRuns: 300 },
    );
  });
});
