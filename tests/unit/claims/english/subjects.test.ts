import { describe, expect, it } from "vitest";
import { read } from "./read.ts";

describe("what a predicate is said of", () => {
  it.each<[text: string, verb: string, subject: string, by: string | null]>([
    ["The drug helps.", "help", "the drug", "own"],
    ["Helps adults", "help", "", null],
    // What leads in is no part of it
    ["For adults with it, the drug improves sleep.", "improve", "the drug", "own"],
    ["However, the drug helps.", "help", "the drug", "own"],
    ["In recent years, the drug has helped.", "help", "the drug", "own"],
    ["Two weeks later, the drug helped.", "help", "the drug", "own"],
    ["Instead of pills, it helps.", "help", "it", "own"],
    // Asides are none either
    ["The drug, an old one, improves sleep.", "improve", "the drug", "own"],
    ["The drug, which is old, improves sleep.", "improve", "the drug", "own"],
    ["Unlike pills, which are old, it helps.", "help", "it", "own"],
    // Relative clauses
    ["The drug, which is old, helps.", "be", "the drug", "relative"],
    ["People who take it improve.", "take", "people", "relative"],
    ["Patients treated with it improve.", "treat", "patients", "relative"],
    // Of the verb over it, or its object
    ["The drug aims to help.", "help", "the drug", "controlled"],
    ["We use the drug to help.", "help", "the drug", "controlled"],
    ["It allows patients to rest.", "rest", "patients", "controlled"],
    ["It was given to help.", "help", "it", "controlled"],
    ["It works by lowering mood.", "lower", "it", "controlled"],
    // The same one again
    ["It helps and improves focus.", "improve", "it", "coordinated"],
    ["It helps and they improve.", "improve", "they", "own"],
  ])("%s: %s of %j", (text, verb, subject, by) => {
    const { of, said } = read(text);
    expect(said(of(verb).subject)).toBe(subject);
    expect(of(verb).subjectBy).toBe(by);
  });
});
