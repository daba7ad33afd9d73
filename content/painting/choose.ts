import type { Settings } from "../settings.ts";
import { createHighlightPainter, hasHighlights } from "./highlight-painter.ts";
import { createMarkPainter } from "./mark-painter.ts";
import type { ChosenPainter, Mark, Painter, PainterHost } from "./painter.ts";

/** Which painter is at work: by what the reader has chosen, and by what the browser has. */

/** Starts with one painter, and exchanges it while it is at work. */
export function createPainter(
  doc: Document,
  choice: Settings["painter"],
  host: PainterHost,
): Required<ChosenPainter> {
  const painted = new Set<Mark>();
  const entered = new Set<ShadowRoot>();
  let lit: Mark | null = null;
  let chosen = choice;
  let painter = painterBy(doc, choice, host);
  return {
    repaint(come, gone) {
      for (const mark of gone) painted.delete(mark);
      for (const mark of come) painted.add(mark);
      painter.repaint(come, gone);
    },
    spotlight(mark) {
      lit = mark;
      painter.spotlight(mark);
    },
    at: (x, y) => painter.at(x, y),
    pageChanged: (records) => painter.pageChanged(records),
    enter(root) {
      entered.add(root);
      painter.enter(root);
    },
    hindrance: () => painter.hindrance(),
    clear() {
      painted.clear();
      entered.clear();
      lit = null;
      painter.clear();
    },
    choose(now) {
      if (now === chosen) return;
      chosen = now;
      painter.clear();
      painter = painterBy(doc, now, host);
      for (const root of entered) painter.enter(root);
      if (painted.size > 0) painter.repaint([...painted], []);
      if (lit) painter.spotlight(lit);
    },
  };
}

/** Where the browser has no highlights, marks in the page are the only paint there is. */
function painterBy(doc: Document, choice: Settings["painter"], host: PainterHost): Painter {
  const highlights = hasHighlights() ? createHighlightPainter(doc, host.onHindrance) : null;
  return choice === "highlights" && highlights
    ? highlights
    : createMarkPainter(doc, highlights, host);
}
