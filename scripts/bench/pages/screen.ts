import type { Browsers } from "./browsers.ts";
import type { Contestant } from "./contestants.ts";
import { median } from "./figures.ts";
import { type FirstPaint, measureFirstPaint } from "./first-paint.ts";
import { makePage } from "./made-page.ts";
import type { Limits, StillPage } from "./page-list.ts";
import { inTurns, type Place, publish, type Samples } from "./still.ts";
import type { Table } from "./table.ts";

/** How soon the marks on the screen are painted, at a page's top and in its middle. */

export type ScreenResult = {
  page: string;
  where: "top" | "middle";
  limits: Limits;
  samples: Samples<FirstPaint>;
};

export async function benchScreen(
  { name, spec, limits }: StillPage,
  contestants: readonly Contestant[],
  rounds: number,
  place: Place,
  browsers: Browsers,
): Promise<ScreenResult[]> {
  const address = await publish(place, name, makePage(spec).html);
  const painting = contestants.filter((each) => each !== "none" && each !== "empty");
  const results: ScreenResult[] = [];
  for (const where of ["top", "middle"] as const) {
    const samples = await inTurns(painting, rounds, async (contestant) =>
      measureFirstPaint(
        await browsers.get(contestant, "still"),
        where === "top" ? address : `${address}#middle`,
      ),
    );
    results.push({ page: name, where, limits, samples });
  }
  return results;
}

export function screenTable(results: readonly ScreenResult[]): Table {
  const names = ["limit", "mark.js", "ours"] as const;
  return {
    title:
      "First mark on the screen, and all that are on it, in ms by the clock from the content script's start",
    head: ["page", "seen", ...names.flatMap((name) => [`${name}, first`, "all"]), "may be", ""],
    rows: results.map(({ page, where, limits, samples }) => {
      const of = (name: (typeof names)[number], key: keyof FirstPaint) =>
        median((samples[name] ?? []).map((each) => each[key] ?? Number.POSITIVE_INFINITY));
      const most = limitOf(limits, of("limit", "first"));
      const ours = of("ours", limits.onScreen?.of === "start" ? "all" : "first");
      return [
        page,
        where,
        ...names.flatMap((name) => [of(name, "first"), of(name, "all")].map(text)),
        most === null ? "" : most.toFixed(0),
        most === null ? "" : ours <= most ? "within" : "over",
      ];
    }),
  };
}

/** The latest that is asked for, or null. */
function limitOf({ onScreen }: Limits, first: number): number | null {
  if (!onScreen) return null;
  return onScreen.of === "start" ? onScreen.within : first + onScreen.within;
}

function text(value: number): string {
  if (Number.isNaN(value)) return "";
  return Number.isFinite(value) ? value.toFixed(0) : "never";
}
