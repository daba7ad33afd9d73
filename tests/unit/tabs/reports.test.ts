import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Report } from "../../../content/model.ts";
import { badgeTextOf } from "../../../content/tabs/badge.ts";
import {
  dropReport,
  dropTab,
  presentReports,
  putReport,
  reportsOf,
  watchReports,
} from "../../../content/tabs/reports.ts";

beforeEach(() => fakeBrowser.reset());

const report = (changes: Partial<Report> = {}): Report => ({
  site: "example.org",
  started: 1000,
  on: true,
  reading: false,
  contentType: "text/html",
  counts: { adhd: 1 },
  running: { treatment: 0, condition: 1 },
  meetings: 0,
  ...changes,
});

describe("reports of a tab", () => {
  it("keeps frames apart and gives the top frame first", async () => {
    await putReport(1, 12, report({ started: 1200 }));
    await putReport(1, 0, report());
    await putReport(11, 0, report());
    expect((await reportsOf(1)).map(({ frameId }) => frameId)).toEqual([0, 12]);
  });

  it("forgets a frame and a tab, and nothing else", async () => {
    for (const [tab, frame] of [
      [1, 0],
      [1, 3],
      [11, 0],
    ] as const)
      await putReport(tab, frame, report());
    await dropReport(1, 3);
    expect(await reportsOf(1)).toHaveLength(1);
    await dropTab(1);
    expect(await reportsOf(1)).toEqual([]);
    expect(await reportsOf(11)).toHaveLength(1);
  });

  it("leaves out frames of the page before, whose goodbye was lost", () => {
    const store = {
      "report:1:0": report({ started: 5000 }),
      "report:1:3": report({ started: 4000 }),
      "report:1:4": report({ started: 5100 }),
      "report:1:5": report({ started: 4990 }),
    };
    expect(presentReports(store, 1).map(({ frameId }) => frameId)).toEqual([0, 4, 5]);
  });

  it("gives the frames it knows where the top frame has not reported yet", () => {
    expect(presentReports({ "report:1:3": report() }, 1)).toHaveLength(1);
  });

  it("tells of changes of this tab alone", async () => {
    const stop = new AbortController();
    const seen = vi.fn();
    watchReports(1, seen, stop.signal);
    await putReport(2, 0, report());
    await putReport(1, 0, report());
    await vi.waitFor(() => expect(seen).toHaveBeenCalledTimes(1));
    stop.abort();
    await dropReport(1, 0);
    expect(seen).toHaveBeenCalledTimes(1);
  });
});

describe("the badge", () => {
  it.each([
    ["nothing", [], true, ""],
    ["no mention", [report({ counts: {} })], true, ""],
    ["all frames", [report(), report({ counts: { adhd: 2, ketamine: 3 } })], true, "6"],
    ["a frame that is off", [report(), report({ on: false })], true, "1"],
    ["a great many", [report({ counts: { adhd: 1000 } })], true, "999+"],
    ["hidden", [report()], false, ""],
  ])("shows %s", (_name, reports, isShown, text) => {
    expect(badgeTextOf(reports, isShown)).toBe(text);
  });
});
