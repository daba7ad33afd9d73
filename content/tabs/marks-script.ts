import { browser } from "wxt/browser";
import { readSettings, reportUnlessGone, type Settings, writeSettings } from "../settings.ts";

/**
 * Marks in the page have a script of their own, three tenths larger than the one on every page. It
 * is there for those who have chosen it, and for that the browser asks them for leave.
 * https://developer.chrome.com/docs/extensions/reference/api/scripting#method-registerContentScripts
 */

const id = "page-with-marks";
const file = "/page-with-marks.js";
const origins = ["http://*/*", "https://*/*"];

/** Asks the reader for leave, where it was not given before; must be called while they click. */
export function askForMarks(): Promise<boolean> {
  return browser.permissions.request({ origins });
}

/** Keeps the script where the reader's choice wants it; called once, when the background starts. */
export function followPainterChoice(): void {
  let last: Promise<void> = Promise.resolve();
  const follow = () => {
    last = last.then(async () => apply((await readSettings()).painter)).catch(reportUnlessGone);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === "local" && "painter" in changes) follow();
  });
  // What was registered goes with an update.
  browser.runtime.onInstalled.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
}

async function apply(painter: Settings["painter"]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (painter === "highlights") {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  if (!(await browser.permissions.contains({ origins }))) {
    await writeSettings({ painter: "highlights" });
    return;
  }
  if (registered.length > 0) return;
  await browser.scripting.registerContentScripts([
    {
      id,
      js: [file],
      matches: origins,
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: "document_idle",
    },
  ]);
  await putIntoOpenTabs();
}

async function putIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id: tabId }) =>
      tabId === undefined
        ? undefined
        : browser.scripting
            .executeScript({ target: { tabId, allFrames: true }, files: [file] })
            // The browser's own pages, and tabs that wait to be loaded, take no script.
            .catch(() => {}),
    ),
  );
}
