import { covers } from "../painting/boxes.ts";
import { isMark, type Mark } from "../painting/painter.ts";
import { plain } from "../reading/plain.ts";
import type { Anchor } from "./card.ts";

/**
 * Notices when the pointer rests on a mark. Passive listeners that only note where the pointer
 * is; the page is asked what lies there once the pointer has rested.
 */

/** In milliseconds: how long the pointer must rest, and how long it may be away. */
export const restTime = 500;
export const graceTime = 300;

/**
 * After so much of the rest the card is asked for, so that it is there when the rest is over: the
 * background, which draws it, may have to be started first.
 */
export const prepareTime = 200;

/** How far a resting hand may tremble, in CSS pixels. */
const tremble = 5;

/** How far the pointer may be off a mark whose card is open, in CSS pixels. */
const slack = 6;

export type HoverTarget = {
  at: (x: number, y: number) => Mark | null;
  /** The mark whose card is open, or about to be. */
  shown: () => Anchor | null;
  /** Whether that card is still to come. */
  isComing: () => boolean;
  /** Whether an element is the card. */
  isCard: (target: EventTarget | null) => boolean;
  /** Has the card of a mark drawn. What is given opens it, or is left alone. */
  prepare: (mark: Mark) => () => void;
  close: () => void;
};

type Timer = ReturnType<typeof setTimeout> | undefined;

export type PointerWatch = {
  /** Listens again, where the page has taken the listeners away. */
  listen(): void;
};

/** Opens on rest and closes after the grace time, until the signal aborts. */
export function watchPointer(
  win: Window,
  target: HoverTarget,
  signal: AbortSignal,
  /** What a page sends by itself says nothing about the reader. */
  isGenuine: (event: Event) => boolean = (event) => event.isTrusted,
): PointerWatch {
  const doc = win.document;
  let point = { x: -1, y: -1 };
  let anchor = { x: -1, y: -1, since: 0 };
  let resting: Timer;
  let leaving: Timer;
  let prepared: { mark: Mark; open: () => void } | null = null;
  /** The mark shown last: once its card has been closed, the pointer must leave it first. */
  let last: Anchor | null = null;

  const stopResting = () => {
    clearTimeout(resting);
    resting = undefined;
    prepared = null;
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
  /** Whoever goes on before the card has come does not want it any more. */
  const giveUp = () => {
    if (!target.isComing() || isAskedFor()) return;
    last = null;
    target.close();
  };
  const leave = () => {
    if (!target.shown() || isAskedFor()) return;
    if (target.isComing()) {
      giveUp();
      return;
    }
    leaving ??= setTimeout(() => {
      leaving = undefined;
      last = null;
      target.close();
    }, graceTime);
  };
  const show = (mark: Mark) => {
    const open = prepared?.mark === mark ? prepared.open : target.prepare(mark);
    prepared = null;
    stay();
    last = mark;
    open();
  };
  /** Looks again when the pointer has been at rest for so long. */
  const lookAfter = (time: number) => {
    resting = setTimeout(look, time - (performance.now() - anchor.since));
  };
  const look = () => {
    resting = undefined;
    const rested = performance.now() - anchor.since;
    if (rested < prepareTime - 1) {
      lookAfter(prepareTime);
      return;
    }
    if (isAskedFor()) return;
    const mark = target.at(anchor.x, anchor.y);
    const isNew = mark !== null && mark !== last;
    if (rested < restTime - 1) {
      if (isNew) prepared = { mark, open: target.prepare(mark) };
      lookAfter(restTime);
    } else if (isNew) show(mark);
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
    prepared = null;
    if (target.isCard(event.target)) stopResting();
    else if (resting === undefined) lookAfter(prepareTime);
  };
  /** On a touch screen there is no resting: a tap on a mark opens, a tap elsewhere closes. */
  const onClick = (event: MouseEvent) => {
    if ((event as PointerEvent).pointerType !== "touch" || target.isCard(event.target)) return;
    const element = event.target instanceof Element ? event.target : null;
    const mark =
      element && plain(element).closest("a, button, summary, label, [onclick], [role=button]")
        ? null
        : target.at(event.clientX, event.clientY);
    if (mark) show(mark);
    else if (target.shown()) target.close();
  };

  const goOn = () => {
    stopResting();
    giveUp();
  };
  const onScroll = () => {
    stopResting();
    // The page moves under a pointer that stays.
    if (target.shown()) follow(doc.elementFromPoint(point.x, point.y));
  };
  const onLeave = () => {
    stopResting();
    leave();
  };
  const genuine =
    <Sent extends Event>(hear: (event: Sent) => void) =>
    (event: Sent) => {
      if (isGenuine(event)) hear(event);
    };
  const heard = [
    ["pointermove", genuine(onMove)],
    // Over a frame inside the page there are no moves to see, only that the pointer has come to it.
    ["pointerover", genuine(onMove)],
    ["click", genuine(onClick)],
    ["pointerdown", genuine(goOn)],
    ["wheel", genuine(goOn)],
    ["scroll", genuine(onScroll)],
  ] as const;
  const options = { capture: true, passive: true, signal } as const;
  const onDocumentLeave = genuine(onLeave);
  const listen = () => {
    // Adding a listener again that is still there does nothing.
    for (const [type, hear] of heard) win.addEventListener(type, hear as EventListener, options);
    doc.documentElement?.addEventListener("pointerleave", onDocumentLeave, {
      passive: true,
      signal,
    });
  };
  listen();
  signal.addEventListener("abort", () => {
    stopResting();
    stay();
  });
  return { listen };
}
