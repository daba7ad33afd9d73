import { describe, expect, it } from "vitest";
import { tokensOf } from "../../../content/claims/english/tokens.ts";
import { compilePhrases, type Found, isStop } from "../../../content/claims/phrases.ts";

/** What a list finds in a text, as words. */
function findsIn(list: string, text: string, known: readonly Found[] = []): string[] {
  const tokens = tokensOf(text);
  return compilePhrases({ list })
    .find(tokens, known)
    .map(({ from, to }) =>
      tokens
        .slice(from, to)
        .map(({ word }) => word)
        .join(" "),
    );
}

describe("the notation", () => {
  it.each<[element: string, list: string, text: string, finds: string[]]>([
    ["a word", "risk", "A risk, two risks.", ["risk"]],
    ["several words", "first line", "The first line of the first lines", ["first line"]],
    ["several phrases", "first / line", "A line first", ["line", "first"]],
    ["case does not count", "first line", "FIRST-LINE", ["first line"]],
    // word*
    ["a beginning", "approv*", "Approved, approval, unapproved", ["approved", "approval"]],
    ["a beginning that is the whole word", "risk*", "risk", ["risk"]],
    ["a beginning later on", "no approv*", "no approval", ["no approval"]],
    // a|b
    ["either word", "first|front line", "first line, front line", ["first line", "front line"]],
    ["either word later on", "is|was new", "was new", ["was new"]],
    ["words and beginnings", "safe|harm* drug", "harmless drug", ["harmless drug"]],
    // (optional)
    ["what may be missing is there", "no (known) risk", "no known risk", ["no known risk"]],
    ["what may be missing is not", "no (known) risk", "no risk", ["no risk"]],
    ["at the end", "no (risk)", "no, no risk", ["no", "no risk"]],
    ["at the start, there", "(a) cure", "a cure", ["a cure", "cure"]],
    ["at the start, not there", "(a) cure", "the cure", ["cure"]],
    ["two at the start", "(not) (a) cure", "not cure", ["not cure", "cure"]],
    ["either of two", "no (known|real) risk", "no real risk", ["no real risk"]],
    // ..
    ["a gap of none", "free .. risk", "free risk", ["free risk"]],
    ["a gap of three", "free .. risk", "free of all known risk", ["free of all known risk"]],
    ["a gap of four", "free .. risk", "free of all the known risk", []],
    ["a wide gap of seven", "a .... z", "a b c d e f g h z", ["a b c d e f g h z"]],
    ["a wide gap of eight", "a .... z", "a b c d e f g h i z", []],
    ["two gaps", "a .. m .. z", "a b m y z", ["a b m y z"]],
    ["the nearest end", "a .. z", "a b z z", ["a b z"]],
    ["a gap goes over a comma", "a .. z", "a, z", ["a , z"]],
    // !not
    ["what may not follow", "works !out", "works out, works well", ["works"]],
    ["what may not follow, at the end", "works !out", "it works", ["works"]],
    ["neither of two", "not !only|just a", "not only a, not a", ["not a"]],
    ["no such beginning", "works !out*", "works outside", []],
    // 's
    ["a possessive", "anyone's guess", "anyone’s guess", ["anyone 's guess"]],
    ["a possessive or a word", "nobody's|own fault", "nobody's fault", ["nobody 's fault"]],
    // Punctuation
    ["a sign", "so far :", "So far: nothing", ["so far :"]],
  ])("%s: %j in %j", (_element, list, text, finds) => {
    expect(findsIn(list, text)).toEqual(finds);
  });

  it.each<[name: string, list: string, finds: string[]]>([
    ["what another list found", "<harm>", ["side effects"]],
    ["with words", "no <harm> here", ["no side effects here"]],
    ["or a word", "no <harm>|risk", ["no side effects"]],
    ["in a longer phrase", "there .. <harm>", ["there are no side effects"]],
    ["what it did not find", "<cure>", []],
    ["what may not follow", "no !<harm> / are !<harm>", ["are"]],
  ])("<name>: %s", (_name, list, finds) => {
    const known = [{ name: "harm", from: 3, to: 5 }];
    expect(findsIn(list, "There are no side effects here", known)).toEqual(finds);
  });

  it.each([".", ";", ":", "!", "?", "(", ")", "[", "]", "|", ">", "•", "–"])(
    "no gap goes over %s",
    (sign) => {
      expect(isStop(sign)).toBe(true);
      expect(findsIn("free .. risk", `free ${sign} of risk`)).toEqual([]);
      expect(findsIn("free .. risk", `free of ${sign} risk`)).toEqual([]);
    },
  );
});

describe("finds", () => {
  it.each<[name: string, list: string, text: string, finds: string[]]>([
    [
      "the longest of a list at each place",
      "not / not a / not a cure",
      "not a cure",
      ["not a cure"],
    ],
    ["whatever the order of the list", "not a cure / not", "not a cure", ["not a cure"]],
    ["the shorter where the longer breaks off", "not a cure / not", "not a drug", ["not"]],
    ["at each place for itself", "a b / b", "a b", ["a b", "b"]],
    ["nothing without a list", "", "a b", []],
    ["nothing in no text", "a", "", []],
    ["empty phrases are none", "a / / b /", "b a", ["b", "a"]],
  ])("%s", (_name, list, text, finds) => {
    expect(findsIn(list, text)).toEqual(finds);
  });

  it("has lists side by side at one place", () => {
    const finds = compilePhrases({ one: "a", two: "a b" }).find(tokensOf("a b"), []);
    expect(finds).toEqual([
      { name: "one", from: 0, to: 1 },
      { name: "two", from: 0, to: 2 },
    ]);
  });

  it("tells what the gaps of a phrase went over", () => {
    const { find } = compilePhrases({ list: "a .. m .. z" });
    const [found] = find(tokensOf("a b c m y z"), []);
    expect(found?.gaps?.toSorted()).toEqual([1, 2, 4]);
    expect(find(tokensOf("a m z"), [])).toEqual([{ name: "list", from: 0, to: 3 }]);
  });

  it("learns words anew where there are very many", () => {
    const { find } = compilePhrases({ list: "risk* / harm" });
    const many = Array.from({ length: 6000 }, (_, at) => `word${at}`).join(" ");
    expect(find(tokensOf(`harm ${many} risks harm`), [])).toHaveLength(3);
  });
});

describe("a list that cannot be read", () => {
  it.each(["..", ".. risk", ".... risk", "!only a", "a / .. b", "(a)", "(a) .. b"])(
    "%j throws and names the list",
    (list) => {
      expect(() => compilePhrases({ cure: "a", harm: list })).toThrow(/"harm"/u);
    },
  );
});

describe("a long text of the same words", () => {
  /** The least of several times, in milliseconds. */
  function timeOf(words: number): number {
    const tokens = tokensOf("free of the known risk a b ".repeat(words / 7));
    const { find } = compilePhrases({
      list: "free .. a .... b .. z / of .... <x> / (the) known .. q",
    });
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      find(tokens, []);
      return performance.now() - start;
    });
    return Math.min(...times);
  }

  it("takes time in proportion to its length", () => {
    timeOf(7000);
    // Eight times the words: in proportion it is 8, by the square 64.
    expect(timeOf(56_000) / timeOf(7000)).toBeLessThan(24);
  });
});
