import type { FlowOwner } from "../model.ts";
import { ownerOf, withoutIgnorables } from "../reading/flow.ts";
import { follows } from "../reading/tree-order.ts";
import { headings, scopeOf } from "./headings.ts";
import { surroundings } from "./surroundings.ts";

/** What the reader has selected in a frame. */

export type Selected = {
  text: string;
  /** Where it stands; null where the browser gives no place, as in a text field. */
  range: StaticRange | null;
  /** The element that it is in, as far as that is known. */
  place: FlowOwner;
  /** The text of the heading above it, or "". */
  heading: string;
};

/** More than this is not a sentence to be judged, in UTF-16 code units. */
const longest = 1500;

/** The selection of a frame; `told` is what the browser says is selected, for where none is found. */
export function selectedIn(win: Window, told: string): Selected {
  const doc = win.document;
  const selection = win.getSelection();
  const live = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const own = live && !live.collapsed ? String(selection) : "";
  if (!live || own.trim() === "" || !isPartOfOther(own, told)) {
    const place = doc.activeElement ?? doc.documentElement;
    return { text: tidy(told).slice(0, longest), range: null, place, heading: "" };
  }
  return {
    text: tidy(own).slice(0, longest),
    range: new StaticRange(live),
    place: ownerOf(live.startContainer) ?? doc.documentElement,
    heading: headingAbove(live.startContainer),
  };
}

/** Whether one of two texts is in the other, whatever the white space: a browser may shorten it. */
function isPartOfOther(a: string, b: string): boolean {
  const [bareA, bareB] = [a.replace(/\s+/gu, ""), b.replace(/\s+/gu, "")];
  return bareA.includes(bareB) || bareB.includes(bareA);
}

/** As flows have their text, with line breaks where lines and paragraphs end. */
function tidy(text: string): string {
  return withoutIgnorables(text)
    .replace(/\s+/gu, (gap) => "\n".repeat(Math.min(gap.split("\n").length - 1, 2)) || " ")
    .trim();
}

/** The last heading before a node that is in force there. */
function headingAbove(node: Node): string {
  const all = [...(node.ownerDocument?.querySelectorAll(headings) ?? [])];
  const above = all.findLast((heading) => {
    const within = [scopeOf(heading), heading.closest(surroundings)];
    return (
      follows(node, heading) &&
      !heading.contains(node) &&
      within.every((each) => each?.contains(node) ?? true)
    );
  });
  return tidy(above?.textContent ?? "").replace(/\n+/gu, " ");
}
