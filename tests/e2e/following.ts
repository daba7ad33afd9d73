import type { Frame } from "puppeteer-core";
import { beforeAll, describe, expect, it } from "vitest";
import { badgeFrom, settle } from "./help.ts";
import type { InBrowser } from "./in-browser.ts";
import { expectCounted, expectMarked, markedWords, type Popup, wordsShownIn } from "./marked.ts";
import type { PainterName } from "./painters.ts";

/** Marks, counts and jumps follow a page that changes while it is read. */

/** What a page does to itself, with waits in between where it has some. */
type Change = () => void | Promise<void>;

/** Each begins on living.html, whose first paragraph says ketamine, not as its first word. */
const changes: [name: string, change: Change, words: string[]][] = [
  [
    "a new route whose text takes the place of the old one",
    () => {
      history.pushState({}, "", "?route=2");
      const main = document.createElement("main");
      main.innerHTML = "<h1>ADHD</h1><p>Ritalin is named here.</p>";
      document.querySelector("main")?.replaceWith(main);
    },
    ["ADHD", "Ritalin"],
  ],
  [
    "routes that come and go quickly",
    async () => {
      for (let route = 0; route < 30; route += 1) {
        history.pushState({}, "", `?route=${route}`);
        const main = document.querySelector("main") as HTMLElement;
        main.innerHTML = `<p>${route % 2 ? "ADHD" : "Dopamine"} and ketamine, route ${route}.</p>`;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    ["ADHD", "ketamine"],
  ],
  [
    "a document that is written anew after it was loaded",
    () => {
      document.open();
      document.write("<!doctype html><title>New</title><body><p>ADHD, written.</p>");
      document.close();
    },
    ["ADHD"],
  ],
  [
    "a document that is written anew bit by bit, and changed after that",
    async () => {
      const rest = () => new Promise((resolve) => setTimeout(resolve, 200));
      document.open();
      document.write("<body><p>Keta");
      await rest();
      document.write("mine, in parts.</p>");
      await rest();
      document.write("<p>And ADHD.</p>");
      document.close();
      await rest();
      document.body.append("Then Ritalin.");
    },
    ["Ketamine", "ADHD", "Ritalin"],
  ],
  [
    "a document that is written anew twice",
    async () => {
      for (const word of ["Dopamine", "ADHD"]) {
        document.open();
        document.write(`<body><p>${word}, written.</p>`);
        document.close();
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
    },
    ["ADHD"],
  ],
  [
    "another body in the place of the old one",
    () => {
      const body = document.createElement("body");
      body.innerHTML = "<p>ADHD in a new body.</p>";
      document.body = body;
      body.append("Ritalin");
    },
    ["ADHD", "Ritalin"],
  ],
  [
    "a body that is taken away, and another that comes later",
    async () => {
      document.body.remove();
      await new Promise((resolve) => setTimeout(resolve, 300));
      const body = document.createElement("body");
      body.textContent = "ADHD in a late body.";
      document.documentElement.append(body);
    },
    ["ADHD"],
  ],
  [
    "the whole text of the document replaced",
    () => {
      document.documentElement.innerHTML = "<head></head><body><p>All new: ADHD.</p></body>";
    },
    ["ADHD"],
  ],
  [
    "another root element",
    () => {
      const root = document.createElement("html");
      root.innerHTML = "<head></head><body><p>A new root: ADHD.</p></body>";
      document.documentElement.replaceWith(root);
    },
    ["ADHD"],
  ],
  [
    "a text node that comes to name a term",
    () => {
      (document.querySelector("#second")?.firstChild as Text).data = "Bread, butter, ADHD.";
    },
    ["Ketamine", "ADHD"],
  ],
  [
    "a text node that no longer names one",
    () => {
      (document.querySelector("#first")?.firstChild as Text).data = "Nothing is named here.";
    },
    [],
  ],
  [
    "a term that moves within its text node",
    () => {
      const text = document.querySelector("#first")?.firstChild as Text;
      text.insertData(0, "In this sentence ");
      text.insertData(0, "and far from the beginning: ");
    },
    ["Ketamine"],
  ],
  [
    "a text node that becomes shorter than the place of its term",
    () => {
      const text = document.querySelector("#first")?.firstChild as Text;
      text.data = "ADHD";
      text.deleteData(0, 4);
      text.appendData("Ritalin");
    },
    ["Ritalin"],
  ],
  [
    "a term typed letter by letter, and a part of it deleted again",
    async () => {
      const text = document.querySelector("#second")?.firstChild as Text;
      for (const letter of " Methylphenidate and ADHD") {
        text.appendData(letter);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      text.deleteData(text.length - 2, 2);
    },
    ["Ketamine", "Methylphenidate"],
  ],
  [
    "text that streams in as one node after another",
    async () => {
      const answer = document.querySelector("#second") as HTMLElement;
      for (const token of [" Keta", "mine", " for", " AD", "HD", ": ", "Rit", "alin", "."]) {
        answer.append(token);
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    },
    ["Ketamine", "Ketamine", "ADHD", "Ritalin"],
  ],
  [
    "text that streams into new elements within one line",
    async () => {
      const answer = document.querySelector("#second") as HTMLElement;
      for (const token of [" Keta", "mine", " for", " AD", "HD"]) {
        const piece = document.createElement("span");
        answer.append(piece);
        piece.textContent = token;
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    },
    ["Ketamine", "Ketamine", "ADHD"],
  ],
  [
    "a paragraph moved from one place to another",
    () => {
      document.querySelector("#main")?.append(document.querySelector("#first") as Element);
      document.querySelector("#second")?.append(" ADHD");
    },
    ["ADHD", "Ketamine"],
  ],
  [
    "a text node moved from one paragraph to another",
    () => {
      const text = document.querySelector("#first")?.firstChild as Text;
      document.querySelector("#second")?.append(" ", text);
    },
    ["Ketamine"],
  ],
  [
    "a part that is taken out, changed outside, and put back",
    async () => {
      const first = document.querySelector("#first") as HTMLElement;
      first.remove();
      await new Promise((resolve) => setTimeout(resolve, 200));
      first.textContent = "ADHD, changed outside.";
      document.querySelector("#main")?.append(first);
    },
    ["ADHD"],
  ],
  [
    "a list that is sorted again and again",
    async () => {
      const list = document.createElement("ul");
      list.innerHTML = "<li>c ADHD</li><li>a Ritalin</li><li>b nothing</li><li>d Adderall</li>";
      document.querySelector("#main")?.append(list);
      for (let times = 0; times < 20; times += 1) {
        const items = [...list.children];
        const way = times % 2 ? 1 : -1;
        items.sort((a, b) => way * ((a.textContent ?? "") < (b.textContent ?? "") ? -1 : 1));
        list.append(...items);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    ["Ketamine", "Ritalin", "ADHD", "Adderall"],
  ],
  [
    "the same text drawn anew with each frame for a second",
    async () => {
      const main = document.querySelector("#main") as HTMLElement;
      const end = performance.now() + 1000;
      for (let count = 0; performance.now() < end; count += 1) {
        main.innerHTML = `<p>Ketamine, drawing ${count}.</p><p>And ADHD.</p>`;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    },
    ["Ketamine", "ADHD"],
  ],
  [
    "rows added to a table, and a template put in",
    () => {
      const main = document.querySelector("#main") as HTMLElement;
      main.insertAdjacentHTML("beforeend", "<table></table><template><p>Adderall</p></template>");
      const row = document.querySelector("table")?.insertRow();
      for (const word of ["ADHD", "Ritalin"]) row?.insertCell().append(word);
      main.append((document.querySelector("template") as HTMLTemplateElement).content);
    },
    ["Ketamine", "ADHD", "Ritalin", "Adderall"],
  ],
];

/**
 * Changes by an offset within a term. With marks in the page the page's own text ends before the term, so
 * that whoever remembers an offset in it is told that there is none.
 */
const cuts: typeof changes = [
  [
    "a term that is split over two text nodes and joined again",
    async () => {
      const first = document.querySelector("#first") as HTMLElement;
      for (let times = 0; times < 3; times += 1) {
        (first.firstChild as Text).splitText(10);
        await new Promise((resolve) => setTimeout(resolve, 150));
        first.normalize();
        await new Promise((resolve) => setTimeout(resolve, 150));
      }
    },
    ["Ketamine"],
  ],
  [
    "a term that is split over two text nodes and stays so",
    () => {
      const text = document.querySelector("#first")?.firstChild as Text;
      text.splitText(10);
    },
    ["Ketamine"],
  ],
];

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
