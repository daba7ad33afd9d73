import type { Drawing } from "../drawing.ts";
import { boxesOf } from "../painting/boxes.ts";
import { bequeath } from "../painting/last-will.ts";
import { isMark } from "../painting/painter.ts";
import { plain } from "../reading/plain.ts";
import { build } from "./drawing-builder.ts";
import { keepAsOwn } from "./own-elements.ts";

/**
 * The card beside a mention. Its host is put into the page when a card opens and taken out when it
 * closes; it stands in the top layer, so nothing of the page lies over it or cuts it off, and in a
 * closed shadow root, so page scripts and styles do not reach into it.
 */

/** What a card stands beside: a mark, or a selection; null where the browser gives no place. */
export type Anchor = { range: AbstractRange | null };

/** Space between mention and card, and between card and window, in CSS pixels. */
const gap = 6;
const margin = 8;
/** What a card needs at least above or below its anchor, in CSS pixels. */
const leastRoom = 240;

export class Card {
  #open: {
    anchor: Anchor;
    host: HTMLElement;
    frame: HTMLElement;
    stop: AbortController;
  } | null = null;
  /** The card that has been asked for last and is still to come. There is never another one open. */
  #coming: { anchor: Anchor; stop: AbortController } | null = null;

  constructor(
    readonly doc: Document,
    /** Does something to the page that is not to be taken for a change of the page's own. */
    readonly unseen: (change: () => void) => void,
  ) {}

  /** What the card stands beside that is open, or about to be. */
  get shown(): Anchor | null {
    return (this.#open ?? this.#coming)?.anchor ?? null;
  }

  /** Whether a card is about to open. */
  get isComing(): boolean {
    return this.#coming !== null;
  }

  /** Whether an event's target is the card. */
  isHost(target: EventTarget | null): boolean {
    return target !== null && target === this.#open?.host;
  }

  /**
   * Opens the card when its drawing has come, unless it is hidden or another one is asked for before.
   * Rejects where there is no drawing, or none that can be built; then no card is open.
   */
  async open(anchor: Anchor, drawing: Promise<Drawing>): Promise<void> {
    this.hide();
    const coming = { anchor, stop: new AbortController() };
    this.#coming = coming;
    this.#closeOn(["pagehide"], coming.stop.signal);
    try {
      const come = await drawing;
      if (this.#coming === coming) this.#show(anchor, come);
    } catch (error) {
      if (this.#coming === coming) this.hide();
      throw error;
    } finally {
      coming.stop.abort();
    }
  }

  #show(anchor: Anchor, drawing: Drawing): void {
    const close = () => this.hide();
    const nodes = build(this.doc, drawing.nodes, close);
    // In SVG and XML documents createElement would make an element that is not HTML.
    const create = (name: string) =>
      this.doc.createElementNS("http://www.w3.org/1999/xhtml", name) as HTMLElement;
    const host = create("div");
    keepAsOwn(host);
    const shadow = host.attachShadow({ mode: "closed" });
    addStyles(shadow, drawing.styles, create);
    const frame = create("div");
    frame.className = "frame notes";
    frame.lang = drawing.language;
    frame.dir = "ltr";
    frame.append(...nodes);
    shadow.append(frame);

    const stop = new AbortController();
    this.#open = { anchor, host, frame, stop };
    host.popover = "manual";
    this.unseen(() => this.#homeOf(anchor).append(host));
    host.showPopover();
    if (import.meta.env.FIREFOX)
      stop.signal.addEventListener("abort", bequeath(this.#view, host, "remove"));
    this.#coming = null;
    // A page may zoom itself; the card keeps its size, and its place in the window's pixels.
    const zoom = host.currentCSSZoom ?? 1;
    if (zoom !== 1) frame.style.zoom = String(1 / zoom);
    this.#place();
    this.#listen(stop.signal);
  }

  /** Closes the card, and opens none that was asked for. */
  hide(): void {
    this.#coming?.stop.abort();
    this.#coming = null;
    this.#open?.stop.abort();
    const { host } = this.#open ?? {};
    this.#open = null;
    if (host) this.unseen(() => host.remove());
  }

  /**
   * Everything outside of a modal dialogue, or of what fills the screen, is dead to the pointer, so
   * there the card goes inside.
   */
  #homeOf({ range }: Anchor): Element {
    let near: Node | null = range?.startContainer ?? this.doc.activeElement;
    while (near) {
      if (near instanceof Element && plain(near).matches("dialog:modal, :fullscreen")) return near;
      const slot = (near as Partial<Element>).assignedSlot;
      near = slot ?? plain(near).parentNode ?? (near as Partial<ShadowRoot>).host ?? null;
    }
    return this.doc.documentElement;
  }

  /** Puts the card under its anchor, or above it where there is more room; closes it with it. */
  #place(): void {
    if (!this.#open) return;
    const { anchor, frame } = this.#open;
    const { clientWidth: width, clientHeight: height } = this.doc.documentElement;
    const view = { width: width || innerWidth, height: innerHeight || height };
    // A selection that cannot be seen has its card in the middle, under the upper edge.
    const middle = new DOMRect((view.width - frame.offsetWidth) / 2, 0, 0, 0);
    const box = boxInView(anchor, view.height) ?? (isMark(anchor) ? null : middle);
    if (!box) {
      this.hide();
      return;
    }
    const below = view.height - box.bottom - gap - margin;
    const above = box.top - gap - margin;
    const isBelow = frame.offsetHeight <= below || below >= above;
    const room = Math.max(120, isBelow ? below : above);
    frame.style.maxHeight = `${Math.min(520, view.height - 2 * margin, room)}px`;
    const left = Math.min(box.left, view.width - frame.offsetWidth - margin);
    const top = isBelow ? box.bottom + gap : box.top - gap - frame.offsetHeight;
    frame.style.left = `${Math.max(margin, left)}px`;
    frame.style.top = `${Math.max(margin, Math.min(top, view.height - frame.offsetHeight - margin))}px`;
  }

  #listen(signal: AbortSignal): void {
    const view = this.#view;
    view.addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "Escape" || !event.isTrusted) return;
        // Escape closes the card alone, not the page's dialogue under it.
        event.stopImmediatePropagation();
        event.preventDefault();
        this.hide();
      },
      { capture: true, signal },
    );
    const follow = ({ isTrusted, target }: Event) => {
      if (isTrusted && !this.isHost(target)) this.#place();
    };
    for (const type of ["scroll", "resize"])
      view.addEventListener(type, follow, { capture: true, passive: true, signal });
    // Where something comes to fill the screen, the card would lie dead behind it.
    this.#closeOn(["pagehide", "fullscreenchange"], signal);
  }

  /** Closes the card when one of these happens, and is no invention of the page. */
  #closeOn(types: readonly string[], signal: AbortSignal): void {
    const close = ({ isTrusted }: Event) => isTrusted && this.hide();
    for (const type of types) this.#view.addEventListener(type, close, { capture: true, signal });
  }

  get #view(): Window {
    return this.doc.defaultView ?? window;
  }
}

/** What can be seen of an anchor: all of it, or its first line where that leaves no room for a card. */
function boxInView({ range }: Anchor, height: number): DOMRect | null {
  const boxes = range ? boxesOf({ range }) : [];
  const seen = boxes.filter((box) => box.bottom >= 0 && box.top <= height);
  const [first] = seen;
  if (!first) return null;
  const left = Math.min(...seen.map((box) => box.left));
  const top = Math.min(...seen.map((box) => box.top));
  const bottom = Math.max(...seen.map((box) => box.bottom));
  const isSmall = Math.max(top, height - bottom) >= leastRoom;
  return isSmall ? new DOMRect(left, top, 0, bottom - top) : first;
}

/** Adds styles to a shadow root. Firefox may refuse constructed sheets to content scripts. */
function addStyles(shadow: ShadowRoot, css: string, create: (name: string) => HTMLElement): void {
  const adopt = () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  };
  if (!import.meta.env.FIREFOX) adopt();
  else
    try {
      adopt();
    } catch {
      const style = create("style");
      style.textContent = css;
      shadow.append(style);
    }
}
