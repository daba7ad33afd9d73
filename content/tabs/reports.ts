import { browser } from "wxt/browser";
import type { Report } from "../model.ts";

/**
 * The reports of all frames of all tabs, in session storage: kept in memory by the browser, never
 * on disk, and still there after the background has been put to sleep. One entry a document, so that
 * frames that report at the same time do not overwrite each other.
 */

export type FrameReport = Report & { frameId: number };

const prefixOf = (tabId: number) => `report:${tabId}:`;

export async function putReport(tabId: number, frameId: number, report: Report): Promise<void> {
  const kept: FrameReport = { ...report, frameId };
  await browser.storage.session.set({ [prefixOf(tabId) + report.document]: kept });
}

export async function dropReport(tabId: number, document: string): Promise<void> {
  await browser.storage.session.remove(prefixOf(tabId) + document);
}

/** Forgets a tab. */
export async function dropTab(tabId: number): Promise<void> {
  const all = await browser.storage.session.get(null);
  const keys = Object.keys(all).filter((key) => key.startsWith(prefixOf(tabId)));
  if (keys.length > 0) await browser.storage.session.remove(keys);
}

/** The reports of a tab's present document and its frames, the top frame first. */
export async function reportsOf(tabId: number): Promise<FrameReport[]> {
  return presentReports(await browser.storage.session.get(null), tabId);
}

/** The report of a tab's top frame, or null. */
export async function topReportOf(tabId: number): Promise<Report | null> {
  const [first] = await reportsOf(tabId);
  return first?.frameId === 0 ? first : null;
}

/**
 * Picks a tab's reports out of the store. A document that began before that of the tab's top frame
 * belongs to the page before this one, and could not say goodbye.
 */
export function presentReports(
  store: Readonly<Record<string, unknown>>,
  tabId: number,
): FrameReport[] {
  const reports = Object.entries(store)
    .filter(([key]) => key.startsWith(prefixOf(tabId)))
    .map(([, value]) => value as FrameReport)
    .sort((a, b) => a.frameId - b.frameId || b.started - a.started);
  const top = reports.find((report) => report.frameId === 0);
  if (!top) return reports;
  return reports.filter(
    (report) =>
      report === top || (report.frameId !== 0 && report.started >= top.started - clockSlack),
  );
}

/** Clocks of two processes may differ a little, in milliseconds. */
const clockSlack = 50;

/** Calls back after each change of a tab's reports, until the signal aborts. */
export function watchReports(
  tabId: number,
  onChange: (reports: FrameReport[]) => void,
  signal?: AbortSignal,
): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== "session") return;
    if (!Object.keys(changes).some((key) => key.startsWith(prefixOf(tabId)))) return;
    reportsOf(tabId).then(onChange, console.error);
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener("abort", () => browser.storage.onChanged.removeListener(listener));
}
