import type { Page, Target } from "puppeteer-core";
import { expect, it } from "vitest";
import { openSession } from "../../scripts/browser-session.ts";
import { waitForPaint } from "./claims-page.ts";
import { cardText } from "./drivers.ts";
import { badgeFrom, inPopup, restOnMark, settle, waitForMarks, wordsOn } from "./help.ts";
import { describeIn } from "./in-browser.ts";

/** What can be driven in Chromium alone: the background's sleep, and refusals of pages. */

describeIn("chrome", (t) => {
  it("is right after the background was put to sleep", async () => {
    await t.open("adhd-only.html");
    const probe = await t.session.openPopupPage();
    await settle(
      () => badgeFrom(probe),
      (text) => text === "4",
    );
    const worker = await t.session.browser.waitForTarget(
      (target) => target.type() === "service_worker",
    );
    await (await worker.worker())?.close();
    await t.page.evaluate(() => document.body.append("and ADHD"));
    expect(
      await settle(
        () => badgeFrom(probe),
        (text) => text === "5",
      ),
    ).toBe("5");
  });

  it("judges sentences after the background was put to sleep", async () => {
    await t.open("claim.html");
    await waitForPaint(t.page, ({ length }) => length === 1);
    const worker = await t.session.browser.waitForTarget(
      (target) => target.type() === "service_worker",
    );
    await (await worker.worker())?.close();
    await t.page.evaluate(() =>
      document.body.insertAdjacentHTML(
        "beforeend",
        "<p>The FDA has approved ketamine for ADHD.</p>",
      ),
    );
    expect(await waitForPaint(t.page, ({ length }) => length === 2)).toHaveLength(2);
  });

  it("opens the card after the background was put to sleep", async () => {
    await t.open("claim.html");
    await waitForPaint(t.page, ({ length }) => length === 1);
    const isWorker = (target: Target) => target.type() === "service_worker";
    const worker = await t.session.browser.waitForTarget(isWorker);
    await (await worker.worker())?.close();
    await settle(
      async () => t.session.browser.targets().some(isWorker),
      (isThere) => !isThere,
    );
    await restOnMark(t.page);
    expect(await cardText(t)).toContain("The document says");
  });

  it("reads a tab that was open before the extension came, when its button is clicked", async () => {
    const bare = await openSession("chrome", { bare: true });
    try {
      const old = await bare.browser.newPage();
      await old.goto(`${t.server.address}adhd-only.html`);
      await bare.install();
      expect(await inPopup(bare, old, wordsOn)).toContain("ADHD and its usual treatments");
      await waitForMarks(old, 4);
    } finally {
      await bare.close();
    }
  });

  it("leaves a page that is drawn in advance out of the counts until somebody goes there", async () => {
    // The driver loses a tab that takes over a page drawn in advance, so it is one of its own.
    const tab = await t.session.browser.newPage();
    await tab.goto(`${t.server.address}prerender.html`);
    const probe = await t.session.openPopupPage();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await badgeFrom(probe)).toBe("");
    await tab.evaluate(() => document.querySelector("a")?.click());
    expect(
      await settle(
        () => badgeFrom(probe),
        (text) => text === "4",
      ),
    ).toBe("4");
  });

  it("forgets a page when the tab goes where nothing can be read", async () => {
    await t.open("adhd-only.html");
    const probe = await t.session.openPopupPage();
    const stored = () =>
      probe.evaluate(async () => Object.keys(await chrome.storage.session.get(null)).length);
    await settle(stored, (count) => count === 1);
    await t.page.goto("chrome://version");
    expect(await settle(stored, (count) => count === 0)).toBe(0);
    expect(await badgeFrom(probe)).toBe("");
    await t.page.goBack();
    expect(
      await settle(
        () => badgeFrom(probe),
        (text) => text === "4",
      ),
    ).toBe("4");
  });

  it("draws the card in the reader's colour scheme, dark or light", async () => {
    const inkAndPaper = async (scheme: string) => {
      await t.page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await t.open("adhd-only.html");
      await waitForMarks(t.page, 4);
      await restOnMark(t.page);
      const { color, background } = await cardColours(t.page);
      return [color, background];
    };
    expect(await inkAndPaper("dark")).toEqual(["rgb(232, 235, 238)", "rgb(29, 33, 38)"]);
    expect(await inkAndPaper("light")).toEqual(["rgb(27, 35, 45)", "rgb(255, 255, 255)"]);
  });

  it.each([
    ["chrome://version", "This is one of the browser’s own pages"],
    ["leaflet.pdf", "This is a PDF"],
  ])("says why %s cannot be read", async (path, words) => {
    const tab = await t.session.browser.newPage();
    await tab.goto(path.includes(":") ? path : t.server.address + path);
    expect(await inPopup(t.session, tab, wordsOn)).toContain(words);
  });
});

/** The colours of the open card. Its shadow root is closed to scripts, but not to the debugger. */
async function cardColours(page: Page): Promise<{ color: string; background: string }> {
  const client = await page.createCDPSession();
  await client.send("DOM.enable");
  await client.send("CSS.enable");
  const { nodes } = await client.send("DOM.getFlattenedDocument", { depth: -1, pierce: true });
  const frame = nodes.find(({ attributes }) => attributes?.includes("frame notes"));
  if (!frame) throw new Error("No card is open");
  const { computedStyle } = await client.send("CSS.getComputedStyleForNode", {
    nodeId: frame.nodeId,
  });
  await client.detach();
  const styleOf = (name: string) => computedStyle.find((each) => each.name === name)?.value ?? "";
  return { color: styleOf("color"), background: styleOf("background-color") };
}
