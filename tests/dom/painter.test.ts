import { describe, expect, it, vi } from "vitest";
import type { PlacedClaim, Stance } from "../../content/model.ts";
import { boxesOf } from "../../content/painting/boxes.ts";
import { createHighlightPainter } from "../../content/painting/highlight-painter.ts";
import { middleOf, readPage } from "./page.ts";

describe("painting with highlights", () => {
  it("paints treatment and condition apart from what is only related", async () => {
    await readPage("<p>ketamine, ADHD, dopamine, Ritalin</p>");
    expect(CSS.highlights.get("hcn-main")?.size).toBe(2);
    expect(CSS.highlights.get("hcn-related")?.size).toBe(2);
  });

  it("finds the mention under a point, and none beside it", async () => {
    const { reader, painter } = await readPage("<p>bread ketamine bread</p>");
    const [mention] = reader.mentions();
    if (!mention) throw new Error("Nothing was found");
    const { x, y } = middleOf(mention);
    expect(painter.at(x, y)).toBe(mention);
    expect(painter.at(x, y + 200)).toBeNull();
    expect(painter.at(1, y)).toBeNull();
  });

  it("finds it by the caret in browsers without points", async () => {
    const { reader, painter } = await readPage("<p>bread ke<b>tam</b>ine bread</p>");
    const [mention] = reader.mentions();
    if (!mention) throw new Error("Nothing was found");
    const { x, y } = middleOf(mention);
    const registry = CSS.highlights as unknown as { highlightsFromPoint: unknown };
    registry.highlightsFromPoint = undefined;
    try {
      expect(painter.at(x, y)).toBe(mention);
      expect(painter.at(1, y)).toBeNull();
      expect(painter.at(x, y + 200)).toBeNull();
    } finally {
      Reflect.deleteProperty(registry, "highlightsFromPoint");
    }
  });

  it("puts its highlights back where the page has removed them, with the next paint", async () => {
    const { reads } = await readPage("<p>ketamine</p>");
    CSS.highlights.clear();
    document.body.append("ADHD");
    await vi.waitFor(() => expect(reads()).toBe(2));
    expect(CSS.highlights.get("hcn-main")?.size).toBe(2);
  });

  it("puts a spotlight on one mention and takes it off again", async () => {
    const { reader, painter } = await readPage("<p>ketamine ADHD</p>");
    painter.spotlight(reader.mentions()[1] ?? null);
    expect(CSS.highlights.get("hcn-spotlight")?.size).toBe(1);
    painter.spotlight(null);
    expect(CSS.highlights.get("hcn-spotlight")?.size).toBe(0);
  });

  it("has no box for text that is hidden, shortened or gone", async () => {
    const { reader } = await readPage("<p id=a>ketamine</p><p id=b>ADHD</p><p id=c>dopamine</p>");
    (document.querySelector("#a") as HTMLElement).hidden = true;
    (document.querySelector("#b")?.firstChild as Text).data = "A";
    document.querySelector("#c")?.remove();
    expect(reader.mentions().map((mention) => boxesOf(mention).length)).toEqual([0, 0, 0]);
  });

  it("is seen by nobody where the browser has no highlights, and says so", async () => {
    const { reader } = await readPage("<p>ketamine</p>");
    vi.stubGlobal("Highlight", undefined);
    const painter = createHighlightPainter(document);
    const mentions = reader.mentions();
    painter.repaint(mentions, []);
    painter.spotlight(mentions[0] ?? null);
    expect(painter.hindrance()).toBe("missing");
    const [mention] = mentions;
    if (!mention) throw new Error("Nothing was read");
    const { x, y } = middleOf(mention);
    expect(painter.at(x, y)).toBe(mention);
    painter.clear();
    vi.unstubAllGlobals();
  });
});

describe("painting claims", () => {
  /** A claim over all that an element says. */
  const claimOn = (selector: string, stance: Stance): PlacedClaim => {
    const live = document.createRange();
    const nodes = document.querySelector(selector)?.childNodes ?? [];
    const [first, last] = [nodes[0], nodes[nodes.length - 1]] as [Text, Text];
    live.setStart(first, 0);
    live.setEnd(last, last.length);
    const text = live.toString();
    const range = new StaticRange(live);
    return { kind: "efficacy", stance, start: 0, end: text.length, words: [], text, range };
  };

  it("has a highlight for each stance, and takes the paint off again", async () => {
    const { painter } = await readPage("<p id=a>One.</p><p id=b>Two.</p><p id=c>Three.</p>");
    const claims = [
      claimOn("#a", "contradicts"),
      claimOn("#b", "overstates"),
      claimOn("#c", "consistent"),
    ];
    const sizes = () =>
      ["hcn-contradicts", "hcn-overstates", "hcn-consistent"].map(
        (name) => CSS.highlights.get(name)?.size ?? 0,
      );
    painter.repaint(claims, []);
    expect(sizes()).toEqual([1, 1, 1]);
    painter.repaint([], claims.slice(1));
    expect(sizes()).toEqual([1, 0, 0]);
    painter.clear();
    expect(sizes()).toEqual([0, 0, 0]);
  });

  it.each([
    ["with points", false],
    ["by the caret, in browsers without points", true],
  ])("finds a claim under each of its words, and a mention before it: %s", async (_name, isOld) => {
    const { reader, painter } = await readPage(
      "<p id=a>It does <b>good in</b> ADHD <i>and</i> more</p><p>Tea.</p>",
    );
    const claim = claimOn("#a", "contradicts");
    painter.repaint([claim], []);
    const registry = CSS.highlights as unknown as { highlightsFromPoint: unknown };
    if (isOld) registry.highlightsFromPoint = undefined;
    try {
      const under = [...(document.querySelector("#a")?.childNodes ?? [])].map((node) => {
        const live = document.createRange();
        live.selectNodeContents(node);
        const { x, y } = middleOf({ range: live as unknown as StaticRange });
        return painter.at(x, y);
      });
      const [mention] = reader.mentions();
      expect(under).toEqual([claim, claim, mention, claim, claim]);
      const [, beside] = document.querySelectorAll("p");
      const { left = 0, top = 0 } = beside?.getBoundingClientRect() ?? {};
      expect(painter.at(left + 4, top + 4)).toBeNull();
    } finally {
      Reflect.deleteProperty(registry, "highlightsFromPoint");
    }
  });
});
