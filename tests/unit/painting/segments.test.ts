import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cover, segmentsOf } from "../../../content/painting/segments.ts";

const cases: [name: string, covers: [from: number, to: number, of: string][], cut: string[]][] = [
  ["nothing", [], []],
  ["one", [[2, 5, "a"]], ["2-5 a"]],
  [
    "two apart",
    [
      [7, 9, "b"],
      [2, 5, "a"],
    ],
    ["2-5 a", "7-9 b"],
  ],
  [
    "two side by side",
    [
      [2, 5, "a"],
      [5, 9, "b"],
    ],
    ["2-5 a", "5-9 b"],
  ],
  [
    "one in another",
    [
      [0, 9, "a"],
      [3, 5, "b"],
    ],
    ["0-3 a", "3-5 ab", "5-9 a"],
  ],
  [
    "two on the same",
    [
      [1, 4, "a"],
      [1, 4, "b"],
    ],
    ["1-4 ab"],
  ],
  [
    "two that overlap",
    [
      [1, 4, "a"],
      [3, 6, "b"],
    ],
    ["1-3 a", "3-4 ab", "4-6 b"],
  ],
  ["one without length", [[3, 3, "a"]], []],
];

describe("the stretches of a text that the same marks cover", () => {
  it.each(cases)("%s", (_name, covers, cut) => {
    const segments = segmentsOf(covers.map(([from, to, of]) => ({ from, to, of })));
    expect(
      segments.map(({ start, length, of }) => `${start}-${start + length} ${of.join("")}`),
    ).toEqual(cut);
  });

  it("say of each place what covers it, and never overlap", () => {
    const cover: fc.Arbitrary<Cover<number>> = fc
      .tuple(fc.nat({ max: 30 }), fc.nat({ max: 10 }), fc.nat({ max: 5 }))
      .map(([from, length, of]) => ({ from, to: from + length, of }));
    fc.assert(
      fc.property(fc.array(cover, { maxLength: 12 }), (covers) => {
        const segments = segmentsOf(covers);
        for (let place = 0; place < 45; place += 1) {
          const over = covers.filter(({ from, to }) => from <= place && place < to);
          const at = segments.filter(
            ({ start, length }) => start <= place && place < start + length,
          );
          expect(at.length).toBe(over.length > 0 ? 1 : 0);
          expect([...(at[0]?.of ?? [])].sort()).toEqual(over.map(({ of }) => of).sort());
        }
      }),
    );
  });
});
