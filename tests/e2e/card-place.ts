import type { Page } from "puppeteer-core";
import { settle } from "./help.ts";
import { worldApart } from "./marked.ts";
import type { Box } from "./pixels.ts";

/** Where the open card is seen, and whether it stands well. */

/** What can be touched of the open card, to four pixels; null where nothing can. */
export function cardBox(page: Page): Promise<Box | null> {
  return worldApart(page).evaluate(() => {
    const isCard = (x: number, y: number) =>
      document.elementFromPoint(x, y)?.matches(":popover-open:not([id])") === true;
    const inside: { x: number; y: number }[] = [];
    for (let y = 0; y < innerHeight; y += 32)
      for (let x = 0; x < innerWidth; x += 32) if (isCard(x, y)) inside.push({ x, y });
    const middle = inside[inside.length >> 1];
    if (!middle) return null;
    /** How far the card reaches from its middle in one direction. */
    const reach = (right: number, down: number) => {
      let far = 0;
      while (isCard(middle.x + right * (far + 4), middle.y + down * (far + 4))) far += 4;
      return far;
    };
    const [left, right, up, down] = [reach(-1, 0), reach(1, 0), reach(0, -1), reach(0, 1)];
    return { x: middle.x - left, y: middle.y - up, width: left + right, height: up + down };
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

/** Rests the pointer on an element until a card is there, once something is marked. */
export async function restOnElement(page: Page, selector: string): Promise<Box> {
  const isMarked = () =>
    worldApart(page).evaluate(
      () => CSS.highlights.size > 0 || document.querySelector("mark.hcn-mark") !== null,
    );
  if (!(await settle(isMarked, Boolean))) throw new Error("Nothing is marked");
  const box = await boxOf(page, selector);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x > 300 ? x - 200 : x + 200, y > 200 ? y - 100 : y + 100);
  await page.mouse.move(x, y);
  const isOpen = () =>
    worldApart(page).evaluate(() => document.querySelector(":popover-open:not([id])") !== null);
  if (!(await settle(isOpen, Boolean))) throw new Error("There is no card");
  return box;
}
