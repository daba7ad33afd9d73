import type { FlowOwner } from "../model.ts";
import { isBlock, ownerOf, parentOf } from "../reading/flow.ts";

/** When a page is worked on, so that it goes first, and what the reader of it sees goes next. */

/** Lets the page's own work go first. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** How many points of the window are looked at, across and down. */
const columns = 3;
const rows = 12;
/** How long to wait for a frame: a page in the background draws none. In milliseconds. */
const longestWait = 100;

/**
 * The blocks that a reader sees now. Asked within a frame, where the browser lays out the page anyway.
 */
export async function blocksOnScreen(doc: Document): Promise<FlowOwner[]> {
  const isInFrame = await nextFrame(doc);
  if (!isInFrame) return [];
  const { innerWidth = 0, innerHeight = 0 } = doc.defaultView ?? {};
  const seen = new Set<FlowOwner>();
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const x = (innerWidth * (column + 0.5)) / columns;
      const y = (innerHeight * (row + 0.5)) / rows;
      const element = doc.elementFromPoint(x, y);
      const owner = element && ownerOf(element);
      if (owner) seen.add(owner);
    }
  return [...seen].flatMap((owner, index, all) => [owner, ...between(owner, all[index + 1])]);
}

/** The blocks between two that lie beside each other: small ones slip through between two points. */
function between(from: FlowOwner, to: FlowOwner | undefined): FlowOwner[] {
  if (!to || parentOf(from) !== parentOf(to) || !("nextElementSibling" in from)) return [];
  const blocks: FlowOwner[] = [];
  for (
    let at = from.nextElementSibling;
    at && at !== to && blocks.length < 100;
    at = at.nextElementSibling
  )
    if (isBlock(at)) blocks.push(at);
  return blocks;
}

function nextFrame(doc: Document): Promise<boolean> {
  if (doc.visibilityState === "hidden") return Promise.resolve(false);
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), longestWait);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}
