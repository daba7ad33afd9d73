import { isPart } from "../reading/splits.ts";

/** What all our mark elements have, and nothing else. */
export const markClass = "hcn-mark";
export const markSelector = `mark.${markClass}`;

/** Takes our marks out of what the page has added. */
export function takeOutCopiesFrom(records: readonly MutationRecord[]): void {
  for (const { addedNodes } of records)
    for (const node of addedNodes)
      if (node.nodeType === 1 && node.isConnected) takeOutCopies(node as Element);
}

/**
 * A page that copies a part of itself, by `cloneNode` or by its HTML, copies our marks with it. Takes
 * them out of what it has added, so that the copy is one of the page as it was.
 */
export function takeOutCopies(root: ParentNode & Node): void {
  const copies = [...root.querySelectorAll(markSelector)];
  if (root.nodeType === 1 && (root as Element).matches(markSelector))
    copies.unshift(root as Element);
  for (const copy of copies) {
    if (isPart(copy) || !copy.parentNode) continue;
    const before = copy.previousSibling;
    const after = copy.nextSibling;
    const isAfterText = before?.nodeType === 3;
    const into = isAfterText ? (before as Text) : copy.ownerDocument.createTextNode("");
    if (!isAfterText) copy.before(into);
    into.appendData(copy.textContent ?? "");
    copy.remove();
    // Between two marks, and after the last, stands text of ours, or nothing.
    if (after?.nodeType === 3 && !isPart(after)) {
      into.appendData((after as Text).data);
      after.remove();
    }
    const witness = into.nextSibling;
    if (witness?.nodeType === 3 && (witness as Text).data === "") witness.remove();
  }
}
