import { describe, expect, it } from "vitest";
import { nounPhraseAt } from "../../../../content/claims/english/noun-phrases.ts";
import { read } from "./read.ts";

describe("the noun that says what a phrase names", () => {
  it.each<[text: string, head: string | null]>([
    ["a strong effect on sleep", "effect"],
    ["sleep problems", "problems"],
    ["a lack of effect", "effect"],
    ["evidence of an effect", "effect"],
    ["one of the predictors", "predictors"],
    ["age, sex and weight", "age"],
    ["a strong and lasting effect", "effect"],
    ["those", "those"],
    ["the effect (of many) on sleep", "effect"],
    ["an effect which lasts", "effect"],
    ["on sleep", null],
    ["safe", null],
    ["", null],
  ])("%s: %s", (text, head) => {
    const { words } = read(text);
    const found = nounPhraseAt(words, { from: 0, to: words.length });
    expect(found && words[found.head]?.word).toBe(head);
  });
});
