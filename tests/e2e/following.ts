import type { Frame } from "puppeteer-core";
import { beforeAll, describe, expect, it } from "vitest";
import { badgeFrom, settle } from "./help.ts";
import type { InBrowser } from "./in-browser.ts";
import { expectCounted, expectMarked, markedWords, type Popup, wordsShownIn } from "./marked.ts";
import { changes, cuts } from "./page-changes.ts";
import type { PainterName } from "./painters.ts";

/** Marks, counts and jumps follow a page that changes while it is read. */

/** What shows a part of hiding.html, and the word in it. */
const showings: [name: string, id: string, show: (part: HTMLElement) => void, word: string][] = [
  [
    "details that are opened",
    "details",
    (part) => {
      (part as HTMLDetailsElement).open = true;
    },
    "Ketamine",
  ],
  [
    "an element that is displayed by its class",
    "away",
    (part) => {
      part.className = "";
    },
    "Ritalin",
  ],
  [
    "content that was skipped by content-visibility: hidden",
    "lazy",
    (part) => {
      part.style.contentVisibility = "visible";
    },
    "Dopamine",
  ],
  ["content hidden until found", "hidden", (part) => part.removeAttribute("hidden"), "Esketamine"],
  [
    "an element that becomes visible",
    "invisible",
    (part) => {
      part.style.visibility = "visible";
    },
    "Atomoxetine",
  ],
  [
    "content far below that content-visibility: auto skips",
    "far",
    (part) => part.scrollIntoView({ behavior: "instant" }),
    "Glutamate",
  ],
];

