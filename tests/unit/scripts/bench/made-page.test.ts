import { describe, expect, it } from "vitest";
import { packs } from "../../../../content/packs/index.ts";
import { compileMatcher, mentionsIn } from "../../../../content/reading/scanner.ts";
import { makePage } from "../../../../scripts/bench/pages/made-page.ts";
import { stillPages, typicalPage } from "../../../../scripts/bench/pages/page-list.ts";
import { plainPattern } from "../../../../scripts/bench/pages/pattern.ts";

const pattern = new RegExp(plainPattern(packs), "gi");
const matcher = compileMatcher(packs);

/** The texts of a page's source, as its text nodes will be. */
function textsOf(html: string): string[] {
  const read = html.replaceAll(/<(script|style|title)\b.*?<\/\1>/gsu, "<$1>");
  return read.split(/<[^>]*>/u).filter((text) => text !== "");
}

const near = (value: number, wanted: number) => Math.abs(value - wanted) <= 0.05 * wanted;

describe("made pages", () => {
  it.each(stillPages.map(({ name, spec }) => [name, spec] as const))(
    "%s: is of that size, and has that many hits",
    (_, spec) => {
      const { html, elements, textNodes } = makePage(spec);
      const texts = textsOf(html);
      const hits = texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
      expect(hits).toBe(spec.hits);
      expect(html.length).toSatisfy((bytes: number) => near(bytes, spec.bytes));
      if (spec.textNodes) {
        expect(textNodes).toSatisfy((nodes: number) => near(nodes, spec.textNodes ?? 0));
        expect(texts.length).toSatisfy((nodes: number) => near(nodes, textNodes));
      }
      if (spec.elements)
        expect(elements).toSatisfy((count: number) => near(count, spec.elements ?? 0));
    },
  );

  it("are the same in each run", () => {
    const spec = { bytes: 30_000, hits: 7, topics: "both" } as const;
    expect(makePage(spec)).toEqual(makePage(spec));
  });

  it.each(["treatment", "both"] as const)(
    "have hits that the scanner finds too, on pages on %s",
    (topics) => {
      const { html } = makePage({ bytes: 60_000, hits: 200, topics });
      const found = textsOf(html).reduce((sum, text) => sum + mentionsIn(matcher, text).length, 0);
      expect(found).toBe(200);
    },
  );

  it("have a hit on the first screen, and their marks spread over the page", () => {
    const { html } = makePage({ bytes: 180_000, hits: 60, topics: "treatment" });
    const places = [...html.matchAll(pattern)].map(({ index }) => index / html.length);
    expect(places[0]).toBeLessThan(0.1);
    expect(places[30]).toBeGreaterThan(0.4);
    expect(places[30]).toBeLessThan(0.6);
    expect(places.at(-1)).toBeGreaterThan(0.85);
  });

  it("close all that they open, so that the browser mends nothing", () => {
    const { html } = typicalPage(40_000);
    const open: string[] = [];
    for (const [, end, name = ""] of html.matchAll(/<(\/?)([a-z][\w-]*)/gu)) {
      if (end) expect(open.pop()).toBe(name);
      else if (!["meta", "link", "img", "br"].includes(name)) open.push(name);
    }
    expect(open).toEqual([]);
  });
});
