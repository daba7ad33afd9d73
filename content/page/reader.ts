import type { Flow, PlacedMention } from "../model.ts";
import type { Tally } from "../page-subject.ts";
import type { Painter } from "../painting/painter.ts";
import { flowsIn, withoutIgnorables } from "../reading/flow.ts";
import type { Matcher } from "../reading/scanner.ts";
import { KnownAbbreviations } from "./known-abbreviations.ts";
import { MentionStore } from "./mention-store.ts";
import { type Stale, watchPage } from "./observer.ts";

/**
 * Reads one frame, paints what it finds and keeps up with the page's changes, until its signal
 * aborts; then the paint is gone.
 */
export class Reader {
  #store = new MentionStore();
  #abbreviations = new KnownAbbreviations();
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
    const root = this.#root();
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
    const isStale = (owner: Element) => !owner.isConnected || isCovered(owner, stale);
    const gone = this.#store.drop(isStale);
    const definedBefore = this.#abbreviations.signature();
    this.#abbreviations.drop(isStale);
    let come: PlacedMention[] = [];
    const commit = () => {
      if (come.length > 0 || gone.length > 0) this.painter.repaint(come, gone.splice(0));
      come = [];
    };
    let hasCommitted = false;
    let sliceEnds = performance.now() + sliceTime;
    for (const [block, how] of stale) {
      if (!block.isConnected || isInside(block, stale)) continue;
      const text = withoutIgnorables(block.textContent ?? "");
      if (!this.matcher.mayHold(text, this.#abbreviations.all())) continue;
      const flows = flowsIn(block, how === "own");
      let step = flows.next();
      for (; !step.done; step = flows.next()) {
        come.push(...this.#readFlow(step.value));
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
    const settled = this.#store.settle(this.matcher);
    come.push(...settled.come);
    gone.push(...settled.gone);
    commit();
    // Abbreviations count for what follows, so where they have changed the page is read again.
    const root = this.#root();
    if (root && stale.get(root) !== "whole" && this.#abbreviations.signature() !== definedBefore)
      this.#stale.set(root, "whole");
  }

  #readFlow(flow: Flow): PlacedMention[] {
    const reading = this.matcher.read(flow.text, this.#abbreviations.before(flow.owner));
    this.#abbreviations.add(flow.owner, reading.defined);
    return this.#store.add(flow, reading);
  }

  #root(): Element | null {
    return this.doc.body ?? this.doc.documentElement;
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
