import { isShadowRoot } from "../reading/flow.ts";
import { plain } from "../reading/plain.ts";
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
  const { shadowRoot } = element;
  if (shadowRoot || !closedToo) return shadowRoot;
  try {
    const { dom } = (globalThis as unknown as { chrome?: DomOfExtensions }).chrome ?? {};
    return dom?.openOrClosedShadowRoot?.(element as HTMLElement) ?? null;
  } catch {
    // Chrome's function throws for what is not HTML, and once the extension is gone.
    return null;
  }
};

/**
 * Custom elements: https://html.spec.whatwg.org/multipage/custom-elements.html#valid-custom-element-name
 * A selector would have to name all other elements, which takes a browser three times as long.
 */
const customElements = "descendant-or-self::*[contains(name(), '-')]";

/** Hosts as they usually are: places with nothing in them, or with parts for named slots. */
const emptyOrSlotted = "div:empty,section:empty,span:empty,[slot]";

/** So few elements are all asked, which is soon done. */
const smallPage = 1000;
/** No other search asks more places than this, nor are more kept to be asked again. */
const mostPlaces = 500;
const mostKept = 60;

/** So many elements of one custom name without a root, and the others of it are taken to have no closed one. */
const telling = 8;

/** Places are asked again no sooner than this, in milliseconds: a page that changes all the time would pay. */
const shortestRest = 500;

/** How long to wait each time until places without a shadow root are asked again, in milliseconds. */
const laterWaits = [300, 700, 2000, 5000, 12_000];

/** XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, whose name would take 30 bytes of the page's script. */
const orderedSnapshot = 7;

export class ShadowRoots {
  #known = new WeakSet<ShadowRoot>();
  /** Places that have no root so far and may get one. */
  #waiting = new Set<Element>();
  /** How many of each custom name had no root this time. */
  #without = new Map<string, number>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** How often places have been asked again by the clock. */
  #asked = 0;
  #askedAt = 0;

  constructor(
    readonly rootOf: ShadowRootOf,
    /** Called once for each root, the outer ones first. */
    readonly onFound: (root: ShadowRoot) => void,
    readonly signal: AbortSignal,
  ) {
    signal.addEventListener("abort", () => {
      clearTimeout(this.#timer);
      this.#waiting.clear();
    });
  }

  /** Looks for roots under a node of the page, itself included. */
  search(node: Document | Element | ShadowRoot): void {
    if (node.nodeType === 1) this.#ask(node as Element);
    if (plain(node).firstElementChild) this.#searchIn(node);
    if (this.#waiting.size > 0) this.#askLater();
  }

  /** Asks the places under a node that are likely to have a shadow root. */
  #searchIn(node: Document | Element | ShadowRoot): void {
    // A list of all, as `querySelectorAll` makes one, or their number, which `all[…]` asks for, would
    // take as long as the rest of the search.
    const all = isShadowRoot(node)
      ? node.querySelectorAll("*")
      : plain(node).getElementsByTagName("*");
    if (!all.item(smallPage)) {
      for (const element of all) this.#ask(element);
      return;
    }
    let left = mostPlaces;
    const ask = (place: Element | null, isCustomOne?: boolean) => {
      if (place && left > 0) this.#ask(place, isCustomOne);
      left -= 1;
    };
    // XPath knows no shadow roots. https://dom.spec.whatwg.org/#xpath
    for (const context of isShadowRoot(node) ? node.children : [node]) {
      const found = (plain(context).ownerDocument ?? (context as Document)).evaluate(
        customElements,
        context,
        null,
        orderedSnapshot,
      );
      for (let index = 0; index < found.snapshotLength && left > 0; index += 1)
        ask(found.snapshotItem(index) as Element, true);
    }
    for (const element of plain(node).querySelectorAll(emptyOrSlotted))
      ask(element.slot ? element.parentElement : element);
  }

  /** Asks those places again that had no root before: attaching one tells nobody. Not too often. */
  again(): void {
    const now = performance.now();
    if (this.#waiting.size === 0 || now - this.#askedAt < shortestRest) return;
    this.#askedAt = now;
    this.#without.clear();
    for (const place of this.#waiting) {
      if (!place.isConnected) this.#waiting.delete(place);
      else this.#ask(place);
    }
  }

  #ask(place: Element, isCustomOne = isCustom(place)): void {
    // A form can have none, and might show a field as one.
    if (isOwn(place) || place instanceof HTMLFormElement) return;
    const root = isCustomOne ? this.#askCustom(place) : this.rootOf(place, isHollow(place));
    if (!root) {
      if (this.#waiting.size < mostKept && mayGetOne(place)) this.#waiting.add(place);
      return;
    }
    this.#waiting.delete(place);
    if (this.#known.has(root)) return;
    this.#known.add(root);
    this.onFound(root);
    this.search(root);
  }

  #askCustom(place: Element): ShadowRoot | null {
    const { localName } = place;
    const without = this.#without.get(localName) ?? 0;
    const root = this.rootOf(place, without < telling);
    this.#without.set(localName, root ? Number.NEGATIVE_INFINITY : without + 1);
    return root;
  }

  #askLater(): void {
    const wait = laterWaits[this.#asked];
    if (this.#timer !== undefined || wait === undefined || this.signal.aborted) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#asked += 1;
      this.again();
      this.#askLater();
    }, wait);
  }
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

function isCustom(element: Element): boolean {
  return plain(element).localName.includes("-");
}
