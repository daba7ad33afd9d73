import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { PlacedMention } from "../../content/model.ts";
import { packs } from "../../content/packs/index.ts";
import { Card, type CardContent } from "../../content/page/card.tsx";
import { pause, readPage } from "./page.ts";

let card = new Card(document);
afterEach(() => card.hide());

const pack = packs[0];
const topic = pack?.topics[0];
if (!pack || !topic) throw new Error("No pack is shipped");
const content: CardContent = { pack, topic, subject: "both", term: "ketamine" };

/** Opens a card with a root that the test can look into. */
async function openAt(
  style: string,
  page = "",
): Promise<{ mention: PlacedMention; frame: HTMLElement }> {
  const { reader } = await readPage(
    `${page}<p style="position:fixed;margin:0;${style}">ketamine</p>`,
  );
  const [mention] = reader.mentions();
  if (!mention) throw new Error("Nothing was found");
  const attach = vi.spyOn(Element.prototype, "attachShadow");
  card = new Card(document);
  card.show(mention, content);
  const root = attach.mock.results[0]?.value as ShadowRoot;
  attach.mockRestore();
  return { mention, frame: root.querySelector(".frame") as HTMLElement };
}

describe("the card", () => {
  it("says status, risks, section and source", async () => {
    const { frame } = await openAt("left:20px;top:20px");
    const text = frame.textContent?.replaceAll("\u00A0", " ") ?? "";
    for (const words of [
      "Ketamine for ADHD: not FDA-approved, experimental",
      "Raised blood pressure and heart rate",
      "Abuse and dependence with repeated use",
      "§ Section: Risks and Side Effects",
      "From one unsigned, undated web article without references; § names its section. Not medical advice.",
    ])
      expect(text).toContain(words);
  });

  it.each([
    ["at the top left", "left:0;top:0"],
    ["at the top right", "right:0;top:0"],
    ["at the bottom left", "left:0;bottom:0"],
    ["at the bottom right", "right:0;bottom:0"],
    ["in the middle", "left:50%;top:50%"],
  ])("stays inside the window and beside the word %s", async (_name, style) => {
    const { mention, frame } = await openAt(style);
    const box = frame.getBoundingClientRect();
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(innerWidth);
    expect(box.bottom).toBeLessThanOrEqual(innerHeight);
    const word = mention.range.startContainer.parentElement?.getBoundingClientRect() as DOMRect;
    expect(box.bottom <= word.top + 1 || box.top >= word.bottom - 1).toBe(true);
  });

  it("is there only while it is open", async () => {
    await openAt("left:0;top:0");
    expect(document.documentElement.lastElementChild?.localName).toBe("div");
    card.hide();
    expect(document.documentElement.lastElementChild).toBe(document.body);
    expect(card.shown).toBeNull();
  });

  it("keeps its content from the page's scripts", async () => {
    await openAt("left:0;top:0");
    const host = document.documentElement.lastElementChild;
    expect([host?.shadowRoot, host?.textContent, host?.id, host?.className]).toEqual([
      null,
      "",
      "",
      "",
    ]);
  });

  it("withstands the page's styles", async () => {
    const { frame } = await openAt(
      "left:0;top:0",
      "<style>div, [popover] { display: none !important; opacity: 0 !important; position: static !important; width: 1px !important; font-size: 99px !important; }</style>",
    );
    const host = document.documentElement.lastElementChild as Element;
    const { display, opacity, position } = getComputedStyle(host);
    expect([display, opacity, position]).toEqual(["block", "1", "fixed"]);
    expect(frame.getBoundingClientRect().width).toBeGreaterThan(300);
    expect(getComputedStyle(frame).fontSize).toBe("14px");
  });

  it("lies over a modal dialogue that was there before", async () => {
    const { frame } = await openAt("left:0;top:0", "<dialog id=d>hello</dialog>");
    card.hide();
    (document.querySelector("#d") as HTMLDialogElement).showModal();
    const { mention, frame: again } = await openAt("left:0;top:0");
    expect(mention).toBeDefined();
    expect(frame.isConnected).toBe(false);
    const { left, top } = again.getBoundingClientRect();
    expect(document.elementFromPoint(left + 20, top + 20)).toBe(
      document.documentElement.lastElementChild,
    );
  });

  it("can be used on a word inside a modal dialogue", async () => {
    const { reader } = await readPage("<dialog id=d><p>ketamine</p></dialog>");
    (document.querySelector("#d") as HTMLDialogElement).showModal();
    const [mention] = reader.mentions();
    if (!mention) throw new Error("Nothing was found");
    card.show(mention, content);
    const host = document.querySelector(":popover-open") as HTMLElement;
    const word = mention.range.startContainer.parentElement?.getBoundingClientRect() as DOMRect;
    expect(document.elementFromPoint(word.left + 20, word.bottom + 40)).toBe(host);
    card.hide();
    expect(document.querySelector("#d")?.innerHTML).toBe("<p>ketamine</p>");
  });

  it("keeps its size and place on a page that zooms itself", async () => {
    document.documentElement.style.zoom = "1.5";
    try {
      const { mention, frame } = await openAt("left:100px;top:100px");
      const box = frame.getBoundingClientRect();
      const word = mention.range.startContainer.parentElement?.getBoundingClientRect() as DOMRect;
      expect(Math.round(box.width)).toBe(400);
      expect(box.top - word.bottom).toBeLessThan(12);
    } finally {
      document.documentElement.style.zoom = "";
    }
  });

  it("closes with Escape, and the page does not hear it", async () => {
    await openAt("left:0;top:0");
    const heard = vi.fn();
    document.addEventListener("keydown", heard);
    await userEvent.keyboard("{Escape}");
    expect(card.shown).toBeNull();
    expect(heard).not.toHaveBeenCalled();
    await userEvent.keyboard("{Escape}");
    expect(heard).toHaveBeenCalledTimes(1);
    document.removeEventListener("keydown", heard);
  });

  it("does not close for an Escape that a page's script made up", async () => {
    await openAt("left:0;top:0");
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    expect(card.shown).not.toBeNull();
  });

  it("closes with its button, which is large enough to hit", async () => {
    const { frame } = await openAt("left:0;top:0");
    const button = frame.querySelector("button") as HTMLElement;
    expect(button.getBoundingClientRect().width).toBeGreaterThanOrEqual(24);
    expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
    button.click();
    expect(card.shown).toBeNull();
  });

  it("goes along when the page scrolls, and closes when its word is out of sight", async () => {
    const { reader } = await readPage(
      `<p style="margin-top:300px">ketamine</p><div style="height:3000px">`,
    );
    const [mention] = reader.mentions();
    if (!mention) throw new Error("Nothing was found");
    card.show(mention, content);
    scrollTo(0, 100);
    await pause(60);
    expect(card.shown).toBe(mention);
    scrollTo(0, 2000);
    await pause(60);
    expect(card.shown).toBeNull();
  });
});
