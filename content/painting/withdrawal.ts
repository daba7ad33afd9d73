/** Knows where the page does not take marks well: where it has drawn the same part anew too often. */

/** So often in so much time, in milliseconds. */
export const mostRewrites = 3;
export const rewriteTime = 10_000;

export class Withdrawal {
  #rewrites = new WeakMap<Element, number[]>();
  #places = new Set<Element>();

  /** The page has changed marked text in a block. */
  note(block: Element, now: number): void {
    const recent = (this.#rewrites.get(block) ?? []).filter((at) => now - at < rewriteTime);
    recent.push(now);
    this.#rewrites.set(block, recent);
    if (recent.length >= mostRewrites) this.#places.add(block);
  }

  /** Whether an element is in a part that is left alone. */
  holds(element: Element): boolean {
    for (const place of this.#places) {
      if (!place.isConnected) this.#places.delete(place);
      else if (place.contains(element)) return true;
    }
    return false;
  }

  clear(): void {
    this.#places.clear();
    this.#rewrites = new WeakMap();
  }
}
