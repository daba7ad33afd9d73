import { lineNames } from "../reading/flow.ts";
import { isOwn } from "./own-elements.ts";

/** Finds the shadow trees of a page, open and closed ones, and those that come later. */

/** Gives the shadow root of an element, or null; with `closedToo` also one that the page keeps to itself. */
export type ShadowRootOf = (element: Element, closedToo: boolean) => ShadowRoot | null;

type WithClosed = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
type DomOfExtensions = {
  dom?: { openOrClosedShadowRoot?: (element: HTMLElement) => ShadowRoot | null };
};

/** https://developer.chrome.com/docs/extensions/reference/api/dom, and Firefox's own property. */
export const shadowRootOf: ShadowRootOf = (element, closedToo) => {
  if (import.meta.env.FIREFOX) return (element as WithClosed).openOrClosedShadowRoot ?? null;
  // What is open is known without asking the extension's own function, which takes a while.
  if (element.shadowRoot || !closedToo) return element.shadowRoot;
  try {
    const { dom } = (globalThis as unknown as { chrome?: DomOfExtensions }).chrome ?? {};
    return dom?.openOrClosedShadowRoot?.(element as HTMLElement) ?? null;
  } catch {
    // Chrome's function throws for what is not HTML, and once the extension is gone.
    return null;
  }
};

/** Elements of HTML's own that can have a shadow root. https://dom.spec.whatwg.org/#dom-element-attachshadow */
const hosts =
  "div,span,p,section,article,header,footer,nav,main,aside,h1,h2,h3,h4,h5,h6,blockquote,body";

/**
 * Custom elements, or close to it: no element of HTML's own, the frequent ones first. A browser goes
 * through such a list far faster than a script through the page.
 */
const custom = `:not(${hosts},a,li,td,br,i,b,em,strong,img,tr,ul,path,dd,dt,th,tbody,${lineNames})`;

/** Hosts as they usually are: places with nothing in them, or with parts for named slots. */
const empty = "div:empty,section:empty,span:empty";
const slotted = "[slot]";

/** On a page of so many elements all that can be hosts are asked for open roots, which is soon done. */
const smallPage = 1000;
/** No search asks more places than this, nor are more kept to be asked again. */
const mostPlaces = 500;
const mostKept = 60;

/** So many elements of one custom name without a root, and the others of it are taken to have no closed one. */
const telling = 8;

/** How long after that at least, in milliseconds; a page that changes all the time would pay each time. */
const shortestRest = 200;

/** When places without a shadow root are asked again, in milliseconds after the first time. */
const laterTimes = [300, 1000, 3000, 8000, 20_000];

export class ShadowRoots {
  #known = new WeakSet<ShadowRoot>();
  /** Places that have no root so far and may get one. */
  #waiting = new Set<Element>();
  /** How many of each custom name had no root this time. */
  #without = new Map<string, number>();
  #timers: ReturnType<typeof setTimeout>[] = [];
  #isTimed = false;
  #askedAt = 0;

  constructor(
    readonly rootOf: ShadowRootOf,
    /** Called once for each root, the outer ones first. */
    readonly onFound: (root: ShadowRoot) => void,
    readonly signal: AbortSignal,
  ) {
    signal.addEventListener("abort", () => {
      for (const timer of this.#timers) clearTimeout(timer);
      this.#waiting.clear();
    });
  }

  /** Looks for roots under a node of the page, itself included. */
  search(node: Document | Element | ShadowRoot): void {
    if (node.nodeType === 1) this.#ask(node as Element);
    const places = isLeaf(node) ? [] : placesIn(node);
    for (const place of places) this.#ask(place);
    if (this.#waiting.size > 0) this.#askLater();
  }

  /** Asks those places again that had no root before: attaching one tells nobody. Not too often. */
  again(): void {
    const now = performance.now();
    if (now - this.#askedAt < shortestRest) return;
    this.#askedAt = now;
    this.#without.clear();
    for (const place of this.#waiting) {
      if (!place.isConnected) this.#waiting.delete(place);
      else this.#ask(place);
    }
  }

  #ask(place: Element): void {
    if (isOwn(place)) return;
    const { localName } = place;
    const without = this.#without.get(localName) ?? 0;
    const root = this.rootOf(place, isCustom(place) ? without < telling : isHollow(place));
    this.#without.set(localName, root ? Number.NEGATIVE_INFINITY : without + 1);
    if (!root) {
      if (mayGetOne(place) && this.#waiting.size < mostKept) this.#waiting.add(place);
      return;
    }
    this.#waiting.delete(place);
    if (this.#known.has(root)) return;
    this.#known.add(root);
    this.onFound(root);
    this.search(root);
  }

  #askLater(): void {
    if (this.#isTimed || this.signal.aborted) return;
    this.#isTimed = true;
    this.#timers = laterTimes.map((time) => setTimeout(() => this.again(), time));
  }
}

/** The places under a node that are likely to have a shadow root. */
function placesIn(node: Document | Element | ShadowRoot): Iterable<Element> {
  const all = node.querySelectorAll("*");
  if (all.length <= smallPage) return node.querySelectorAll(`${custom},${hosts}`);
  const places = new Set<Element>();
  const add = (element: Element | null) => {
    if (element && places.size < mostPlaces) places.add(element);
  };
  for (const element of node.querySelectorAll(custom)) if (isCustom(element)) add(element);
  for (const part of node.querySelectorAll(slotted)) add(part.parentElement);
  for (const element of node.querySelectorAll(empty)) add(element);
  return places;
}

function isLeaf(node: ParentNode): boolean {
  return node.firstElementChild === null;
}

const places = new Set(["div", "section", "article", "main", "aside", "span"]);

/** Whether an element may get a shadow root later: a custom one, or a place without elements of its own. */
function mayGetOne(place: Element): boolean {
  return isCustom(place) || (places.has(place.localName) && isLeaf(place));
}

/** Whether a place looks as hosts of closed roots do: nothing in it, or a part for a named slot. */
function isHollow(place: Element): boolean {
  return mayGetOne(place) || Boolean(place.firstElementChild?.slot);
}

/** https://html.spec.whatwg.org/multipage/custom-elements.html#valid-custom-element-name */
function isCustom({ localName }: Element): boolean {
  return localName.includes("-");
}
