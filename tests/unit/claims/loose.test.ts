import { describe, expect, it } from "vitest";
import { looseOf } from "../../../content/claims/loose.ts";
import { bothPacks } from "./packs.ts";

describe.each(bothPacks)("loud statements that no verb holds, on %s", (_pack, pack) => {
  it.each<[name: string, text: string, rules: string[]]>([
    ["approved", "{T} for {C}: FDA-approved", ["approval-stated"]],
    ["proven", "Clinically tested: {T} for {C}", ["proven"]],
    ["harmless", "{T} for {C}, with no side effects", ["wholly-safe"]],
    ["without care", "{T} for {C} without a prescription", ["without-care"]],
    [
      "several",
      "{T} for {C}: FDA-approved, with no side effects",
      ["approval-stated", "wholly-safe"],
    ],
    // Nothing is said
    ["no condition", "FDA-approved {T}", []],
    ["no treatment", "FDA-approved for {C}", []],
    ["another drug", "FDA-approved for {C}: {M}, not {T}", []],
    ["another condition", "FDA-approved {T} for depression and {C}", []],
    ["not loud", "{T} for {C}: relief", []],
    ["turned", "Not FDA-approved: {T} for {C}", []],
    ["never", "{T} for {C}: never proven", []],
    ["a myth", "Myth: FDA-approved {T} for {C}", []],
    ["limits", "{T} for {C}: proven in a pilot study", []],
    ["a question", "FDA-approved {T} for {C}?", []],
    ["in quotation marks", "“FDA-approved” {T} for {C} on sale", []],
    ["to sell it as", "To sell FDA-approved {T} for {C}", []],
    ["if", "If FDA-approved, {T} for {C}", []],
    ["held by a verb", "{T} is approved for {C}.", []],
  ])("%s: %s", (_name, text, rules) => {
    expect(looseOf(pack.analyse(text)).map(({ rule }) => rule.name)).toEqual(rules);
  });
});
