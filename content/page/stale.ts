import type { FlowOwner } from "../model.ts";
import { isBlock, ownersOfMany } from "../reading/flow.ts";
import { plain } from "../reading/plain.ts";

/** Which blocks must be read again after changes of a page. */

/**
 * Blocks to read again: "whole" with all blocks inside, "own" for their own flows only. Some may be
 * where nothing is read, such as an editor: what they held before they came there is to be dropped.
 */
export type Stale = Map<FlowOwner, "whole" | "own">;

/**
 * Whether what a block holds is to be dropped: it has left the page, or it, or a block it lies in, is
 * to be read again. What has been learned of parents is kept: blocks beside each other share them.
 */
export function isStaleIn(stale: Stale): (owner: FlowOwner) => boolean {
  const isInside = isInsideOf(stale);
  return (owner) => !plain(owner).isConnected || stale.has(owner) || isInside(owner);
}

/** Whether a block lies inside of one that will be read as a whole. Shadow trees are read by themselves. */
export function isInsideOf(stale: Stale): (owner: FlowOwner) => boolean {
  if (![...stale.values()].includes("whole")) return () => false;
  const learned = new Map<Node, boolean>();
  const isWithin = (node: Node | null): boolean => {
    if (!node) return false;
    let is = learned.get(node);
    if (is === undefined) {
      is = stale.get(node as FlowOwner) === "whole" || isWithin(plain(node).parentNode);
      learned.set(node, is);
    }
    return is;
  };
  return (owner) => isWithin(plain(owner).parentNode);
}

/** What has changed on a page since the last look. Text that changes often is kept once. */
export type Changes = { texts: Set<Node>; records: MutationRecord[] };

/** What changes have done to a page. */
export type Touched = {
  stale: Stale;
  /** The elements that were added, and are there. */
  added: Element[];
  /** Whether blocks can have left or moved, or have become an editor. */
  hasLost: boolean;
};

/** What changes touch; null where no text can have changed. One pass over what may be thousands. */
export function touchedBy({ texts, records }: Changes): Touched | null {
  const stale: Stale = new Map();
  const added: Element[] = [];
  let hasLost = false;
  let removed = false;
  const ownerOf = ownersOfMany();
  const markOwn = (node: Node) => {
    if (stale.has(node as FlowOwner)) return;
    const owner = node.isConnected ? ownerOf(node) : null;
    if (owner && !stale.has(owner)) stale.set(owner, "own");
  };
  for (const text of texts) markOwn(text);
  for (const record of records) {
    const { target, removedNodes, addedNodes } = record;
    if (record.type === "attributes") {
      hasLost = true;
      markPlace(target as Element, stale, ownerOf);
      continue;
    }
    let touchesLine = false;
    for (let index = 0; index < removedNodes.length; index += 1) {
      const node = removedNodes[index] as Node;
      removed = true;
      hasLost ||= plain(node).nodeType === 1;
      touchesLine ||= isInLine(node);
    }
    for (let index = 0; index < addedNodes.length; index += 1) {
      const node = addedNodes[index] as Node;
      const { isConnected, nodeType } = plain(node);
      if (!isConnected) continue;
      touchesLine ||= isInLine(node);
      if (nodeType !== 1) continue;
      added.push(node as Element);
      for (const block of blocksOf(node as Element)) stale.set(block, "whole");
    }
    if (touchesLine || isInsideLine(record)) markOwn(target);
  }
  return stale.size > 0 || removed ? { stale, added, hasLost } : null;
}

/** A place that has become an editor, or has ceased to be one: all in it is read or left anew. */
function markPlace(place: Element, stale: Stale, ownerOf: ReturnType<typeof ownersOfMany>): void {
  const { isConnected, parentNode } = plain(place);
  if (!isConnected) return;
  stale.set(place, "whole");
  // In a line, what is around it is joined or cut.
  const owner = parentNode ? ownerOf(parentNode) : null;
  if (owner && owner !== place && stale.get(owner) !== "whole") stale.set(owner, "own");
  if (!isBlock(place)) for (const block of blocksOf(place)) stale.set(block, "whole");
}

/**
 * Whether a block was put between two pieces of a line, or taken from there, which splits or joins a
 * flow. At the edge of an inline element the line goes on outside of it.
 */
function isInsideLine({ target, previousSibling, nextSibling }: MutationRecord): boolean {
  const isInline = plain(target).nodeType === 1 && !isBlock(target as Element);
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
  const { nodeType } = plain(node);
  if (nodeType === 1) return !isBlock(node as Element);
  return nodeType === 3 && (node as Text).length > 0;
}

/** The element itself where it is a block, else the outermost blocks inside it. */
function blocksOf(element: Element): Element[] {
  return isBlock(element) ? [element] : [...element.children].flatMap(blocksOf);
}
