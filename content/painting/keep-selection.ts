import { livePlace, ownPlace, type Place } from "../reading/splits.ts";

/** Changes the page's text nodes and leaves what the reader has selected as it was. */
export function keepSelection(doc: Document, change: () => void): void {
  const selection = doc.getSelection();
  const anchor = textPlace(selection?.anchorNode, selection?.anchorOffset);
  const focus = textPlace(selection?.focusNode, selection?.focusOffset);
  change();
  // Places between elements move with the page by themselves.
  if (!selection?.anchorNode || !selection.focusNode || !(anchor || focus)) return;
  const from = anchor ?? { node: selection.anchorNode, offset: selection.anchorOffset };
  const to = focus ?? { node: selection.focusNode, offset: selection.focusOffset };
  const isForward = isBefore(from, to);
  const start = livePlace(from, isForward ? "start" : "end");
  const end = livePlace(to, isForward ? "end" : "start");
  if (!isThere(start) || !isThere(end)) return;
  const stays =
    isAt(start, selection.anchorNode, selection.anchorOffset) &&
    isAt(end, selection.focusNode, selection.focusOffset);
  if (!stays) selection.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
}

function textPlace(node: Node | null | undefined, offset = 0): Place | null {
  const place = node ? ownPlace({ node, offset }) : null;
  return place?.node.nodeType === 3 ? place : null;
}

function isAt({ node, offset }: Place, other: Node, otherOffset: number): boolean {
  return node === other && offset === otherOffset;
}

function isBefore(one: Place, other: Place): boolean {
  if (one.node === other.node) return one.offset <= other.offset;
  const position = one.node.compareDocumentPosition(other.node);
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function isThere(place: Place | null): place is Place {
  if (!place?.node.isConnected) return false;
  const length =
    place.node.nodeType === 3 ? (place.node as Text).length : place.node.childNodes.length;
  return place.offset <= length;
}
