import { isShadowRoot, ownerOf } from "../reading/flow.ts";
import { plain } from "../reading/plain.ts";
import { MarkedBlock, type MarkIndex } from "./marked-block.ts";
import type { Mark } from "./painter.ts";

/** Knows the blocks that have marks, and which of them each mark belongs into. */
export class MarkHomes {
  readonly #blocks = new Map<Element, MarkedBlock>();
  readonly #homes = new Map<Mark, MarkedBlock>();

  constructor(readonly index: MarkIndex) {}

  /** All blocks, also those that are added meanwhile. */
  blocks(): MapIterator<MarkedBlock> {
    return this.#blocks.values();
  }

  isEmpty(): boolean {
    return this.#blocks.size === 0;
  }

  has(mark: Mark): boolean {
    return this.#homes.has(mark);
  }

  /**
   * The block that a mark belongs into, or null where its text is not read at all, or lies in a shadow
   * tree: there the styles of marks do not reach. A new block may be what the page is at work on, and
   * counts as changed when the page has.
   */
  blockFor(mark: Mark, changedAt: number): MarkedBlock | null {
    const home = this.#homes.get(mark);
    if (home) return home;
    const element = ownerOf(mark.range.startContainer);
    if (!element || isShadowRoot(plain(element).getRootNode()) || isShadowRoot(element))
      return null;
    const block = this.#blocks.get(element) ?? new MarkedBlock(element, this.index, changedAt);
    this.#blocks.set(element, block);
    return block;
  }

  blockAround(node: Node): MarkedBlock | null {
    for (let at: Node | null = node; at; at = plain(at).parentNode) {
      const block = this.#blocks.get(at as Element);
      if (block) return block;
    }
    return null;
  }

  put(mark: Mark, changedAt: number): MarkedBlock | null {
    const block = this.blockFor(mark, changedAt);
    block?.add(mark);
    if (block) this.#homes.set(mark, block);
    return block;
  }

  take(mark: Mark): MarkedBlock | null {
    const block = this.#homes.get(mark);
    this.#homes.delete(mark);
    block?.delete(mark);
    if (block) this.dropIfEmpty(block);
    return block ?? null;
  }

  dropIfEmpty(block: MarkedBlock): void {
    if (block.isEmpty() && !block.isMarked) this.#blocks.delete(block.element);
  }

  /** The marks of a block whose text the page has moved elsewhere. */
  strays({ element, painted }: MarkedBlock): Mark[] {
    return [...painted].filter(({ range }) => ownerOf(range.startContainer) !== element);
  }

  clear(): void {
    this.#blocks.clear();
    this.#homes.clear();
  }
}
