import { describe, expect, it } from "vitest";
import { packs } from "../../content/packs/index.ts";
import {
  besidesOf,
  placeOfMention,
  subjectOf,
  sumOf,
  type Tally,
  totalOf,
} from "../../content/page-subject.ts";

const topics = packs[0]?.topics ?? [];
const tally = (
  counts: Tally["counts"],
  running: [treatment: number, condition: number] = [0, 0],
  meetings = 0,
): Tally => ({ counts, running: { treatment: running[0], condition: running[1] }, meetings });

const cases: [name: string, tally: Tally, subject: string][] = [
  ["nothing", tally({}), "none"],
  ["related words alone", tally({ dopamine: 3, methylphenidate: 1 }), "related"],
  ["the treatment alone", tally({ ketamine: 2 }, [2, 0]), "treatment"],
  ["the condition alone", tally({ adhd: 2, dopamine: 1 }, [0, 2]), "condition"],
  ["both in one paragraph", tally({ ketamine: 90, adhd: 1 }, [90, 1], 1), "both"],
  ["both in different paragraphs", tally({ ketamine: 3, adhd: 4 }, [3, 4]), "both"],
  ["a small page that names each once", tally({ ketamine: 1, adhd: 1 }, [1, 1]), "both"],
  ["both in the menu alone", tally({ ketamine: 1, adhd: 1 }), "both"],
  ["anaesthesia, with ADHD in the menu", tally({ ketamine: 9, adhd: 2 }, [9, 0]), "treatment"],
  ["ADHD, with ketamine in the menu", tally({ ketamine: 1, adhd: 9 }, [0, 9]), "condition"],
  [
    "ADHD named in passing, far from ketamine",
    tally({ ketamine: 40, adhd: 1 }, [40, 1]),
    "treatment",
  ],
];

describe("what a page is about", () => {
  it.each(cases)("%s", (_name, sum, subject) => {
    expect(subjectOf(sum, topics)).toBe(subject);
  });

  it("adds up frames", () => {
    const sum = sumOf([tally({ adhd: 1 }, [0, 1]), tally({ adhd: 2, ketamine: 1 }, [1, 2], 1)]);
    expect(sum).toEqual(tally({ adhd: 3, ketamine: 1 }, [1, 3], 1));
    expect(totalOf(sum.counts)).toBe(4);
  });
});

describe("what is not compared", () => {
  it("is the sum of all frames, and nothing where a report does not say", () => {
    const sum = besidesOf([{ general: 1, foreign: 2 }, {}, { general: 3, foreign: 0 }]);
    expect(sum).toEqual({ general: 4, foreign: 2 });
    expect(besidesOf([])).toEqual({ general: 0, foreign: 0 });
  });
});

describe("the place of a mention in a tab", () => {
  const frames = [
    { frameId: 0, counts: { adhd: 2 } },
    { frameId: 4, counts: {} },
    { frameId: 7, counts: { adhd: 1 } },
  ];
  it.each([
    [0, { frameId: 0, index: 0 }],
    [1, { frameId: 0, index: 1 }],
    [2, { frameId: 7, index: 0 }],
    [3, null],
  ])("number %i", (ordinal, place) => {
    expect(placeOfMention(frames, "adhd", ordinal)).toEqual(place);
  });
});
