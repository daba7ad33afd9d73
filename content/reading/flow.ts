import type { Flow, FlowOwner, FlowPiece } from "../model.ts";
import { plain } from "./plain.ts";
import { dataOf, isPart } from "./splits.ts";

/**
 * Reads a part of a page into flows: one flow for each run of text that a reader sees as one block,
 * joined over inline elements. Judged by element names alone: no style or layout is asked for.
 */

type Manner = "inline" | "apart" | "block" | "break" | "unread";

/** How elements take part in the text around them, by name; others are blocks. */
const manners = new Map<string, Manner>(
  Object.entries({
    /** The text runs on in the line around it. */
    inline:
      "a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb ruby s small " +
      "span strike strong time tt u var wbr tspan textpath",
    /** In the line, but set apart: "ADHD<sup>1</sup>" is not one word. */
    apart: "button output slot sub sup",
    /** Not the page's prose: code, fields, embedded documents, glosses. What is in these alone is not named. */
    unread:
      "audio canvas code datalist desc embed head iframe img input kbd link map math meta metadata " +
      "meter noembed noframes noscript object picture progress rp rt samp script select style " +
      "template textarea title video",
    break: "br hr",
  } satisfies Partial<Record<Manner, string>>).flatMap(([manner, names]) =>
    names.split(" ").map((name) => [name, manner as Manner] as const),
  ),
);

/** Soft hyphens, zero-width and direction marks: they are inside words without being part of them. */
const ignorable = /[\u00AD\u200B-\u200F\u2060\uFEFF]/u;
const ignorableRuns = /[\u00AD\u200B-\u200F\u2060\uFEFF]+/gu;

/** Stands in a flow's text for something that is not text. */
const objectMark = "\uFFFC";

/** How an element takes part in the text around it; a shadow root is a block. */
export function mannerOf(element: FlowOwner): Manner {
  if (isShadowRoot(element)) return "block";
  const asked = plain(element);
  if (isEditable(asked)) return "unread";
  const name = asked.localName;
  // Custom elements are inline unless a style says otherwise, and styles are not asked for.
  return manners.get(name) ?? (name.includes("-") ? "apart" : "block");
}

/** Whether a reader may type into this element. Its own attributes only, without style. */
function isEditable(element: Element): boolean {
  const editable = element.getAttribute("contenteditable");
  if (editable !== null && editable.toLowerCase() !== "false") return true;
  return element.getAttribute("role") === "textbox";
}

/** Whether the element starts a flow of its own. */
export function isBlock(element: Element): boolean {
  return mannerOf(element) === "block";
}

/**
 * The block whose flow a node's text belongs to, or null where its text is not read at all. Text that
 * lies in a shadow root outside of any block belongs to the root.
 */
export function ownerOf(node: Node): FlowOwner | null {
  return ownersOfMany()(node);
}

/**
 * The same function for many nodes at once: it remembers what it has learned of their parents, so the
 * page must not change meanwhile.
 */
export function ownersOfMany(): (node: Node) => FlowOwner | null {
  /** The owner of the text right in a node: undefined where it has none, null where it is not read. */
  const known = new Map<Node, FlowOwner | null | undefined>();
  return (node) => {
    const path: Node[] = [];
    // A text belongs to its parent, and there are more texts than parents.
    let at = node.nodeType === 3 ? parentOf(node) : node;
    for (; at && !known.has(at); at = parentOf(at)) path.push(at);
    let owner = at ? known.get(at) : undefined;
    for (const each of path.reverse()) {
      const isElement = plain(each).nodeType === 1 || isShadowRoot(each);
      const manner = isElement ? mannerOf(each as FlowOwner) : "inline";
      if (manner === "unread") owner = null;
      else if (owner !== null && manner === "block") owner = each as FlowOwner;
      known.set(each, owner);
    }
    return owner ?? null;
  };
}

/** A node's parent; of a shadow root the element that it belongs to. */
export function parentOf(node: Node): Node | null {
  return plain(node).parentNode ?? (isShadowRoot(node) ? node.host : null);
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && "host" in node;
}

