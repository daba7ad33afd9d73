import type { DrawnNode } from "../content/drawing.ts";

/**
 * All that a card is made of. Pages build whatever drawing they are given, so nothing else is let out:
 * no scripts, no addresses, no styles of their own.
 */

const names = new Set(
  (
    "article header section div p span h1 h2 small b cite ul li dl dt dd button details summary " +
    "svg path"
  ).split(" "),
);
const attributeNames = new Set(
  "class type dir aria-label aria-hidden viewBox width height d stroke stroke-width".split(" "),
);

/** Throws a TypeError where a drawing has something in it that no card has; else gives it back. */
export function cardParts(nodes: readonly DrawnNode[]): readonly DrawnNode[] {
  for (const node of nodes) {
    if (typeof node === "string") continue;
    const [name, attributes, children] = node;
    if (!names.has(name)) throw new TypeError(`No card has a <${name}>`);
    for (const attribute of Object.keys(attributes))
      if (!attributeNames.has(attribute))
        throw new TypeError(`No card has the attribute ${attribute}`);
    cardParts(children);
  }
  return nodes;
}
