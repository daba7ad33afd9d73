import { covers } from "./boxes.ts";
import { isClaim, isMain, type Mark, type Painter } from "./painter.ts";

/**
 * Paints with the CSS Custom Highlight API: the page's own nodes stay as they are.
 * The colours are in entrypoints/page.content/highlight.css. Pages can see the names, so they say
 * nothing about the reader. https://drafts.csswg.org/css-highlight-api-1/
 */

const highlightNames = {
  main: "hcn-main",
  related: "hcn-related",
  contradicts: "hcn-contradicts",
  overstates: "hcn-overstates",
  consistent: "hcn-consistent",
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

  const byRange = new Map<AbstractRange, Mark>();
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
  const nameOf = (mark: Mark) => {
    if (isClaim(mark)) return highlightNames[mark.stance];
    return isMain(mark) ? highlightNames.main : highlightNames.related;
  };

  return {
    repaint(come, gone) {
      for (const mark of gone) {
        layers.get(nameOf(mark))?.delete(mark.range);
        byRange.delete(mark.range);
      }
      for (const mark of come) {
        layer(nameOf(mark)).add(mark.range);
        byRange.set(mark.range, mark);
      }
    },
    spotlight(mark) {
      layers.get(highlightNames.spotlight)?.clear();
      if (!mark) return;
      const highlight = layer(highlightNames.spotlight);
      highlight.priority = 1;
      highlight.add(mark.range);
    },
    at(x, y) {
      const marks = candidatesAt(x, y).filter((mark) => covers(mark, x, y));
      return marks.find((mark) => !isClaim(mark)) ?? marks[0] ?? null;
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

  function candidatesAt(x: number, y: number): Mark[] {
    if (typeof registry?.highlightsFromPoint === "function") {
      return registry
        .highlightsFromPoint(x, y)
        .flatMap((hit) => hit.ranges)
        .flatMap((range) => byRange.get(range) ?? []);
    }
    // Chrome before 140 and Firefox before 150: from the caret position to the mark around it.
    const caret = doc.caretPositionFromPoint?.(x, y);
    if (!caret) return [];
    return [...byRange.values()].filter(({ range }) =>
      holds(range, caret.offsetNode, caret.offset),
    );
  }
}

/** Whether a caret position lies in a range. */
function holds(range: AbstractRange, node: Node, offset: number): boolean {
  const { startContainer: first, endContainer: last } = range;
  const afterStart = first === node ? range.startOffset <= offset : follows(node, first);
  const beforeEnd = last === node ? range.endOffset >= offset : follows(last, node);
  return afterStart && beforeEnd;
}

function follows(node: Node, other: Node): boolean {
  return (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
