import { isPart, originOf } from "../reading/splits.ts";
import { markSelector } from "./copies.ts";
import type { MarkIndex } from "./marked-block.ts";
import type { SplitText } from "./split-text.ts";

/**
 * The marked texts that a change of the page concerns, and what it has done to them. Changes beside a
 * marked text do not: what the page puts there stands where it shall also when the marks are gone.
 */
export function touchedBy(record: MutationRecord, { texts }: MarkIndex): Set<SplitText> {
  const touched = new Set<SplitText>();
  const splitOf = (node: Node | null) => {
    const origin = node && (originOf(node) ?? (node as Text));
    return (origin && texts.get(origin)?.split) ?? null;
  };
  const { target, addedNodes, removedNodes, previousSibling, nextSibling } = record;
  const changed = splitOf(target);
  if (changed) {
    touched.add(changed);
    if (target === changed.node) changed.isWritten = true;
    else changed.isWorkedOn = true;
  }
  if (record.type !== "childList") return touched;
  const before = splitOf(previousSibling);
  if (before && nextSibling && isPart(nextSibling) && splitOf(nextSibling) === before)
    touched.add(before);
  const added = new Set(addedNodes);
  const removed = new Set(removedNodes);
  for (const node of [...added, ...removed]) {
    const split = splitOf(node);
    if (split) touched.add(split);
    // Something else was put in the place of a part beside the text, and the text itself has stayed.
    const isReplaced =
      split?.node.parentNode === target &&
      node !== split.node &&
      removed.has(node) &&
      added.size > 0;
    if (isReplaced && !added.has(split.node) && !removed.has(split.node)) split.isWorkedOn = true;
  }
  for (const node of removed) {
    if (node.nodeType !== 1 || isPart(node)) continue;
    for (const element of (node as Element).querySelectorAll(markSelector)) {
      const split = splitOf(element);
      if (split && !split.node.isConnected) touched.add(split);
    }
  }
  return touched;
}
