import { describe, expect, it } from "vitest";
import { bothPacks, placed } from "./packs.ts";

/** What people write to one another: who takes back what another said is not to be told the same. */

const right: [name: string, text: string][] = [
  ["that is not true", "That's not true, {T} is not approved for {C}."],
  ["that is wrong", "That is wrong. {T} isn't approved for {C}."],
  ["no", "No, {T} is not approved for {C}."],
  ["nope", "Nope. {T} has never been approved for {C}."],
  ["not so", "Not so: {T} has not been approved for {C}."],
  ["actually", "Actually, {T} isn't FDA-approved for {C}, only for depression."],
  ["you are wrong", "You're wrong, {T} is not proven for {C}."],
  ["sorry", "Sorry, but {T} isn't a first-line treatment for {C}."],
  ["a myth", "That's a myth, {T} is not harmless for people with {C}."],
  ["stop saying", "Stop saying that {T} is approved for {C}."],
  ["who told you", "Who told you {T} is approved for {C}? It is not."],
  ["it is not true that", "It's not true that {T} is approved for {C}."],
  ["where did you read", "Where did you read that {T} is proven for {C}?"],
  ["they say", "They say {T} is approved for {C}. It isn't."],
];

const silent: [name: string, text: string][] = [
  ["not true that not", "It's not true that {T} is not approved for {C}."],
  ["wrong that not", "It is wrong to say that {T} isn't approved for {C}."],
];

describe.each(bothPacks)("a reply, on %s", (_pack, pack) => {
  const stancesIn = (text: string) =>
    pack.claims.judgementOn(placed(pack, text)).claims.map(({ stance }) => stance);

  it.each(right)("is no warning: %s: %s", (_name, text) => {
    expect(stancesIn(text).filter((stance) => stance !== "consistent")).toEqual([]);
  });

  it.each(silent)("may be silent: %s: %s", (_name, text) => {
    expect(stancesIn(text)).not.toContain("overstates");
  });

  it("that claims more is a warning", () => {
    expect(stancesIn("You are mistaken. {T} is approved for {C}.")).toEqual(["contradicts"]);
  });
});
