import { describe, expect, it } from "vitest";
import { faultOf } from "../../../../scripts/bench/pages/expected.ts";
import { added, median, ratio, spread, verdict } from "../../../../scripts/bench/pages/figures.ts";
import { draw } from "../../../../scripts/bench/pages/table.ts";
import { busyTime } from "../../../../scripts/bench/pages/tabs.ts";

describe("the arithmetic of measured figures", () => {
  it.each([
    ["one value", [3], 3],
    ["an odd number of values, in any order", [9, 1, 5], 5],
    ["an even number of values: between the two in the middle", [4, 1, 2, 9], 3],
  ])("takes the median of %s", (_, values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it("has no median where nothing was measured", () => {
    expect(median([])).toBeNaN();
  });

  it("takes the spread as the typical distance from the median, so that one bad round is no matter", () => {
    expect(spread([10, 11, 12, 13, 500])).toBe(1);
  });

  it("says how much is added, and that it is clear", () => {
    expect(added([30, 31, 32], [10, 10, 11])).toEqual({ value: 21, noise: 1, isClear: true });
  });

  it("says when the noise is larger than the figure", () => {
    expect(added([10, 14, 18], [9, 12, 15])).toEqual({ value: 2, noise: 7, isClear: false });
  });

  it.each([
    [30, 20, 1.5],
    [0, 20, 0.0025],
    [0, 0, 1],
    [-3, 0.01, 1],
  ])("the ratio of %d to %d is %d", (value, to, expected) => {
    expect(ratio(value, to)).toBeCloseTo(expected);
  });

  it.each([
    [1.2, 2, "within"],
    [2, 2, "within"],
    [2.01, 2, "over"],
    [null, 2, "not measured"],
    [Number.NaN, 2, "not measured"],
  ] as const)("%s with a limit of %s is %s", (value, limit, expected) => {
    expect(verdict(value, limit)).toBe(expected);
  });

  it("counts the background's busy time without its rest", () => {
    const node = (id: number, functionName: string) => ({ id, callFrame: { functionName } });
    const nodes = [node(1, "(root)"), node(2, "(idle)"), node(3, "read"), node(4, "(program)")];
    expect(busyTime({ nodes, samples: [2, 3, 4, 3], timeDeltas: [9000, 1500, 700, 500] })).toBe(2);
  });
});

describe("the check against recorded ratios", () => {
  const expected = { version: "1.0.0", ratios: { news: 0.4 } };

  it.each([
    ["what is as fast as before", 0.4],
    ["what is slower by less than two times", 0.79],
  ])("lets pass %s", (_, measured) => {
    expect(faultOf({ page: "news", ratio: measured }, expected)).toBeNull();
  });

  it.each([
    [
      "what is slower by more than two times",
      "news",
      0.81,
      "news: 0.81 times limit, recorded are 0.40",
    ],
    ["what could not be measured", "news", null, "news: could not be measured"],
    [
      "a page without a record",
      "chat",
      0.1,
      "chat: nothing is recorded; see npm run bench -- pages --record",
    ],
  ])("faults %s", (_, page, measured, fault) => {
    expect(faultOf({ page, ratio: measured }, expected)).toBe(fault);
  });
});

describe("tables", () => {
  const table = { title: "Times", head: ["page", "ms"], rows: [["news", "1.5"]] };

  it("are columns in the terminal", () => {
    expect(draw(table, false)).toBe("Times\n  page   ms\n  news  1.5\n");
  });

  it("are Markdown for documents", () => {
    expect(draw(table, true)).toBe("### Times\n\n| page | ms |\n|---|---:|\n| news | 1.5 |\n");
  });
});
