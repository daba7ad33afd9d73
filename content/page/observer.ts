import { isBlock, ownerOf } from "../reading/flow.ts";

/**
 * Notices what changes on a page and says which blocks must be read again.
 * Changes are gathered for a while after the first one; the wait is fixed, not renewed with each
 * change, so a page that never rests is still followed.
 */

/**
 * Blocks to read again: "whole" with all blocks inside, "own" for their own flows only. Some may be
 * where nothing is read, such as an editor: what they held before they came there is to be dropped.
 */
export type Stale = Map<Element, "whole" | "own">;

/** In milliseconds. */
const gatheringTime = 100;

/** Calls `onStale` with what has changed, until the signal aborts. */
export function watchPage(
  doc: Document,
  onStale: (stale: Stale) => void,
  signal: AbortSignal,
): void {
  let records: MutationRecord[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((batch) => {
    records.push(...batch);
    timer ??= setTimeout(() => {
      timer = undefined;
      const gathered = records;
      records = [];
      const stale = staleFrom(gathered);
      if (stale) onStale(stale);
    }, gatheringTime);
  });
  observer.observe(doc, { childList: true, characterData: true, subtree: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
    records = [];
  });
}

/** The blocks that a batch of changes touches; null where no text can have changed. */
function staleFrom(records: readonly MutationRecord[]): Stale | null {
  const stale: Stale = new Map();
  let removed = false;
  const markOwn = (node: Node) => {
    const owner = node.isConnected ? ownerOf(node) : null;
    if (owner && !stale.has(owner)) stale.set(owner, "own");
  };
  for (const record of records) {
    if (record.type === "characterData") {
      markOwn(record.target);
      continue;
    }
    removed ||= record.removedNodes.length > 0;
    let touchesLine = [...record.removedNodes].some(isInLine);
    for (const node of record.addedNodes) {
      if (!node.isConnected) continue;
      if (isInLine(node)) touchesLine = true;
      for (const block of blocksOf(node)) stale.set(block, "whole");
    }
    if (touchesLine || isInsideLine(record)) markOwn(record.target);
  }
  return stale.size > 0 || removed ? stale : null;
}

/**
 * Whether a block was put between two pieces of a line, or taken from there, which splits or joins a
 * flow. At the edge of an inline element the line goes on outside of it.
 */
function isInsideLine({ target, previousSibling, nextSibling }: MutationRecord): boolean {
  const isInline = target.nodeType === 1 && !isBlock(target as Element);
  const before = nextInLine(previousSibling, "previousSibling");
  const after = nextInLine(nextSibling, "nextSibling");
  return (before ? isInLine(before) : isInline) && (after ? isInLine(after) : isInline);
}

/** The nearest sibling that is more than a comment or white space. */
function nextInLine(from: Node | null, way: "previousSibling" | "nextSibling"): Node | null {
  let at = from;
  while (at && (at.nodeType === 8 || (at.nodeType === 3 && (at as Text).data.trim() === "")))
    at = at[way];
  return at;
}

/** Whether a node can be part of a line of text. */
function isInLine(node: Node | null): boolean {
  if (node === null) return false;
  if (node.nodeType === 1) return !isBlock(node as Element);
  return node.nodeType === 3 && (node as Text).data !== "";
}

/** The node itself where it is a block, else the outermost blocks inside it. */
function blocksOf(node: Node): Element[] {
  if (node.nodeType !== 1) return [];
  const element = node as Element;
  return isBlock(element) ? [element] : [...element.children].flatMap(blocksOf);
}
