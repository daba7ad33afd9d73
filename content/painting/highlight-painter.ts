import type { PlacedMention } from "../model.ts";
import { isMain, type Painter } from "./painter.ts";

/**
 * Paints with the CSS Custom Highlight API: the page's own nodes stay as they are.
 * The colours are in entrypoints/page.content/highlight.css. Pages can see the names, so they say
 * nothing about the reader. https://drafts.csswg.org/css-highlight-api-1/
 */

const highlightNames = {
  main: "hcn-main",
  related: "hcn-related",
  spotlight: "hcn-spotlight",
} as const;

/** The registry with its newest method, which the DOM types do not know yet. */
type PointRegistry = HighlightRegistry & {
  highlightsFromPoint?: (x: number, y: number) => { ranges: AbstractRange[] }[];
};

/** A painter for the document, or null where the browser lacks the API. */
export function createHighlightPainter(doc: Document): Painter | null {
  const registry: PointRegistry | undefined = globalThis.CSS?.highlights;
  if (!registry || typeof Highlight !== "function") return null;

  const byRange = new Map<AbstractRange, PlacedMention>();
  const layers = new Map<string, Highlight>();

  /** The highlight of a name, registered on first use and again where the page has removed it. */
  const layer = (name: string): Highlight => {
    let highlight = layers.get(name);
    if (!highlight) {
      highlight = new Highlight();
      layers.set(name, highlight);
    }
    if (registry.get(name) !== highlight) registry.set(name, highlight);
    return highlight;
  };
  const nameOf = (mention: PlacedMention) =>
    isMain(mention) ? highlightNames.main : highlightNames.related;

  return {
    repaint(come, gone) {
      for (const mention of gone) {
        layers.get(nameOf(mention))?.delete(mention.range);
        byRange.delete(mention.range);
      }
      for (const mention of come) {
        layer(nameOf(mention)).add(mention.range);
        byRange.set(mention.range, mention);
      }
    },
    spotlight(mention) {
      layers.get(highlightNames.spotlight)?.clear();
      if (!mention) return;
      const highlight = layer(highlightNames.spotlight);
      highlight.priority = 1;
      highlight.add(mention.range);
    },
    at(x, y) {
      for (const mention of candidatesAt(x, y)) {
        if (covers(mention, x, y)) return mention;
      }
      return null;
    },
    clear() {
      for (const [name, highlight] of layers) {
        highlight.clear();
        if (registry.get(name) === highlight) registry.delete(name);
      }
      layers.clear();
      byRange.clear();
    },
  };

  function candidatesAt(x: number, y: number): PlacedMention[] {
    if (typeof registry?.highlightsFromPoint === "function") {
      return registry
        .highlightsFromPoint(x, y)
        .flatMap((hit) => hit.ranges)
        .flatMap((range) => byRange.get(range) ?? []);
    }
    // Chrome before 140 and Firefox before 150: from the caret position to the mention around it.
    const caret = doc.caretPositionFromPoint?.(x, y);
    if (!caret) return [];
    return [...byRange.values()].filter(({ range }) =>
      holds(range, caret.offsetNode, caret.offset),
    );
  }
}

/** Whether a caret position lies in a range that starts or ends in the caret's own node. */
function holds(range: AbstractRange, node: Node, offset: number): boolean {
  const afterStart = range.startContainer !== node || range.startOffset <= offset;
  const beforeEnd = range.endContainer !== node || range.endOffset >= offset;
  return (range.startContainer === node || range.endContainer === node) && afterStart && beforeEnd;
}

/** Whether the mention's boxes really cover the point: a caret also answers for the space beside. */
function covers(mention: PlacedMention, x: number, y: number): boolean {
  return boxesOf(mention).some(
    (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  );
}

/** The boxes of a mention on the screen, one for each line; none where it is not shown or gone. */
export function boxesOf({ range }: Pick<PlacedMention, "range">): DOMRect[] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return [];
  try {
    const live = (startContainer.ownerDocument ?? document).createRange();
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
    return [...live.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
  } catch (error) {
    // The text has become shorter since it was read; the next reading drops the mention.
    if (error instanceof DOMException && error.name === "IndexSizeError") return [];
    throw error;
  }
}
