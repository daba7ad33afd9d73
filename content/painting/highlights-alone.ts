import { createHighlightPainter } from "./highlight-painter.ts";
import type { PainterMaker } from "./painter.ts";

/**
 * Paints with highlights, whatever the reader has chosen: in the script that reaches every page. Who
 * has chosen marks in the page has another script put in its place.
 */
export const highlightsAlone: PainterMaker = (doc, _choice, { onHindrance }) =>
  createHighlightPainter(doc, onHindrance);
