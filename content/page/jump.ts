import type { JumpResult } from "../messages.ts";
import { boxesOf } from "../painting/boxes.ts";
import type { Mark, Painter } from "../painting/painter.ts";
import { plain } from "../reading/plain.ts";

/** How long a mark stands out after a jump to it, in milliseconds. */
const spotlightTime = 2000;

/** Where what was asked for is not there any more. */
export const missing: JumpResult = { ok: false, error: "missing" };

/** Brings a mark to the middle of the window and makes it stand out for a while. */
export type Jumper = (mark: Mark | undefined) => JumpResult;

export function createJumper(painter: Painter, signal: AbortSignal): Jumper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener("abort", () => clearTimeout(timer));
  return (mark) => {
    const around = mark?.range.startContainer.parentElement;
    if (!mark || !around?.isConnected) return missing;
    const element = withBox(around);
    if (!isShown(mark, element)) return { ok: false, error: "hidden" };
    // Scrolls every box and frame around the element, those of other sites too.
    element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
    scrollToText(mark, element);
    painter.spotlight(mark);
    clearTimeout(timer);
    timer = setTimeout(() => painter.spotlight(null), spotlightTime);
    return { ok: true };
  };
}

/** An element can be taller than what scrolls it: from inside out, each box shows the text itself. */
function scrollToText(mark: Mark, element: Element): void {
  for (let at: Element | null = element; at; at = plain(at).parentElement) {
    const box = boxesOf(mark)[0];
    const asked = plain(at);
    if (!box || asked.scrollHeight <= asked.clientHeight) continue;
    const { scrollingElement, documentElement } = asked.ownerDocument;
    const isPage = at === (scrollingElement ?? documentElement);
    const view = isPage ? { top: 0, bottom: innerHeight } : asked.getBoundingClientRect();
    if (box.top >= view.top && box.bottom <= view.bottom) continue;
    asked.scrollBy({ top: box.top - (view.top + view.bottom) / 2, behavior: "instant" });
  }
}

/** The element, or the nearest one around it that has a box of its own: a slot has none. */
function withBox(element: Element): Element {
  const parent = plain(element).parentElement;
  return parent && getComputedStyle(element).display === "contents" ? withBox(parent) : element;
}

/** Whether the page shows the text at all: not hidden, not see-through, not cut down to a dot. */
function isShown(mark: Mark, element: Element): boolean {
  if (boxesOf(mark).length === 0) return false;
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  for (let at: Element | null = element; at; at = plain(at).parentElement) {
    // Text for screen readers alone stands in a box of one pixel.
    const { width, height } = plain(at).getBoundingClientRect();
    if (width <= 1 && height <= 1 && getComputedStyle(at).overflow !== "visible") return false;
  }
  return true;
}
