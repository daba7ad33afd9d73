import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { builtExtension } from "../../steps.ts";
import { verdict } from "./figures.ts";
import type { Table } from "./table.ts";

/** What the built extension puts into every page, in bytes. */

export type Shipped = { file: string; raw: number; gzip: number };

/** The most that the script may be, and what is aimed at. */
const mostScript = 20_000;
const aimScript = 12_000;

export async function measureShipped(): Promise<Shipped[]> {
  const folder = builtExtension("chrome");
  const manifest = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8"));
  const scripts: { js?: string[]; css?: string[] }[] = manifest.content_scripts;
  const files = scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]);
  return Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(join(folder, file));
      return { file, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
    }),
  );
}

export function shippedTable(files: readonly Shipped[]): Table {
  return {
    title: "What reaches every page, in bytes",
    head: ["file", "raw", "gzip", "may be", "aim", ""],
    rows: files.map(({ file, raw, gzip }) => [
      file,
      String(raw),
      String(gzip),
      ...(file.endsWith(".js")
        ? [String(mostScript), String(aimScript), verdict(gzip, mostScript)]
        : ["", "", ""]),
    ]),
  };
}
