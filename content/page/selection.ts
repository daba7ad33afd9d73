import type { Mention, Passage } from "../model.ts";
import { ownerOf } from "../reading/flow.ts";
import { headings } from "./passages.ts";

/** What the reader has selected in a frame. */

export type Selected = {
  text: string;
  /** Where it stands; null where the browser gives no place, as in a text field. */
  range: StaticRange | null;
  /** The text of the heading above it, or "". */
  heading: string;
};

/** More than this is not a sentence to be judged, in UTF-16 code units. */
const longest = 1500;

/** The selection of a frame; `told` is what the browser says is selected, for where none is found. */
export function selectedIn(win: Window, told: string): Selected {
  const selection = win.getSelection();
  const live = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const own = live && !live.collapsed ? live.toString() : "";
  const text = (own.trim() === "" ? told : own).replace(/\s+/gu, " ").trim().slice(0, longest);
  if (!live || own.trim() === "") return { text, range: null, heading: "" };
  return { text, range: new StaticRange(live), heading: headingAbove(live) };
}

/** The last heading that starts before the selection. */
function headingAbove(range: Range): string {
  const owner = ownerOf(range.startContainer);
  const all = [...(owner?.ownerDocument.querySelectorAll(headings) ?? [])];
  const above = all.findLast(
    (heading) =>
      !heading.contains(range.startContainer) &&
      (heading.compareDocumentPosition(range.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING) !==
        0,
  );
  return above?.textContent?.replace(/\s+/gu, " ").trim() ?? "";
}

/** The selection as a passage for the claim reader. */
export function passageOf(
  { text, heading }: Selected,
  mentionsIn: (text: string) => Mention[],
): Passage {
  return {
    text,
    mentions: mentionsIn(text),
    heading: heading ? { text: heading, mentions: mentionsIn(heading) } : null,
  };
}
