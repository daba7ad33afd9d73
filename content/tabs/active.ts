import { browser } from "wxt/browser";
import { askFrame } from "../messages.ts";
import type { Report } from "../model.ts";

/** The tab in front, and the way into it. */

export type ActiveTab = { id: number; address: string | undefined; isPrivate: boolean };

export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, address: tab.url, isPrivate: tab.incognito };
}

/**
 * The report of a tab's top frame. Where the content script is not there (the tab was open before
 * the extension came, or the browser gives access on a click only), it is put in first.
 * Rejects where the browser does not allow that.
 */
export async function reachTab(tabId: number): Promise<Report> {
  const ask = () => askFrame(tabId, { type: "askReport" }, 0);
  const first = await ask().catch(() => null);
  if (first) return first;
  const target = { tabId, allFrames: true };
  await browser.scripting.insertCSS({ target, files: ["content-scripts/page.css"] });
  await browser.scripting.executeScript({ target, files: ["/content-scripts/page.js"] });
  const second = await ask();
  if (!second) throw new Error("The page does not answer");
  return second;
}
