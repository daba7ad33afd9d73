import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { servePages } from "../../serve-pages.ts";
import { build } from "../../steps.ts";
import { type Browsers, keepBrowsers } from "./browsers.ts";
import type { Place } from "./still.ts";

/** What a run needs, and is gone after it: the built extension, a server, browsers. */
export type Room = { place: Place; browsers: Browsers };

export async function withRoom(work: (room: Room) => Promise<void>): Promise<void> {
  await build("chrome");
  const folder = await mkdtemp(join(tmpdir(), "notes-bench-"));
  const server = await servePages(folder);
  const browsers = keepBrowsers(folder, server.address);
  try {
    await work({ place: { folder, address: server.address }, browsers });
  } finally {
    await browsers.close();
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
