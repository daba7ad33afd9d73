import { describe, expect, it } from "vitest";
import { isContentNoun } from "../../../../content/claims/english/governors.ts";
import { read } from "./read.ts";

describe("what governs a predicate", () => {
  it.each<[text: string, verb: string, link: string | null, over: string | null, word?: string]>([
    ["It helps.", "help", null, null],
    // Before "to"
    ["It aims to help.", "help", "to", "aim"],
    ["It has the potential to help.", "help", "to", "have", "potential"],
    ["It is likely to help.", "help", "to", "be", "likely"],
    ["It helps improve focus.", "improve", "to", "help"],
    ["It lets patients focus.", "focus", "to", "let"],
    // Before a gerund
    ["It works by lowering mood.", "lower", "gerund", "work"],
    ["It has the effect of lowering mood.", "lower", "gerund", "have", "effect"],
    ["It lasts, helping patients.", "help", "participle", "last"],
    // Before "that", or without it
    ["Studies show that it helps.", "help", "that", "show"],
    ["Studies show it helps.", "help", "that", "show"],
    ["There is evidence that it helps.", "help", "that", "be", "evidence"],
    ["It is a drug that helps.", "help", "relative", "be"],
    // Relative clauses
    ["It is a drug which helps.", "help", "relative", "be"],
    ["A drug used for pain is old.", "use", "relative", null],
    // Asked, or on a condition
    ["We asked whether it helps.", "help", "whether", "ask"],
    ["We asked if it helps.", "help", "whether", "ask"],
    ["If it helps, we will know.", "help", "if", null],
    ["It was new before it helped.", "help", "if", null],
    ["It is new because it helps.", "help", null, null],
    // A row of verbs
    ["It helps and improves focus.", "improve", "and", "help"],
    ["It helps and they improve.", "improve", null, null],
  ])("%s: %s by %s of %s", (text, verb, link, over, word) => {
    const { of, predicates, words } = read(text);
    const found = of(verb);
    expect(found.link).toBe(link);
    expect(found.over === null ? null : predicates[found.over]?.verb).toBe(over);
    expect(found.overWord === null ? undefined : words[found.overWord]?.word).toBe(word);
  });

  it.each<[word: string, isContent: boolean]>([
    ["evidence", true],
    ["hope", true],
    ["myth", true],
    ["drug", false],
    ["patients", false],
  ])("%s has a content: %s", (word, isContent) => {
    expect(isContentNoun(word)).toBe(isContent);
  });
});
