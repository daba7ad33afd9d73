import type { Mention, PlacedMention } from "../model.ts";
import type { Tally } from "../page-subject.ts";
import type { Painter } from "../painting/painter.ts";
import { blocksIn, flowsOf, ownerOf, withoutIgnorables } from "../reading/flow.ts";
import type { Matcher } from "../reading/scanner.ts";
import { KnownAbbreviations } from "./known-abbreviations.ts";
import { byStart, MentionStore } from "./mention-store.ts";
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

  /** The mentions in a flow of a block, as last read. */
  mentionsOf(text: string, block: Element): readonly Mention[] {
    return this.#store.mentionsOf(block, text);
  }

  /** The mentions in any text at a place of the page, with what the rest of the page decides about it. */
  mentionsIn(text: string, block: Element): Mention[] {
    const known = this.#abbreviations.before(block);
    if (!this.matcher.mayHold(text, known)) return [];
    const { mentions, doubtful } = this.matcher.read(text, known);
    const marks = this.#store.marks();
    return [...mentions, ...doubtful.filter(({ company }) => this.matcher.isMet(company, marks))];
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
    const gone = new Set(this.#store.drop(isStale));
    const before = byStart([...gone]);
    const definedBefore = this.#abbreviations.signature();
    this.#abbreviations.drop(isStale);
    const come = new Set<PlacedMention>();
    const commit = () => {
      // What has come back to its old place was never away.
      for (const mention of come) if (gone.delete(mention)) come.delete(mention);
      if (come.size > 0 || gone.size > 0) this.painter.repaint([...come], [...gone]);
      come.clear();
      gone.clear();
    };
    let hasCommitted = gone.size > 0;
    let sliceEnds = performance.now() + sliceTime;
    // The blocks are listed before any is read: the page may move them about between two slices.
    for (const block of this.#blocksOf(stale)) {
      if (performance.now() > sliceEnds) {
        // Each commit costs the browser time for every mention on the page, so there are two: one
        // for the beginning of the page, and one for the rest.
        if (!hasCommitted) commit();
        hasCommitted = true;
        await nextTask();
        if (this.signal.aborted) return;
        sliceEnds = performance.now() + sliceTime;
      }
      if (!block.isConnected) continue;
      const known = this.#abbreviations.before(block);
      for (const flow of flowsOf(block)) {
        const reading = this.matcher.read(flow.text, known);
        known.push(...reading.defined);
        this.#abbreviations.add(block, reading.defined);
        for (const mention of this.#store.add(flow, reading, before)) come.add(mention);
      }
    }
    const settled = this.#store.settle(this.matcher);
    for (const mention of settled.come) come.add(mention);
    for (const mention of settled.gone) gone.add(mention);
    commit();
    // Abbreviations count for what follows, so where they have changed the page is read again.
    const root = this.#root();
    if (root && stale.get(root) !== "whole" && this.#abbreviations.signature() !== definedBefore)
      this.#stale.set(root, "whole");
  }

  /** The blocks to read, each once; those that can hold nothing are left out with all inside. */
  #blocksOf(stale: Stale): Element[] {
    return [...stale].flatMap(([block, how]) => {
      if (isInside(block, stale) || !block.isConnected || ownerOf(block) !== block) return [];
      if (how === "own") return [block];
      const text = withoutIgnorables(block.textContent ?? "");
      return this.matcher.mayHold(text, this.#abbreviations.all()) ? blocksIn(block) : [];
    });
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
