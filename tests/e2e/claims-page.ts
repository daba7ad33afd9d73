import type { Frame, Page } from "puppeteer-core";
import { settle } from "./help.ts";
import type { InBrowser } from "./in-browser.ts";

/** The sentences of tests/pages/claims.html, and what tests of claims do with them. */

export const approved = "Ketamine is now FDA-approved for adults with ADHD.";
export const restores =
  "Our infusions restore focus within hours, and they carry no risk of addiction.";
export const rewires = "It rewires the ADHD brain and repairs the circuits of attention.";
export const honest = "Ketamine is not approved for ADHD, and the use is experimental.";

/** Those that go further than the document, as they are painted. */
export const painted = [
  `hcn-contradicts ${approved}`,
  `hcn-overstates ${restores}`,
  `hcn-overstates ${rewires}`,
  "hcn-contradicts Yes.",
];

/** The same, as the popup lists them. */
export const listed = [
  `The document says otherwise: ${approved}`,
  `The document is more cautious: ${restores}`,
  `The document is more cautious: ${rewires}`,
  "The document says otherwise: Is ketamine FDA-approved for ADHD? Yes.",
];

/** The sentences painted in a frame, each after the name of its paint, in the order of the page. */
export function paintedSentences(frame: Frame | Page): Promise<string[]> {
  return frame.evaluate(() =>
    ["hcn-contradicts", "hcn-overstates", "hcn-consistent"]
      .flatMap((name) =>
        [...(CSS.highlights.get(name) ?? [])].map((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return { name, live };
        }),
      )
      .sort((a, b) => a.live.compareBoundaryPoints(Range.START_TO_START, b.live))
      .map(({ name, live }) => `${name} ${live.toString().replace(/\s+/gu, " ")}`),
  );
}

/** Waits until sentences are painted as wanted, and gives them. */
export function waitForPaint(
  frame: Frame | Page,
  isWanted: (sentences: string[]) => boolean = ({ length }) => length === painted.length,
): Promise<string[]> {
  return settle(() => paintedSentences(frame), isWanted);
}

/** The sentences that a popup lists, each after what it says of it. */
export function listIn(popup: Page, list = ".claims > .claims-entries"): Promise<string[]> {
  return popup.evaluate((selector) => {
    const textOf = (entry: Element, part: string) =>
      (entry.querySelector(part)?.textContent ?? "").replace(/\s+/gu, " ").trim();
    return [...document.querySelectorAll(`${selector} .claim`)].map(
      (entry) => `${textOf(entry, ".stance-phrase")}: ${textOf(entry, ".quote").slice(1, -1)}`,
    );
  }, list);
}

/** Opens the popup's page for the tab in front, and waits until it lists so many sentences. */
export async function popupWith(t: InBrowser, count: number): Promise<Page> {
  const popup = await t.session.openPopupPage();
  await settle(
    () => listIn(popup),
    ({ length }) => length === count,
  );
  return popup;
}

/** Finds words in a frame, selects them and brings them into view. */
export async function select(frame: Frame | Page, words: string): Promise<void> {
  await frame.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let node = walker.nextNode() as Text | null;
    while (node && !node.data.includes(wanted)) node = walker.nextNode() as Text | null;
    if (!node) throw new Error(`The page does not say ${wanted}`);
    const at = node.data.indexOf(wanted);
    getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    node.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
  }, words);
}

/** The middle of what is selected in a frame, in the window of the page. */
export async function selectedPlace(frame: Frame): Promise<{ x: number; y: number }> {
  const inside = await frame.evaluate(() => {
    const field =
      document.activeElement instanceof HTMLInputElement ? document.activeElement : null;
    const box = field?.getBoundingClientRect() ?? getSelection()?.getRangeAt(0).getClientRects()[0];
    return box ? { x: box.left + Math.min(30, box.width / 2), y: box.top + box.height / 2 } : null;
  });
  if (!inside) throw new Error("Nothing is selected");
  const element = await frame.frameElement();
  const around = await element?.evaluate((each) => {
    const { left, top } = each.getBoundingClientRect();
    return { x: left + each.clientLeft, y: top + each.clientTop };
  });
  return { x: inside.x + (around?.x ?? 0), y: inside.y + (around?.y ?? 0) };
}

/** Rests the pointer on words of a page until a card is there. */
export async function restOn(page: Page, words: string): Promise<void> {
  await select(page, words);
  const { x, y } = await selectedPlace(page.mainFrame());
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await page.mouse.move(x + 200, y + 100);
  await page.mouse.move(x, y);
  await page.waitForSelector(":popover-open", { timeout: 5000 });
}
