import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decidingWords } from "../../../components/claim-words.ts";
import { excerptOf, spansIn } from "../../../components/excerpt.ts";

/** Where these words first stand in the text. */
function spansOf(text: string, words: readonly string[]) {
  return words.map((word) => ({
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
  }));
}

/** An excerpt as one line, with [brackets] around what decided. */
const line = (text: string, words: ReturnType<typeof spansOf>, limit: number) =>
  excerptOf(text, words, limit)
    .map((piece) => (piece.decides ? `[${piece.text}]` : piece.text))
    .join("");

const brain = "Ketamine changes the brain quickly and it is safe for nearly everybody with ADHD.";

const excerpts: [name: string, text: string, words: string[], limit: number, shown: string][] = [
  ["a short text whole", "It is safe.", ["safe"], 20, "It is [safe]."],
  ["a text of just the length whole", "It is safe.", [], 11, "It is safe."],
  ["a long text to the end of a word", brain, [], 30, "Ketamine changes the brain …"],
  [
    "up to a space that stands at the limit",
    "one two three four",
    ["three"],
    13,
    "one two [three] …",
  ],
  ["with the words in front", brain, ["changes"], 30, "Ketamine [changes] the brain …"],
  [
    "from a little before words that stand later",
    brain,
    ["safe"],
    30,
    "… it is [safe] for nearly …",
  ],
  [
    "to its end where the words stand there",
    brain,
    ["everybody"],
    30,
    "… nearly [everybody] with ADHD.",
  ],
  [
    "with as many as fit of words far apart",
    brain,
    ["changes", "everybody"],
    30,
    "… [changes] the brain quickly and …",
  ],
  ["without spaces around", "  It is safe.\n", ["safe"], 11, "It is [safe]."],
  ["one long word between characters", "🧠".repeat(30), [], 15, `${"🧠".repeat(7)} …`],
  [
    "one long word with later words between characters",
    `${"🧠".repeat(30)}safe${"🧠".repeat(30)}`,
    ["safe"],
    21,
    `… ${"🧠".repeat(3)}[safe]${"🧠".repeat(5)} …`,
  ],
  ["nothing as nothing", "", [], 10, ""],
];

describe("an excerpt", () => {
  it.each(excerpts)("shows %s", (_name, text, words, limit, shown) => {
    expect(line(text, spansOf(text, words), limit)).toBe(shown);
  });

  it("for any text is a part of it, not too long, on whole characters", () => {
    const place = fc.integer({ min: -5, max: 400 });
    const spans = fc.array(fc.record({ start: place, end: place }), { maxLength: 5 });
    const text = fc.string({
      unit: fc.constantFrom("a", "b ", " ", "é", "🧠", "👩‍⚕️", "\n"),
      maxLength: 200,
    });
    fc.assert(
      fc.property(text, spans, fc.integer({ min: 10, max: 250 }), (whole, words, limit) => {
        const shown = excerptOf(whole, words, limit)
          .map((piece) => piece.text)
          .join("");
        const core = shown.replace(/^… /u, "").replace(/ …$/u, "");
        expect(whole).toContain(core);
        expect(core.length).toBeLessThanOrEqual(limit);
        expect(shown.isWellFormed()).toBe(true);
        expect(core).toBe(core.trim());
        if (whole.trim().length <= limit) expect(shown).toBe(whole.trim());
        else expect(shown).toContain("…");
      }),
      { numRuns: 1000 },
    );
  });
});

type Spans = [start: number, end: number][];
const spanCases: [name: string, text: string, spans: Spans, words: string[]][] = [
  [
    "in order",
    "one two three",
    [
      [0, 3],
      [8, 13],
    ],
    ["one", "three"],
  ],
  [
    "out of order",
    "one two three",
    [
      [8, 13],
      [0, 3],
    ],
    ["one", "three"],
  ],
  [
    "that overlap",
    "one two three",
    [
      [0, 5],
      [4, 7],
    ],
    ["one two"],
  ],
  [
    "inside of each other",
    "one two three",
    [
      [0, 13],
      [4, 7],
    ],
    ["one two three"],
  ],
  [
    "with a space between as one",
    "one two three",
    [
      [0, 3],
      [4, 7],
    ],
    ["one two"],
  ],
  [
    "outside of the text not",
    "one",
    [
      [-4, -1],
      [3, 9],
      [7, 9],
    ],
    [],
  ],
  ["over the end up to it", "one two", [[4, 99]], ["two"]],
  ["over the beginning from it", "one two", [[-3, 3]], ["one"]],
  [
    "that are empty or turned round not",
    "one two",
    [
      [2, 2],
      [5, 1],
    ],
    [],
  ],
  ["of spaces alone not", "one  two", [[3, 5]], []],
  ["after a surrogate pair in their place", "🧠 one", [[3, 6]], ["one"]],
  ["that begin in a surrogate pair with all of it", "a🧠b", [[2, 4]], ["🧠b"]],
  ["that end in a surrogate pair with all of it", "a🧠b", [[0, 2]], ["a🧠"]],
  ["that end before a mark with the mark", "cafe\u0301 au lait", [[0, 4]], ["cafe\u0301"]],
];

describe("spans", () => {
  it.each(spanCases)("%s", (_name, text, spans, words) => {
    const found = spansIn(
      text,
      spans.map(([start, end]) => ({ start, end })),
    );
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });
});

describe("the words that decided", () => {
  it("are told once each, on one line", () => {
    const text = "Safe for all,\n safe at home and proven\n safe.";
    const spans = [
      { start: 0, end: 4 },
      { start: 15, end: 19 },
      { start: 32, end: 44 },
    ];
    expect(decidingWords(text, spans)).toEqual(["Safe", "proven safe"]);
  });
});
