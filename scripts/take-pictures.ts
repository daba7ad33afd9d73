import { join } from "node:path";
import type { Page } from "puppeteer-core";
import type { Session } from "./browser-session.ts";

/** Takes pictures of a page with the extension at work, and prints what the popup found on it. */
export async function takePictures(
  session: Session,
  address: string,
  folder: string,
): Promise<void> {
  const [page] = await session.browser.pages();
  if (!page) throw new Error("The browser opened without a tab");
  await page.goto(address, { waitUntil: "domcontentloaded" });
  // What is marked is known when the popup has read it; until then the page is left alone.
  const popup = await session.openPopupPage();
  // Sentences are judged after the words have been found.
  await popup
    .waitForFunction(() => document.querySelector(".claims") !== null, {
      polling: 100,
      timeout: 4000,
    })
    .catch(() => null);
  const found = await popup.evaluate(() => ({
    sentences: [...document.querySelectorAll(".claims > .claims-entries > li")].map((entry) => ({
      stance: entry.querySelector(".stance-phrase")?.textContent ?? "",
      text: entry.querySelector(".quote")?.textContent ?? "",
    })),
    heading: document.querySelector("main .status-line, main h2")?.textContent ?? "",
    topics: [...document.querySelectorAll(".topic")].map((topic) => ({
      name: topic.querySelector(".topic-name")?.textContent ?? "",
      count: topic.querySelector(".topic-count")?.textContent ?? "",
    })),
  }));
  console.log(`The popup says: ${found.heading}`);
  if (found.topics.length > 0) console.log("Marked on the page:");
  for (const { name, count } of found.topics) console.log(`  ${count.padStart(4)}  ${name}`);
  if (found.sentences.length > 0) console.log("Sentences that go further than the document:");
  for (const { stance, text } of found.sentences)
    console.log(`        ${text.replace(/\s+/gu, " ")} ${stance}.`);
  await page.bringToFront();
  await page.screenshot({ path: join(folder, "page.png") });
  if (await openCard(page)) await page.screenshot({ path: join(folder, "card.png") });
  else
    console.log(
      "No word is marked in the upper half of the page, so there is no picture of a card.",
    );
  await popup.bringToFront();
  await popup.setViewport({ width: 480, height: 600 });
  const height = await popup.evaluate(() => document.querySelector(".popup")?.scrollHeight ?? 600);
  await popup.setViewport({ width: 480, height });
  await popup.screenshot({ path: join(folder, "popup.png") });
}

/** Rests the pointer on a marked word in the upper half of the page; false where there is none. */
export async function openCard(page: Page): Promise<boolean> {
  const point = await page.evaluate(() => {
    const marked = [
      ...(CSS.highlights.get("hcn-main") ?? []),
      ...(CSS.highlights.get("hcn-related") ?? []),
    ];
    const boxes = marked
      .map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.getBoundingClientRect();
      })
      .filter((box) => box.width > 0 && box.top >= 0 && box.bottom < innerHeight / 2);
    // Not the heading, if there is a choice: a word in the text is what people point at.
    const box = boxes.find(({ top }) => top > 150) ?? boxes[0];
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  });
  if (!point) return false;
  await page.mouse.move(point.x - 40, point.y - 40);
  await page.mouse.move(point.x, point.y);
  await page.waitForFunction(() => document.querySelector(":popover-open") !== null);
  return true;
}
