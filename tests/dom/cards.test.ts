import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { Card } from "../../content/page/card.ts";
import { prepareCard } from "../../content/page/cards.ts";
import { ClaimFinder } from "../../content/page/claim-finder.ts";
import type { Mark } from "../../content/painting/painter.ts";
import { cardText, openFrame } from "./card-root.ts";
import { finder, judgedByWord } from "./claims.ts";
import "./in-frame.ts";
import { readPage } from "./page.ts";

let stop: AbortController;
let card: Card;

beforeEach(() => {
  stop = new AbortController();
  card = new Card(document, (change) => change());
});

afterEach(() => {
  stop.abort();
  card.hide();
  scrollTo(0, 0);
});

/** Reads a page with this HTML and finds its claims. */
async function read(html: string) {
  const { reader } = await readPage(html);
  const claims = new ClaimFinder(
    () => [document.body],
    finder,
    async (passages) => passages.map(judgedByWord),
    () => {},
    stop.signal,
  );
  claims.refresh(true);
  await vi.waitFor(() => expect(claims.claims()).not.toEqual([]), { timeout: 4000 });
  const open = async (mark: Mark | undefined) => {
    if (mark) prepareCard(mark, { card, reader, finder: claims })();
    await vi.waitFor(() => expect(cardText()).not.toBe(""));
  };
  return {
    openOnMention: (index: number) => open(reader.mentions()[index]),
    openOnClaim: (index: number) => open(claims.claims()[index]),
  };
}

const page = "<p id=p>Ketamine cures ADHD. Ketamine is a drug. Ritalin is for ADHD.</p>";

describe("the card on a mention", () => {
  it.each([
    ["at its beginning", 0, "Ketamine"],
    ["at its end", 1, "ADHD"],
  ])("in a claim says both, %s", async (_name, index, heading) => {
    const { openOnMention } = await read(page);
    await openOnMention(index);
    expect(openFrame()?.querySelector("h1")?.innerText).toContain(heading);
    for (const words of [
      "The document says otherwise",
      "The page says “Ketamine cures ADHD.”",
      "The document says",
    ])
      expect(cardText()).toContain(words);
  });

  it.each([2, 3, 4])("outside of claims says nothing of them: mention %i", async (index) => {
    const { openOnMention } = await read(page);
    await openOnMention(index);
    expect(cardText()).not.toContain("The page says");
  });

  it("says nothing of a claim whose text has changed since", async () => {
    const { openOnMention } = await read("<p>Tea, and ketamine <b>cures ADHD</b> and more.</p>");
    (document.querySelector("b")?.nextSibling as Text).data = "";
    await openOnMention(0);
    expect(cardText()).toContain("Ketamine");
    expect(cardText()).not.toContain("The page says");
  });
});

describe("the card on a sentence", () => {
  it("sets it beside the document", async () => {
    const { openOnClaim } = await read(page);
    await openOnClaim(0);
    expect(openFrame()?.querySelector("h1")?.innerText).toBe("Sentence on this page");
    for (const words of [
      "The document says otherwise",
      "The page says “Ketamine cures ADHD.”",
      "The document says",
      "The words that decided: “cures”",
    ]) {
      for (const fold of openFrame()?.querySelectorAll("details") ?? []) fold.open = true;
      expect(cardText()).toContain(words);
    }
  });

  it("closes with Escape", async () => {
    const { openOnClaim } = await read(page);
    await openOnClaim(0);
    await userEvent.keyboard("{Escape}");
    expect(card.shown).toBeNull();
    expect(cardText()).toBe("");
  });

  const long = `<div style="width:300px"><p>Ketamine ${"really ".repeat(60)} cures ADHD.</p></div>`;

  it("does not lie over the sentence where there is room below it", async () => {
    const { openOnClaim } = await read(
      `<p style="width:300px">Ketamine really cures the ADHD that people have.</p>`,
    );
    await openOnClaim(0);
    const text = document.querySelector("p")?.getBoundingClientRect();
    expect(openFrame()?.getBoundingClientRect().top).toBeGreaterThanOrEqual(text?.bottom ?? 1e9);
  });

  it("is there though the sentence begins above the window", async () => {
    const { openOnClaim } = await read(`${long}<div style="height:3000px">`);
    scrollTo(0, 100);
    await openOnClaim(0);
    expect(card.shown).not.toBeNull();
    const box = openFrame()?.getBoundingClientRect();
    expect(box?.top).toBeGreaterThanOrEqual(0);
    expect(box?.bottom).toBeLessThanOrEqual(innerHeight);
  });

  it("closes when the whole sentence is out of sight", async () => {
    const { openOnClaim } = await read(`${long}<div style="height:3000px">`);
    await openOnClaim(0);
    scrollTo(0, 2000);
    await vi.waitFor(() => expect(card.shown).toBeNull());
  });
});
