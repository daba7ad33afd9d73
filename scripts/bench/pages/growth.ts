import type { Browsers } from "./browsers.ts";
import { median } from "./figures.ts";
import { measureStill } from "./measure.ts";
import { isLarge, typicalPage } from "./page-list.ts";
import { inTurns, type Place, publish } from "./still.ts";
import type { Table } from "./table.ts";

/** How the script time grows with the size of the page. */

export type Growth = { bytes: number; ours: number; limit: number };

export const growthSizes = [10_000, 100_000, 1_000_000, 5_000_000, 10_000_000, 20_000_000];

export async function benchGrowth(
  rounds: number,
  place: Place,
  browsers: Browsers,
): Promise<Growth[]> {
  const all: Growth[] = [];
  for (const bytes of growthSizes) {
    const address = await publish(place, `growth-${bytes}`, typicalPage(bytes).html);
    const samples = await inTurns(
      ["limit", "ours"],
      isLarge(bytes) ? Math.ceil(rounds / 2) : rounds,
      async (name) => measureStill(await browsers.get(name, "still"), address),
    );
    const js = (name: "limit" | "ours") => median(samples[name]?.map((each) => each.js) ?? []);
    all.push({ bytes, ours: js("ours"), limit: js("limit") });
  }
  return all;
}

export function growthTable(all: readonly Growth[]): Table {
  const perMegabyte = ({ bytes }: Growth, time: number) => ((time * 1e6) / bytes).toFixed(1);
  return {
    title: "Growth with the page's size: script time in ms (constant per MB is linear)",
    head: ["page", "limit", "ours", "limit, per MB", "ours, per MB", "ours / limit"],
    rows: all.map((each) => [
      each.bytes < 1e6 ? `${each.bytes / 1e3} kB` : `${each.bytes / 1e6} MB`,
      each.limit.toFixed(1),
      each.ours.toFixed(1),
      perMegabyte(each, each.limit),
      perMegabyte(each, each.ours),
      (each.ours / each.limit).toFixed(2),
    ]),
  };
}
