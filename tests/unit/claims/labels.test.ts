import { describe, expect, it } from "vitest";
import { labelsOf } from "../../../content/claims/labels.ts";
import type { Stance } from "../../../content/model.ts";
import { type Around, bothPacks, ketamineAdhd, surroundings, type TestPack } from "./packs.ts";

const said = (pack: TestPack, text: string, around: Around) =>
  labelsOf(pack.analyse(text), surroundings(pack, around)).map(
    ({ rule, stance }) => [rule.name, stance] as const,
  );

/** [what is tried, line, what is around, the rule, the stance] */
type Case = [name: string, text: string, around: Around, rule: string | null, stance?: Stance];

const both = { lead: "{T} for {C}:" };

const cases: Case[] = [
  ["approved", "FDA-approved", both, "approval-stated", "contradicts"],
  ["not approved", "Not FDA-approved", both, "approval-stated", "consistent"],
  ["proven", "Clinically tested", both, "proven", "contradicts"],
  ["harmless", "Completely safe", both, "wholly-safe", "contradicts"],
  ["no harm", "No side effects", both, "wholly-safe", "contradicts"],
  ["a harm", "Nausea and confusion in {C}", both, "risk-named", "consistent"],
  ["without care", "No prescription", both, "without-care", "contradicts"],
  ["with care", "Medical supervision for {C}", both, "with-care", "consistent"],
  ["off-label", "Off-label", both, "use-not-approved", "consistent"],
  ["thin evidence", "Limited evidence", both, "evidence-is-thin", "consistent"],
  ["under the line before", "FDA-approved", { before: "{T} for {C}:" }, "approval-stated"],
  [
    "under a line that opens a list",
    "FDA-approved",
    { lead: "{T} for {C} is:" },
    "approval-stated",
  ],
  ["as strong as its line", "FDA-approved", { lead: "{T} may be, for {C}:" }, null],
  ["as strong as its question", "Completely safe", { question: "Is {T} safe for {C}?" }, null],
  ["under nothing", "FDA-approved", {}, null],
  ["under the drug alone", "FDA-approved", { heading: "{T}" }, null],
  ["under another drug", "FDA-approved", { heading: "{M} for {C}" }, null],
  ["under two drugs", "FDA-approved", { heading: "{T} and {M} for {C}" }, null],
  ["of another drug", "FDA-approved, unlike {M}", both, null],
  ["for another condition", "FDA-approved for depression", both, null],
  ["a myth", "Myth: FDA-approved", both, null],
  ["a sentence", "It is here.", both, null],
  ["a question", "FDA-approved?", both, null],
];

describe.each(bothPacks)("a line without a verb, on %s", (_pack, pack) => {
  it.each(cases)("%s: %s", (_name, text, around, rule, stance) => {
    const all = said(pack, text, around);
    if (rule === null) expect(all.filter(([, each]) => each !== "consistent")).toEqual([]);
    else expect(all).toContainEqual([rule, stance ?? expect.any(String)]);
  });
});

/** Lines on what the condition does to people, in a list of benefits or under another heading. */
describe("what would get better", () => {
  it.each<[lead: string, line: string, rule: string | null, stance?: Stance]>([
    ["Benefits of ketamine for ADHD include:", "Improved focus", "gives-relief", "overstates"],
    ["Benefits of ketamine for ADHD include:", "Less impulsivity", "gives-relief", "overstates"],
    ["Benefits of ketamine for ADHD include:", "Rapid relief", "acts-fast", "overstates"],
    ["Possible benefits of ketamine for ADHD:", "Improved focus", "gives-relief", "consistent"],
    ["Ketamine for ADHD may bring benefits:", "Rapid relief", "acts-fast", "consistent"],
    [
      "Benefits of ketamine for ADHD include:",
      "Possibly improved focus",
      "gives-relief",
      "consistent",
    ],
    ["What we measure in ADHD:", "Improved focus", null],
    ["Benefits of ketamine for ADHD include:", "Focus", null],
    ["Benefits of methylphenidate for ADHD include:", "Improved focus", null],
    ["Benefits of ketamine for depression include:", "Improved mood", null],
  ])("%s %s", (lead, line, rule, stance) => {
    const all = said(ketamineAdhd, line, { lead });
    expect(all).toEqual(rule === null ? [] : [[rule, stance]]);
  });
});

describe("a line in a table", () => {
  it.each<[name: string, line: string, around: Around, rule: string | null, stance?: Stance]>([
    [
      "the treatment's own column",
      "Improved focus",
      { title: "ADHD", column: "Ketamine" },
      "gives-relief",
      "overstates",
    ],
    [
      "a row of what is possible",
      "Improved focus",
      { title: "ADHD", row: "Possible benefits", column: "Ketamine" },
      "gives-relief",
      "consistent",
    ],
    [
      "the other's column",
      "Improved focus",
      { title: "Ketamine or methylphenidate for ADHD", column: "Methylphenidate" },
      null,
    ],
    [
      "a figure",
      "83 % response rate",
      { lead: "Ketamine for ADHD:" },
      "results-are-loud",
      "overstates",
    ],
  ])("%s: %s", (_name, line, around, rule, stance) => {
    expect(said(ketamineAdhd, line, around)).toEqual(rule === null ? [] : [[rule, stance]]);
  });
});
