import { livePlace } from "../reading/splits.ts";

/** A stretch of the page's text as a range that can be measured, or null where the text is gone. */
export function liveRange(range: AbstractRange): Range | null {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  const start = livePlace({ node: startContainer, offset: startOffset }, "start");
  const end = livePlace({ node: endContainer, offset: endOffset }, "end");
  if (!start || !end) return null;
  try {
    const live = (startContainer.ownerDocument ?? document).createRange();
    live.setStart(start.node, start.offset);
    live.setEnd(end.node, end.offset);
    return live;
  } catch (error) {
    // The text has become shorter since it was read; the next reading drops what was there.
    if (error instanceof DOMException && error.name === "IndexSizeError") return null;
    throw error;
  }
}

/** The boxes of a stretch of the page's text on the screen, one for each line; none where it is not shown or gone. */
export function boxesOf({ range }: { range: AbstractRange }): DOMRect[] {
  const boxes = liveRange(range)?.getClientRects() ?? [];
  return [...boxes].filter((box) => box.width > 0 && box.height > 0);
}

/** Whether one of the boxes covers a point of the viewport, with this many pixels to spare. */
export function covers(place: { range: AbstractRange }, x: number, y: number, spare = 0): boolean {
  return boxesOf(place).some(
    (box) =>
      x >= box.left - spare &&
      x <= box.right + spare &&
      y >= box.top - spare &&
      y <= box.bottom + (spare > 0 ? spare + 2 : 0),
  );
}
