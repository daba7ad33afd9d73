import type { FlowOwner, PlacedMention } from "../model.ts";
import { flowsOf } from "../reading/flow.ts";
import { plain } from "../reading/plain.ts";
import type { Matcher } from "../reading/scanner.ts";
import type { KnownAbbreviations } from "./known-abbreviations.ts";
import { type Before, byStart, type Changes, type MentionStore } from "./mention-store.ts";

/** One reading of a page or of some of its blocks: what comes by it, and what goes. */
export class Pass {
  #come = new Set<PlacedMention>();
  #gone = new Set<PlacedMention>();
  #before: Before = new Map();
  #read = new Set<FlowOwner>();

  constructor(
    readonly store: MentionStore,
    readonly abbreviations: KnownAbbreviations,
    readonly matcher: Matcher,
  ) {}

  /** Takes away what is known of those blocks for which the test holds. */
  drop(owners: Iterable<FlowOwner>, test: (owner: FlowOwner) => boolean): void {
    for (const owner of [...owners])
      if (test(owner)) for (const mention of this.store.drop(owner)) this.#gone.add(mention);
    this.#before = byStart([...this.#gone]);
    this.abbreviations.drop(test);
  }

  /** Reads a block's flows, once: the page may have moved it, or it was read before its turn. */
  read(block: FlowOwner): void {
    if (!plain(block).isConnected || this.#read.has(block)) return;
    this.#read.add(block);
    const known = this.abbreviations.before(block);
    for (const flow of flowsOf(block)) {
      const reading = this.matcher.read(flow.text, known);
      known.push(...reading.defined);
      this.abbreviations.add(block, reading.defined);
      for (const mention of this.store.add(flow, reading, this.#before)) this.#come.add(mention);
    }
  }

  /** Mentions that have gone before they were taken: the page has changed their text meanwhile. */
  forget(gone: readonly PlacedMention[]): void {
    for (const mention of gone) this.#come.delete(mention);
  }

  /** Decides what only the whole page can decide. */
  settle(): void {
    const { come, gone } = this.store.settle(this.matcher);
    for (const mention of come) this.#come.add(mention);
    for (const mention of gone) this.#gone.add(mention);
  }

  /** What has come and gone since the last time. What has come back to its old place was never away. */
  take(): Changes {
    for (const mention of this.#come) if (this.#gone.delete(mention)) this.#come.delete(mention);
    const changes = { come: [...this.#come], gone: [...this.#gone] };
    this.#come.clear();
    this.#gone.clear();
    return changes;
  }
}
