import { createHighlightPainter } from "./highlight-painter.ts";
import type { Painter, PainterMaker } from "./painter.ts";

/**
 * Paints with highlights, whatever the reader has chosen: in the script that reaches every page. Who
 * has chosen marks in the page has another script put in its place.
 */
export const highlightsAlone: PainterMaker = (doc, _choice, { onHindrance }) =>
  createHighlightPainter(doc, onHindrance) ?? noPaint;

/** Where the browser has no highlights, which none has that the extension is made for. */
const noPaint: Painter = {
  repaint() {},
  spotlight() {},
  at: () => null,
  pageChanged() {},
  enter() {},
  hindrance: () => "missing",
  clear() {},
};
