import { contestants } from "./contestants.ts";
import { type Added, added, median } from "./figures.ts";
import type { LivingResult } from "./living.ts";
import { type Other, type Row, rowOf } from "./row.ts";
import type { Result } from "./still.ts";
import type { Table } from "./table.ts";

/** What the figures of pages that change say. */

/** The most of the main thread that may be taken, in points of a hundred. */
const mostPoints = 5;
/** The longest that a new paragraph may wait, in milliseconds. */
const longestWait = 150;

/** As for other pages, but what is asked beside the script time is something else. */
export function livingRow(result: LivingResult): Row {
  const { page, limits, samples, waits } = result;
  const filled = Object.fromEntries(
    Object.entries(samples).map(([name, all]) => [
      name,
      all.map((figures) => ({ ...figures, heap: 0, listeners: 0 })),
    ]),
  ) as Result["samples"];
  const row = rowOf({ page, limits, samples: filled });
  const points = pointsOf(result, "ours", "task");
  // Frames that the machine had no time for hide what is added; then scripts alone say it.
  const told = points.isClear ? points : pointsOf(result, "ours", "js");
  const busiest = Math.max(...(waits.ours ?? []).flatMap(({ busy }) => busy.map(asNumber)));
  const others: Other[] = [
    {
      name: points.isClear ? "points of the main thread" : "points of the main thread, scripts",
      value: pointsText(told),
      limit: `${mostPoints}`,
      verdict: told.value <= mostPoints ? "within" : "over",
    },
  ];
  if (waits.ours)
    others.push({
      name: "longest wait, page busy",
      value: waitText(busiest),
      limit: `${longestWait} ms`,
      verdict: busiest <= longestWait ? "within" : "over",
    });
  const isExact = samples.ours?.every(({ marks, hits }) => marks === hits) ?? false;
  others.push({
    name: "marks at the end",
    value: endText(result, "ours"),
    limit: "those in the text",
    verdict: isExact ? "within" : "over",
  });
  return { ...row, others: [...row.others, ...others] };
}

/** How much of the main thread is taken, in points of a hundred. */
function pointsOf(
  { samples, seconds }: LivingResult,
  name: keyof typeof samples,
  key: "task" | "js",
): Added {
  const of = (each: keyof typeof samples) =>
    samples[each]?.map((figures) => figures[key] / (seconds * 10)) ?? [];
  return added(of(name), of("none"));
}

function pointsText({ value, noise, isClear }: Added): string {
  return isClear ? value.toFixed(1) : `${value.toFixed(1)} (± ${noise.toFixed(1)})`;
}

const asNumber = (wait: number | null) => wait ?? Number.POSITIVE_INFINITY;

function waitText(wait: number): string {
  return Number.isFinite(wait) ? `${wait.toFixed(0)} ms` : "never painted";
}

function endText({ samples }: LivingResult, name: keyof typeof samples): string {
  const ends = new Set(samples[name]?.map(({ marks, hits }) => `${marks} of ${hits}`));
  return [...ends].join(", ");
}

export function livingTable(results: readonly LivingResult[]): Table {
  return {
    title: "Pages that change: what is taken, and how soon a new paragraph is painted (in ms)",
    head: [
      "page",
      "with",
      "points of the main thread",
      "scripts alone",
      "wait, median",
      "longest",
      "page busy, median",
      "longest",
      "marks at the end",
    ],
    rows: results.flatMap((result) =>
      contestants
        .filter((name) => name !== "none" && result.samples[name])
        .map((name) => {
          const waits = result.waits[name] ?? [];
          const idle = waits.flatMap((each) => each.idle.map(asNumber));
          const busy = waits.flatMap((each) => each.busy.map(asNumber));
          const cells = (all: number[]) =>
            all.length > 0 ? [waitText(median(all)), waitText(Math.max(...all))] : ["", ""];
          return [
            result.page,
            name,
            pointsText(pointsOf(result, name, "task")),
            pointsText(pointsOf(result, name, "js")),
            ...cells(idle),
            ...cells(busy),
            name === "empty" ? "" : endText(result, name),
          ];
        }),
    ),
  };
}
