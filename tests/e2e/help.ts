import type { Page } from "puppeteer-core";
import type { Session } from "../../scripts/browser-session.ts";

/** What end-to-end tests look at and wait for. */

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
