import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Report } from "../../../content/model.ts";
import { defaultSettings, type Settings } from "../../../content/settings.ts";
import { badgeTextOf } from "../../../content/tabs/badge.ts";
import {
  dropReport,
  dropTab,
  presentReports,
  putReport,
  reportsOf,
  topReportOf,
  watchReports,
} from "../../../content/tabs/reports.ts";

beforeEach(() => fakeBrowser.reset());

const report = (changes: Partial<Report> = {}): Report => ({
  document: "a",
  site: "example.org",
  started: 1000,
  on: true,
  reading: false,
  contentType: "text/html",
  counts: { adhd: 1 },
  running: { treatment: 0, condition: 1 },
  meetings: 0,
  claims: { contradicts: 0, overstates: 0, consistent: 0 },
  general: 0,
  foreign: 0,
  hindered: null,
  ...changes,
});

const claiming = (contradicts: number, overstates: number) =>
  report({ claims: { contradicts, overstates, consistent: 5 } });

describe("reports of a tab", () => {
  it("keeps documents apart and gives the top frame first", async () => {
    await putReport(1, 12, report({ document: "b", started: 1200 }));
    await putReport(1, 0, report());
    await putReport(11, 0, report());
    expect((await reportsOf(1)).map(({ frameId }) => frameId)).toEqual([0, 12]);
    expect((await topReportOf(1))?.document).toBe("a");
    expect(await topReportOf(7)).toBeNull();
  });

  it("forgets a document and a tab, and nothing else", async () => {
    await putReport(1, 0, report());
    await putReport(1, 3, report({ document: "b" }));
    await putReport(11, 0, report());
    await dropReport(1, "b");
    expect(await reportsOf(1)).toHaveLength(1);
    await dropTab(1);
    expect(await reportsOf(1)).toEqual([]);
    expect(await reportsOf(11)).toHaveLength(1);
  });

  it("forgets a document whose frame has another number by now", async () => {
    // Put aside to come back to, a top frame is no longer number 0.
    await putReport(1, 0, report());
    await dropReport(1, "a");
    expect(await reportsOf(1)).toEqual([]);
  });

  it("leaves out documents of the page before, whose goodbye was lost", () => {
    const store = Object.fromEntries(
      [
        ["old top", 0, 3000],
        ["old frame", 3, 4000],
        ["top", 0, 5000],
        ["frame", 4, 5100],
        ["frame of a clock behind", 5, 4990],
      ].map(([document, frameId, started]) => [
        `report:1:${document}`,
        { ...report({ document: String(document), started: Number(started) }), frameId },
      ]),
    );
    expect(presentReports(store, 1).map(({ document }) => document)).toEqual([
      "top",
      "frame",
      "frame of a clock behind",
    ]);
  });

  it("gives the frames it knows where the top frame has not reported yet", () => {
    expect(presentReports({ "report:1:a": { ...report(), frameId: 3 } }, 1)).toHaveLength(1);
  });

  it("tells of changes of this tab alone", async () => {
    const stop = new AbortController();
    const seen = vi.fn();
    watchReports(1, seen, stop.signal);
    await putReport(2, 0, report());
    await putReport(1, 0, report());
    await vi.waitFor(() => expect(seen).toHaveBeenCalledTimes(1));
    stop.abort();
    await dropReport(1, "a");
    expect(seen).toHaveBeenCalledTimes(1);
  });
});

describe("the badge", () => {
  it.each([
    ["nothing", [], {}, ""],
    ["no mention", [report({ counts: {} })], {}, ""],
    ["all frames", [report(), report({ counts: { adhd: 2, ketamine: 3 } })], {}, "6"],
    ["a frame that is off", [report(), report({ on: false })], {}, "1"],
    ["a page that is off, whatever its frames say", [report({ on: false }), report()], {}, ""],
    ["a great many", [report({ counts: { adhd: 1000 } })], {}, "999+"],
    ["hidden", [report()], { badge: false }, ""],
    ["claims that go further", [claiming(2, 1), claiming(0, 1)], { badgeCounts: "claims" }, "4"],
    ["no claim that goes further", [claiming(0, 0)], { badgeCounts: "claims" }, ""],
    ["mentions, whatever the claims", [claiming(2, 1)], {}, "1"],
    ["claims hidden", [claiming(2, 1)], { badge: false, badgeCounts: "claims" }, ""],
  ] as [string, Report[], Partial<Settings>, string][])(
    "shows %s",
    (_name, reports, settings, text) => {
      expect(badgeTextOf(reports, { ...defaultSettings, ...settings })).toBe(text);
    },
  );
});
