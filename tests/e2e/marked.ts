import type { Frame, Page } from "puppeteer-core";
import { beforeAll, expect } from "vitest";
import { settle } from "./help.ts";
import type { InBrowser } from "./in-browser.ts";
import type { PainterName } from "./painters.ts";

/** What is marked on a page, whichever painter has painted it, in shadow roots too. */

/** Something to evaluate in. A world apart from the page's own scripts sees none of their tricks. */
type World = Pick<Frame | Page, "evaluate">;

/** The world of a frame that scripts of the page cannot reach. */
export function worldApart(of: Frame | Page): World {
  const frame = "mainFrame" in of ? of.mainFrame() : of;
  return (frame as unknown as { isolatedRealm(): World }).isolatedRealm();
}

/** A word that is marked, and whether an element of ours in the page marks it or a highlight beside it. */
type Seen = { word: string; by: PainterName };

/**
 * What is marked in a frame, in the order of the page. Elements of ours that touch each other within a
 * block are one mark. Text that is no longer there but still marked is given as "(gone)". Closed shadow
 * roots that the page keeps in `window.roots` are looked into; a highlight needs no such help.
 */
function marksIn(world: World): Promise<Seen[]> {
  return world.evaluate(() => {
    type Found = Seen & { range: AbstractRange };
    const names = ["hcn-main", "hcn-related"];
    const found: Found[] = [];
    // Firefox gives a world apart no iterators of the page's objects.
    const textOf = (range: AbstractRange) => {
      if (!range.startContainer.isConnected || !range.endContainer.isConnected) return "(gone)";
      try {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      } catch {
        return "(gone)";
      }
    };
    for (const name of names) {
      CSS.highlights.get(name)?.forEach((range) => {
        found.push({ range, word: textOf(range), by: "highlights" });
      });
    }
    const kept = (globalThis as { roots?: Record<string, ShadowRoot> }).roots ?? {};
    const roots = new Set<Document | ShadowRoot>([document, ...Object.values(kept)]);
    for (const root of roots) {
      for (const { shadowRoot } of root.querySelectorAll("*"))
        if (shadowRoot) roots.add(shadowRoot);
      let last: { range: Range; block: Element | null } | null = null;
      for (const mark of Array.from(root.querySelectorAll("mark.hcn-mark"))) {
        if (!mark.isConnected || !mark.matches(".hcn-main, .hcn-related")) continue;
        const range = document.createRange();
        range.selectNodeContents(mark);
        const block = mark.parentElement?.closest("p, div, li, td, h1, h2, body, main") ?? null;
        // A word that runs over several elements is wrapped in pieces.
        const between = document.createRange();
        if (last) between.setStart(last.range.endContainer, last.range.endOffset);
        between.setEnd(range.startContainer, range.startOffset);
        if (last && last.block === block && between.toString() === "") {
          const before = found.pop();
          last.range.setEnd(range.endContainer, range.endOffset);
          if (before) found.push({ range: last.range, word: last.range.toString(), by: "marks" });
        } else {
          last = { range, block };
          found.push({ range, word: range.toString(), by: "marks" });
        }
      }
    }
    /** The node and the hosts it is in, outermost first. */
    const wayTo = (node: Node): Node[] => {
      const root = node.getRootNode();
      return root instanceof ShadowRoot ? [...wayTo(root.host), node] : [node];
    };
    const order = (one: Found, other: Found) => {
      const [a, b] = [wayTo(one.range.startContainer), wayTo(other.range.startContainer)];
      const level = a.findIndex((node, index) => node !== b[index]);
      const [first, second] = [a[level], b[level]];
      if (level === -1 || !first || !second) return one.range.startOffset - other.range.startOffset;
      return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    };
    return found.sort(order).map(({ word, by }) => ({
      word: word.replaceAll("\u00AD", "").replace(/\s+/gu, " "),
      by,
    }));
  });
}

/** The words that a reader sees marked in a frame, whichever painter has marked them. */
export async function markedWords(world: World): Promise<string[]> {
  return (await marksIn(world)).map(({ word }) => word);
}

/**
 * Waits until exactly these words are marked in a frame; where a painter is named, all by that one.
 * Marks in the page come when it rests, so asking for them is what makes a test one of marks.
 */
