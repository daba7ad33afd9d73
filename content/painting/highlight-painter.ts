import { follows } from "../reading/tree-order.ts";
import { covers } from "./boxes.ts";
import { bequeath } from "./last-will.ts";
import {
  isClaim,
  type Mark,
  type Painter,
  type PainterHost,
  paintNames,
  paintOf,
} from "./painter.ts";
import { shadowStyles } from "./shadow-styles.ts";
import { type Clock, createWatchdog, realClock } from "./watchdog.ts";

/**
 * Paints with the CSS Custom Highlight API: the page's own nodes stay as they are.
 * The colours are in highlight.css. Pages can see the names, so they say
 * nothing about the reader. https://drafts.csswg.org/css-highlight-api-1/
 */

/** The registry with its newest method, which the DOM types do not know yet. */
type PointRegistry = HighlightRegistry & {
  highlightsFromPoint?: (
    x: number,
    y: number,
    options: { shadowRoots: ShadowRoot[] },
  ) => { ranges: AbstractRange[] }[];
};

type Layer = { highlight: Highlight; holds: Set<AbstractRange>; revoke?: () => void };

/** Whether the browser has the API. All have it that the extension is made for. */
export function hasHighlights(): boolean {
  return typeof Highlight === "function";
}

/** A painter for the document. Where the browser lacks the API, nothing is seen of what it paints. */
export function createHighlightPainter(
  doc: Document,
  onHindrance: PainterHost["onHindrance"] = () => {},
  clock: Clock = realClock,
): Painter {
  const isSeen = hasHighlights();
  const registry = (isSeen ? CSS.highlights : new Map()) as PointRegistry;
  const SeenHighlight = isSeen ? Highlight : (Set as unknown as typeof Highlight);

  const byRange = new Map<AbstractRange, Mark>();
  /** Each highlight with what shall be in it: the page can empty it. */
  const layers = new Map<string, Layer>();

  const layer = (name: string) => {
    let found = layers.get(name);
    if (!found) {
      const highlight = new SeenHighlight();
      found = { highlight, holds: new Set() };
      if (import.meta.env.FIREFOX)
        found.revoke = bequeath(doc.defaultView ?? window, highlight, "clear");
      if (name === paintNames.spotlight) highlight.priority = 1;
      layers.set(name, found);
    }
    return found;
  };
  const put = (name: string, range: AbstractRange) => {
    const { highlight, holds } = layer(name);
    holds.add(range);
    if (watchdog.hasGivenUp()) return;
    highlight.add(range);
    if (holds.size === 1 && registry.get(name) !== highlight) registry.set(name, highlight);
  };
  const take = (name: string, range: AbstractRange) => {
    layers.get(name)?.holds.delete(range);
    layers.get(name)?.highlight.delete(range);
  };
  const watchdog = createWatchdog(
    {
      isLost: () =>
        [...layers].some(
          ([name, { highlight, holds }]) =>
            holds.size > 0 && (registry.get(name) !== highlight || highlight.size !== holds.size),
        ),
      mend() {
        for (const [name, { highlight, holds }] of layers) {
          if (holds.size === 0) continue;
          for (const range of holds) highlight.add(range);
          if (registry.get(name) !== highlight) registry.set(name, highlight);
        }
      },
      onGivenUp: onHindrance,
    },
    clock,
  );
  const watch = () => {
    if ([...layers.values()].some(({ holds }) => holds.size > 0)) watchdog.look();
    else watchdog.rest();
  };
  let lit: Mark | null = null;
  const roots = new Set<ShadowRoot>();
  const styles = import.meta.env.FIREFOX ? shadowStyles(doc) : null;

  return {
    repaint(come, gone) {
      for (const mark of gone) {
        take(paintOf(mark), mark.range);
        byRange.delete(mark.range);
      }
      for (const mark of come) {
        put(paintOf(mark), mark.range);
        byRange.set(mark.range, mark);
      }
      watch();
    },
    spotlight(mark) {
      if (lit) take(paintNames.spotlight, lit.range);
      lit = mark;
      if (mark) put(paintNames.spotlight, mark.range);
      watch();
    },
    at(x, y) {
      const marks = candidatesAt(x, y).filter((mark) => covers(mark, x, y));
      return marks.find((mark) => !isClaim(mark)) ?? marks[0] ?? null;
    },
    // Highlights are in no node, and whoever reads the page says which of them are gone.
    pageChanged() {},
    enter(root) {
      roots.add(root);
      styles?.put(root);
    },
    hindrance() {
      watch();
      if (!isSeen) return "missing";
      return watchdog.hasGivenUp() ? "cleared" : null;
    },
    clear() {
      watchdog.rest();
      for (const [name, { highlight, revoke }] of layers) {
        if (import.meta.env.FIREFOX) revoke?.();
        highlight.clear();
        if (registry.get(name) === highlight) registry.delete(name);
      }
      for (const root of roots) styles?.take(root);
      roots.clear();
      layers.clear();
      byRange.clear();
      lit = null;
    },
  };

  function attached(): ShadowRoot[] {
    return [...roots].filter((root) => root.isConnected);
  }

  function candidatesAt(x: number, y: number): Mark[] {
    if (typeof registry.highlightsFromPoint === "function") {
      return registry
        .highlightsFromPoint(x, y, { shadowRoots: attached() })
        .flatMap((hit) => hit.ranges)
        .flatMap((range) => byRange.get(range) ?? []);
    }
    // Chrome before 140 and Firefox before 150: from the caret position to the mark around it.
    const caret = doc.caretPositionFromPoint?.(x, y, { shadowRoots: attached() });
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
