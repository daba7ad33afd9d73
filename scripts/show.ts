import { existsSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { openSession } from "./browser-session.ts";
import { type BrowserName, needBrowser } from "./find-browser.ts";
import { type PageServer, servePages } from "./serve-pages.ts";
import { build, root } from "./steps.ts";
import { takePictures } from "./take-pictures.ts";

/** `npm start`: the extension at work on a page, in a window or, without a display, as pictures. */

const usage = `npm start -- [address or file] [--firefox] [--headless]
  Opens the page (without one, a sample article) in a browser with the extension in it.
  --firefox    in Firefox instead of Chrome, Chromium or Edge
  --headless   no window: saves pictures under .output/start and says what was found`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      firefox: { type: "boolean", default: false },
      headless: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const name: BrowserName = values.firefox ? "firefox" : "chrome";
  const headless = values.headless || !hasDisplay();
  const page = await addressOf(positionals[0]);
  if (headless && !values.headless)
    console.log("No display here: taking pictures in place of opening a window.");
  try {
    await needBrowser(name);
    console.log("Building the extension …");
    await build(name);
    console.log(`Opening ${page.address}`);
    const session = await openSession(name, { headless });
    if (headless) {
      const folder = join(root, ".output", "start");
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
      try {
        await takePictures(session, page.address, folder);
      } finally {
        await session.close();
      }
      console.log(`Pictures are in ${relative(process.cwd(), folder)}`);
      return;
    }
    const [tab] = await session.browser.pages();
    await tab?.goto(page.address);
    console.log("Rest the pointer on a marked word, or click the extension's toolbar button");
    console.log("(it may be behind the puzzle piece). Close the browser to end.");
    await new Promise<void>((ended) => session.browser.once("disconnected", () => ended()));
    await session.close();
  } finally {
    page.server?.close();
  }
}

/** The address to open: as given, or that of a server for a file or for the sample article. */
async function addressOf(
  given: string | undefined,
): Promise<{ address: string; server?: PageServer }> {
  if (given && /^https?:/iu.test(given) && URL.canParse(given)) return { address: given };
  const file = given ? resolve(given) : join(root, "tests", "pages", "claims.html");
  if (!existsSync(file))
    throw new Error(`"${given}" is neither a web address (http, https) nor a file`);
  // Browsers keep extensions out of file: addresses until they are told otherwise, so it is served.
  const server = await servePages(dirname(file));
  const path = basename(pathToFileURL(file).pathname);
  return { address: server.address + path, server };
}

function hasDisplay(): boolean {
  const { env, platform } = process;
  return platform !== "linux" || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

try {
  await main();
} catch (error) {
  console.error((error as Error).message);
  console.error(`\n${usage}`);
  process.exitCode = 1;
}
