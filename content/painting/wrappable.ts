import { plain } from "../reading/plain.ts";

const html = "http://www.w3.org/1999/xhtml";

const needed = ["insertBefore", "replaceChild"] as const;

/** Boxes that make an item of each run of text, so that a mark would cut one item into three. */
const itemBoxes = /^(?:inline-)?(?:flex|grid)$/u;

/**
 * Whether an HTML `mark` around a part of this text leaves the page as it looks. Drawings, formulas
 * and XML know no such element, and the styles of marks do not reach into shadow roots.
 */
export function mayBeWrapped(text: Text): boolean {
  const { parentElement, ownerDocument: doc } = text;
  if (
    !parentElement ||
    plain(parentElement).namespaceURI !== html ||
    text.getRootNode() !== doc ||
    text.nodeType !== 3
  )
    return false;
  // A form's field may have that name (see plain.ts), and wrapping asks for what the parent has.
  if (needed.some((name) => typeof parentElement[name] !== "function")) return false;
  // In other XML documents an element made without a namespace is none of HTML.
  if (doc.contentType !== "text/html" && doc.contentType !== "application/xhtml+xml") return false;
  for (let at: Element | null = parentElement; at; at = plain(at).parentElement) {
    const { display } = getComputedStyle(at);
    if (display !== "contents") return !itemBoxes.test(display);
  }
  return true;
}
