import type { PlacedMention } from "../model.ts";
import { boxesOf } from "../painting/highlight-painter.ts";

/**
 * Notices when the pointer rests on a mention. One passive listener that only notes where the
 * pointer is; the page is asked what lies there once the pointer has rested.
 */

/** In milliseconds: how long the pointer must rest, and how long it may be away. */
export const restTime = 500;
export const graceTime = 300;

/** How far a resting hand may tremble, in CSS pixels. */
const tremble = 5;

export type HoverTarget = {
  at: (x: number, y: number) => PlacedMention | null;
  /** The mention whose card is open. */
  shown: () => PlacedMention | null;
  /** Whether the pointer is over the card. */
  isCard: (target: EventTarget | null) => boolean;
  open: (mention: PlacedMention) => void;
  close: () => void;
};

/** Opens on rest and closes after the grace time, until the signal aborts. */
export function watchPointer(win: Window, target: HoverTarget, signal: AbortSignal): void {
  let anchor = { x: -1, y: -1, since: 0 };
  let resting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  /** The mention shown last: once its card has been closed, the pointer must leave it first. */
  let last: PlacedMention | null = null;
  const listen = { capture: true, passive: true, signal } as const;

  const stopResting = () => {
    clearTimeout(resting);
    resting = undefined;
  };
  const show = (mention: PlacedMention) => {
    last = mention;
    target.open(mention);
  };
  const look = () => {
    const rested = performance.now() - anchor.since;
    if (rested < restTime - 1) {
      resting = setTimeout(look, restTime - rested);
      return;
    }
    resting = undefined;
    const mention = target.at(anchor.x, anchor.y);
    if (mention && mention !== last) show(mention);
    else if (!mention && !target.shown()) last = null;
  };

  win.addEventListener(
    "pointermove",
    (event) => {
      if (event.pointerType === "touch") return;
      if (target.shown()) follow(event);
      // Somebody who drags or selects is not asking for a note.
      if (event.buttons !== 0) return stopResting();
      const moved = Math.abs(event.clientX - anchor.x) + Math.abs(event.clientY - anchor.y);
      if (moved <= tremble) return;
      anchor = { x: event.clientX, y: event.clientY, since: performance.now() };
      if (target.isCard(event.target)) stopResting();
      else resting ??= setTimeout(look, restTime);
    },
    listen,
  );
  // A press, a scroll or leaving the window means that the reader goes on.
  for (const type of ["pointerdown", "wheel", "scroll"] as const)
    win.addEventListener(type, stopResting, listen);
  win.document.documentElement?.addEventListener("pointerleave", () => stopResting(), {
    passive: true,
    signal,
  });
  // On a touch screen there is no resting: a tap on a mark opens, a tap elsewhere closes.
  win.addEventListener("click", (event) => onTap(event), listen);
  signal.addEventListener("abort", () => {
    stopResting();
    clearTimeout(leaving);
  });

  /** Starts the grace time when the pointer leaves mention and card, ends it when it is back. */
  function follow(event: PointerEvent): void {
    const shown = target.shown();
    const inside =
      target.isCard(event.target) ||
      (shown !== null && isOver(shown, event.clientX, event.clientY));
    if (inside) {
      clearTimeout(leaving);
      leaving = undefined;
    } else {
      leaving ??= setTimeout(() => {
        leaving = undefined;
        last = null;
        target.close();
      }, graceTime);
    }
  }

  function onTap(event: MouseEvent): void {
    if ((event as PointerEvent).pointerType !== "touch" || target.isCard(event.target)) return;
    const element = event.target instanceof Element ? event.target : null;
    const mention = element?.closest("a, button, summary, label, [onclick], [role=button]")
      ? null
      : target.at(event.clientX, event.clientY);
    if (mention) show(mention);
    else if (target.shown()) target.close();
  }
}

/** Whether a point is on the mention or within a few pixels of it. */
function isOver(mention: PlacedMention, x: number, y: number): boolean {
  return boxesOf(mention).some(
    (box) => x >= box.left - 6 && x <= box.right + 6 && y >= box.top - 6 && y <= box.bottom + 8,
  );
}
