import { describe, expect, it } from "vitest";
import { told } from "../../../content/told.ts";
import { ketamineAdhd } from "./packs.ts";

const { claims, read } = ketamineAdhd;

const cases: [name: string, heading: string, text: string, told: string, words: string[]][] = [
  [
    "a short answer with its question",
    "Is ketamine FDA-approved for ADHD?",
    "Yes.",
    "Is ketamine FDA-approved for ADHD? Yes.",
    ["Yes"],
  ],
  [
    "the question alone of a longer heading",
    "Ketamine for ADHD. Is it addictive?",
    "No, never.",
    "Is it addictive? No, never.",
    ["No"],
  ],
  [
    "a longer sentence by itself",
    "Is ketamine FDA-approved for ADHD?",
    "Ketamine is FDA-approved for ADHD, and has been for years.",
    "Ketamine is FDA-approved for ADHD, and has been for years.",
    ["approved"],
  ],
  [
    "a short sentence under a heading that asks nothing",
    "Ketamine for ADHD",
    "Clinically proven.",
    "Clinically proven.",
    ["proven"],
  ],
];

describe("a claim as views show it", () => {
  it.each(cases)("is %s", (_name, heading, text, expected, words) => {
    const [claim] = claims.claimsIn({ ...read(text), heading: read(heading) });
    if (!claim) throw new Error("No claim was found");
    const shown = told({ ...claim, text: text.slice(claim.start, claim.end) });
    expect(shown.text).toBe(expected);
    expect(shown.words.map(({ start, end }) => shown.text.slice(start, end))).toEqual(words);
  });
});
