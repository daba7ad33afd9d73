import { isShadowRoot } from "./flow.ts";

/** The order in which a reader meets the places of a page, shadow trees at their hosts. */

/** Node.DOCUMENT_POSITION_DISCONNECTED and …_FOLLOWING, whose names would take 40 bytes of the page's script. */
const disconnected = 1;
const following = 4;

type Placed = { readonly range: AbstractRange };

/** The places in document order. */
export function inDocumentOrder<Place extends Placed>(places: readonly Place[]): Place[] {
  return places.toSorted((a, b) => orderOf(a.range, b.range));
}

/** Which of two ranges starts first, for sorting. */
function orderOf(a: AbstractRange, b: AbstractRange): number {
  if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
  return follows(b.startContainer, a.startContainer) ? -1 : 1;
}

/** Whether a node comes after another one, across the bounds of shadow trees. */
export function follows(node: Node, other: Node): boolean {
  const position = other.compareDocumentPosition(node);
  if ((position & disconnected) === 0) return (position & following) !== 0;
  const [one, two] = inOneTree(node, other);
  if (one === two) return hostsOf(node).length > hostsOf(other).length;
  return (two.compareDocumentPosition(one) & following) !== 0;
}

/** The nodes of one tree that two nodes are, or lie in the shadow trees of. */
function inOneTree(node: Node, other: Node): [Node, Node] {
  const hosts = hostsOf(node);
  for (const host of hostsOf(other)) {
    const root = host.getRootNode();
    const match = hosts.find((each) => each.getRootNode() === root);
    if (match) return [match, host];
  }
  return [node, other];
}

/** The node and the hosts of the shadow trees that it lies in, from inside out. */
function hostsOf(node: Node): Node[] {
  const hosts = [node];
  for (let root = node.getRootNode(); isShadowRoot(root); root = root.host.getRootNode())
    hosts.push(root.host);
  return hosts;
}
