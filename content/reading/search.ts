import type { FlowOwner } from "../model.ts";
import type { TextPlace } from "./first-test.ts";
import { ownersOfMany } from "./flow.ts";

/**
 * Finds the blocks worth reading from the places in a page's joined text where terms may be. A
 * browser joins text, and tells how long each piece of it is, far faster than it hands over the
 * pieces themselves: on the way nothing but lengths is asked.
 */

/** What the text of an element is joined from: NodeFilter.SHOW_TEXT and SHOW_CDATA_SECTION. */
export const textAndCdata = 4 | 8;

/**
 * The blocks under a root whose own text holds a part of one of the places, in document order. The
 * places are positions in the root's text as it is now, in the order of their starts.
 */
export function blocksAt(root: FlowOwner, places: readonly TextPlace[]): FlowOwner[] {
  const blocks = new Set<FlowOwner>();
  const ownerOf = ownersOfMany();
  const walker = document.createTreeWalker(root, textAndCdata);
  let text: Text | null = null;
  let end = 0;
  for (const place of places) {
    // The node that the last place ended in may hold this one too.
    if (end > place.start) add(text);
    while (end < place.end) {
      text = walker.nextNode() as Text | null;
      if (!text) break;
      end += text.length;
      if (end > place.start) add(text);
    }
  }
  return [...blocks];

  function add(text: Text | null): void {
    const owner = text && ownerOf(text);
    if (owner) blocks.add(owner);
  }
}
