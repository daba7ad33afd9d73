import { describe, expect, it } from "vitest";
import { fold } from "../../../content/reading/fold.ts";

describe("folding", () => {
  const cases: [name: string, source: string, folded: string, sources: number[]][] = [
    ["case", "AbC", "abc", [0, 1, 2, 3]],
    ["a ligature", "xﬁy", "xfiy", [0, 1, 1, 2, 3]],
    ["base and accent", "e\u0301a", "éa", [0, 2, 3]],
    ["wide letters", "Ｋ1", "k1", [0, 1, 2]],
    ["styled letters outside of the basic plane", "𝐤a", "ka", [0, 2, 3]],
    ["a capital that becomes two", "İx", "i̇x", [0, 0, 1, 2]],
    ["a sign, which stays as it is", "A™", "a™", [0, 1, 2]],
    ["a raised figure, which stays as it is", "A²ﬁ", "a²fi", [0, 1, 2, 2, 3]],
    ["an accent without a base", "\u0301a", "\u0301a", [0, 1, 2]],
    ["nothing", "", "", [0]],
  ];
  it.each(cases)("%s", (_name, source, folded, sources) => {
    const { text, sourceOf } = fold(source);
    expect(text).toBe(folded);
    expect([...Array(text.length + 1).keys()].map(sourceOf)).toEqual(sources);
  });
});
