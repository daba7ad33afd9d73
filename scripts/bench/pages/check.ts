import type { Contestant } from "./contestants.ts";
import { faultOf, readExpected } from "./expected.ts";
import { benchLiving, type LivingOptions, livingPages } from "./living.ts";
import { livingRow } from "./living-report.ts";
import { stillPages } from "./page-list.ts";
import { withRoom } from "./room.ts";
import { milliseconds, type Row, rowOf } from "./row.ts";
import { benchStill } from "./still.ts";

/**
 * `npm run bench -- check`: a few of the pages in few rounds, against the recorded ratios. It is made
 * for busy machines: what has become twice as slow fails, and that only when more rounds say the same.
 */

const pages = [
  "news, 400 kB, no hit",
  "26 kB, 12 hits, treatment",
  "180 kB, 60 hits, both",
  "180 kB, 2,000 hits, treatment",
];
const livingPage = "chat, 1,000 text changes a second";

const firstRounds = 2;
const moreRounds = 3;
const livingSeconds = 2;
/** When no other page is begun, in milliseconds: the whole is to end within a minute and a half. */
const lastBegin = 70_000;

/** Scripts are counted from the content script's start: without one there is nothing to measure. */
const contestants: readonly Contestant[] = ["limit", "ours"];

const living = (rounds: number): LivingOptions => ({
  contestants,
  rounds: Math.max(1, rounds - 1),
  seconds: livingSeconds,
  withWaits: false,
});

type Measure = [page: string, measure: (rounds: number) => Promise<Row>];

export async function checkPages(): Promise<void> {
  const expected = await readExpected();
  const faults: string[] = [];
  await withRoom(async ({ place, browsers }) => {
    const measures: Measure[] = [
      ...stillPages
        .filter(({ name }) => pages.includes(name))
        .map(
          (page): Measure => [
            page.name,
            async (rounds) => rowOf(await benchStill(page, contestants, rounds, place, browsers)),
          ],
        ),
      ...livingPages
        .filter(({ name }) => name === livingPage)
        .map(
          (page): Measure => [
            page.name,
            async (rounds) => livingRow(await benchLiving(page, living(rounds), place, browsers)),
          ],
        ),
    ];
    for (const [name, measure] of measures) {
      // The first is measured in any case, so that a check always says something.
      if (performance.now() > lastBegin && name !== measures[0]?.[0]) {
        console.log(`not measured, the machine is too busy: ${name}`);
        continue;
      }
      let row = await measure(firstRounds);
      // A failing check may take longer: nothing fails on the word of two rounds.
      if (faultOf(row, expected) && name in expected.ratios) row = await measure(moreRounds);
      const fault = faultOf(row, expected);
      if (fault) faults.push(fault);
      const times = [row.js.ours, row.js.limit].map((each) => milliseconds(each?.value ?? 0));
      console.log(
        `${fault ? "over  " : "within"} ${name}: ours ${times[0]} ms, limit ${times[1]} ms, ${row.ratio?.toFixed(2)} times`,
      );
    }
  });
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}
