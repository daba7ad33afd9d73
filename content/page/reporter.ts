import type { Report } from "../model.ts";

/** Says what a frame holds, though not all the time: each report wakes the background. */

/** So many reports are sent at once; in the long run there is one in so many milliseconds. */
export const mostReports = 3;
export const reportTime = 1000;

export class Reporter {
  #lastSent = "";
  /** Until when the reports that were sent count, by the page's clock. */
  #paidUntil = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    /** What the frame holds now; null while there is nobody to tell. */
    readonly reportNow: () => Report | null,
    readonly tell: (report: Report) => void,
  ) {}

  /** Reports what is new, at once or a little later. */
  send(): void {
    const wait = this.#paidUntil - performance.now() - (mostReports - 1) * reportTime;
    if (wait <= 0) this.#sendNow();
    else this.#timer ??= setTimeout(() => this.#sendNow(), wait);
  }

  /** The same at once, and what comes of it too: for what the reader has asked for. */
  sendAtOnce(): void {
    this.#paidUntil = 0;
    this.#sendNow();
  }

  #sendNow(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const report = this.reportNow();
    if (!report) return;
    const said = JSON.stringify(report);
    if (said === this.#lastSent) return;
    // Of a page that holds nothing there is nothing to say, as long as it was not otherwise before.
    if (this.#lastSent === "" && report.on && Object.keys(report.counts).length === 0) return;
    this.#lastSent = said;
    this.#paidUntil = Math.max(this.#paidUntil, performance.now()) + reportTime;
    this.tell(report);
  }
}
