import { afterEach, vi } from "vitest";
import type { PlacedMention } from "../../content/model.ts";
import { packs } from "../../content/packs/index.ts";
import { Reader } from "../../content/page/reader.ts";
import { createHighlightPainter } from "../../content/painting/highlight-painter.ts";
import type { Painter } from "../../content/painting/painter.ts";
import { compileMatcher } from "../../content/reading/scanner.ts";

/** What DOM tests share: a page read and painted by the real parts. */

const matcher = compileMatcher(packs);
let stop = new AbortController();

afterEach(() => {
  stop.abort();
  stop = new AbortController();
  document.body.replaceChildren();
});

export type ReadPage = { reader: Reader; painter: Painter; reads: () => number; stop: () => void };

/** Puts HTML into the body (null leaves it), reads it and waits for the first reading. */
export async function readPage(html: string | null): Promise<ReadPage> {
  if (html !== null) document.body.innerHTML = html;
  const painter = createHighlightPainter(document);
  const onRead = vi.fn();
  const hooks = { begin: async () => painter, onRead, onNewDocument: () => {} };
  const reader = new Reader(document, matcher, hooks, stop.signal);
  reader.start();
  await vi.waitFor(
    () => {
      if (onRead.mock.calls.length === 0) throw new Error("Not read yet");
    },
    { timeout: 10_000 },
  );
  return {
    reader,
    painter,
    reads: () => onRead.mock.calls.length,
    stop: () => {
      stop.abort();
      stop = new AbortController();
    },
  };
}

/** The words a reader sees marked, in the order of the page. */
export function marked(): string[] {
  return [...CSS.highlights.entries()]
    .filter(([name]) => name === "hcn-main" || name === "hcn-related")
    .flatMap(([, highlight]) => [...(highlight as unknown as Set<StaticRange>)])
    .map(liveRange)
    .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
    .map((range) => range.toString().replaceAll("\u00AD", ""));
}

export function liveRange(range: AbstractRange): Range {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live;
}

/** The middle of a mention's first box. */
export function middleOf(mention: Pick<PlacedMention, "range">): { x: number; y: number } {
  const box = liveRange(mention.range).getClientRects()[0];
  if (!box) throw new Error("The mention is not shown");
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

export const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
