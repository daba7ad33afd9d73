import { describe, expect, it } from "vitest";
import { statements, things } from "../../../content/claims/lists/names.ts";
import { rules } from "../../../content/claims/rules.ts";
import { claimKinds } from "../../../content/model.ts";
import { bothPacks, filled, judge } from "./packs.ts";

const examples = rules.flatMap((rule) =>
  rule.examples.map(([sentence, stance]) => ({
    rule: rule.name,
    kind: rule.kind,
    sentence,
    stance,
  })),
);

describe.each(bothPacks)("the rules, on %s", (_name, pack) => {
  it.each(examples)("$rule: $sentence is $stance", ({ rule, sentence, stance }) => {
    const verdict = judge(pack, filled(sentence, pack));
    expect(verdict).toMatchObject({ topic: "both", stance });
    expect(verdict.because[0]?.rule.name).toBe(rule);
  });
});

describe("the list of rules", () => {
  it("has an example for each rule", () => {
    expect(rules.filter(({ examples: own }) => own.length === 0)).toEqual([]);
  });

  it("names each rule once", () => {
    const names = rules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it("speaks of every kind", () => {
    expect(new Set(rules.map(({ kind }) => kind))).toEqual(new Set(claimKinds));
  });

  it("names no drug, condition or pack of its own", () => {
    expect(JSON.stringify(rules)).not.toMatch(/ketamin|adhd|attention deficit|stimulant/iu);
  });

  it.each(Object.entries({ ...statements, ...things }))(
    "has no name of a pack's treatment, condition or medicine in the list %s",
    (_name, list) => {
      expect(list).not.toMatch(/ketamin|adhd|attention deficit|methylphenid|ritalin|adderall/iu);
    },
  );
});
