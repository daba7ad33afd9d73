import { describe, expect, it } from "vitest";
import { asidesOf } from "../../../content/claims/asides.ts";
import { clausesOf } from "../../../content/claims/clauses.ts";
import { tokensOf } from "../../../content/claims/tokens.ts";

/**
 * The clauses of a sentence, parted by "|"; the words of one stand together where an aside parts
 * them. Capitals in the text are the subjects.
 */
function clausesIn(text: string): string {
  const tokens = tokensOf(text);
  const isSubject = ({ start }: { start: number }) => /^[B-Z]/u.test(text.slice(start));
  const subjects = new Set(tokens.flatMap((token, at) => (isSubject(token) ? [at] : [])));
  const numbers = clausesOf(tokens, subjects);
  return [...new Set(numbers)]
    .map((number) => tokens.filter((_token, at) => numbers[at] === number))
    .map((clause) => clause.map(({ word }) => word).join(" "))
    .join(" | ");
}

describe("a clause", () => {
  it.each<[what: string, text: string, clauses: string]>([
    ["is a whole sentence", "it works well", "it works well"],
    ["is nothing in no text", "", ""],
    // Stops
    ["ends at a colon", "myth: it works", "myth | : | it works"],
    ["ends at a semicolon", "it works; it does", "it works | ; | it does"],
    ["ends at a dash", "it works – at once", "it works | – | at once"],
    ["ends at a full stop", "no. it works", "no | . | it works"],
    // Conjunctions
    ["starts at although", "it works although few know", "it works | although few know"],
    ["starts at because", "it sells because it works", "it sells | because it works"],
    ["starts at who", "people who took it", "people | who took it"],
    ["starts at while", "while it works", "while it works"],
    // Commas
    ["starts at a comma before a verb", "in theory, it works", "in theory | , it works"],
    ["starts at a comma before a subject", "for most, Xanadu", "for most | , xanadu"],
    ["goes on over a list", "calm, focus, and sleep", "calm , focus , and sleep"],
    ["goes on over a row", "large, rigorous trials are rare", "large , rigorous trials are rare"],
    ["starts at a comma and if", "it works, if taken", "it works , | if taken"],
    ["goes on over if alone", "it works if taken", "it works if taken"],
    ["starts at a comma and yet", "cheap, yet fast", "cheap , | yet fast"],
    ["goes on over yet to", "it has yet to work", "it has yet to work"],
    // that
    ["starts at that before a verb", "a drug that can cure", "a drug | that can cure"],
    [
      "goes on over that before a subject",
      "the risk that it can harm",
      "the risk that it can harm",
    ],
    ["goes on over that after a verb of saying", "he says that is so", "he says that is so"],
    // but
    ["starts at but", "cheap but good", "cheap | but good"],
    ["goes on over but for", "safe but for one", "safe but for one"],
    ["goes on over nothing but", "nothing but hype", "nothing but hype"],
    // and
    ["starts at and before a verb", "it calms and has won", "it calms | and has won"],
    [
      "starts at and before a subject",
      "it calms and people say so",
      "it calms | and people say so",
    ],
    ["starts at and before it", "it calms and it works", "it calms | and it works"],
    ["goes on over and between nouns", "sleep and calm", "sleep and calm"],
  ])("%s: %s", (_what, text, clauses) => {
    expect(clausesIn(text)).toBe(clauses);
  });
});

describe("after an aside a clause goes on", () => {
  it.each<[what: string, text: string, clauses: string]>([
    ["however", "it is not, however, proven", "it is not , however , proven"],
    ["as yet", "it has not, as yet, won", "it has not , as yet , won"],
    [
      "one with a verb",
      "it is not, as far as we know, new",
      "it is not , , new | as far as we know",
    ],
    ["one with a negation", "it is, without doubt, new", "it is , , new | without doubt"],
    ["between subject and verb", "one, like all, has won", "one , like all , has won"],
    ["with a verb, there", "one, as we know, has won", "one , , has won | as we know"],
    [
      "of several members",
      "one, like two, three and four, has won",
      "one , like two , three and four , has won",
    ],
    ["dashes", "no one – not even I – has won", "no one – – has won | not even i"],
    ["dashes after not", "it is not – by far – new", "it is not – by far – new"],
    ["brackets", "no one (there are two) has won", "no one ( ) has won | there are two"],
    ["plain brackets", "it is not (yet) new", "it is not ( yet ) new"],
    ["a note", "no one [3] has won", "no one [ 3 ] has won"],
    [
      "clauses in brackets",
      "one (it works; it does) has won",
      "one ( ) has won | it works | ; | it does",
    ],
  ])("%s: %s", (_what, text, clauses) => {
    expect(clausesIn(text)).toBe(clauses);
  });

  it.each<[what: string, text: string]>([
    ["a dash alone", "it works – well"],
    ["a bracket that stays open", "it works (well"],
    ["a comma alone", "it is not, however"],
    ["commas around a clause of its own", "it is not, it never was, new"],
    ["commas in a list", "calm, focus, sleep"],
    ["commas after a whole clause", "it works, they say, and has won"],
    ["a stop between", "one (it works. it does) has won"],
    ["too many words between", `one, like ${"so ".repeat(20)}, has won`],
    ["an opening comma", ", like all, has won"],
  ])("but not after %s: %s", (_what, text) => {
    expect(asidesOf(tokensOf(text))).toEqual(new Map());
  });
});
