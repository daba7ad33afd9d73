import { describe, expect, it } from "vitest";
import { tagsIn } from "./read.ts";

describe("words of closed classes", () => {
  it.each([
    ["It is not new.", "it/pron is/be not/not"],
    ["They have never had one.", "have/have never/not"],
    ["It can and does help.", "can/modal and/and does/do"],
    ["It helps to sleep in dark rooms.", "to/to in/prep"],
    ["People who know that it helps", "who/rel that/that"],
    ["Two of 30 adults", "two/num 30/num of/prep"],
    ["It helps, but (so far) briefly.", ",/sign but/and (/sign"],
    // By what stands around them
    ["It has yet to help.", "yet/adv"],
    ["It is cheap, yet it helps.", "yet/and"],
    ["The pill works as pills do.", "as/sub"],
    ["The pill works as a drug.", "as/prep"],
    ["They like it.", "like/verb.base"],
    ["Drugs like this", "like/prep"],
    ["It rose after meals.", "after/prep"],
    ["It rose after they slept.", "after/sub"],
    ["This drug helps.", "this/det"],
    ["This helps.", "this/pron"],
    ["It is more strong than before.", "more/adv"],
    ["More drugs", "more/det"],
    ["It no longer helps.", "no/adv longer/adv"],
    ["No drug helps.", "no/det"],
    ["It greatly helps a family.", "greatly/adv family/noun"],
  ])("%s → %s", (text, wanted) => {
    expect(tagsIn(text, wanted)).toBe(wanted);
  });
});
