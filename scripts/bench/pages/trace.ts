/** What a trace of the browser tells of one page's main thread. Times in milliseconds. */

/** The part of Chromium's trace events that is read here; times in microseconds. */
export type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** The time in which the thread did run, and was not kept waiting by other programs. */
  tdur?: number;
  args?: { data?: { url?: string }; beginData?: { url?: string } };
};

export type TraceFigures = {
  /** All scripts, from the content script's start on. */
  js: number;
  /** The longest task with a script in it. */
  longest: number;
  /** From the content script's start until the page's marks with these names; null where there is none. */
  until: (mark: string) => number | null;
};

/** What is traced: the fewest events that tell these figures, because each one costs time. */
export const traceCategories = [
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  // Microtasks, so all that comes after an `await`.
  "v8.execute",
  "blink.user_timing",
];

const scriptEvents = new Set([
  "EvaluateScript",
  "EventDispatch",
  "FireAnimationFrame",
  "FireIdleCallback",
  "FunctionCall",
  "RunMicrotasks",
  "TimerFire",
  "v8.callFunction",
  "v8.compile",
  "v8.evaluateModule",
  "v8.run",
]);

/** What only the thread of a page does. */
const pageEvents = new Set(["ParseHTML", "EvaluateScript", "FunctionCall"]);

/** From when on scripts count, and whose. */
export type Reckoning =
  /** All from the content script's start on: a page that does not change has run its own by then. */
  | "from the content script"
  /** The content script's own, in a page that goes on: by their address, and microtasks. */
  | "of the content script";

/** Reads a trace of the page with this address. Where no content script ran, no script counts. */
export function readTrace(
  events: readonly TraceEvent[],
  address: string,
  reckoning: Reckoning = "from the content script",
): TraceFigures {
  const main = mainThread(events, address);
  const start = main.find(isContentScript)?.ts ?? Number.POSITIVE_INFINITY;
  const isOwn = (event: TraceEvent) => isContentScript(event) || event.name === "RunMicrotasks";
  const counts = reckoning === "of the content script" ? isOwn : isScript;
  const scripts = outermost(main.filter((event) => event.ts >= start && counts(event)));
  const tasks = main.filter(
    (task) =>
      task.name === "RunTask" && scripts.some(({ ts }) => ts >= task.ts && ts < endOf(task)),
  );
  const until = (mark: string) => {
    const found = events.findLast(({ name }) => name === mark);
    return found && Number.isFinite(start) ? (found.ts - start) / 1000 : null;
  };
  return {
    js: scripts.reduce((sum, event) => sum + ran(event), 0) / 1000,
    longest: Math.max(0, ...tasks.map(ran)) / 1000,
    until,
  };
}

function isScript({ name }: TraceEvent): boolean {
  return scriptEvents.has(name);
}

/** The events with a duration of the thread that ran the page, in order, outer ones first. */
function mainThread(events: readonly TraceEvent[], address: string): TraceEvent[] {
  // Other processes have events with the page's address too.
  const known = events.find(
    ({ name, args }) =>
      pageEvents.has(name) && (args?.beginData?.url ?? args?.data?.url ?? "").startsWith(address),
  );
  return events
    .filter(({ ph, pid, tid }) => ph === "X" && pid === known?.pid && tid === known.tid)
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}

function isContentScript({ args }: TraceEvent): boolean {
  return args?.data?.url?.startsWith("chrome-extension://") ?? false;
}

/** Without those that lie in another. */
function outermost(sorted: readonly TraceEvent[]): TraceEvent[] {
  let end = Number.NEGATIVE_INFINITY;
  return sorted.filter((event) => {
    if (event.ts < end) return false;
    end = endOf(event);
    return true;
  });
}

function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}

function ran({ tdur, dur = 0 }: TraceEvent): number {
  return tdur ?? dur;
}
