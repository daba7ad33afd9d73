/** The boxes of a stretch of the page's text on the screen, one for each line; none where it is not shown or gone. */
export function boxesOf({ range }: { range: AbstractRange }): DOMRect[] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return [];
  try {
    const live = (startContainer.ownerDocument ?? document).createRange();
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
    return [...live.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
  } catch (error) {
    // The text has become shorter since it was read; the next reading drops what was there.
    if (error instanceof DOMException && error.name === "IndexSizeError") return [];
    throw error;
  }
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