export async function expectMarked(
  world: World,
  words: readonly string[],
  painter?: PainterName,
): Promise<void> {
  const look = async () =>
    (await marksIn(world)).map(({ word, by }) => (painter ? `${word} in ${by}` : word));
  const wanted = painter ? words.map((word) => `${word} in ${painter}`) : words;
  expect(await settle(look, (found) => found.join("|") === wanted.join("|"))).toEqual(wanted);
}

/** Waits until so many words are marked in a frame; where a painter is named, all by that one. */
export async function expectMarkedCount(
  world: World,
  count: number,
  painter?: PainterName,
): Promise<void> {
  const look = async () =>
    (await marksIn(world)).filter(({ by }) => !painter || by === painter).length;
  expect(await settle(look, (found) => found === count)).toBe(count);
}

/** What a popup says that keeps the marks from the page; "" where nothing does. */
function reasonIn(popup: Page): Promise<string> {
  return popup.evaluate(() => document.querySelector(".hindered")?.textContent ?? "");
}

/** Waits until a popup says that this keeps the marks from the page. */
export async function expectReason(popup: Page, reason: RegExp): Promise<void> {
  const look = () => reasonIn(popup);
  expect(await settle(look, (said) => reason.test(said))).toMatch(reason);
}

/**
 * Waits until exactly these words are marked in a frame: all of them in the page, or some beside it,
 * and then the popup says that the page draws them anew again and again.
 */
export async function expectMarksOrReason(
  world: World,
  popup: Page,
  words: readonly string[],
): Promise<void> {
  const look = async () => {
    const [seen, said] = [await marksIn(world), await reasonIn(popup)];
    const isLeft = seen.some(({ by }) => by === "highlights");
    return {
      words: seen.map(({ word }) => word),
      isExplained: isLeft ? /drawn anew/u.test(said) : said === "",
    };
  };
  const isRight = (found: Awaited<ReturnType<typeof look>>) =>
    found.isExplained && found.words.join("|") === words.join("|");
  expect(await settle(look, isRight)).toEqual({ words, isExplained: true });
}

/** The sum of the counts that a popup lists. */
function sumIn(popup: Page): Promise<number> {
  return popup.evaluate(() =>
    [...document.querySelectorAll(".topic-count")]
      // While a topic is walked through, it says "2 of 5".
      .map((count) => Number(/\d+$/u.exec(count.textContent ?? "")?.[0]))
      .reduce((sum, count) => sum + count, 0),
  );
}

/** Waits until the counts of a popup come to this. */
export async function expectCounted(popup: Page, sum: number, patience?: number): Promise<void> {
  expect(
    await settle(
      () => sumIn(popup),
      (found) => found === sum,
      patience,
    ),
  ).toBe(sum);
}

/** The popup's page for the tab of a test. */
export type Popup = { page: Page };

/** Opens the popup's page for the tab of a test, for as long as the tests around it run. */
export function keepPopup(t: InBrowser): Popup {
  const kept = {} as Popup;
  beforeAll(async () => {
    await t.open("nothing.html");
    await t.page.bringToFront();
    kept.page = await t.session.openPopupPage();
    t.kept.add(kept.page);
  });
  return kept;
}

/** The words marked within an element that can be seen: each has a box on the screen. */
export function wordsShownIn(page: Page, id: string): Promise<string> {
  return page.evaluate((wanted) => {
    const part = document.getElementById(wanted);
    const ranges = ["hcn-main", "hcn-related"].flatMap((name) => [
      ...(CSS.highlights.get(name) ?? []),
    ]);
    const highlighted = ranges.flatMap((range) => {
      if (!part?.contains(range.startContainer)) return [];
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live;
    });
    const wrapped = [...(part?.querySelectorAll("mark.hcn-main, mark.hcn-related") ?? [])].map(
      (mark) => {
        const live = document.createRange();
        live.selectNodeContents(mark);
        return live;
      },
    );
    return [...highlighted, ...wrapped]
      .filter((range) => {
        const element = range.startContainer.parentElement;
        const isVisible = element?.checkVisibility({
          visibilityProperty: true,
          contentVisibilityAuto: true,
        });
        return isVisible && range.getBoundingClientRect().width > 0;
      })
      .join("|");
  }, id);
}
