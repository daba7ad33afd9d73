import { describe, expect, it } from "vitest";
import { quietOf, type Silence, silenceOf } from "../../../content/claims/silence.ts";
import { type Around, bothPacks, judgePlaced, surroundings } from "./packs.ts";

type Case = [name: string, text: string, silence: Silence | null, around?: Around];

const silent: Case[] = [
  ["a question", "Is {T} approved for {C}?", "question"],
  ["a question without its mark", "Can {T} help {C}", "question"],
  ["the matter of a question", "How {T} helps {C}", "question"],
  ["why, as a title", "Why {T} works for {C}", "question"],
  ["told, not asked", "Did you know that {T} works for {C}?", null],
  ["a sentence that opens with is", "Is {T} proven for {C} – it is.", null],
  ["how, within a long sentence", "How {T} helps {C} is known.", null],
  ["cookies", "We use cookies on {T} for {C}.", "boilerplate"],
  ["a disclaimer", "This page on {T} for {C} is no medical advice.", "boilerplate"],
  ["rights", "{T} for {C}. All rights reserved.", "boilerplate"],
  ["a row's head", "{T} is approved for {C}", "fragment", { block: "head" }],
  ["under myths", "{T} is approved for {C}.", "denied-place", { title: "{C}", heading: "Myths" }],
  ["a title of myths", "{T} is approved for {C}.", null, { title: "Myths about {T}" }],
  ["a plain sentence", "{T} is approved for {C}.", null],
  ["nothing", "", null],
];

const quiet: Case[] = [
  ["an announcement", "In this article we explain how {T} helps {C}.", "announcement"],
  ["learn how", "Learn how {T} helps {C}.", "announcement"],
  ["what a study set out to do", "We aimed to test whether {T} helps {C}.", "announcement"],
  ["speaking of the article at the end", "{T} helps {C}, as this article shows.", "announcement"],
  ["an offer", "{T} treats {C}: call us today.", "offer"],
  ["a price", "{T} for {C} works from $400.", "offer"],
  ["a heading", "{T} treats {C}", "heading", { block: "heading" }],
  ["a quoted block", "{T} treats {C}.", "quotation", { block: "quote" }],
  ["all in marks", "“{T} treats {C}, and it treats me.”", "quotation"],
  ["a plain sentence", "{T} treats {C}.", null],
];

describe.each(bothPacks)("why nothing is said, on %s", (_pack, pack) => {
  it.each(silent)("at all: %s: %s", (_name, text, silence, around = {}) => {
    const { block = "text" } = around;
    expect(silenceOf(pack.analyse(text), surroundings(pack, around), block)).toBe(silence);
  });

  it.each(quiet)("no warning: %s: %s", (_name, text, silence, { block = "text" } = {}) => {
    expect(quietOf(pack.analyse(text), block)).toBe(silence);
  });

  it.each([...silent, ...quiet].filter(([, , silence]) => silence !== null))(
    "%s gets no warning: %s",
    (_name, text, silence, around) => {
      const verdict = judgePlaced(pack, text, around);
      expect(verdict.silence).toBe(silence);
      expect([null, "consistent"]).toContain(verdict.stance);
    },
  );

  it.each<[name: string, text: string, stance: string | null, around?: Around]>([
    [
      "a heading that says approved",
      "{T} is approved for {C}",
      "contradicts",
      { block: "heading" },
    ],
    ["a heading that says helps", "{T} helps {C}", null, { block: "heading" }],
    ["a heading that hedges", "{T} may help {C}", "consistent", { block: "heading" }],
    ["a story that says cured", "“{T} cured my {C} for good.”", "overstates", { block: "quote" }],
    ["a story that says helped", "“{T} helped my {C} a lot.”", null, { block: "quote" }],
    ["an offer of what may help", "{T} may help {C}: call us today.", "consistent"],
  ])("loud all the same or not: %s: %s", (_name, text, stance, around) => {
    expect(judgePlaced(pack, text, around).stance).toBe(stance);
  });
});
