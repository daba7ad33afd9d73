import type { FlowOwner } from "../model.ts";
import type { TextTest } from "./first-test.ts";
import { editableSelector, isShadowRoot, mannerOf } from "./flow.ts";

/**
 * Finds the blocks worth reading by what their joined text may hold, so that most of a page is never
 * walked through: a browser joins text far faster than a script visits nodes.
 */

/**
 * The blocks under a root, and the root, whose own flows may hold something, roughly in document
 * order, and null now and then: a place to pause. Each block may be given after the page has changed;
 * blocks that have left by then are given too.
 */
export function* blocksToRead(root: FlowOwner, may: TextTest): Generator<FlowOwner | null> {
  if (!isShadowRoot(root) && mannerOf(root) === "unread") return;
  const mayBeEditable = root.querySelector(editableSelector) !== null;
  /** Text of containers is joined anew on each level, so there is a limit to how much of it. */
  let budget = budgetFactor * (root.textContent?.length ?? 0);
  let tested = 0;
  /** The next one last. Those in `sure` need no test. */
  const waiting: FlowOwner[] = [root];
  const sure = new Set<FlowOwner>(waiting);
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    const isLeaf = block.firstElementChild === null;
    if (!sure.has(block) && (isLeaf || budget > 0)) {
      // Asked no sooner than it is its turn: what has been read by then may have defined short forms.
      const text = block.textContent ?? "";
      if (!isLeaf) budget -= text.length;
      tested += text.length + overhead;
      if (tested > pauseAfter) {
        yield null;
        tested = 0;
      }
      if (!may(text)) continue;
    }
    if (isLeaf) {
      yield block;
      continue;
    }
    const { blocks, hasLine } = partsOf(block, mayBeEditable);
    if (hasLine) yield block;
    // A lone block holds what its parent holds, so asking it again tells nothing.
    const [lone] = blocks;
    if (lone && blocks.length === 1) sure.add(lone);
    for (let index = blocks.length - 1; index >= 0; index -= 1)
      waiting.push(blocks[index] as Element);
  }
}

/** How many times the text under a root is joined to find the way down, at most. */
const budgetFactor = 2;
/** A place to pause comes after so many code units; each block counts as some more. */
const pauseAfter = 20_000;
const overhead = 100;

/** The outermost blocks inside of a block, and whether it has text or elements in a line itself. */
function partsOf(
  block: FlowOwner,
  mayBeEditable: boolean,
): { blocks: Element[]; hasLine: boolean } {
  const children = [...block.children];
  const blocks: Element[] = [];
  let hasLine = false;
  for (const child of children) {
    const manner = mannerOf(child, mayBeEditable);
    if (manner === "block") blocks.push(child);
    else if (manner === "inline" || manner === "apart") {
      hasLine = true;
      if (child.firstElementChild) addBlocksIn(child, blocks, mayBeEditable);
    }
  }
  return { blocks, hasLine: hasLine || blocks.length === 0 || hasText(block, children.length) };
}

/** Adds the outermost blocks inside of an element that is in a line. */
function addBlocksIn(inline: Element, blocks: Element[], mayBeEditable: boolean): void {
  for (const child of [...inline.children]) {
    const manner = mannerOf(child, mayBeEditable);
    if (manner === "block") blocks.push(child);
    else if ((manner === "inline" || manner === "apart") && child.firstElementChild)
      addBlocksIn(child, blocks, mayBeEditable);
  }
}

const notSpace = /\S/;

/** Whether there is text between the elements of a block. */
function hasText(block: FlowOwner, elements: number): boolean {
  if (block.childNodes.length === elements) return false;
  for (let node = block.firstChild; node; node = node.nextSibling) {
    if ((node.nodeType === 3 || node.nodeType === 4) && notSpace.test((node as Text).data))
      return true;
  }
  return false;
}
