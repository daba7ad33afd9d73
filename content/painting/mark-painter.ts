import type { Hindrance } from "../model.ts";
import { isShadowRoot, ownerOf } from "../reading/flow.ts";
import { plain } from "../reading/plain.ts";
import { markSelector, takeOutCopies, takeOutCopiesFrom } from "./copies.ts";
import { MarkHomes } from "./homes.ts";
import { keepSelection } from "./keep-selection.ts";
import type { MarkedBlock, MarkIndex, Plan } from "./marked-block.ts";
import { touchedBy } from "./page-changes.ts";
import { type MarkTiming, PageRest } from "./page-rest.ts";
import { isClaim, type Mark, type Painter, type PainterHost } from "./painter.ts";
import { watchServed } from "./served.ts";
import { Withdrawal } from "./withdrawal.ts";

/**
 * Paints with `mark` elements in the page: read out by screen readers, kept in prints and copies.
 * A block (the owner of a flow) is either marked as a whole or left to the painter beside this one,
 * if there is one. It is left where the page is at work: before it has loaded, where scripts have yet
 * to take over what was served, and for a while after each change of the block.
 */

const usualTiming: MarkTiming = { rest: 500, longestWait: 5000, slice: 8 };

/** A painter for the document. What it leaves alone is painted by `beside`. */
export function createMarkPainter(
  doc: Document,
  beside: Painter | null,
  host: PainterHost,
  timing: MarkTiming = usualTiming,
): Painter {
  return new MarkPainter(doc, beside, host, timing);
}

class MarkPainter implements Painter {
  #index: MarkIndex = { texts: new Map(), elements: new WeakMap() };
  #homes = new MarkHomes(this.#index);
  #lit: { mark: Mark; block: MarkedBlock } | null = null;
  #withdrawal = new Withdrawal();
  #served;
  #rest;
  #told: Hindrance | null = null;

  constructor(
    readonly doc: Document,
    readonly beside: Painter | null,
    readonly host: PainterHost,
    readonly timing: MarkTiming,
  ) {
    this.#served = watchServed(doc);
    this.#rest = new PageRest(doc, timing, () => {
      host.unseen(() => this.#wrapWhatMay());
      const told = this.#told;
      this.#told = this.hindrance();
      if (this.#told !== told) host.onHindrance();
    });
  }

