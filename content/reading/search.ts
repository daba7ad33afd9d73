import type { Flow, FlowOwner } from "../model.ts";
import type { TextTest } from "./first-test.ts";
import { contentsOf, editableSelector, isShadowRoot, mannerOf } from "./flow.ts";

/**
 * Finds the blocks worth reading by what their joined text may hold, so that most of a page is never
 * walked through: a browser joins text far faster than a script visits nodes.
 */

/** A block with its own flows. */
export type BlockToRead = { block: FlowOwner; flows: Flow[] };

/**
 * The blocks under a root, and the root, whose own flows may hold something, roughly in document
 * order, and null now and then: a place to pause. The root, of so many code units of text, is known to be
 * worth it.
 */
export function* blocksToRead(
  root: FlowOwner,
  length: number,
  may: TextTest,
): Generator<BlockToRead | null> {
  if (!isShadowRoot(root) && mannerOf(root) === "unread") return;
  const mayBeEditable = root.querySelector(editableSelector) !== null;
  /** Text of containers is joined anew on each level, so there is a limit to how much of it. */
  let budget = budgetFactor * length;
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
    const { flows, blocks } = contentsOf(block, mayBeEditable);
    if (flows.length > 0) yield { block, flows };
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
