import { describe, expect, it } from "vitest";
import { readTrace, type TraceEvent } from "../../../../scripts/bench/pages/trace.ts";

const page = "http://127.0.0.1:1/page.html";
const script = "chrome-extension://abc/page.js";

type Part = Partial<TraceEvent> & { url?: string };

/** An event of the page's main thread, from `ts` for `dur` milliseconds. */
function event(name: string, ts: number, dur: number, { url, ...other }: Part = {}): TraceEvent {
  return {
    name,
    ph: "X",
    pid: 1,
    tid: 1,
    ts: ts * 1000,
    dur: dur * 1000,
    ...(url ? { args: { data: { url } } } : {}),
    ...other,
  };
}

const parsed = event("ParseHTML", 0, 2, { args: { beginData: { url: page } } });
const begun = event("EvaluateScript", 10, 4, { url: script });

describe("reading a trace", () => {
  it("sums scripts from the content script's start, not those before", () => {
    const before = event("EvaluateScript", 5, 3, { url: page });
    const after = event("TimerFire", 20, 6);
    expect(readTrace([after, begun, before, parsed], page).js).toBe(10);
  });

  it("counts what runs inside another script once", () => {
    const inner = [event("v8.compile", 10, 1), event("FunctionCall", 11, 2, { url: script })];
    expect(readTrace([parsed, ...inner, begun], page).js).toBe(4);
  });

  it("counts the time the thread ran, where it is known, and not what it waited", () => {
    const waited = event("RunMicrotasks", 20, 50, { tdur: 5000 });
    expect(readTrace([parsed, begun, waited], page).js).toBe(9);
  });

  it("leaves out other threads and processes", () => {
    const others = [event("TimerFire", 20, 6, { tid: 2 }), event("TimerFire", 20, 6, { pid: 2 })];
    expect(readTrace([parsed, begun, ...others], page).js).toBe(4);
  });

  it("counts no style or layout", () => {
    expect(readTrace([parsed, begun, event("Layout", 20, 6)], page).js).toBe(4);
  });

  it("counts nothing where no content script ran", () => {
    const own = event("TimerFire", 20, 6);
    expect(readTrace([parsed, own], page)).toMatchObject({ js: 0, longest: 0 });
  });

  it("finds the longest task with a script in it", () => {
    const tasks = [event("RunTask", 9, 7), event("RunTask", 30, 90), event("RunTask", 200, 8)];
    const late = event("TimerFire", 201, 1);
    expect(readTrace([parsed, ...tasks, begun, late], page).longest).toBe(8);
  });

  it("tells how long after the start a mark of the page was set, the last of its name", () => {
    const mark = (ts: number) => event("first mark", ts, 0, { ph: "I", tid: 1 });
    const { until } = readTrace([parsed, begun, mark(12), mark(25)], page);
    expect(until("first mark")).toBe(15);
    expect(until("other mark")).toBeNull();
  });

  it("tells the content script's part in a page that goes on", () => {
    const timer = event("TimerFire", 20, 30);
    const own = event("FunctionCall", 21, 10, { url: page });
    const tasks = event("RunMicrotasks", 32, 7);
    const callback = event("FunctionCall", 33, 5, { url: script });
    const all = [parsed, begun, timer, own, tasks, callback];
    expect(readTrace(all, page, "of the content script").js).toBe(11);
  });
});
