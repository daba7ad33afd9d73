import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { findsOf } from "../../../content/claims/analysis.ts";
import { type ListName, statements, things } from "../../../content/claims/lists/names.ts";
import { compilePhrases } from "../../../content/claims/phrases.ts";
import type { Rule, Say } from "../../../content/claims/rule.ts";
import { rules } from "../../../content/claims/rules.ts";

const lists: Record<string, string> = { ...things, ...statements };
/** What mentions and a pack's vocabulary add. */
const ofPacks = ["T", "C", "M", "usual", "symptom", "own", "rival"];

const root = join(import.meta.dirname, "..", "..", "..", "content", "claims");
const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !/^(?:lists|matters|english)\b/u.test(file))
  .map((file) => readFileSync(join(root, file), "utf8"));
/** The strings that modules hand to what looks finds up; verb classes and roles have like names. */
const ofModules = sources.flatMap((source) =>
  [...source.matchAll(/\b(?:has|within|findsOf|inHead)\(([^;{}]*?)\)/gu)].flatMap(([, given]) =>
    [...(given ?? "").matchAll(/"(\w+)"/gu)].map(([, each]) => each ?? ""),
  ),
);
const ofRules = rules.flatMap(({ says, labels = [] }) => [
  ...labels,
  ...says.flatMap(({ what, has, about, not, with: beside, outside, first }) =>
    [what, has, about, not, beside, outside, first].flatMap((each) => each ?? []),
  ),
]);
const asked = new Set<string>([...ofModules, ...ofRules]);

const phrasesOf = (list: string) =>
  list
    .split("/")
    .map((phrase) => phrase.trim().replaceAll(/\s+/gu, " "))
    .filter(Boolean);

describe.each(Object.entries(lists))("the list %s", (name, list) => {
  it("can be read", () => {
    expect(() => compilePhrases({ [name]: list })).not.toThrow();
  });

  it("holds phrases, and none twice", () => {
    const phrases = phrasesOf(list);
    expect(phrases.length).toBeGreaterThan(0);
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
  });

  it("has no capitals, which no word has", () => {
    expect(list.replaceAll(/<\w+>/gu, "")).toBe(list.replaceAll(/<\w+>/gu, "").toLowerCase());
  });

  it("refers to lists that are there", () => {
    const named = [...list.matchAll(/<(\w+)>/gu)].map(([, each]) => each ?? "");
    expect(named.filter((each) => !(each in lists) && !ofPacks.includes(each))).toEqual([]);
  });

  it("is asked for by a rule, a module or another list", () => {
    const isOfList = Object.values(lists).some((each) => each.includes(`<${name}>`));
    expect(isOfList || asked.has(name)).toBe(true);
  });

  it("names no drug or condition of a pack", () => {
    expect(list).not.toMatch(/ketamin|adhd|attention deficit|methylphenid|ritalin|adderall/iu);
  });
});

describe("the names of lists", () => {
  it("are not used twice", () => {
    expect(Object.keys(things).filter((name) => name in statements)).toEqual([]);
  });

  it("are none of those that packs add", () => {
    expect(ofPacks.filter((name) => name in lists)).toEqual([]);
  });

  it("are all there where a rule or a module asks for them", () => {
    const known = [...Object.keys(lists), ...ofPacks];
    expect([...asked].filter((name) => !known.includes(name))).toEqual([]);
  });

  it("are checked by the type system", () => {
    expectTypeOf<"harmless">().toExtend<ListName>();
    expectTypeOf<"T">().toExtend<ListName>();
    expectTypeOf<"harmles">().not.toExtend<ListName>();
    expectTypeOf<string>().not.toExtend<ListName>();
    expectTypeOf<NonNullable<Say["what"]>>().toEqualTypeOf<readonly ListName[]>();
    expectTypeOf<NonNullable<Rule["labels"]>>().toEqualTypeOf<readonly ListName[]>();
    expectTypeOf<Parameters<typeof findsOf>[1]>().toExtend<ListName | undefined>();
  });
});
