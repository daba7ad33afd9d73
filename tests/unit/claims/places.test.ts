import { describe, expect, it } from "vitest";
import type { Stance } from "../../../content/model.ts";
import { type Around, bothPacks, judgePlaced, placed } from "./packs.ts";

/** Sentences where pages have them: in lists, tables, definitions and under titles. */

type Case = [name: string, text: string, stances: Stance[], around: Around];

const table = { title: "{T} or {M} for {C}", block: "cell" } as const;

const tables: Case[] = [
  ["its own column", "Approved for {C}", ["contradicts"], { ...table, column: "{T}" }],
  ["its own column, not so", "Not approved for {C}", ["consistent"], { ...table, column: "{T}" }],
  ["the other's column", "Approved for {C}", [], { ...table, column: "{M}" }],
  ["the other's row", "Approved for {C}", [], { ...table, row: "{M}" }],
  ["its own row", "Approved for {C}", ["contradicts"], { ...table, row: "{T}" }],
  [
    "the other's column, a question's row",
    "Yes",
    [],
    { ...table, row: "Approved?", column: "{M}" },
  ],
  ["the other's column, effective", "Highly effective", [], { ...table, column: "{M}" }],
  ["a row's head", "Approved for {C}", [], { ...table, block: "head", column: "{T}" }],
  ["a column's head", "{T}: approved for {C}", [], { ...table, block: "head" }],
];

const definitions: Case[] = [
  ["yes", "Yes.", ["contradicts"], { question: "Is {T} approved for {C}?" }],
  ["no", "No.", ["consistent"], { question: "Is {T} approved for {C}?" }],
  [
    "under a heading",
    "No.",
    ["consistent"],
    { heading: "FAQ", question: "Is {T} approved for {C}?" },
  ],
  [
    "a question that names neither",
    "It is highly effective.",
    ["overstates"],
    { heading: "{T} for {C}", question: "Will I notice anything?" },
  ],
  ["on the other", "Yes.", [], { heading: "{T} for {C}", question: "Is {M} approved for {C}?" }],
  ["a term", "{T} for {C}", [], { block: "head" }],
];

const lists: Case[] = [
  [
    "possible gains",
    "Rapid relief from {C}",
    [],
    { heading: "{T}", lead: "Possible gains include:" },
  ],
  ["possible, approved", "FDA-approved for {C}", [], { heading: "{T}", lead: "It may be:" }],
  ["proven for it", "{C}", ["contradicts"], { lead: "{T} is proven to work in these conditions:" }],
  ["perhaps for it", "{C}", [], { lead: "{T} may work in these conditions:" }],
  ["not for it", "{C}", [], { lead: "{T} is not proven to work in these conditions:" }],
  ["asked of it", "{C}", [], { lead: "It is studied whether {T} works in these conditions:" }],
  ["the other for it", "{C}", [], { lead: "{M} is proven to work in these conditions:" }],
  ["gains", "No side effects", ["contradicts"], { lead: "{T} for {C} offers:" }],
  ["myths", "{T} is approved for {C}.", [], { title: "{T} for {C}", lead: "Common myths:" }],
  ["another's list", "No side effects", [], { lead: "{M} for {C} offers:" }],
];

const titles: Case[] = [
  ["the title alone names it", "It relieves {C}.", ["overstates"], { title: "{T}" }],
  ["and a heading nothing", "It relieves {C}.", ["overstates"], { title: "{T}", heading: "Facts" }],
  ["a heading names another", "It relieves {C}.", [], { title: "{T}", heading: "{M}" }],
  [
    "potential in the title hedges nothing",
    "It relieves {C}.",
    ["overstates"],
    { title: "The potential of {T}" },
  ],
];

describe.each(bothPacks)("where a sentence stands, on %s", (_pack, pack) => {
  describe.each(Object.entries({ tables, definitions, lists, titles }))("%s", (_kind, cases) => {
    it.each(cases)("%s: %s", (_name, text, stances, around) => {
      const { claims } = pack.claims.judgementOn(placed(pack, text, around));
      const found = claims.map(({ stance }) => stance);
      // Where nothing is expected, what the document says too does no harm.
      if (stances.length === 0) expect(found.filter((each) => each !== "consistent")).toEqual([]);
      else expect(found).toEqual(stances);
    });
  });
});

/** A contradiction is said only where the sentence, its question or its line names the drug. */
describe.each(bothPacks)("what contradicts names the drug, on %s", (_pack, pack) => {
  const stanceOf = (text: string, around: Around) =>
    pack.claims.judgementOn(placed(pack, text, around)).claims[0]?.stance;

  it.each<[name: string, text: string, around: Around]>([
    ["the sentence", "{T} is approved for {C}.", {}],
    ["its question", "Yes.", { question: "Is {T} approved for {C}?" }],
    ["its line", "Approved by the FDA for {C}", { lead: "{T} is:" }],
  ])("it does: %s", (_name, text, around) => {
    expect(stanceOf(text, around)).toBe("contradicts");
  });

  it.each<[name: string, text: string, around: Around]>([
    ["nothing", "It is approved for {C}.", {}],
    ["a rival's question", "Yes.", { question: "Is {M} approved for {C}?" }],
    ["a heading on a rival", "It is approved for {C}.", { heading: "{M}" }],
    ["only the condition", "Approved for {C}", { heading: "Treatments of {C}" }],
  ])("it does not: %s", (_name, text, around) => {
    expect(stanceOf(text, around)).not.toBe("contradicts");
  });

  it.each<[name: string, text: string, around: Around]>([
    ["the title", "It is approved for {C}.", { title: "{T}" }],
    ["a heading", "It is approved for {C}.", { heading: "{T}" }],
    ["the sentence before", "It is approved for {C}.", { before: "{T} is new." }],
    ["a heading over a line", "FDA-approved", { heading: "{T} for {C}" }],
  ])("it goes further, no more, where only %s does", (_name, text, around) => {
    expect(judgePlaced(pack, text, around).stance).toBe("overstates");
  });
});
