import { describe, expect, it } from "vitest";
import { type Strength, strengthOf } from "../../../../scripts/eval/strength.ts";
import {
  parseStrengthSentence,
  strengthFiguresOf,
  strengthText,
  type Weighed,
  weighAll,
} from "../../../../scripts/eval/strength-figures.ts";

/** What is said goes before what is added, and what is denied may be hedged all the same. */
const others: readonly [text: string, strength: Strength][] = [
  ["Drugs lowering blood pressure were linked to falls.", "correlation"],
  ["The findings suggest that tea reduces stress.", "flat"],
  ["Tea is thought to reduce stress.", "weakened"],
  ["Tea does not appear to reduce stress.", "weakened"],
  ["Tea reduces stress and should be offered.", "flat"],
  ["There is a need to reduce stress.", "none"],
  ["It is important to reduce stress.", "none"],
  ["Future work may show whether tea reduces stress.", "none"],
  ["It was seen in more women than men.", "correlation"],
];

const sentences: readonly [text: string, strength: Strength][] = [
  ["Coffee improves attention in tired drivers.", "flat"],
  ["The new pill did not reduce pain.", "flat"],
  ["Naps may improve memory.", "weakened"],
  ["Walking appears to lower blood pressure.", "weakened"],
  ["Short sleep was associated with weight gain.", "correlation"],
  ["Women had a higher risk of falls than men.", "correlation"],
  ["Further studies are needed to confirm these findings.", "none"],
  ["The aim of this study was to test whether tea reduces stress.", "none"],
  ["We recruited 40 adults in two clinics.", "none"],
  ["Clinicians should ask about sleep.", "none"],
];

describe("how strongly a sentence says that one thing does something to another", () => {
  it.each([...sentences, ...others])("%s: %s", (text, strength) => {
    expect(strengthOf(text)).toBe(strength);
  });
});

describe("scoring strengths", () => {
  const line = (text: string, strength: string) => JSON.stringify({ id: "s1", text, strength });

  it("weighs what it has parsed", () => {
    const parsed = sentences.map(([text, strength]) => parseStrengthSentence(line(text, strength)));
    const { n, accuracy, macroF1 } = strengthFiguresOf(weighAll(parsed));
    expect({ n, accuracy, macroF1 }).toEqual({ n: 10, accuracy: 1, macroF1: 1 });
  });

  it("says what is wrong with a line", () => {
    expect(() => parseStrengthSentence("{")).toThrow("no JSON");
    expect(() => parseStrengthSentence(line("Tea helps.", "strong"))).toThrow("strength:");
  });

  const weighed: Weighed[] = [
    { gold: { id: "a", text: "A helps.", strength: "flat" }, read: "flat" },
    { gold: { id: "b", text: "B may help.", strength: "weakened" }, read: "flat" },
    { gold: { id: "c", text: "C is linked.", strength: "correlation" }, read: "correlation" },
    { gold: { id: "d", text: "D was done.", strength: "none" }, read: "none" },
  ];

  it("gives figures by class", () => {
    const { accuracy, classes, table } = strengthFiguresOf(weighed);
    expect(accuracy).toBe(0.75);
    expect(classes.flat).toEqual({ n: 1, precision: 0.5, recall: 1, f1: 2 / 3 });
    expect(classes.weakened).toEqual({ n: 1, precision: 1, recall: 0, f1: 0 });
    expect(table.weakened).toEqual({ none: 0, correlation: 0, weakened: 0, flat: 1 });
  });

  it("lists mistakes by kind, and not without end", () => {
    const text = strengthText(weighed);
    expect(text).toContain("weakened read as flat: 1\n  b  B may help.");
    expect(text).not.toContain("none read as");
    const [, wrong] = weighed;
    const many = strengthText(Array.from({ length: 40 }, () => wrong as Weighed));
    expect(many).toContain("… and 15 more");
  });
});
