import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { drawCard } from "../../components/card-drawing.tsx";
import type { Drawing } from "../../content/drawing.ts";
import type { PlacedMention } from "../../content/model.ts";
import { Card } from "../../content/page/card.ts";
import { openFrame } from "./card-root.ts";
import { pause, readPage } from "./page.ts";

let card = new Card(document, (change) => change());
afterEach(() => card.hide());

const drawing = drawCard({
  topic: "ketamine",
  tally: { counts: {}, running: { treatment: 1, condition: 1 }, meetings: 1 },
  term: "ketamine",
});
const come = Promise.resolve(drawing);

/** Reads a page with this HTML, and gives its first mention. */
async function mentionOn(html: string): Promise<PlacedMention> {
  const { reader } = await readPage(html);
  const [mention] = reader.mentions();
  if (!mention) throw new Error("Nothing was found");
  return mention;
}

async function openAt(
  style: string,
  page = "",
): Promise<{ mention: PlacedMention; frame: HTMLElement }> {
  const mention = await mentionOn(
    `${page}<p style="position:fixed;margin:0;${style}">ketamine</p>`,
  );
  card = new Card(document, (change) => change());
  await card.open(mention, come);
  return { mention, frame: openFrame() as HTMLElement };
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
    const mention = await mentionOn("<dialog id=d><p>ketamine</p></dialog>");
    (document.querySelector("#d") as HTMLDialogElement).showModal();
    await card.open(mention, come);
    const host = document.querySelector(":popover-open") as HTMLElement;
    const word = mention.range.startContainer.parentElement?.getBoundingClientRect() as DOMRect;
    expect(document.elementFromPoint(word.left + 20, word.bottom + 40)).toBe(host);
    card.hide();
    expect(document.querySelector("#d")?.innerHTML).toBe("<p>ketamine</p>");
  });

  it.each([
    ["in a shadow tree in a modal dialogue", "<dialog><p id=host></p></dialog>", "ketamine"],
    ["in a slot of a modal dialogue", "<p id=host>ketamine</p>", "<dialog><slot></slot></dialog>"],
  ])("can be used on a word %s", async (_name, html, inside) => {
    document.body.innerHTML = html;
    const host = document.querySelector("#host") as HTMLElement;
    const root = host.attachShadow({ mode: "open" });
    root.innerHTML = inside;
    for (const tree of [document, root]) tree.querySelector("dialog")?.showModal();
    const range = document.createRange();
    range.selectNodeContents(host.firstChild ?? root);
    await card.open({ range }, come);
    const { left, bottom } = range.getBoundingClientRect();
    const at = [root, document].map((tree) => tree.elementFromPoint(left + 20, bottom + 40));
    expect(at.some((element) => element?.matches(":popover-open"))).toBe(true);
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
    button.focus();
    await userEvent.keyboard("{Enter}");
    expect(card.shown).toBeNull();
  });

  it("does not close for a click that a script made up", async () => {
    const { frame } = await openAt("left:0;top:0");
    frame.querySelector("button")?.click();
    expect(card.shown).not.toBeNull();
  });

  it("goes along when the page scrolls, and closes when its word is out of sight", async () => {
    const mention = await mentionOn(
      `<p style="margin-top:300px">ketamine</p><div style="height:3000px">`,
    );
    await card.open(mention, come);
    scrollTo(0, 100);
    await pause(60);
    expect(card.shown).toBe(mention);
    scrollTo(0, 2000);
    await pause(60);
    expect(card.shown).toBeNull();
  });
});

describe("a card that is still to come", () => {
  /** Asks for a card whose drawing comes when the test says so. */
  async function ask() {
    const mention = await mentionOn("<p>ketamine</p>");
    const { promise, resolve, reject } = Promise.withResolvers<Drawing>();
    const opened = card.open(mention, promise);
    return { mention, opened, arrive: () => resolve(drawing), fail: () => reject(new Error("no")) };
  }

  it("is known, and nothing of it is on the page", async () => {
    const { mention, opened, arrive } = await ask();
    expect([card.shown, card.isComing, openFrame()]).toEqual([mention, true, null]);
    arrive();
    await opened;
    expect([card.shown, card.isComing]).toEqual([mention, false]);
    expect(openFrame()).not.toBeNull();
  });

  it.each([
    ["it was hidden meanwhile", () => card.hide()],
    ["its word has gone meanwhile", () => document.querySelector("p")?.remove()],
  ])("does not open where %s", async (_name, meanwhile) => {
    const { opened, arrive } = await ask();
    meanwhile();
    arrive();
    await opened;
    expect([card.shown, card.isComing, openFrame()]).toEqual([null, false, null]);
    expect(document.documentElement.lastElementChild).toBe(document.body);
  });

  it("does not open where the page was left meanwhile", async () => {
    const inside = document.createElement("iframe");
    document.body.append(inside);
    const there = new Card(inside.contentDocument as Document, (change) => change());
    const { promise, resolve } = Promise.withResolvers<Drawing>();
    const opened = there.open({ range: null }, promise);
    inside.contentWindow?.dispatchEvent(new PageTransitionEvent("pagehide"));
    expect(there.isComing).toBe(true);
    inside.remove();
    expect(there.isComing).toBe(false);
    resolve(drawing);
    await opened;
    expect(there.shown).toBeNull();
  });

  it.each([
    ["before", 0],
    ["after", 1],
  ])(
    "gives way to one that is asked for later, whose drawing comes %s its own",
    async (_name, first) => {
      const one = await ask();
      const other = { range: null };
      const later = Promise.withResolvers<Drawing>();
      const opened = card.open(other, later.promise);
      const arrivals = [() => later.resolve({ ...drawing, language: "de" }), one.arrive];
      for (const arrive of first === 0 ? arrivals : arrivals.toReversed()) arrive();
      await Promise.all([one.opened, opened]);
      expect(card.shown).toBe(other);
      expect(openFrame()?.lang).toBe("de");
    },
  );

  it("takes the place of the one that is open at once", async () => {
    await openAt("left:0;top:0");
    const { arrive, opened } = await ask();
    expect(openFrame()).toBeNull();
    arrive();
    await opened;
  });

  it("leaves nothing where it was not drawn", async () => {
    const { opened, fail } = await ask();
    fail();
    await expect(opened).rejects.toThrow("no");
    expect([card.shown, card.isComing, openFrame()]).toEqual([null, false, null]);
  });

  it("leaves nothing where its drawing cannot be built", async () => {
    const mention = await mentionOn("<p>ketamine</p>");
    const strange: Drawing = { ...drawing, nodes: ["text", ["", {}, []]] };
    await expect(card.open(mention, Promise.resolve(strange))).rejects.toThrow(DOMException);
    expect([card.shown, card.isComing]).toEqual([null, false]);
    expect(document.documentElement.lastElementChild).toBe(document.body);
  });
});
