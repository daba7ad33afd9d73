/**
 * What a painter has split. Marks in the page leave the page's own text node in place with the
 * beginning of its text; the rest stands after it, in marks and in text nodes of our own. All places
 * elsewhere (flows, mentions, claims) are offsets in the page's own nodes as if nothing was split:
 * here is the way from there to what stands in the page, and back.
 */

/** A text node that holds a part of a split text, and where that part begins in it. */
export type SplitPiece = { node: Text; from: number };

type Split = { data: string; pieces: readonly SplitPiece[]; parts: readonly Node[] };

/** A place in a text, or among an element's children, as in a range. */
export type Place = { node: Node; offset: number };

const splits = new WeakMap<Node, Split>();
const origins = new WeakMap<Node, Text>();
/** How many texts are split: pages without marks shall not pay for a look into the maps. */
let count = 0;

/**
 * Notes that a page's text node has been split. `pieces` are all nodes with its text, itself first;
 * `parts` the painter's own nodes that stand after it.
 */
export function noteSplit(node: Text, { data, pieces, parts }: Split): void {
  if (!splits.has(node)) count += 1;
  splits.set(node, { data, pieces, parts });
  for (const part of [...parts, ...pieces.slice(1).map((piece) => piece.node)])
    origins.set(part, node);
}

/** Notes that a text node is whole again. */
export function forgetSplit(node: Text): void {
  const split = splits.get(node);
  if (!split) return;
  splits.delete(node);
  count -= 1;
  for (const part of [...split.parts, ...split.pieces.slice(1).map((piece) => piece.node)])
    origins.delete(part);
}

/** Whether a node was put into the page to paint a text; what it says belongs to the page's node. */
export function isPart(node: Node): boolean {
  return count > 0 && origins.has(node);
}

/** The page's text node that a node belongs to as a part, or null. */
export function originOf(node: Node): Text | null {
  return (count > 0 && origins.get(node)) || null;
}

/** The whole text of a text node of the page's, split or not. */
export function dataOf(node: Text): string {
  return (count > 0 && splits.get(node)?.data) || node.data;
}

/**
 * Where in the page a place in the page's own nodes stands. The end of a range belongs to the text
 * before it. Null where the text is not that long.
 */
export function livePlace({ node, offset }: Place, side: "start" | "end"): Place | null {
  const split = count > 0 ? splits.get(node) : undefined;
  if (!split) return { node, offset };
  if (offset > split.data.length) return null;
  const piece = split.pieces.findLast(({ from }) =>
    side === "start" ? from <= offset : from < offset || from === 0,
  );
  return piece ? { node: piece.node, offset: offset - piece.from } : null;
}

/** The place in the page's own nodes for a place in the page as it stands. */
export function ownPlace({ node, offset }: Place): Place {
  const origin = originOf(node);
  if (!origin) return { node, offset };
  const piece = splits.get(origin)?.pieces.find((each) => each.node === node);
  // In a mark, but not in its text: before it or after it.
  if (!piece) {
    const inside = splits.get(origin)?.pieces.find((each) => each.node.parentNode === node);
    if (!inside) return { node, offset };
    return { node: origin, offset: inside.from + (offset > 0 ? inside.node.length : 0) };
  }
  return { node: origin, offset: piece.from + offset };
}
