import { contestants } from "./contestants.ts";
import { added } from "./figures.ts";
import type { Figures } from "./measure.ts";
import { addedText, megabytes, milliseconds, type Row } from "./row.ts";
import type { Result } from "./still.ts";
import type { Table } from "./table.ts";

/** The tables of a run, from what was measured. */

/** Script time of each contestant, and how ours compares. */
export function timeTable(title: string, rows: readonly Row[]): Table {
  const measured = contestants.filter(
    (name) => name !== "none" && rows.some(({ js }) => js[name] !== undefined),
  );
  return {
    title,
    head: ["page", ...measured, "ours / limit", "may be", "aim", "", "mark.js / ours"],
    rows: rows.map((row) => [
      row.page,
      ...measured.map((name) => {
        const figure = row.js[name];
        if (!figure) return "";
        return figure.isClear ? milliseconds(figure.value) : addedText(figure);
      }),
      row.ratio?.toFixed(2) ?? "",
      row.limit.toFixed(1),
      row.aim === null ? "" : row.aim.toFixed(1),
      row.verdict,
      row.mark?.toFixed(1) ?? "",
    ]),
  };
}

/** What else is asked of each page. */
export function otherTable(rows: readonly Row[]): Table {
  return {
    title: "What else is asked",
    head: ["page", "what", "measured", "may be", ""],
    rows: rows.flatMap(({ page, others }) =>
      others.map(({ name, value, limit, verdict }) => [page, name, value, limit, verdict]),
    ),
  };
}

const kinds = {
  task: "tasks",
  style: "style",
  layout: "layout",
} as const;

/** All that a page's main thread does beside scripts, and what is kept; ours against no extension. */
export function costTable(results: readonly Result[]): Table {
  return {
    title:
      "What is added by ours and by limit, in ms (± where the noise is larger than the figure)",
    head: [
      "page",
      ...Object.values(kinds).flatMap((kind) => [`${kind}, ours`, "limit"]),
      "longest task, ours",
      "limit",
      "heap, ours",
      "limit",
      "listeners",
    ],
    rows: results.map(({ page, samples }) => {
      const of = (name: "ours" | "limit", key: keyof Figures) =>
        added(
          samples[name]?.map((figures) => figures[key]) ?? [],
          samples.none?.map((figures) => figures[key]) ?? [0],
        );
      const keys = Object.keys(kinds) as (keyof typeof kinds)[];
      return [
        page,
        ...keys.flatMap((key) => [time(of("ours", key)), time(of("limit", key))]),
        milliseconds(of("ours", "longest").value),
        milliseconds(of("limit", "longest").value),
        megabytes(of("ours", "heap").value),
        megabytes(of("limit", "heap").value),
        String(of("ours", "listeners").value),
      ];
    }),
  };
}

function time(figure: ReturnType<typeof added>): string {
  if (Number.isNaN(figure.value)) return "";
  return addedText(figure).replaceAll(" ms", "");
}