/** Tests how marks, counts and jumps follow a page. */
export function testFollowing(t: InBrowser, popup: Popup, painter: PainterName): void {
  if (painter === "highlights")
    describe("follow", () => {
      it.each([...changes, ...cuts])("%s", async (_name, change, words) => {
        await t.open("living.html");
        await expectMarked(t.page, ["Ketamine"]);
        await t.page.evaluate(change);
        await expectMarked(t.page, words);
        await expectCounted(popup.page, words.length);
      });
    });

  // Marks in the page wait until it rests, so all pages begin at once, each in a frame.
  if (painter === "marks")
    describe("follow, in a frame,", () => {
      const frames: Frame[] = [];
      beforeAll(async () => {
        await t.show(changes.map(() => "<iframe src='/living.html' width=200></iframe>").join(""));
        for (const element of await t.page.$$("iframe")) frames.push(await element.contentFrame());
        for (const frame of frames) await expectMarked(frame, ["Ketamine"], painter);
      });

      it.each(changes.map((change, index) => [...change, index] as const))(
        "%s",
        async (_name, change, words, index) => {
          const frame = frames[index] as Frame;
          await frame.evaluate(change);
          await expectMarked(frame, words);
        },
      );

      it("all of them, and mark them again in the page", async () => {
        for (const [index, [, , words]] of changes.entries())
          await expectMarked(frames[index] as Frame, words, painter);
        await expectCounted(popup.page, changes.flatMap(([, , words]) => words).length);
      });
    });

  describe("follow", () => {
    it("a feed that grows while it is scrolled", async () => {
      await t.open("feed.html");
      await expectMarked(t.page, Array(4).fill("ADHD"), painter);
      for (const count of [8, 12]) {
        await t.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        await expectMarked(t.page, Array(count).fill("ADHD"));
      }
      await expectCounted(popup.page, 12);
    });

    it("a frame whose document is written anew after it was loaded", async () => {
      await t.open("living.html");
      await t.page.evaluate(async () => {
        const frame = document.createElement("iframe");
        frame.src = "adhd-only.html";
        const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
        document.body.append(frame);
        await loaded;
      });
      await expectCounted(popup.page, 5);
      await t.page.evaluate(() => {
        const inside = document.querySelector("iframe")?.contentDocument;
        inside?.open();
        inside?.write("<body><p>Ritalin and Adderall, written.</p>");
        inside?.close();
      });
      const inside = t.page.frames().find((frame) => frame !== t.page.mainFrame());
      await expectMarked(inside ?? t.page, ["Ritalin", "Adderall"]);
      await expectCounted(popup.page, 3);
    });
  });

  describe("mark what is shown later:", () => {
    beforeAll(async () => {
      await t.open("hiding.html");
      await expectMarked(
        t.page,
        showings.map(([, , , word]) => word),
        painter,
      );
    });

    it.each(showings)("%s", async (_name, id, show, word) => {
      await t.page.evaluate(
        (selector, source) => {
          const act = new Function("part", `(${source})(part)`);
          act(document.querySelector(selector));
        },
        `#${id}`,
        String(show),
      );
      expect(
        await settle(
          () => wordsShownIn(t.page, id),
          (words) => words === word,
        ),
      ).toBe(word);
    });
  });

  it("are right after a page was left and come back to", async () => {
    // The driver of Firefox loses track of a tab that goes back to a page it has kept.
    const tab = await t.session.browser.newPage();
    await tab.goto(`${t.server.address}living.html`);
    const ownPopup = await t.session.openPopupPage();
    await tab.evaluate(() => {
      document.querySelector("#second")?.append(" And ADHD.");
      addEventListener("pageshow", ({ persisted }) => {
        document.title = persisted ? "kept" : "loaded anew";
      });
    });
    await expectMarked(tab, ["Ketamine", "ADHD"], painter);
    await expectCounted(ownPopup, 2);
    await tab.goto(`${t.server.address}nothing.html`);
    await expectCounted(ownPopup, 0);
    await tab.evaluate(() => history.back());
    await settle(
      () => markedWords(tab).catch(() => []),
      ({ length }) => length > 0,
    );
    const before = (await tab.title()) === "kept" ? ["Ketamine", "ADHD"] : ["Ketamine"];
    await expectMarked(tab, before);
    await expectCounted(ownPopup, before.length);
    await tab.evaluate(() => document.querySelector("#second")?.append(" Ritalin."));
    await expectMarked(tab, [...before, "Ritalin"]);
    await expectCounted(ownPopup, before.length + 1);
  });

  it("are counted anew in a tab that was discarded and is come back to", async () => {
    // The driver of Chromium loses a discarded tab, so it is the popup that says what is in it.
    const tab = await t.session.browser.newPage();
    await tab.goto(`${t.server.address}living.html`);
    const ownPopup = await t.session.openPopupPage();
    await tab.evaluate(() => document.querySelector("#second")?.append(" And ADHD."));
    await expectCounted(ownPopup, 2);
    const id = await ownPopup.evaluate(async () => {
      const [inFront] = await chrome.tabs.query({ active: true, currentWindow: true });
      return inFront?.id ?? 0;
    });
    await t.page.bringToFront();
    // In Chromium the tab has another id then.
    const now = await ownPopup.evaluate(async (tabId) => {
      const tab = (await chrome.tabs.discard(tabId)) ?? (await chrome.tabs.get(tabId));
      return { id: tab.id ?? 0, isDiscarded: tab.discarded };
    }, id);
    expect(now.isDiscarded).toBe(true);
    await ownPopup.evaluate((tabId) => chrome.tabs.update(tabId, { active: true }), now.id);
    const newPopup = await t.session.openPopupPage();
    await expectCounted(newPopup, 1);
    // Nothing is kept for a tab that is no more.
    const orphans = () =>
      newPopup.evaluate(async () => {
        const ids = (await chrome.tabs.query({})).map((tab) => String(tab.id));
        const kept = Object.keys(await chrome.storage.session.get(null));
        return kept.filter((key) => !ids.includes(key.split(":")[1] ?? ""));
      });
    expect(await settle(orphans, ({ length }) => length === 0)).toEqual([]);
    await newPopup.evaluate((tabId) => chrome.tabs.remove(tabId), now.id);
  });

  it("give the popup right counts and jumps at every moment", async () => {
    await t.open("living.html");
    await expectMarked(t.page, ["Ketamine"], painter);
    await expectCounted(popup.page, 1);
    const message = () =>
      popup.page.evaluate(() => document.querySelector(".message")?.textContent ?? "");
    const jump = async () => {
      const before = await message();
      await popup.page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>(".topic")]
          .find(({ innerText }) => innerText.startsWith("Ketamine"))
          ?.click(),
      );
      return settle(message, (after) => after !== before);
    };
    const add = (text: string) =>
      t.page.evaluate((words) => {
        const paragraph = document.createElement("p");
        paragraph.textContent = words;
        document.querySelector("#main")?.prepend(paragraph);
      }, text);
    expect(await jump()).toBe("Ketamine: 1 of 1");
    await add("More ketamine.");
    await expectCounted(popup.page, 2);
    expect(await jump()).toMatch(/^Ketamine: [12] of 2$/u);
    await add("Ketamine thrice: ketamine, ketamine.");
    await expectCounted(popup.page, 5);
    expect(await jump()).toMatch(/^Ketamine: [1-5] of 5$/u);
    await t.page.evaluate(() => document.querySelector("#first")?.remove());
    await expectCounted(popup.page, 4);
    await t.page.evaluate(() => document.querySelector("#main > p")?.remove());
    await expectCounted(popup.page, 1);
    expect(await jump()).toBe("Ketamine: 1 of 1");
    // The background draws the badge a moment after the page has told it.
    expect(
      await settle(
        () => badgeFrom(popup.page),
        (text) => text === "1",
      ),
    ).toBe("1");
    await t.page.evaluate(() => document.querySelector("#main > p")?.remove());
    await expectCounted(popup.page, 0);
    expect(
      await settle(
        () => badgeFrom(popup.page),
        (text) => text === "",
      ),
    ).toBe("");
  });
}