  repaint(come: readonly Mark[], gone: readonly Mark[]): void {
    this.host.unseen(() => {
      const changed = new Set<MarkedBlock>();
      /** Gives the marks that are not in the page but beside it. */
      const beside = (marks: readonly Mark[], act: (mark: Mark) => MarkedBlock | null) =>
        marks.filter((mark) => {
          const block = act(mark);
          if (block?.isMarked) changed.add(block);
          return !block?.isMarked;
        });
      const besideGone = beside(gone, (mark) => this.#homes.take(mark));
      const besideCome = beside(come, (mark) => this.#put(mark));
      this.beside?.repaint(besideCome, besideGone);
      this.#redraw(changed);
      this.#wrapWhatMay();
    });
  }

  spotlight(mark: Mark | null): void {
    this.host.unseen(() => {
      const old = this.#lit?.block;
      const block = mark && this.#homes.blockFor(mark, this.#rest.changedAt);
      this.#lit = mark && block && { mark, block };
      if (old) old.lit = null;
      if (block) block.lit = mark;
      this.beside?.spotlight(block?.isMarked ? null : mark);
      const lit = [...new Set([old, block])].filter((each) => !!each);
      this.#redraw(lit.filter(({ isMarked }) => isMarked));
      for (const each of lit) this.#homes.dropIfEmpty(each);
      this.#wrapWhatMay();
    });
  }

  at(x: number, y: number): Mark | null {
    const element = this.doc.elementFromPoint(x, y)?.closest(markSelector);
    const found = element ? this.#index.elements.get(element) : null;
    const marks = (found ?? []).filter((mark) => this.#homes.has(mark));
    return marks.find((mark) => !isClaim(mark)) ?? marks[0] ?? this.beside?.at(x, y) ?? null;
  }

  pageChanged(records: readonly MutationRecord[]): void {
    if (records.length === 0) return;
    const now = performance.now();
    this.#rest.changedAt = now;
    const touched = new Set<MarkedBlock>();
    // A part drawn anew as a whole counts once, however many blocks it has.
    const places = new Set<Element>();
    for (const record of records) {
      if (this.#rest.hasLoaded(now)) this.#served.noteChange(record.target);
      this.#homes.blockAround(record.target)?.noteChange(now);
      for (const split of touchedBy(record, this.#index)) {
        const block = this.#index.texts.get(split.node)?.block;
        if (!block) continue;
        touched.add(block);
        places.add(block.element);
        const owner = ownerOf(record.target);
        if (owner && !isShadowRoot(owner)) places.add(owner);
      }
    }
    if (touched.size > 0) this.host.unseen(() => this.#redraw(touched, false));
    for (const place of places) this.#withdrawal.note(place, now);
    if (this.#rest.hasRested) this.host.unseen(() => takeOutCopiesFrom(records));
    if (!this.#homes.isEmpty()) this.#rest.actIn(this.timing.rest);
  }

  enter(root: ShadowRoot): void {
    this.beside?.enter(root);
  }

  hindrance(): Hindrance | null {
    const left = [...this.#homes.blocks()].filter(({ isMarked }) => !isMarked);
    if (left.some(({ element }) => this.#withdrawal.holds(element))) return "rewritten";
    if (this.#rest.hasRested && left.some(({ element }) => this.#served.holds(element)))
      return "waiting";
    return this.beside?.hindrance() ?? null;
  }

  clear(): void {
    this.#rest.end();
    this.host.unseen(() => {
      keepSelection(this.doc, () => {
        for (const { block } of [...this.#index.texts.values()]) block.unwrap();
      });
      if (this.#rest.hasRested && this.doc.documentElement) takeOutCopies(this.doc.documentElement);
      this.beside?.clear();
    });
    this.#homes.clear();
    this.#withdrawal.clear();
    this.#lit = null;
  }

  /**
   * Takes the marks out of blocks and puts in those that belong there now. Where that is not wanted, or
   * cannot be, the painter beside paints them.
   */
  #redraw(blocks: Iterable<MarkedBlock>, isToBeMarked = true): void {
    const all = [...blocks];
    if (all.length === 0) return;
    keepSelection(this.doc, () => {
      for (const block of all) block.unwrap();
      const plans = all.map((block) => [block, isToBeMarked ? block.plan() : null] as const);
      for (const [block, plan] of plans) {
        if (plan) block.wrap(plan);
        else this.#giveBeside(block);
      }
    });
  }

  #giveBeside(block: MarkedBlock): void {
    if (block.painted.size > 0) this.beside?.repaint([...block.painted], []);
    if (this.#lit?.block === block) this.beside?.spotlight(this.#lit.mark);
    this.#homes.dropIfEmpty(block);
  }

  /** Marks what may be marked now, in slices; at the rest it looks again later. */
  #wrapWhatMay(): void {
    const begun = performance.now();
    if (this.#homes.isEmpty() || !this.#rest.isOver(begun)) return;
    // Styles are asked for before anything is changed, so that they are worked out but once.
    const plans = new Map<MarkedBlock, Plan>();
    let again: number | null = null;
    for (const block of this.#homes.blocks()) {
      if (block.isMarked || !this.#takesMarks(block)) continue;
      if (performance.now() - begun > this.timing.slice / 2) {
        again = 0;
        break;
      }
      if (begun - block.changedAt < this.timing.rest) {
        again = this.timing.rest;
        continue;
      }
      for (const mark of this.#homes.strays(block)) this.#move(mark);
      const plan = block.plan();
      if (plan) plans.set(block, plan);
    }
    if (plans.size > 0) {
      keepSelection(this.doc, () => {
        for (const [block, plan] of plans) block.wrap(plan);
      });
      const wrapped = [...plans.keys()].flatMap(({ painted }) => [...painted]);
      this.beside?.repaint([], wrapped);
      if (this.#lit?.block.isMarked) this.beside?.spotlight(null);
    }
    if (again !== null) this.#rest.actIn(again);
  }

  /** Takes a mark to the block that its text is in now. */
  #move(mark: Mark): void {
    this.#homes.take(mark);
    const home = this.#put(mark);
    if (!home?.isMarked) return;
    this.beside?.repaint([], [mark]);
    this.#redraw([home]);
  }

  #put(mark: Mark): MarkedBlock | null {
    return this.#homes.put(mark, this.#rest.changedAt);
  }

  #takesMarks({ element, takes }: MarkedBlock): boolean {
    const isLeft = this.#withdrawal.holds(element) || this.#served.holds(element);
    return takes && plain(element).isConnected && !isLeft;
  }
}
