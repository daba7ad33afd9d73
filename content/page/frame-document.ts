import { askTop } from "../messages.ts";
import type { Report } from "../model.ts";
import { siteOf } from "./site.ts";

/** What a frame has to know of its document before it begins. */

/** Waits while a page is only drawn in advance: it may never be shown, and has no tab of its own. */
export function untilShown(doc: Document, signal: AbortSignal): Promise<void> {
  const isHidden = () => "prerendering" in doc && doc.prerendering;
  if (!isHidden()) return Promise.resolve();
  return new Promise((resolve) =>
    // A page may send the event itself.
    doc.addEventListener("prerenderingchange", () => isHidden() || resolve(), { signal }),
  );
}

/**
 * What the top frame of the tab says. A frame that cannot know its site by itself waits a while for
 * it, since the top frame may start later; others take what there is.
 */
export async function topReport(win: Window, signal: AbortSignal): Promise<Report | null> {
  const knowsSite = siteOf(win) !== "";
  for (let tries = 0; tries < 20 && !signal.aborted; tries += 1) {
    const top = await askTop().catch(() => null);
    if (top || knowsSite) return top;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return null;
}

/** When a page drawn in advance was shown, in milliseconds since 1970; 0 for others. */
export function activationTime(): number {
  const [entry] = performance.getEntriesByType("navigation");
  const start = (entry as { activationStart?: number } | undefined)?.activationStart ?? 0;
  return start > 0 ? performance.timeOrigin + start : 0;
}

/** A name that no other open document has. It keeps no secret, so it need not wait for `crypto`. */
export function randomName(): string {
  return Math.random().toString(36).slice(2) + Math.round(performance.timeOrigin).toString(36);
}
