import { browser } from "wxt/browser";
import type { Report } from "../model.ts";
import { countingReports, sumOf, totalOf } from "../page-subject.ts";
import { readSettings } from "../settings.ts";
import { reportsOf } from "./reports.ts";

/** The number on the toolbar button. */

/** The text for a tab with these frames: how many mentions, or nothing. */
export function badgeTextOf(reports: readonly Report[], isShown: boolean): string {
  const total = isShown ? totalOf(sumOf(countingReports(reports)).counts) : 0;
  if (total === 0) return "";
  // The button has room for four characters.
  return total > 999 ? "999+" : String(total);
}

/** A quiet slate with white figures, the same whatever was found. */
export async function styleBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: "#4a5b6c" });
  await browser.action.setBadgeTextColor({ color: "#ffffff" });
}

export async function showBadge(tabId: number): Promise<void> {
  const [{ badge }, reports] = await Promise.all([readSettings(), reportsOf(tabId)]);
  try {
    await browser.action.setBadgeText({ tabId, text: badgeTextOf(reports, badge) });
  } catch (error) {
    // The tab may be closed by now; a closed tab has no button.
    if (!String(error).match(/tab/iu)) throw error;
  }
}

export async function showBadgesEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : showBadge(id))));
}
