import type { Hindrance } from "../model.ts";
import { isShadowRoot, ownerOf } from "../reading/flow.ts";
import { markSelector, takeOutCopies, takeOutCopiesFrom } from "./copies.ts";
import { keepSelection } from "./keep-selection.ts";
import { MarkedBlock, type MarkIndex, type Plan } from "./marked-block.ts";
import { touchedBy } from "./page-changes.ts";
import { isClaim, type Mark, type Painter, type PainterHost } from "./painter.ts";
import { watchServed } from "./served.ts";
import { Withdrawal } from "./withdrawal.ts";

/**
 * Paints with `mark` elements in the page: read out by screen readers, kept in prints and copies.
 * A block (the owner of a flow) is either marked as a whole or left to the painter beside this one,
 * if there is one. It is left where the page is at work: before it has loaded, where scripts have yet
 * to take over what was served, and for a while after each change of the block.
 */

/** In milliseconds. */
export type MarkTiming = {
  /** How long the page, and later the block, must have been left in peace. */
  rest: number;
  /** How long after loading a page that never rests is waited for. */
  longestWait: number;
  /** How long the painter works before it lets the page go on. */
  slice: number;
};

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
  #blocks = new Map<Element, MarkedBlock>();
  #homes = new Map<Mark, MarkedBlock>();
  #index: MarkIndex = { texts: new Map(), elements: new WeakMap() };
  #lit: { mark: Mark; block: MarkedBlock } | null = null;
  #withdrawal = new Withdrawal();
  #served;
  #stop = new AbortController();
  #loadedAt = Number.POSITIVE_INFINITY;
  #changedAt = 0;
  /** Whether the page has come to rest once. */
  #isOpen = false;
  #told: Hindrance | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly doc: Document,
    readonly beside: Painter | null,
    readonly host: PainterHost,
    readonly timing: MarkTiming,
  ) {
    this.#served = watchServed(doc);
    const loaded = () => {
      this.#loadedAt = performance.now();
      this.#wrapSoon(timing.rest);
    };
    const { signal } = this.#stop;
    if (doc.readyState === "complete") this.#loadedAt = performance.now();
    else doc.defaultView?.addEventListener("load", loaded, { once: true, signal });
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
      const besideGone = beside(gone, (mark) => this.#take(mark));
      const besideCome = beside(come, (mark) => this.#put(mark));
      if (besideCome.length > 0 || besideGone.length > 0)
        this.beside?.repaint(besideCome, besideGone);
      this.#redraw(changed);
      this.#wrapWhatMay();
    });
  }

  spotlight(mark: Mark | null): void {
    this.host.unseen(() => {
      const old = this.#lit?.block;
      const block = mark && (this.#homes.get(mark) ?? this.#blockFor(mark));
      this.#lit = mark && block && { mark, block };
      if (old) old.lit = null;
      if (block) block.lit = mark;
      this.beside?.spotlight(block?.isMarked ? null : mark);
      const lit = [...new Set([old, block])].filter((each) => each !== null && each !== undefined);
      this.#redraw(lit.filter(({ isMarked }) => isMarked));
      for (const each of lit) this.#dropIfEmpty(each);
      this.#wrapWhatMay();
    });
  }

  at(x: number, y: number): Mark | null {
    const element = this.doc.elementFromPoint(x, y)?.closest(markSelector);
    const found = (element && this.#index.elements.get(element)?.marks) || [];
    const marks = found.filter((mark) => this.#homes.has(mark));
    return marks.find((mark) => !isClaim(mark)) ?? marks[0] ?? this.beside?.at(x, y) ?? null;
  }

  pageChanged(records: readonly MutationRecord[]): void {
    if (records.length === 0) return;
    const now = performance.now();
    this.#changedAt = now;
    const touched = new Map<MarkedBlock, Set<Element>>();
    for (const record of records) {
      if (now >= this.#loadedAt) this.#served.noteChange(record.target);
      const around = this.#blockAround(record.target);
      if (around) around.noteChange(now);
      for (const split of touchedBy(record, this.#index)) {
        const block = this.#index.texts.get(split.node)?.block;
        if (!block) continue;
        const places = touched.get(block) ?? new Set([block.element]);
        const owner = ownerOf(record.target);
        touched.set(block, places.add(owner && !isShadowRoot(owner) ? owner : block.element));
      }
    }
    if (touched.size > 0) this.host.unseen(() => this.#redraw(touched.keys(), false));
    // A part drawn anew as a whole counts once, however many blocks it has.
    for (const place of new Set([...touched.values()].flatMap((places) => [...places])))
      this.#withdrawal.note(place, now);
    if (this.#isOpen) this.host.unseen(() => takeOutCopiesFrom(records));
    if (this.#blocks.size > 0) this.#wrapSoon(this.timing.rest);
  }

  enter(root: ShadowRoot): void {
    this.beside?.enter(root);
  }

  hindrance(): Hindrance | null {
    const left = [...this.#blocks.values()].filter(({ isMarked }) => !isMarked);
    if (left.some(({ element }) => this.#withdrawal.holds(element))) return "rewritten";
    if (this.#isOpen && left.some(({ element }) => this.#served.holds(element))) return "waiting";
    return this.beside?.hindrance() ?? null;
  }

  clear(): void {
    this.#stop.abort();
    clearTimeout(this.#timer);
    this.host.unseen(() => {
      keepSelection(this.doc, () => {
        for (const { block } of [...this.#index.texts.values()]) block.unwrap();
      });
      if (this.#isOpen && this.doc.documentElement) takeOutCopies(this.doc.documentElement);
      this.beside?.clear();
    });
    this.#blocks.clear();
    this.#homes.clear();
    this.#withdrawal.clear();
    this.#lit = null;
  }

  #put(mark: Mark): MarkedBlock | null {
    const block = this.#blockFor(mark);
    block?.add(mark);
    if (block) this.#homes.set(mark, block);
    return block;
  }

  #take(mark: Mark): MarkedBlock | null {
    const block = this.#homes.get(mark);
    this.#homes.delete(mark);
    block?.delete(mark);
    if (block) this.#dropIfEmpty(block);
    return block ?? null;
  }

  /**
   * The block that a mark belongs into, or null where its text is not read at all, or lies in a shadow
   * tree: there the styles of marks do not reach.
   */
  #blockFor(mark: Mark): MarkedBlock | null {
    const element = ownerOf(mark.range.startContainer);
    if (!element || isShadowRoot(element.getRootNode()) || isShadowRoot(element)) return null;
    // What it holds has been read just now, and may be what the page is at work on.
    const block =
      this.#blocks.get(element) ?? new MarkedBlock(element, this.#index, this.#changedAt);
    this.#blocks.set(element, block);
    return block;
  }

  #blockAround(node: Node): MarkedBlock | null {
    for (let at: Node | null = node; at; at = at.parentNode) {
      const block = this.#blocks.get(at as Element);
      if (block) return block;
    }
    return null;
  }

  #dropIfEmpty(block: MarkedBlock): void {
    if (block.isEmpty() && !block.isMarked) this.#blocks.delete(block.element);
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
    this.#dropIfEmpty(block);
  }

  /** Marks what may be marked now, in slices; at the rest it looks again later. */
  #wrapWhatMay(): void {
    const begun = performance.now();
    if (this.#blocks.size === 0 || !this.#mayOpen(begun)) return;
    this.#isOpen = true;
    // Styles are asked for before anything is changed, so that they are worked out but once.
    const plans = new Map<MarkedBlock, Plan>();
    let again: number | null = null;
    for (const block of this.#blocks.values()) {
      if (block.isMarked || !this.#takesMarks(block)) continue;
      if (performance.now() - begun > this.timing.slice / 2) {
        again = 0;
        break;
      }
      if (begun - block.changedAt < this.timing.rest) {
        again = this.timing.rest;
        continue;
      }
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
    if (again !== null) this.#wrapSoon(again);
  }

  #mayOpen(now: number): boolean {
    const { rest, longestWait } = this.timing;
    const opensAt = Math.min(
      Math.max(this.#loadedAt, this.#changedAt) + rest,
      this.#loadedAt + longestWait,
    );
    if (this.#isOpen || opensAt <= now) return true;
    if (Number.isFinite(opensAt)) this.#wrapSoon(opensAt - now);
    return false;
  }

  #takesMarks({ element, takes }: MarkedBlock): boolean {
    return (
      takes &&
      element.isConnected &&
      !this.#withdrawal.holds(element) &&
      !this.#served.holds(element)
    );
  }

  #wrapSoon(after: number): void {
    if (this.#stop.signal.aborted) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.host.unseen(() => this.#wrapWhatMay());
      const now = this.hindrance();
      const isNew = now !== this.#told;
      this.#told = now;
      if (isNew) this.host.onHindrance();
    }, after);
  }
}
