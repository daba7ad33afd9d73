import { describe, expect, it } from "vitest";
import type { Force } from "../../../../content/claims/english/force.ts";
import { read } from "./read.ts";

describe("how a predicate is put", () => {
  it.each<[text: string, verb: string, force: Force]>([
    ["It improves focus.", "improve", "flat"],
    ["It may improve focus.", "improve", "weak"],
    ["It may at least in part be due to age.", "be", "weak"],
    ["It is likely harmful.", "be", "weak"],
    ["It possibly improves focus.", "improve", "weak"],
    ["It will improve focus.", "improve", "future"],
    ["It should improve focus.", "improve", "open"],
    ["It does not improve focus.", "improve", "not"],
    ["It rarely improves focus.", "improve", "not"],
    // What stands over it
    ["It appears to improve focus.", "improve", "weak"],
    ["It does not appear to improve focus.", "improve", "not"],
    ["It failed to improve focus.", "improve", "not"],
    ["It was shown to improve focus.", "improve", "flat"],
    ["It was found to improve focus.", "improve", "flat"],
    ["It is thought to improve focus.", "improve", "weak"],
    ["It is able to improve focus.", "improve", "flat"],
    ["It is unlikely to improve focus.", "improve", "not"],
    ["It has the potential to improve focus.", "improve", "weak"],
    ["It is used to improve focus.", "improve", "open"],
    ["We aim to improve focus.", "improve", "open"],
    ["It may reduce pain and improve sleep.", "improve", "weak"],
    ["Some clinics claim that it improves focus.", "improve", "said"],
    ["Clinics say taking it improves focus.", "improve", "said"],
    ["Studies suggest that it improves focus.", "improve", "weak"],
    ["We observed that it improves focus.", "improve", "flat"],
    ["We asked whether it improves focus.", "improve", "open"],
    ["There is no evidence that it improves focus.", "improve", "not"],
    ["It is a myth that it improves focus.", "improve", "said"],
    ["If it improves focus, we will know.", "improve", "open"],
    // A hedge before the noun
    ["It has a potential benefit.", "have", "weak"],
    ["It is a possible cause.", "be", "weak"],
    ["It is an effective drug.", "be", "flat"],
    ["It treats possible pain.", "treat", "flat"],
  ])("%s: %s is %s", (text, verb, force) => {
    expect(read(text).forceOf(verb)).toBe(force);
  });
});
