import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browsers } from "./browsers.ts";
import type { Contestant } from "./contestants.ts";
import { makePage } from "./made-page.ts";
import { type Figures, measureStill } from "./measure.ts";
import type { Limits, StillPage } from "./page-list.ts";

/** Pages that do not change: each is opened in turn with each contestant, round after round. */

/** Where the pages lie that a run serves. */
export type Place = { folder: string; address: string };

export type Samples<T> = Partial<Record<Contestant, T[]>>;

export type Result<T = Figures> = { page: string; limits: Limits; samples: Samples<T> };

/** The contestants in turn, so that what else the machine does falls on all of them. */
export async function inTurns<T>(
  names: readonly Contestant[],
  rounds: number,
  measure: (name: Contestant) => Promise<T>,
): Promise<Samples<T>> {
  const samples: Samples<T> = {};
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) {
      const figures = await measure(name);
      samples[name] = [...(samples[name] ?? []), figures];
    }
  return samples;
}

/** Writes a page where the server finds it; gives its address. */
export async function publish(place: Place, name: string, html: string): Promise<string> {
  const file = `${name.replaceAll(/\W+/gu, "-")}.html`;
  await writeFile(join(place.folder, file), html);
  return place.address + file;
}

export async function benchStill(
  { name, spec, limits }: StillPage,
  contestants: readonly Contestant[],
  rounds: number,
  place: Place,
  browsers: Browsers,
): Promise<Result> {
  const address = await publish(place, name, makePage(spec).html);
  const samples = await inTurns(contestants, rounds, async (contestant) =>
    measureStill(await browsers.get(contestant, "still"), address),
  );
  return { page: name, limits, samples };
}
