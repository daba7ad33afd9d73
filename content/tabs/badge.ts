import { browser } from "wxt/browser";
import type { Report } from "../model.ts";
import { beyondOf, countingReports, sumOf, totalOf } from "../page-subject.ts";
import { readSettings, type Settings } from "../settings.ts";
import { reportsOf } from "./reports.ts";

/** The number on the toolbar button. */

/** The text for a tab with these frames: how many mentions or claims, or nothing. */
export function badgeTextOf(
  reports: readonly Report[],
  { badge, badgeCounts }: Pick<Settings, "badge" | "badgeCounts">,
): string {
  const counting = countingReports(reports);
  const total = badgeCounts === "claims" ? beyondOf(counting) : totalOf(sumOf(counting).counts);
  if (!badge || total === 0) return "";
  // The button has room for four characters.
  return total > 999 ? "999+" : String(total);
}

/** A quiet slate with white figures, the same whatever was found. */
export async function styleBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: "#4a5b6c" });
  await browser.action.setBadgeTextColor({ color: "#ffffff" });
}

export async function showBadge(tabId: number): Promise<void> {
  const [settings, reports] = await Promise.all([readSettings(), reportsOf(tabId)]);
  try {
    await browser.action.setBadgeText({ tabId, text: badgeTextOf(reports, settings) });
  } catch (error) {
    // The tab may be closed by now; a closed tab has no button.
    if (!String(error).match(/tab/iu)) throw error;
  }
}

export async function showBadgesEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : showBadge(id))));
}
