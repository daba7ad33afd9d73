/** In milliseconds. */
export type MarkTiming = {
  /** How long the page, and later the block, must have been left in peace. */
  rest: number;
  /** How long after loading a page that never rests is waited for. */
  longestWait: number;
  /** How long the painter works before it lets the page go on. */
  slice: number;
};

/** Knows when marks may come into a page: once it has loaded and come to rest. */
export class PageRest {
  /** When the page last changed. */
  changedAt = 0;
  /** Whether it has come to rest once. */
  hasRested = false;
  #loadedAt = Number.POSITIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stop = new AbortController();

  constructor(
    doc: Document,
    readonly timing: MarkTiming,
    /** What is to be done when the time has come. */
    readonly act: () => void,
  ) {
    const loaded = () => {
      this.#loadedAt = performance.now();
      this.actIn(timing.rest);
    };
    const { signal } = this.#stop;
    if (doc.readyState === "complete") this.#loadedAt = performance.now();
    else doc.defaultView?.addEventListener("load", loaded, { once: true, signal });
  }

  hasLoaded(now: number): boolean {
    return now >= this.#loadedAt;
  }

  /** Whether the time has come; if it will, something is done then. */
  isOver(now: number): boolean {
    const { rest, longestWait } = this.timing;
    const at = Math.min(
      Math.max(this.#loadedAt, this.changedAt) + rest,
      this.#loadedAt + longestWait,
    );
    this.hasRested ||= at <= now;
    if (!this.hasRested && Number.isFinite(at)) this.actIn(at - now);
    return this.hasRested;
  }

  /** Does it after so many milliseconds, or when it was to be done anyway. */
  actIn(milliseconds: number): void {
    if (this.#stop.signal.aborted) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.act();
    }, milliseconds);
  }

  end(): void {
    this.#stop.abort();
    clearTimeout(this.#timer);
  }
}
