import type { Page } from "puppeteer-core";
import { worldApart } from "./marked.ts";
import type { Box } from "./pixels.ts";

/** Where the open card is seen, and whether it stands well. */

/** What can be touched of the open card, found point by point; null where nothing can. */
export function cardBox(page: Page): Promise<Box | null> {
  return worldApart(page).evaluate(() => {
    const step = 4;
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let y = 0; y < innerHeight; y += step) {
      for (let x = 0; x < innerWidth; x += step * 4) {
        if (!document.elementFromPoint(x, y)?.matches(":popover-open:not([id])")) continue;
        [left, top] = [Math.min(left, x), Math.min(top, y)];
        [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
      }
    }
    return right < left ? null : { x: left, y: top, width: right - left, height: bottom - top };
  });
}

/** Where an element stands in the window, after it has been scrolled there. */
export function boxOf(page: Page, selector: string): Promise<Box> {
  return worldApart(page).evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (!element) throw new Error(`There is no ${wanted}`);
    element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  }, selector);
}

/** Rests the pointer on an element until a card is there. */
export async function restOnElement(page: Page, selector: string): Promise<Box> {
  const box = await boxOf(page, selector);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x > 300 ? x - 200 : x + 200, y > 200 ? y - 100 : y + 100);
  await page.mouse.move(x, y);
  await page.waitForSelector(":popover-open:not([id])", { timeout: 5000 });
  return box;
}
