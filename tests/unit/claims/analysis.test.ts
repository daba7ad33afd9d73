import { describe, expect, it } from "vitest";
import {
  compileAnalyser,
  findsOf,
  has,
  isRivalNamed,
  textOf,
  within,
  wordAt,
} from "../../../content/claims/analysis.ts";
import type { ListName } from "../../../content/claims/lists/names.ts";
import { bothPacks, ketamineAdhd, melatoninJetLag, spanOf } from "./packs.ts";

describe.each(bothPacks)("what is found in a sentence, on %s", (_pack, pack) => {
  const words = (text: string, ...names: ListName[]) => {
    const analysis = pack.analyse(text);
    return findsOf(analysis, ...names).map((found) => textOf(analysis, found));
  };
  const lower = (text: string) => textOf(pack.analyse(text));

  it.each<[name: string, text: string, list: ListName, found: string[]]>([
    ["the treatment", "{T} is given for {C}.", "T", ["{T}"]],
    ["the condition", "{T} is given for {C}.", "C", ["{C}"]],
    ["a usual medicine", "{T} and {M} are drugs.", "M", ["{M}"]],
    ["another drug", "Psilocybin is no {T}.", "other", ["psilocybin"]],
    ["another condition", "It is for depression and {C}.", "indication", ["depression"]],
    ["a harm", "{T} has side effects.", "harm", ["side effects"]],
    ["what is stated", "{T} is approved for {C}.", "approved", ["approved"]],
    ["a denied harm", "{T} has no side effects.", "harmless", ["no side effects"]],
    [
      "what a list finds by another's find",
      "{T} is better than {M}.",
      "superior",
      ["better than {M}"],
    ],
    ["several, in order", "It can cause nausea and confusion.", "harm", ["nausea", "confusion"]],
    ["nothing", "The sky is blue.", "harm", []],
  ])("%s: %s", (_name, text, list, found) => {
    const all = words(text, list);
    expect(all.slice(0, found.length)).toEqual(found.map(lower));
    expect(all.length > 0).toBe(found.length > 0);
  });

  it("is told in the order of the sentence where several lists are asked", () => {
    const text = "Nausea is a side effect of {T}, not of {M}.";
    expect(words(text, "M", "T", "harm").map((word) => word.split(" ")[0])).toEqual(
      ["nausea", "side", lower("{T}"), lower("{M}")].map((word) => word.split(" ")[0]),
    );
  });

  it("leaves the condition out of other conditions", () => {
    expect(has(pack.analyse("{T} for {C}"), "indication", "elsewhere")).toBe(false);
  });

  it("takes names for nouns", () => {
    const { words: tagged, finds } = pack.analyse("{T} helps {C}.");
    for (const name of ["T", "C"])
      for (const { from, to } of finds.get(name) ?? [])
        expect(tagged.slice(from, to).map(({ tag }) => tag)).not.toContain("verb");
  });

  it.each<[text: string, isRival: boolean]>([
    ["{T} for {C}", false],
    ["{T} or {M}", true],
    ["{T} or psilocybin", true],
  ])("%s: whether a rival is named is %s", (text, isRival) => {
    expect(isRivalNamed(pack.analyse(text))).toBe(isRival);
  });

  it.each([
    ["Is {T} approved?", true],
    ["{T} is approved.", false],
    ["Is {T} approved", false],
    ["", false],
  ])("%j asks: %s", (text, isQuestion) => {
    expect(pack.analyse(text).isQuestion).toBe(isQuestion);
  });

  it("is kept, and told again of the same text", () => {
    const first = pack.analyse("{T} is approved for {C}.");
    expect(pack.analyse("{T} is approved for {C}.")).toBe(first);
    expect(pack.analyse("{T} is approved for {C}!")).not.toBe(first);
  });

  it("has a put for each predicate", () => {
    const { predicates, puts } = pack.analyse("{T} may help, but it is not proven for {C}.");
    expect(puts.map(({ force }) => force)).toEqual(["weak", "not"]);
    expect(puts).toHaveLength(predicates.length);
  });
});

describe("an analyser", () => {
  it("goes by what is named, and not by the text alone", () => {
    const analyse = compileAnalyser({});
    const text = "Calmex helps.";
    const named = analyse({ text, named: [{ name: "T", start: 0, end: 6 }] });
    expect(has(named, "T")).toBe(true);
    expect(has(analyse({ text, named: [] }), "T")).toBe(false);
    expect(has(analyse({ text, named: [{ name: "M", start: 0, end: 6 }] }), "M")).toBe(true);
  });

  it("adds a pack's own words to the lists", () => {
    expect(has(melatoninJetLag.analyse("It makes you groggy."), "harm")).toBe(true);
    expect(has(ketamineAdhd.analyse("It makes you groggy."), "harm")).toBe(false);
  });

  it("takes another pack's condition for another condition", () => {
    expect(has(ketamineAdhd.analyse("{T} for jet lag"), "indication")).toBe(true);
    expect(has(melatoninJetLag.analyse("{T} for jet lag"), "indication")).toBe(false);
  });

  it("is not compiled from words that cannot be read", () => {
    expect(() => compileAnalyser({ harm: ".. groggy" })).toThrow(/"harm"/u);
  });

  it("begins anew where very many texts were kept", () => {
    const analyse = compileAnalyser({});
    const first = analyse({ text: "one", named: [] });
    for (let at = 0; at < 2001; at += 1) analyse({ text: `text ${at}`, named: [] });
    expect(analyse({ text: "one", named: [] })).not.toBe(first);
    expect(analyse({ text: "one", named: [] })).toEqual(first);
  });
});

describe("words", () => {
  const analysis = ketamineAdhd.analyse("Ketamine may cause nausea, not harm.");

  it("are told by place, and none beyond the ends", () => {
    expect(wordAt(analysis, 1)).toBe("may");
    expect(wordAt(analysis, -1)).toBe("");
    expect(wordAt(analysis, 99)).toBe("");
  });

  it("are told of a stretch, or of all", () => {
    expect(textOf(analysis, { from: 1, to: 3 })).toBe("may cause");
    expect(textOf(analysis)).toBe("ketamine may cause nausea , not harm .");
  });

  it("are found within a stretch alone", () => {
    const found = (words: string) =>
      within(analysis, spanOf(analysis, words), "harm").map((each) => textOf(analysis, each));
    expect(found("may cause nausea ,")).toEqual(["nausea"]);
    expect(found("may cause")).toEqual([]);
    expect(within(analysis, null, "harm")).toEqual([]);
  });

  it("of nothing are none", () => {
    expect(has(null, "harm")).toBe(false);
  });
});
