import { afterEach, beforeAll, vi } from "vitest";
import type { PlacedClaim, PlacedMention, Stance } from "../../content/model.ts";
import { liveRange } from "../../content/painting/boxes.ts";
import { createMarkPainter } from "../../content/painting/mark-painter.ts";
import type { MarkTiming } from "../../content/painting/page-rest.ts";
import type { Mark, Painter, PainterHost } from "../../content/painting/painter.ts";
import { blocksIn, flowsOf, placeIn } from "../../content/reading/flow.ts";

/** What tests of marks in the page share: a page, its marks, and an observer as the reader has it. */

export type Marking = {
  painter: Painter;
  /** Tells the painter what the page has done since the last time, as the observer would. */
  tell: () => void;
  /** How often the painter has said that what hinders it is another. */
  heard: () => number;
  /** Ends it, before the test does. */
  stop: () => void;
};

// Before that nothing is marked.
beforeAll(() =>
  vi.waitUntil(() => document.readyState === "complete", { timeout: 10_000, interval: 10 }),
);

let clearAll: (() => void)[] = [];

afterEach(() => {
  for (const clear of clearAll) clear();
  clearAll = [];
  document.body.replaceChildren();
});

/** A page that rests as long as these tests need it to. */
export const atOnce: MarkTiming = { rest: 0, longestWait: 0, slice: Infinity };

/** A mark painter at work on the test's page. */
export function startMarking(
  beside: (host: PainterHost) => Painter | null = () => null,
  timing = atOnce,
): Marking {
  return startPainter((host) => createMarkPainter(document, beside(host), host, timing));
}

/** Any painter, with an observer as the reader has it. */
export function startPainter(create: (host: PainterHost) => Painter): Marking {
  let heard = 0;
  const observer = new MutationObserver((records) => painter.pageChanged(records));
  const tell = () => painter.pageChanged(observer.takeRecords());
  const host: PainterHost = {
    unseen(change) {
      const seen = observer.takeRecords();
      if (seen.length > 0) painter.pageChanged(seen);
      change();
      observer.takeRecords();
    },
    onHindrance: () => {
      heard += 1;
    },
  };
  const painter = create(host);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  const stop = () => {
    observer.disconnect();
    painter.clear();
  };
  clearAll.push(stop);
  return { painter, tell, heard: () => heard, stop };
}

/** Mentions of each of these words under an element. */
export function mentionsOf(words: RegExp, root: Element = document.body): PlacedMention[] {
  return placesOf(words, root).map((place) => ({
    ...place,
    topic: place.text.toLowerCase(),
    role: place.text.toLowerCase() === "dopamine" ? "mechanism" : "treatment",
  }));
}

/** Claims of a stance over what these words say. */
export function claimsOf(
  words: RegExp,
  stance: Stance = "contradicts",
  root: Element = document.body,
): PlacedClaim[] {
  return placesOf(words, root).map((place) => ({ ...place, kind: "efficacy", stance, words: [] }));
}

function placesOf(words: RegExp, root: Element) {
  return blocksIn(root).flatMap((block) =>
    flowsOf(block).flatMap((flow) =>
      [...flow.text.matchAll(words)].map(({ 0: text, index }) => {
        const [start, end] = [index, index + text.length];
        return { text, start, end, range: new StaticRange(placeIn(flow, start, end)) };
      }),
    ),
  );
}

/** The marks in the page as HTML would show them: their text after their classes. */
export function inPage(root: ParentNode = document): string[] {
  return [...root.querySelectorAll("mark.hcn-mark")].map(
    (mark) =>
      `${[...mark.classList].slice(1).join(" ").replaceAll("hcn-", "")}: ${mark.textContent}`,
  );
}

/** Puts HTML into the page and marks of these words on it. */
export function marked(
  html: string,
  words = /ketamine|dopamine/giu,
  claims?: RegExp,
): Marking & {
  marks: Mark[];
} {
  document.body.innerHTML = html;
  const marking = startMarking();
  const marks = [...mentionsOf(words), ...(claims ? claimsOf(claims) : [])];
  marking.painter.repaint(marks, []);
  return { ...marking, marks };
}

/** All nodes under a root in order, as one can compare them: nothing joined, nothing split. */
export function shapeOf(root: Node): string[] {
  const walker = document.createTreeWalker(root);
  const shape: string[] = [];
  while (walker.nextNode()) {
    const { nodeName, nodeValue } = walker.currentNode;
    shape.push(nodeValue === null ? nodeName : `${nodeName}: ${nodeValue}`);
  }
  return shape;
}

/** All nodes under a root themselves. */
export function nodesIn(root: Node): Node[] {
  const walker = document.createTreeWalker(root);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

/** What a mark covers in the page as it stands. */
export const coveredBy = (mark: Mark) => liveRange(mark.range)?.toString();
