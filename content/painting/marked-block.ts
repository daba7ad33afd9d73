import { flowsOf } from "../reading/flow.ts";
import { dataOf } from "../reading/splits.ts";
import { markClass } from "./copies.ts";
import { type Mark, paintNames, paintOf } from "./painter.ts";
import { type Cover, segmentsOf } from "./segments.ts";
import { putBack, type SplitText, splitText } from "./split-text.ts";
import { isAsRead } from "./text-at.ts";
import { mayBeWrapped } from "./wrappable.ts";

/** What is in the page at the moment, for all blocks of a document. */
export type MarkIndex = {
  /** The page's texts with marks in them. */
  texts: Map<Text, { split: SplitText; block: MarkedBlock }>;
  /** What a mark element stands for. */
  elements: WeakMap<Element, readonly Mark[]>;
};

/** What covers which text of a block. */
export type Plan = ReadonlyMap<Text, readonly Cover<Mark>[]>;

/** A block of the page, with the marks that belong into it, whether they are in it or not. */
export class MarkedBlock {
  /** Those that are painted; the one in the spotlight may stand there for that alone. */
  readonly painted = new Set<Mark>();
  lit: Mark | null = null;
  isMarked = false;
  /** False where it was found that its texts do not take marks, until something has changed. */
  takes = true;
  #splits: SplitText[] = [];

  constructor(
    readonly element: Element,
    readonly index: MarkIndex,
    /** When the page last changed it. */
    public changedAt: number,
  ) {}

  add(mark: Mark): void {
    this.painted.add(mark);
    this.takes = true;
  }

  delete(mark: Mark): void {
    this.painted.delete(mark);
    this.takes = true;
  }

  /** The page has changed the block. */
  noteChange(now: number): void {
    this.changedAt = now;
    this.takes = true;
  }

  isEmpty(): boolean {
    return this.painted.size === 0 && this.lit === null;
  }

  /**
   * What to put where. Null where the block has no marks, or does not take them, or is to be read again
   * before it can. Asks for styles.
   */
  plan(): Plan | null {
    if (this.isEmpty()) return null;
    const pieces = flowsOf(this.element).flatMap((flow) => flow.pieces);
    const texts = [...new Set(pieces.map(({ node }) => node))];
    const places = new Map(texts.map((text, place) => [text as Node, place]));
    const covers = new Map<Text, Cover<Mark>[]>();
    for (const mark of new Set([...this.painted, ...(this.lit ? [this.lit] : [])])) {
      const { startContainer, endContainer, startOffset, endOffset } = mark.range;
      const first = places.get(startContainer);
      const last = places.get(endContainer);
      if (first === undefined || last === undefined || !isAsRead(mark)) return null;
      for (const text of texts.slice(first, last + 1)) {
        const from = text === startContainer ? startOffset : 0;
        const to = text === endContainer ? endOffset : dataOf(text).length;
        const others = covers.get(text);
        if (others) others.push({ from, to, of: mark });
        else covers.set(text, [{ from, to, of: mark }]);
      }
    }
    this.takes = [...covers.keys()].every(mayBeWrapped);
    return this.takes ? covers : null;
  }

  /** Puts the marks into the page. */
  wrap(plan: Plan): void {
    this.isMarked = true;
    for (const [text, covers] of plan) {
      const split = splitText(text, segmentsOf(covers), (element, { of }) => {
        this.index.elements.set(element, of);
        element.className = this.#classesOf(of);
      });
      if (!split) continue;
      this.#splits.push(split);
      this.index.texts.set(text, { split, block: this });
    }
  }

  /** Takes the marks out of the page. */
  unwrap(): void {
    this.isMarked = false;
    for (const split of this.#splits) {
      putBack(split);
      this.index.texts.delete(split.node);
    }
    this.#splits = [];
  }

  #classesOf(marks: readonly Mark[]): string {
    const paints = marks.filter((mark) => this.painted.has(mark)).map(paintOf);
    if (this.lit && marks.includes(this.lit)) paints.push(paintNames.spotlight);
    return [markClass, ...new Set(paints)].join(" ");
  }
}
