import { isOnFor, readSettings, type Settings, watchSettings } from "../settings.ts";
import { topReport } from "./frame-document.ts";
import { siteOf } from "./site.ts";

/** What the reader has chosen that holds in one frame. Nothing is asked of the browser before `know`. */
export class Choices {
  /** Null until they have been asked for. */
  settings: Settings | null = null;
  /** The site that the tab shows, by host name; "" until it is known. */
  site = "";
  /** Null, or what the reader has chosen for this document alone. */
  #override: boolean | null = null;
  #knowing: Promise<void> | null = null;

  constructor(
    readonly win: Window,
    readonly signal: AbortSignal,
    /** Called once, when the choices are known. */
    readonly onKnown: () => void,
    /** Called when they have changed. */
    readonly onChange: () => void,
  ) {}

  /** Learns what the reader has chosen, and follows it from then on. Rejects where the extension is gone. */
  know(): Promise<void> {
    this.#knowing ??= this.#ask();
    return this.#knowing;
  }

  /** Whether the frame is to be read. */
  isOn(): boolean {
    if (!this.settings) return true;
    return this.settings.on && (this.#override ?? isOnFor(this.settings, this.site));
  }

  /** Takes a choice for this document alone. */
  override(on: boolean): void {
    this.#override = on;
    this.onChange();
  }

  async #ask(): Promise<void> {
    const { win, signal } = this;
    const top = win.top === win ? null : await topReport(win, signal);
    this.settings = await readSettings();
    if (signal.aborted) return;
    this.site = top?.site || siteOf(win);
    // What was chosen for the page in the tab holds for frames that come to it later.
    if (top && !top.on) this.#override = false;
    watchSettings((changed) => {
      // A choice for all pages or for the site is newer than one for this document.
      this.#override = null;
      this.settings = changed;
      this.onChange();
    }, signal);
    this.onKnown();
  }
}
