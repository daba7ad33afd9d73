import Mark from "mark.js/src/lib/mark.js";
import { isBlock } from "../reading/flow.ts";
import { forgetSplit, noteSplit, type SplitPiece } from "../reading/splits.ts";

/**
 * Puts marks into one text node of the page's, and takes them out again. The page's node is never
 * moved, replaced or removed: frameworks hold on to it. It keeps the beginning of its text; after it
 * come the marks and the text between them, which are ours.
 */

/** A text node of the page's with marks in it. */
export type SplitText = {
  node: Text;
  /** The whole text. */
  data: string;
  /** What of it is left in the node itself. */
  head: string;
  /**
   * Our nodes after it, in order: marks, and the text between them. The last one is empty, and the
   * witness of `Node.normalize`, which takes empty text nodes away, also the page's own.
   */
  parts: readonly ChildNode[];
  /**
   * Where the head ends. The browser moves it along with all that the page does by offsets, and sets it
   * to the start where the page writes a new text. https://dom.spec.whatwg.org/#concept-cd-replace
   */
  seam: Range;
  /** The page has written the node's text. */
  isWritten: boolean;
  /** The page has worked on our own nodes, so what stands there is what it wants. */
  isWorkedOn: boolean;
};

type Stretch = { start: number; length: number };

/**
 * Wraps stretches of a text node, which do not overlap, into `mark` elements. Stretches of white space
 * alone stay as they are.
 */
export function splitText<Of extends Stretch>(
  node: Text,
  stretches: readonly Of[],
  each: (element: HTMLElement, stretch: Of) => void,
): SplitText | null {
  const { data, nextSibling: stop, parentNode: parent } = node;
  if (!parent) return null;
  wrap(node, 0, stretches, each);
  if (node.nextSibling === stop) return null;
  parent.insertBefore(node.ownerDocument.createTextNode(""), stop);
  const parts: ChildNode[] = [];
  const pieces: SplitPiece[] = [{ node, from: 0 }];
  let from = node.length;
  for (let at = node.nextSibling; at && at !== stop; at = at.nextSibling) {
    parts.push(at);
    const text = (at.nodeType === 3 ? at : at.firstChild) as Text;
    if (text.length > 0) pieces.push({ node: text, from });
    from += text.length;
  }
  noteSplit(node, { data, pieces, parts });
  const seam = node.ownerDocument.createRange();
  seam.setStart(node, node.length);
  seam.collapse(true);
  return { node, data, head: node.data, parts, seam, isWritten: false, isWorkedOn: false };
}

/** Each cut copies what is left of a text, so a long list is halved first. */
const longestList = 16;

function wrap<Of extends Stretch>(
  node: Text,
  offset: number,
  stretches: readonly Of[],
  each: (element: HTMLElement, stretch: Of) => void,
): void {
  if (stretches.length > longestList) {
    const middle = stretches.length >> 1;
    const cut = (stretches[middle] as Of).start;
    const rest = node.splitText(cut - offset);
    wrap(rest, cut, stretches.slice(middle), each);
    wrap(node, offset, stretches.slice(0, middle), each);
    return;
  }
  const marker = new Mark(node);
  marker.opt = {};
  let rest = node;
  let begins = offset;
  for (const stretch of stretches) {
    const start = stretch.start - begins;
    const end = start + stretch.length;
    if (rest.data.slice(start, end).trim() === "") continue;
    rest = marker.wrapRangeInTextNode(rest, start, end);
    begins += end;
    const element = rest.previousSibling as HTMLElement;
    // By this attribute the page's own mark.js would take ours out with its marks.
    element.removeAttribute("data-markjs");
    each(element, stretch);
  }
}

/** Takes the marks out. Whatever the page has done to the text in the meantime stays done. */
export function putBack(split: SplitText): void {
  forgetSplit(split.node);
  if (isNormalized(split)) joinNormalized(split);
  else if (split.node.parentNode && (split.isWorkedOn || isStrewn(split))) keepAsItStands(split);
  else restore(split);
}

/** The node has its whole text again, or what the page has written there. */
function restore({ node, data, head, parts, seam, isWritten }: SplitText): void {
  const rest = data.slice(head.length);
  const { startContainer: at, startOffset: offset } = seam;
  const isCut = at !== node && at === node.nextSibling && isText(at);
  if (!isWritten) node.appendData(rest);
  else if (offset > 0 && (at === node || isCut)) (at as Text).insertData(offset, rest);
  else if (isContinued(node, head)) node.insertData(head.length, rest);
  for (const part of parts) part.remove();
}

/**
 * Whether the page has added to what it took for the whole text, and not written a new one: where the
 * seam does not tell, white space begins what it has written, and means nothing but a break after a word
 * there, since white space stands before it, or the line begins.
 */
function isContinued(node: Text, head: string): boolean {
  const { data, previousSibling, parentElement } = node;
  const isBroken =
    head === "" ? !previousSibling && parentElement && isBlock(parentElement) : /\s$/u.test(head);
  return Boolean(isBroken) && data.startsWith(head) && /^\s/u.test(data.slice(head.length));
}

/** Whether there are nodes of others between our own. */
function isStrewn({ node, parts }: SplitText): boolean {
  const left = parts.filter(({ parentNode }) => parentNode === node.parentNode);
  return left.some((part, index) => index > 0 && part.previousSibling !== left[index - 1]);
}

/** Leaves all text where it stands: what follows the node without a break joins it again. */
function keepAsItStands({ node, parts }: SplitText): void {
  let into = node;
  for (const part of parts) {
    if (!part.parentNode) continue;
    const text = part.textContent ?? "";
    if (part.previousSibling === into || text === "") {
      into.appendData(text);
      part.remove();
    } else if (isText(part)) into = part;
    else {
      into = node.ownerDocument.createTextNode(text);
      part.replaceWith(into);
    }
  }
}

/** Whether the page has had its text nodes joined: empty ones are gone, and marks are still there. */
function isNormalized({ parts }: SplitText): boolean {
  return (
    parts.at(-1)?.parentNode === null &&
    parts.every((part) => part.parentNode !== null || isText(part)) &&
    parts.some((part) => part.parentNode !== null)
  );
}

/** As the page would have it, had the text been whole when it was joined with its neighbours. */
function joinNormalized({ node, parts }: SplitText): void {
  const left = parts.filter(({ parentNode }) => parentNode !== null);
  const [first] = left;
  if (!first) return;
  let base = node;
  if (!node.parentNode) {
    const before = first.previousSibling;
    if (isText(before)) {
      base = before;
      node.data = "";
    } else first.before(node);
  }
  for (const part of left) {
    base.appendData(part.textContent ?? "");
    part.remove();
  }
  const after = base.nextSibling;
  if (isText(after)) {
    base.appendData(after.data);
    after.remove();
  }
}

function isText(node: Node | null): node is Text {
  return node?.nodeType === 3;
}
