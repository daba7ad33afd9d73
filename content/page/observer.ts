import { createPacer } from "./pacer.ts";
import { type Changes, type Touched, touchedBy } from "./stale.ts";

/**
 * Notices what changes on a page and says which blocks must be read again.
 * Changes are gathered for a while after the first one. The wait is not renewed with each change, so
 * a page that never rests is still followed.
 */

/** Attributes that make a place an editor, where nothing is read. */
const attributeFilter = ["contenteditable", "role"];

export type PageWatch = {
  /** Follows a shadow root too. */
  follow(root: ShadowRoot): void;
  /** Does something to the page that is not to be noticed. What was there before is. */
  unnoticed<T>(action: () => T): T;
  /** Takes in at once what the page has done so far; gives how many changes there have been in all. */
  catchUp(): number;
  /** Says how long the last reading has taken, in milliseconds. */
  spent(milliseconds: number): void;
};

export type WatchHandlers = {
  /** The page has changed: called before the next frame. */
  onChange: (records: readonly MutationRecord[]) => void;
  /** What is stale is to be read again. */
  onStale: (touched: Touched) => void;
  /** The page has been written anew, which takes all listeners away. */
  onNewDocument: () => void;
};

/** Watches a document until the signal aborts. */
export function watchPage(
  doc: Document,
  { onChange, onStale, onNewDocument }: WatchHandlers,
  signal: AbortSignal,
): PageWatch {
  let changes: Changes = { texts: new Set(), records: [] };
  let count = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pacer = createPacer();

  const take = (records: readonly MutationRecord[]) => {
    if (records.length === 0) return;
    count += records.length;
    onChange(records);
    for (const record of records) {
      if (record.type !== "characterData") changes.records.push(record);
      // Comments are no text.
      else if (record.target.nodeType !== 8) changes.texts.add(record.target);
    }
    timer ??= setTimeout(hand, pacer.wait());
  };
  const hand = () => {
    timer = undefined;
    const gathered = changes;
    changes = { texts: new Set(), records: [] };
    if (gathered.records.some(({ target }) => target === doc)) onNewDocument();
    const touched = touchedBy(gathered);
    if (touched) onStale(touched);
  };
  const observer = new MutationObserver(take);
  const observe = (root: Node) =>
    observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter,
    });
  observe(doc);
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
    changes = { texts: new Set(), records: [] };
  });
  return {
    follow: observe,
    unnoticed(action) {
      take(observer.takeRecords());
      try {
        return action();
      } finally {
        observer.takeRecords();
      }
    },
    catchUp() {
      take(observer.takeRecords());
      return count;
    },
    spent: pacer.spent,
  };
}
