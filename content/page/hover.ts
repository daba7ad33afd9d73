import type { PlacedMention } from "../model.ts";
import { boxesOf } from "../painting/highlight-painter.ts";

/**
 * Notices when the pointer rests on a mention. Passive listeners that only note where the pointer
 * is; the page is asked what lies there once the pointer has rested.
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
  /** Whether an element is the card. */
  isCard: (target: EventTarget | null) => boolean;
  open: (mention: PlacedMention) => void;
  close: () => void;
};

type Timer = ReturnType<typeof setTimeout> | undefined;

/** Opens on rest and closes after the grace time, until the signal aborts. */
export function watchPointer(win: Window, target: HoverTarget, signal: AbortSignal): void {
  const doc = win.document;
  let point = { x: -1, y: -1 };
  let anchor = { x: -1, y: -1, since: 0 };
  let resting: Timer;
  let leaving: Timer;
  /** The mention shown last: once its card has been closed, the pointer must leave it first. */
  let last: PlacedMention | null = null;

  const stopResting = () => {
    clearTimeout(resting);
    resting = undefined;
  };
  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const leave = () => {
    if (!target.shown()) return;
    leaving ??= setTimeout(() => {
      leaving = undefined;
      last = null;
      target.close();
    }, graceTime);
  };
  const show = (mention: PlacedMention) => {
    stay();
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
  /** Starts the grace time when the pointer is off mention and card, ends it when it is back. */
  const follow = (under: EventTarget | null) => {
    const shown = target.shown();
    if (!shown) return;
    if (target.isCard(under) || isOver(shown, point.x, point.y)) stay();
    else leave();
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === "touch") return;
    point = { x: event.clientX, y: event.clientY };
    // Somebody who drags or selects is not asking for a note, nor done with the one that is open.
    if (event.buttons !== 0) {
      stopResting();
      return;
    }
    follow(event.target);
    if (Math.abs(point.x - anchor.x) + Math.abs(point.y - anchor.y) <= tremble) return;
    anchor = { ...point, since: performance.now() };
    if (target.isCard(event.target)) stopResting();
    else resting ??= setTimeout(look, restTime);
  };
  /** On a touch screen there is no resting: a tap on a mark opens, a tap elsewhere closes. */
  const onClick = (event: MouseEvent) => {
    if ((event as PointerEvent).pointerType !== "touch" || target.isCard(event.target)) return;
    const element = event.target instanceof Element ? event.target : null;
    const mention = element?.closest("a, button, summary, label, [onclick], [role=button]")
      ? null
      : target.at(event.clientX, event.clientY);
    if (mention) show(mention);
    else if (target.shown()) target.close();
  };

  const listen = { capture: true, passive: true, signal } as const;
  win.addEventListener("pointermove", onMove, listen);
  // Over a frame inside the page there are no moves to see, only that the pointer has come to it.
  win.addEventListener("pointerover", onMove, listen);
  win.addEventListener("click", onClick, listen);
  for (const type of ["pointerdown", "wheel"] as const)
    win.addEventListener(type, stopResting, listen);
  win.addEventListener(
    "scroll",
    () => {
      stopResting();
      // The page moves under a pointer that stays.
      if (target.shown()) follow(doc.elementFromPoint(point.x, point.y));
    },
    listen,
  );
  doc.documentElement?.addEventListener(
    "pointerleave",
    () => {
      stopResting();
      leave();
    },
    { passive: true, signal },
  );
  signal.addEventListener("abort", () => {
    stopResting();
    stay();
  });
}

/** Whether a point is on the mention or within a few pixels of it. */
function isOver(mention: PlacedMention, x: number, y: number): boolean {
  return boxesOf(mention).some(
    (box) => x >= box.left - 6 && x <= box.right + 6 && y >= box.top - 6 && y <= box.bottom + 8,
  );
}
