import Mark from "mark.js";

/** A page marked by mark.js, and after each batch of changes the elements that changed once more. */

declare const plainPattern: string;

const pattern = new RegExp(plainPattern, "gi");
const isMark = (node: Node) => node instanceof Element && node.matches("mark[data-markjs]");

/** The element whose text is to be read again for a change in this node, or null for our own. */
function elementOf({ target, type, addedNodes, removedNodes }: MutationRecord): Element[] {
  if (type === "characterData") return target.parentElement ? [target.parentElement] : [];
  if ([...addedNodes, ...removedNodes].some(isMark) || isMark(target)) return [];
  const elements = [...addedNodes].filter((node) => node instanceof Element);
  const hasText = [...addedNodes].some((node) => node instanceof Text);
  return hasText && target instanceof Element ? [...elements, target] : elements;
}

const observer = new MutationObserver((records) => {
  const changed = new Set(records.flatMap(elementOf));
  for (const element of changed) {
    if (!element.isConnected) continue;
    const mark = new Mark(element as HTMLElement);
    mark.unmark({ done: () => mark.markRegExp(pattern) });
  }
  // What it has just done itself is no change of the page.
  observer.takeRecords();
});

new Mark(document.body).markRegExp(pattern);
observer.observe(document.body, { childList: true, characterData: true, subtree: true });
