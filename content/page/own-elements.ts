/** What the extension itself puts into a page, which is no part of what the page says. */

const own = new WeakSet<Element>();

/** Remembers an element as the extension's own. */
export function keepAsOwn(element: Element): void {
  own.add(element);
}

/** Whether an element is the extension's own: nothing in it is read. */
export function isOwn(element: Element): boolean {
  return own.has(element);
}
