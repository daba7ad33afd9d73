import { plain } from "../reading/plain.ts";
import { servedSigns } from "./served-signs.ts";

/**
 * Knows which parts of a page were drawn on the server and may yet be taken over by the page's scripts.
 * A mark in there would be a difference between what was served and what the scripts expect.
 */
export type Served = {
  /** Whether an element is in such a part. */
  holds(element: Element): boolean;
  /** The page has changed here: whoever changes it has taken it over. */
  noteChange(target: Node): void;
};

/** More changes than these before the first question are not told apart. */
const mostTargets = 500;

export function watchServed(doc: Document): Served {
  let parts: Set<Element> | null = null;
  const changed = new Set<Node>();
  const signs = () => servedSigns.filter(({ done }) => !done || !doc.querySelector(done));
  /** The signs may have gone since they were looked for. */
  let lookedAt = 0;
  return {
    holds(element) {
      const now = performance.now();
      if (parts?.size === 0) return false;
      if (!parts || now - lookedAt > staleAfter) {
        lookedAt = now;
        const found = partsBy(doc, signs());
        // What was no part at first is none later: then the page draws itself.
        parts = parts ? new Set([...parts].filter((part) => found.has(part))) : found;
        for (const part of parts) {
          if ([...changed].some((target) => part.contains(target))) parts.delete(part);
        }
        changed.clear();
      }
      return [...parts].some((part) => part.contains(element));
    },
    noteChange(target) {
      if (!parts) {
        if (changed.size < mostTargets) changed.add(target);
        return;
      }
      for (const part of parts) if (part.contains(target)) parts.delete(part);
    },
  };
}

/** In milliseconds. */
const staleAfter = 1000;

function partsBy(doc: Document, signs: typeof servedSigns): Set<Element> {
  const parts = new Set<Element>();
  const { body } = doc;
  if (!body) return parts;
  const add = (node: Node, reach: (typeof servedSigns)[number]["reach"]) => {
    if (reach === "page") parts.add(body);
    else if (reach === "element") parts.add(node as Element);
    else parts.add(partOf(node, body));
  };
  for (const { selector, reach } of signs) {
    if (!selector) continue;
    for (const element of doc.querySelectorAll(selector)) add(element, reach);
  }
  const comments = signs.filter(({ comment }) => comment);
  const walker = doc.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  while (comments.length > 0 && walker.nextNode()) {
    const { data } = walker.currentNode as Comment;
    const sign = comments.find(({ comment }) => comment?.test(data));
    if (sign) add(walker.currentNode, sign.reach);
  }
  return parts;
}

/** The child of the body that a node is in: nobody can see where the root of an application is. */
function partOf(node: Node, body: Element): Element {
  let at: Node = node;
  let parent = plain(at).parentNode;
  while (parent && parent !== body) {
    at = parent;
    parent = plain(at).parentNode;
  }
  return parent && plain(at).nodeType === 1 ? (at as Element) : body;
}
