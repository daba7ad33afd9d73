import { parseArgs } from "node:util";
import { contestants, painting } from "./pages/contestants.ts";
import { record } from "./pages/expected.ts";
import { benchGrowth, growthTable } from "./pages/growth.ts";
import { benchLiving, livingPages } from "./pages/living.ts";
import { livingRow, livingTable } from "./pages/living-report.ts";
import { machineLine } from "./pages/machine.ts";
import { isLarge, stillPages } from "./pages/page-list.ts";
import { costTable, otherTable, timeTable } from "./pages/report.ts";
import { withRoom } from "./pages/room.ts";
import { rowOf } from "./pages/row.ts";
import { benchScreen, screenTable } from "./pages/screen.ts";
import { measureShipped, shippedTable } from "./pages/shipped.ts";
import { benchStill } from "./pages/still.ts";
import { draw, type Table } from "./pages/table.ts";
import { benchTabs, tabsTable } from "./pages/tabs.ts";

/** `npm run bench -- pages`: what the built extension costs a page, as ratios measured in one run. */

const usage = `npm run bench -- pages [--rounds N] [--only PART] [--markdown] [--json] [--record]
  --rounds N    measures each page so often with each contestant (5)
  --only PART   only the pages and tables whose name has this in it, such as "26 kB", "chat", "growth"
  --markdown    tables for docs/performance.md
  --json        all that was measured, in place of the tables
  --record      keeps the ratios as those that npm run bench -- check expects`;

export async function benchPages(): Promise<void> {
  const { values } = parseArgs({
    allowPositionals: true,
    options: {
      rounds: { type: "string", default: "5" },
      only: { type: "string", default: "" },
      markdown: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      record: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const rounds = Number(values.rounds);
  if (values.help || !Number.isInteger(rounds) || rounds < 1) {
    console.log(usage);
    return;
  }
  const isWanted = (name: string) => name.includes(values.only);
  /** Opening a large page takes seconds. */
  const roundsFor = (bytes: number) => (isLarge(bytes) ? Math.ceil(rounds / 2) : rounds);
  await withRoom(async ({ place, browsers }) => {
    const measured: Record<string, unknown> = {};
    const tables: Table[] = [];
    const pages = stillPages.filter(({ name }) => isWanted(name));
    const still = [];
    for (const page of pages) {
      console.error(`${page.name} …`);
      const times = roundsFor(page.spec.bytes);
      still.push(await benchStill(page, contestants, times, place, browsers));
    }
    const living = [];
    for (const page of livingPages.filter(({ name }) => isWanted(name))) {
      console.error(`${page.name} …`);
      const options = {
        contestants: painting,
        rounds: Math.ceil(rounds / 2),
        seconds: 5,
        withWaits: true,
      };
      living.push(await benchLiving(page, options, place, browsers));
    }
    const rows = [...still.map(rowOf), ...living.map(livingRow)];
    if (rows.length > 0) tables.push(timeTable("Script time added, in ms", rows), otherTable(rows));
    if (living.length > 0) tables.push(livingTable(living));
    if (still.length > 0) tables.push(costTable(still));
    const screens = [];
    for (const page of pages.filter(({ spec }) => spec.hits > 0)) {
      console.error(`${page.name}, on the screen …`);
      const times = roundsFor(page.spec.bytes);
      screens.push(...(await benchScreen(page, painting, times, place, browsers)));
    }
    if (screens.length > 0) tables.push(screenTable(screens));
    if (isWanted("shipped")) {
      measured.shipped = await measureShipped();
      tables.push(shippedTable(await measureShipped()));
    }
    if (isWanted("growth")) {
      console.error("growth …");
      const growth = await benchGrowth(Math.ceil(rounds / 2), place, browsers);
      measured.growth = growth;
      tables.push(growthTable(growth));
    }
    if (isWanted("tabs")) {
      console.error("tabs …");
      const tabs = await benchTabs(place, browsers);
      measured.tabs = tabs;
      tables.push(tabsTable(tabs));
    }
    Object.assign(measured, { still, living, screens });
    const version = await (await browsers.get("ours", "still")).version();
    const machine = await machineLine(version, rounds);
    if (values.json) console.log(JSON.stringify({ machine, ...measured }, null, 2));
    else {
      console.log(`${machine}\n`);
      for (const table of tables) console.log(draw(table, values.markdown));
    }
    if (values.record) await record(rows);
  });
}
