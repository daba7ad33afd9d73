import type { FlowOwner } from "../model.ts";
import { ownersOfMany } from "../reading/flow.ts";
import { textAndCdata } from "../reading/search.ts";

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

/** How many points are looked at down the middle of the window, and how many texts from each one on. */
const points = 12;
const textsFrom = 20;

/**
 * The blocks that a reader sees now, and some more. To be asked within a frame, where the browser lays
 * out the page anyway.
 */
export function blocksOnScreen(doc: Document): FlowOwner[] {
  if (doc.visibilityState === "hidden") return [];
  const blocks = new Set<FlowOwner>();
  const ownerOf = ownersOfMany();
  const walker = doc.createTreeWalker(doc, textAndCdata);
  for (let point = 0.5; point < points; point += 1) {
    walker.currentNode =
      doc.elementFromPoint(innerWidth / 2, (innerHeight * point) / points) ?? doc;
    // Small blocks slip through between two points, and others lie beside them.
    for (let texts = 0; texts < textsFrom && walker.nextNode(); texts += 1) {
      const owner = ownerOf(walker.currentNode);
      if (owner) blocks.add(owner);
    }
  }
  return [...blocks];
}

/** In milliseconds. */
const longestWait = 100;

/** Waits for the next frame, a while at most: what is not on the screen has none. */
export function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => {
    setTimeout(resolve, longestWait);
    requestAnimationFrame(resolve);
  });
}

function nextTask(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve));
}
