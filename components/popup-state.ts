import { type Hindrance, hindrances, type Report, type Subject } from "../content/model.ts";
import type { Pack } from "../content/packs/pack.ts";
import {
  besidesOf,
  countingReports,
  subjectOf,
  sumOf,
  type Tally,
} from "../content/page-subject.ts";
import type { Settings } from "../content/settings.ts";

/** What the popup has to show. Pure: reports and settings in, state out. */

/** Why a page cannot be read. */
export type Obstacle = "browser-page" | "store" | "pdf" | "file" | "unknown";

export type PopupState =
  | { kind: "loading" }
  | { kind: "unreadable"; obstacle: Obstacle }
  /** Switched off: everywhere, on this site, or (in a private window) on this page. */
  | { kind: "off"; scope: "everywhere" | "site" | "page" }
  | { kind: "nothing" }
  | {
      kind: "findings";
      subject: Exclude<Subject, "none">;
      counts: Tally["counts"];
      /** Whether the page says things about the treatment in general, or in another language. */
      general: boolean;
      foreign: boolean;
      hindered: Hindrance | null;
    };

/** The state for a tab from what its frames report; the first report is the top frame's. */
export function popupStateOf(
  reports: readonly Report[],
  settings: Settings,
  topics: Pack["topics"],
): PopupState {
  const [top] = reports;
  if (!top) return { kind: "loading" };
  if (top.contentType === "application/pdf") return { kind: "unreadable", obstacle: "pdf" };
  if (!top.on) {
    if (!settings.on) return { kind: "off", scope: "everywhere" };
    const scope = settings.sitesOff.includes(top.site) ? "site" : "page";
    return { kind: "off", scope };
  }
  const counting = countingReports(reports);
  const tally = sumOf(counting);
  const subject = subjectOf(tally, topics);
  if (subject !== "none") {
    // Of several frames' the one that says most.
    const hindered = hindrances.find((each) => counting.some((report) => report.hindered === each));
    const { general, foreign } = besidesOf(counting);
    return {
      kind: "findings",
      subject,
      counts: tally.counts,
      general: general > 0,
      foreign: foreign > 0,
      hindered: hindered ?? null,
    };
  }
  return top.reading ? { kind: "loading" } : { kind: "nothing" };
}

const storeHosts = [
  "chromewebstore.google.com",
  "addons.mozilla.org",
  "microsoftedge.microsoft.com",
];

/**
 * Why the browser kept the extension out of a page. Its address is often not told; then the
 * browser's own words are the only hint (Chromium's; Firefox says the same for every page).
 */
export function obstacleAt(address: string | undefined, refusal = ""): Obstacle {
  if (/extensions gallery/iu.test(refusal)) return "store";
  if (/\b(chrome|edge|devtools|chrome-extension)(:\/\/)? url/iu.test(refusal))
    return "browser-page";
  if (!address || !URL.canParse(address)) return "unknown";
  const url = new URL(address);
  if (storeHosts.includes(url.hostname) || address.includes("chrome.google.com/webstore"))
    return "store";
  if (/\.pdf$/iu.test(url.pathname)) return "pdf";
  if (url.protocol === "file:") return "file";
  return url.protocol === "http:" || url.protocol === "https:" ? "unknown" : "browser-page";
}
