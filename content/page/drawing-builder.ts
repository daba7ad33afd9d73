import type { DrawnElement, DrawnNode } from "../drawing.ts";

/**
 * Builds a drawing, element by element: markup as text is refused by pages that demand trusted
 * types (https://www.w3.org/TR/trusted-types/). What no card has is not built.
 */

const html = "http://www.w3.org/1999/xhtml";
const svg = "http://www.w3.org/2000/svg";

const namespaces = new Map([
  ...named("article header section div p span h1 h2 small b cite ul li dl dt dd", html),
  ...named("button details summary", html),
  ...named("svg path", svg),
]);
const attributeNames = new Set(
  "class type dir aria-label aria-hidden viewBox width height d stroke stroke-width".split(" "),
);

/** Builds nodes in a document; `onClose` is called when the reader clicks on what closes the card. */
export function build(doc: Document, nodes: readonly DrawnNode[], onClose: () => void): Node[] {
  return nodes.map((node) =>
    typeof node === "string" ? doc.createTextNode(node) : element(doc, node, onClose),
  );
}

function element(
  doc: Document,
  [name, attributes, children, closes = false]: DrawnElement,
  onClose: () => void,
): Element {
  const namespace = namespaces.get(name);
  if (!namespace) throw new TypeError(`No card has a <${name}>`);
  // In SVG and XML documents createElement would make an element that is not HTML.
  const made = doc.createElementNS(namespace, name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (!attributeNames.has(attribute))
      throw new TypeError(`No card has the attribute ${attribute}`);
    made.setAttribute(attribute, value);
  }
  made.append(...build(doc, children, onClose));
  if (closes) made.addEventListener("click", ({ isTrusted }) => isTrusted && onClose());
  return made;
}

function named(names: string, namespace: string): [string, string][] {
  return names.split(" ").map((name) => [name, namespace]);
}
