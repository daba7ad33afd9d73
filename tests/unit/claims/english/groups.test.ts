import { describe, expect, it } from "vitest";
import { groupsOf } from "../../../../content/claims/english/groups.ts";
import { read } from "./read.ts";

describe("verb groups", () => {
  it.each<[text: string, groups: string[]]>([
    ["It helps.", ["helps"]],
    ["It has not been approved.", ["has not been approved"]],
    ["It may also help.", ["may also help"]],
    ["It is safe.", ["is"]],
    ["It is said to help.", ["is said", "help"]],
    ["It helps and it heals.", ["helps", "heals"]],
    ["It is not, as far as we know, approved.", ["is not , as far as we know , approved"]],
    ["It got approved.", ["got approved"]],
    ["It does not.", ["does not"]],
    ["Relief", []],
    ["", []],
  ])("%s", (text, groups) => {
    const { words, said } = read(text);
    expect(groupsOf(words).map(said)).toEqual(groups);
  });

  it.each<[text: string, verb: string, group: object]>([
    ["It helps.", "help", { modal: null, negated: false, passive: false, isFinite: true }],
    ["It may help.", "help", { modal: "may", form: "base" }],
    ["It cannot help.", "help", { modal: "can", negated: true }],
    ["It is not only cheap.", "be", { negated: false }],
    ["It never helps.", "help", { negated: true }],
    ["It was not approved.", "approve", { negated: true, passive: true }],
    ["It got approved.", "approve", { passive: true }],
    ["It is helping.", "help", { passive: false, form: "ing" }],
    ["It aims to help.", "help", { isFinite: false }],
    ["Taking it is easy.", "take", { isFinite: false }],
    ["A drug used for pain is old.", "use", { isFinite: false, passive: true }],
    ["It does not.", "do", { negated: true }],
    ["It had one.", "have", { isFinite: true }],
  ])("%s: %s", (text, verb, group) => {
    const { words } = read(text);
    expect(groupsOf(words).find((each) => each.verb === verb)).toMatchObject(group);
  });

  it("have their adverbs", () => {
    const { words } = read("It often really helps.");
    const [group] = groupsOf(words);
    expect(group?.adverbs.map((at) => words[at]?.word).toSorted()).toEqual(["often", "really"]);
  });
});
