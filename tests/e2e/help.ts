import type { Frame, Page } from "puppeteer-core";
import type { Session } from "../../scripts/browser-session.ts";

/** What end-to-end tests look at and wait for. */

/** How marks can be painted on a page: as highlights beside it, or as elements in it. */
export type PainterName = "highlights" | "marks";

/** The painters that pages must get on with. */
export const painters: readonly PainterName[] = ["highlights"];

/** Chooses the painter for the pages that are opened from now on. */
export async function choosePainter(session: Session, painter: PainterName): Promise<void> {
  if (painter === "marks") await session.allowAsking();
  const options = await session.extensionPage("options.html");
  const radio = await options.waitForSelector(`input[value=${painter}]`);
  await radio?.click();
  await options.waitForFunction(
    async (chosen) => {
      const scripts = await chrome.scripting.getRegisteredContentScripts();
      const isThere = scripts.some(({ id }) => id === "page-with-marks");
      const radio = document.querySelector<HTMLInputElement>(`input[value=${chosen}]`);
      return radio?.checked && isThere === (chosen === "marks");
    },
    { polling: 50, timeout: 10_000 },
    painter,
  );
  await options.close();
}

/** Looks at a page while the extension is switched off and its marks are gone. */
export async function switchedOff(
  { session, page }: { session: Session; page: Page },
  look: () => Promise<void>,
): Promise<void> {
  const options = await session.extensionPage("options.html");
  await options.evaluate(() => chrome.storage.local.set({ on: false }));
  try {
    await settledWords(page, []);
    await look();
  } finally {
    await options.evaluate(() => chrome.storage.local.set({ on: true }));
    await options.close();
    await page.bringToFront();
  }
}

/**
 * The words a reader sees marked in a frame, for a page in its top frame, in their order, whichever
 * painter has marked them. Elements that touch each other are one mark. A highlight whose text is no longer
 * there, as between a change of the page and its next reading, is given as "(gone)" at the end.
 */
export function markedWords(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() => {
    const names = ["hcn-main", "hcn-related"];
    const sizeOf = (node: Node) => (node as Text).data?.length ?? node.childNodes.length;
    const rangeOver = (place: StaticRangeInit) => {
      const range = document.createRange();
      range.setStart(place.startContainer, place.startOffset);
      range.setEnd(place.endContainer, place.endOffset);
      return range;
    };
    const painted = names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])]);
    const isThere = (range: AbstractRange) =>
      range.startContainer.isConnected &&
      range.endContainer.isConnected &&
      range.startOffset < sizeOf(range.startContainer) &&
      range.endOffset <= sizeOf(range.endContainer);
    const there = painted.filter(isThere);
    const elements = [...document.querySelectorAll(names.map((name) => `mark.${name}`).join())];
    const marks = [
      ...there.map((range) => ({ range: rangeOver(range), isElement: false })),
      ...elements.map((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return { range, isElement: true };
      }),
    ].sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    const words: string[] = [];
    marks.forEach(({ range, isElement }, index) => {
      const last = marks[index - 1];
      const touches =
        isElement &&
        last?.isElement &&
        rangeOver({
          startContainer: last.range.endContainer,
          startOffset: last.range.endOffset,
          endContainer: range.startContainer,
          endOffset: range.startOffset,
        }).toString() === "";
      words.push((touches ? words.pop() : "") + range.toString());
    });
    return [
      ...words.map((word) => word.replaceAll("\u00AD", "").replace(/\s+/gu, " ")),
      ...painted.slice(there.length).map(() => "(gone)"),
    ];
  });
}

/** The words marked in a frame once they are the wanted ones, or else those after some seconds. */
export function settledWords(page: Page | Frame, wanted: readonly string[]): Promise<string[]> {
  return settle(
    () => markedWords(page),
    (words) => words.join() === wanted.join(),
  );
}

/** Waits until a page has exactly so many highlights in its top frame. */
export async function waitForMarks(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      (CSS.highlights.get("hcn-main")?.size ?? 0) +
        (CSS.highlights.get("hcn-related")?.size ?? 0) ===
      wanted,
    { timeout: 10_000, polling: 50 },
    count,
  );
}

/** What a page of the extension says, on one line. */
export async function wordsOn(page: Page): Promise<string> {
  const words = await page.evaluate(() => document.body.innerText);
  return words.replaceAll("\u00A0", " ").replace(/\s+/gu, " ");
}

/** The topics in a popup with their counts, as "Ketamine 5". */
export function topicsIn(popup: Page): Promise<string[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll(".topic")].map(
      (topic) =>
        `${topic.querySelector(".topic-name")?.textContent} ${topic.querySelector(".topic-count")?.textContent}`,
    ),
  );
}

/** Opens the popup for a page, gives what `look` makes of it, and closes it. */
export async function inPopup<T>(
  session: Session,
  page: Page,
  look: (popup: Page) => Promise<T>,
): Promise<T> {
  const popup = await session.openPopup(page);
  try {
    return await look(popup);
  } finally {
    await popup.close();
    await page.bringToFront();
  }
}

/** The text on the toolbar button for the tab in front of the given page of the extension. */
export function badgeFrom(extensionPage: Page): Promise<string> {
  return extensionPage.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return chrome.action.getBadgeText({ tabId: tab?.id ?? 0 });
  });
}

/** Tries again until the value is as wanted, and gives the last one when patience ends, in milliseconds. */
export async function settle<T>(
  read: () => Promise<T>,
  isWanted: (value: T) => boolean,
  patience = 5000,
): Promise<T> {
  const end = Date.now() + patience;
  let value = await read();
  while (!isWanted(value) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    value = await read();
  }
  return value;
}

/** Rests the pointer on a page's first main mark until the card is there; gives the place. */
export async function restOnMark(page: Page): Promise<{ x: number; y: number }> {
  const place = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get("hcn-main") ?? [])];
    if (!range) throw new Error("Nothing is marked");
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const box = live.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  });
  await page.mouse.move(place.x + 200, place.y + 100);
  await page.mouse.move(place.x, place.y);
  await page.waitForSelector(":popover-open", { timeout: 5000 });
  return place;
}
