import { withoutIgnorables } from "../reading/flow.ts";
import { dataOf } from "../reading/splits.ts";

/** Whether the page still says what it said at a place where it was read. */
export function isAsRead({ range, text }: { range: AbstractRange; text: string }): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return false;
  const first = dataOf(startContainer as Text);
  const last = dataOf(endContainer as Text);
  if (startContainer === endContainer)
    return withoutIgnorables(first.slice(startOffset, endOffset)) === text;
  return (
    endOffset <= last.length &&
    startOffset <= first.length &&
    text.startsWith(withoutIgnorables(first.slice(startOffset))) &&
    text.endsWith(withoutIgnorables(last.slice(0, endOffset)))
  );
}

export function isSamePlace(a: StaticRangeInit, b: StaticRangeInit): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}
