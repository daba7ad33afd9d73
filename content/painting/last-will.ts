/**
 * Firefox ends a content script without a word when the extension is updated, switched off or removed:
 * nothing of it runs any more, and what it has put on the page would stay. So it leaves a will: calls
 * of the browser's own functions, which belong to the page and outlive the script. They are set for
 * soon, and put off as long as the script lives. Elsewhere the script notices its end by itself.
 * https://searchfox.org/firefox-main/source/toolkit/components/extensions/ExtensionContent.sys.mjs
 */

/** In milliseconds: how long after the last renewal the will is carried out. */
const willTime = 2500;

/** An object as the page's scripts have it. */
type OfPage<T> = T & { wrappedJSObject: T };
type PageWindow = Window & typeof globalThis;
type Method = (...args: unknown[]) => unknown;
type Deed = { set: () => number; timer: number };

const deeds = new Set<Deed>();

/**
 * Puts a call into the will: of a method of the browser's, on an object that lives in the page. What is
 * given takes it out again. Where the page has replaced the functions for it, there is no will.
 */
export function bequeath<Name extends string>(
  win: Window,
  heir: { [name in Name]: (...args: never[]) => unknown },
  name: Name,
  ...args: readonly string[]
): () => void {
  try {
    const page = (win as OfPage<PageWindow>).wrappedJSObject;
    const self = (heir as OfPage<Record<Name, Method>>).wrappedJSObject;
    const { bind } = page.Function.prototype;
    const natives: unknown[] = [self[name], bind, page.setTimeout];
    if (!natives.every(isOfBrowser)) return () => {};
    // A function that this script makes, if only by its own `bind`, ends with this script.
    const call = Reflect.apply(bind, self[name], [self, ...args]) as () => void;
    const deed: Deed = { set: () => page.setTimeout(call, willTime), timer: 0 };
    putOff(deed);
    deeds.add(deed);
    return () => {
      clearTimeout(deed.timer);
      deeds.delete(deed);
    };
  } catch {
    return () => {};
  }
}

/** Says that the script lives. To be called each second. */
export function renewWill(): void {
  for (const deed of deeds) putOff(deed);
}

function putOff(deed: Deed): void {
  clearTimeout(deed.timer);
  deed.timer = deed.set();
}

function isOfBrowser(method: unknown): boolean {
  return /\[native code\]\s*\}$/u.test(Reflect.apply(Function.prototype.toString, method, []));
}
