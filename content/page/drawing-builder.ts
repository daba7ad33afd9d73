import type { DrawnElement, DrawnNode } from "../drawing.ts";

/**
 * Builds a drawing, element by element: markup as text is refused by pages that demand trusted
 * types (https://www.w3.org/TR/trusted-types/). What may be in a drawing is seen to where it is drawn.
 */

const html = "http://www.w3.org/1999/xhtml";
const svg = "http://www.w3.org/2000/svg";

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
  // In SVG and XML documents createElement would make an element that is not HTML.
  const made = doc.createElementNS(/^(?:svg|path)$/.test(name) ? svg : html, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...build(doc, children, onClose));
  if (closes) made.addEventListener("click", ({ isTrusted }) => isTrusted && onClose());
  return made;
}
