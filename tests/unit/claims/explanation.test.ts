import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../content/claims/index.ts";
import { bothPacks, filled, judge } from "./packs.ts";

/** The words that decided, as a person would point at them, are between stars. */
const sentences = [
  "{T} is *approved* for {C}.",
  "{T} has *not* yet been *approved* for {C}.",
  "It is a *myth* that {T} is *approved* for {C}.",
  "*Nobody* has *approved* {T} for {C}.",
  "*No* large company, as far as we know, has had {T} *approved* for {C}.",
  "{T} is *approved* for depression, but *not* for {C}.",
  "{T} *might* *help* some adults with {C}.",
  "{T} is *completely safe* for adults with {C}.",
  "In {C}, {T} has *no* *side effects*.",
  "*Large trials* of {T} in {C} are *lacking*.",
  "We *need* *large trials* of {T} in {C}.",
  "{T} eases {C} *within hours*.",
  "{T} works *better than* {M} for {C}.",
  "{T} is the *first-line* treatment for {C}.",
  "You can take {T} for {C} *without a prescription*.",
  "*Nobody knows* whether {T} *helps* in {C}.",
  "“*Cured*” is *not a* word to use of {T} in {C}.",
  "{T} *will soon* be *approved* for {C}.",
];

describe.each(bothPacks)("the words that decide, on %s", (_pack, pack) => {
  it.each(sentences)("%s", (starred) => {
    const text = filled(starred.replaceAll("*", ""), pack);
    const spans = wordsOf(judge(pack, text));
    const marked = spans
      .toReversed()
      .reduce(
        (all, { start, end }) =>
          `${all.slice(0, start)}*${all.slice(start, end)}*${all.slice(end)}`,
        text,
      );
    expect(marked).toBe(filled(starred, pack));
  });
});
