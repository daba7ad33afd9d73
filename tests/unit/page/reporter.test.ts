import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { mostReports, Reporter, reportTime } from "../../../content/page/reporter.ts";
import { report } from "../report.ts";

/** A reporter of a frame that has so many mentions, and how many of each report it has told. */
function reporterOf() {
  const frame = { count: 1, isAsked: true };
  const told: (number | undefined)[] = [];
  const reporter = new Reporter(
    () => (frame.isAsked ? report({ counts: frame.count ? { adhd: frame.count } : {} }) : null),
    ({ counts }) => told.push(counts.adhd),
  );
  const change = (count: number) => {
    frame.count = count;
    reporter.send();
  };
  return { frame, told, reporter, change };
}

describe("the reporter", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("tells a change at once, and what has not changed not again", () => {
    const { told, change } = reporterOf();
    change(1);
    change(1);
    change(2);
    expect(told).toEqual([1, 2]);
  });

  it("tells nothing of a page that holds nothing, unless it held something before", () => {
    const { told, change } = reporterOf();
    change(0);
    expect(told).toEqual([]);
    change(1);
    change(0);
    expect(told).toEqual([1, undefined]);
  });

  it("tells nothing while there is nobody to tell", () => {
    const { frame, told, change } = reporterOf();
    frame.isAsked = false;
    change(1);
    expect(told).toEqual([]);
  });

  it("tells a few of many changes, and the last one always", () => {
    const { told, change } = reporterOf();
    for (let count = 1; count <= 600; count += 1) {
      change(count);
      vi.advanceTimersByTime(10);
    }
    expect(told.length).toBeLessThanOrEqual(mostReports + 6000 / reportTime);
    expect(told.length).toBeGreaterThan(6000 / reportTime);
    vi.advanceTimersByTime(reportTime);
    expect(told.at(-1)).toBe(600);
  });

  it("tells at once what the reader has asked for, and what comes of it", () => {
    const { frame, told, reporter, change } = reporterOf();
    for (let count = 1; count <= mostReports + 1; count += 1) change(count);
    expect(told).toHaveLength(mostReports);
    frame.count = 0;
    reporter.sendAtOnce();
    change(9);
    expect(told.slice(mostReports)).toEqual([undefined, 9]);
  });
});
