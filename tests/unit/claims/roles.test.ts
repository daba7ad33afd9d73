import { describe, expect, it } from "vitest";
import { isShared, type Role, roleOf } from "../../../content/claims/roles.ts";
import { bothPacks, ketamineAdhd, type TestPack } from "./packs.ts";

function roleIn(pack: TestPack, text: string): Role {
  const analysis = pack.analyse(text);
  return roleOf(analysis, { from: 0, to: analysis.words.length });
}

describe.each(bothPacks)("what stands as a subject, on %s", (_pack, pack) => {
  it.each<[text: string, role: Role]>([
    // The treatment
    ["{T}", "treatment"],
    ["{T} therapy", "treatment"],
    ["low doses of {T}", "treatment"],
    ["the effects of {T}", "treatment"],
    ["treatment with {T}", "treatment"],
    ["taking {T}", "treatment"],
    ["our {T} program", "treatment"],
    // What must not be taken for it
    ["{M}", "rival"],
    ["psilocybin", "rival"],
    ["the effects of {M}", "rival"],
    ["{C}", "condition"],
    ["severe {C}", "condition"],
    ["patients with {C}", "people"],
    ["{T} users", "people"],
    ["every adult with {C}", "people"],
    ["three out of four patients", "people"],
    ["a majority of adults", "people"],
    ["people who take {T}", "people"],
    ["studies of {T}", "evidence"],
    ["the evidence on {T} in {C}", "evidence"],
    ["researchers", "evidence"],
    ["a {T} clinic", "giver"],
    ["doctors", "giver"],
    ["we", "giver"],
    ["the FDA", "authority"],
    ["guidelines", "authority"],
    // What stands for something
    ["it", "pronoun"],
    ["they", "pronoun"],
    ["these", "pronoun"],
    ["this", "this"],
    ["this treatment", "generic"],
    ["the drug", "generic"],
    ["such therapies", "generic"],
    ["a drug", "kind"],
    ["new treatments", "kind"],
    ["its price", "pronoun"],
    ["the weather", "other"],
  ])("%s is %s", (text, role) => {
    expect(roleIn(pack, text)).toBe(role);
  });

  it("is nothing where there is none", () => {
    expect(roleOf(pack.analyse("{T} helps."), null)).toBe("other");
  });

  it.each<[text: string, isBoth: boolean]>([
    ["{T} and {M}", true],
    ["{M} or {T}", true],
    ["{T} with psilocybin", true],
    ["{T} rather than {M}", false],
    ["{T}", false],
    ["{M} and psilocybin", false],
  ])("%s is two drugs side by side: %s", (text, isBoth) => {
    const analysis = pack.analyse(text);
    expect(isShared(analysis, { from: 0, to: analysis.words.length })).toBe(isBoth);
    expect(isShared(analysis, null)).toBe(false);
  });
});

describe("what the condition does to people", () => {
  it.each<[text: string, role: Role]>([
    ["focus", "symptom"],
    ["their attention span", "symptom"],
    ["symptoms of ADHD", "condition"],
    ["ADHD medication", "rival"],
  ])("%s is %s", (text, role) => {
    expect(roleIn(ketamineAdhd, text)).toBe(role);
  });
});