/** The text with soft hyphens and zero-width characters taken out, as flows have it. */
export function withoutIgnorables(text: string): string {
  return ignorable.test(text) ? text.replace(ignorableRuns, "") : text;
}

/** A block and all blocks inside it, in document order; those that are not read are left out. */
export function blocksIn(root: FlowOwner): FlowOwner[] {
  const blocks: FlowOwner[] = mannerOf(root) === "unread" ? [] : [root];
  let at: Element | null = blocks.length > 0 ? plain(root).firstElementChild : null;
  while (at) {
    const manner = mannerOf(at);
    if (manner === "block") blocks.push(at);
    let next: Element | null = manner === "unread" ? null : plain(at).firstElementChild;
    while (!next && at && at !== root) {
      next = plain(at).nextElementSibling;
      if (!next) at = plain(at).parentElement;
    }
    at = next;
  }
  return blocks;
}

/** The flows that a block owns itself, not those of the blocks inside it. */
export function flowsOf(owner: FlowOwner): Flow[] {
  const flows: Flow[] = [];
  let text = "";
  let pieces: FlowPiece[] = [];
  const end = () => {
    if (pieces.length > 0) flows.push({ owner, text, pieces });
    text = "";
    pieces = [];
  };
  /** How the elements in the line take part that the node stands in, outer ones first. */
  const open: Manner[] = [];
  let node: Node | null = plain(owner).firstChild;
  while (node) {
    const asked = plain(node);
    const { nodeType } = asked;
    if (isPart(node)) {
      // What a painter has put there is in the text of the page's own node.
    } else if (nodeType === 3 || nodeType === 4) {
      text = addText(node as Text, text, pieces);
    } else if (nodeType === 1) {
      const manner = mannerOf(node as Element);
      if (manner === "unread") text += objectMark;
      else if (manner === "inline" || manner === "apart") {
        if (manner === "apart") text += " ";
        const first: Node | null = node.firstChild;
        if (first) {
          open.push(manner);
          node = first;
          continue;
        }
        if (manner === "apart") text += " ";
      } else end();
    }
    let next: Node | null = asked.nextSibling;
    // Leave every parent in the line that ends here.
    while (!next && node && open.length > 0) {
      if (open.pop() === "apart") text += " ";
      node = node.parentNode;
      next = node?.nextSibling ?? null;
    }
    node = next;
  }
  end();
  return flows;
}

/** Adds a text node to a flow, leaving out ignorable characters; gives the flow's new text. */
function addText(node: Text, flowText: string, pieces: FlowPiece[]): string {
  const data = dataOf(node);
  if (data === "") return flowText;
  if (!ignorable.test(data)) {
    pieces.push({ node, from: flowText.length, nodeFrom: 0, length: data.length });
    return flowText + data;
  }
  let text = flowText;
  let nodeFrom = 0;
  const keep = (end: number) => {
    if (end > nodeFrom) {
      pieces.push({ node, from: text.length, nodeFrom, length: end - nodeFrom });
      text += data.slice(nodeFrom, end);
    }
  };
  for (const gap of data.matchAll(ignorableRuns)) {
    keep(gap.index);
    nodeFrom = gap.index + gap[0].length;
  }
  keep(data.length);
  return text;
}

/** The place in the page of the flow's text from `start` to `end`, as node boundaries. */
export function placeIn(flow: Flow, start: number, end: number): StaticRangeInit {
  const first = pieceAt(flow.pieces, start);
  const last = pieceAt(flow.pieces, end - 1);
  return {
    startContainer: first.node,
    startOffset: first.nodeFrom + (start - first.from),
    endContainer: last.node,
    endOffset: last.nodeFrom + (end - last.from),
  };
}

/** The last piece that starts at or before the position. */
function pieceAt(pieces: FlowPiece[], position: number): FlowPiece {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle] as FlowPiece).from <= position) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  if (!piece || position < piece.from || position >= piece.from + piece.length)
    throw new RangeError("No text");
  return piece;
}
