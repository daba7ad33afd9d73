import { covers } from "../painting/boxes.ts";
import { isMark, type Mark } from "../painting/painter.ts";
import type { Anchor } from "./card.tsx";

/**
 * Notices when the pointer rests on a mark. Passive listeners that only note where the pointer
 * is; the page is asked what lies there once the pointer has rested.
 */

/** In milliseconds: how long the pointer must rest, and how long it may be away. */
export const restTime = 500;
export const graceTime = 300;

/** How far a resting hand may tremble, in CSS pixels. */
const tremble = 5;

/** How far the pointer may be off a mark whose card is open, in CSS pixels. */
const slack = 6;

export type HoverTarget = {
  at: (x: number, y: number) => Mark | null;
  /** The mark whose card is open. */
  shown: () => Anchor | null;
  /** Whether an element is the card. */
  isCard: (target: EventTarget | null) => boolean;
  open: (mark: Mark) => void;
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
  /** The mark shown last: once its card has been closed, the pointer must leave it first. */
  let last: Anchor | null = null;

  const stopResting = () => {
    clearTimeout(resting);
    resting = undefined;
  };
  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  /** The card of a selection stays until it is closed: the pointer comes to it from a menu. */
  const isAskedFor = () => {
    const shown = target.shown();
    return shown !== null && !isMark(shown);
  };
  const leave = () => {
    if (!target.shown() || isAskedFor()) return;
    leaving ??= setTimeout(() => {
      leaving = undefined;
      last = null;
      target.close();
    }, graceTime);
  };
  const show = (mark: Mark) => {
    stay();
    last = mark;
    target.open(mark);
  };
  const look = () => {
    const rested = performance.now() - anchor.since;
    if (rested < restTime - 1) {
      resting = setTimeout(look, restTime - rested);
      return;
    }
    resting = undefined;
    if (isAskedFor()) return;
    const mark = target.at(anchor.x, anchor.y);
    if (mark && mark !== last) show(mark);
    else if (!mark && !target.shown()) last = null;
  };
  /** Starts the grace time when the pointer is off mark and card, ends it when it is back. */
  const follow = (under: EventTarget | null) => {
    const shown = target.shown();
    if (!shown) return;
    const { range } = shown;
    if (!range || target.isCard(under) || covers({ range }, point.x, point.y, slack)) stay();
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
    const mark = element?.closest("a, button, summary, label, [onclick], [role=button]")
      ? null
      : target.at(event.clientX, event.clientY);
    if (mark) show(mark);
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
