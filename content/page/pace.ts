import type { FlowOwner } from "../model.ts";
import { isShadowRoot } from "../reading/flow.ts";

/** When a page is worked on, so that it goes first, and what the reader of it sees goes next. */

/** How long work goes on before the page is let on, in milliseconds: in this most pages are read. */
const firstSlice = 40;
const laterSlices = 12;

/** Work in slices, between which the page's own work goes first. */
export type Slices = {
  isOver(): boolean;
  /** Lets the page go on, until something has come. */
  rest(until?: Promise<unknown>): Promise<void>;
  /** How long all slices took so far, in milliseconds. */
  worked(): number;
};

/** Begins the first slice. */
export function startSlices(): Slices {
  let slice = firstSlice;
  let worked = 0;
  let begun = performance.now();
  const time = () => performance.now() - begun;
  return {
    isOver: () => time() >= slice,
    async rest(until = nextTask()) {
      worked += time();
      slice = laterSlices;
      await until;
      begun = performance.now();
    },
    worked: () => worked + time(),
  };
}

/** No more blocks than this are looked at beyond the first that is seen. */
const mostSeen = 200;
/** In milliseconds. */
const longestWait = 100;

/**
 * Those of some blocks, given in the order of the page, that a reader sees now. To be asked within a
 * frame, where the browser lays out the page anyway.
 */
export function blocksOnScreen(doc: Document, blocks: readonly FlowOwner[]): FlowOwner[] {
  if (doc.visibilityState === "hidden") return [];
  const { innerHeight = 0 } = doc.defaultView ?? {};
  // As a rule blocks lie below each other; where they do not, some that are seen come later.
  let first = 0;
  for (let end = blocks.length; first < end; ) {
    const middle = (first + end) >> 1;
    if (boxOf(blocks[middle] as FlowOwner).bottom < 0) first = middle + 1;
    else end = middle;
  }
  return blocks.slice(first, first + mostSeen).filter((block) => boxOf(block).top < innerHeight);
}

function boxOf(block: FlowOwner): DOMRect {
  return (isShadowRoot(block) ? block.host : block).getBoundingClientRect();
}

/** Waits for the next frame, a while at most: what is not on the screen is not drawn. */
export function nextFrame(doc: Document): Promise<unknown> {
  if (doc.visibilityState === "hidden") return Promise.resolve();
  return new Promise((resolve) => {
    setTimeout(resolve, longestWait);
    requestAnimationFrame(resolve);
  });
}

function nextTask(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve));
}
