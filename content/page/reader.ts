import type { PlacedMention } from "../model.ts";
import type { Tally } from "../page-subject.ts";
import type { Painter } from "../painting/painter.ts";
import { flowsIn, withoutIgnorables } from "../reading/flow.ts";
import type { Matcher } from "../reading/scanner.ts";
import { MentionStore } from "./mention-store.ts";
import { type Stale, watchPage } from "./observer.ts";

/**
 * Reads one frame, paints what it finds and keeps up with the page's changes, until its signal
 * aborts; then the paint is gone.
 */
export class Reader {
  #store = new MentionStore();
  #stale: Stale = new Map();
  #working = false;

  constructor(
    readonly doc: Document,
    readonly matcher: Matcher,
    readonly painter: Painter,
    /** Called after each reading, whether or not it changed anything. */
    readonly onRead: () => void,
    readonly signal: AbortSignal,
  ) {
    signal.addEventListener("abort", () => {
      this.#store.drop(() => true);
      this.painter.clear();
    });
  }

  /** Starts reading, and following the page. */
  start(): void {
    watchPage(
      this.doc,
      (stale) => {
        for (const [block, how] of stale) {
          if (this.#stale.get(block) !== "whole") this.#stale.set(block, how);
        }
        void this.#work();
      },
      this.signal,
    );
    const root = this.doc.body ?? this.doc.documentElement;
    if (root) this.#stale.set(root, "whole");
    void this.#work();
  }

  /** All mentions in document order. */
  mentions(): readonly PlacedMention[] {
    return this.#store.inOrder();
  }

  tally(): Tally {
    return this.#store.tally();
  }

  /** Reads whatever is stale, in slices, until nothing is. */
  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    try {
      do {
        const stale = this.#stale;
        this.#stale = new Map();
        await this.#readAgain(stale);
      } while (this.#stale.size > 0 && !this.signal.aborted);
    } finally {
      this.#working = false;
    }
    if (!this.signal.aborted) this.onRead();
  }

  async #readAgain(stale: Stale): Promise<void> {
    const gone = this.#store.drop((owner) => !owner.isConnected || isCovered(owner, stale));
    let come: PlacedMention[] = [];
    const commit = () => {
      if (come.length > 0 || gone.length > 0) this.painter.repaint(come, gone.splice(0));
      come = [];
    };
    let hasCommitted = false;
    let sliceEnds = performance.now() + sliceTime;
    for (const [block, how] of stale) {
      if (!block.isConnected || isInside(block, stale)) continue;
      if (!this.matcher.mayHold(withoutIgnorables(block.textContent ?? ""))) continue;
      const flows = flowsIn(block, how === "own");
      let step = flows.next();
      for (; !step.done; step = flows.next()) {
        come.push(...this.#store.add(step.value, this.matcher.find(step.value.text)));
        if (performance.now() < sliceEnds) continue;
        // Each commit costs the browser time for every mention on the page, so there are two: one
        // for the beginning of the page, and one for the rest.
        if (!hasCommitted) commit();
        hasCommitted = true;
        await nextTask();
        if (this.signal.aborted) return;
        sliceEnds = performance.now() + sliceTime;
      }
      // The page took out the node the reading stood on: read what is left of the block anew.
      if (!step.value && block.isConnected) this.#stale.set(block, "whole");
    }
    commit();
  }
}

/** How long the reader works before it lets the page go on, in milliseconds. */
const sliceTime = 12;

/** Lets the page's own work go first. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Whether a block's own flows will be read again with this. */
function isCovered(owner: Element, stale: Stale): boolean {
  return stale.has(owner) || isInside(owner, stale);
}

/** Whether a block lies inside another one that will be read as a whole. */
function isInside(block: Element, stale: Stale): boolean {
  for (let at = block.parentElement; at; at = at.parentElement) {
    if (stale.get(at) === "whole") return true;
  }
  return false;
}
