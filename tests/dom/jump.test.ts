import { describe, expect, it } from "vitest";
import { jumpTo } from "../../content/page/jump.ts";
import { boxesOf } from "../../content/painting/highlight-painter.ts";
import { readPage } from "./page.ts";

const signal = new AbortController().signal;
const tall = '<div style="height:3000px"></div>';

describe("jumping to a mention", () => {
  it("brings it into view and makes it stand out", async () => {
    const { reader, painter } = await readPage(`${tall}<p>ketamine</p>${tall}`);
    const [mention] = reader.mentions();
    expect(jumpTo(mention, painter, signal)).toEqual({ ok: true });
    const [box] = mention ? boxesOf(mention) : [];
    expect(box?.top).toBeGreaterThan(0);
    expect(box?.bottom).toBeLessThan(innerHeight);
    expect(CSS.highlights.get("hcn-spotlight")?.size).toBe(1);
  });

  it("finds it inside a block that is taller than the window", async () => {
    const { reader, painter } = await readPage(
      `<p>${"bread<br>".repeat(500)}ADHD${"<br>bread".repeat(500)}</p>`,
    );
    const [mention] = reader.mentions();
    expect(jumpTo(mention, painter, signal)).toEqual({ ok: true });
    const [box] = mention ? boxesOf(mention) : [];
    expect(box?.top).toBeGreaterThan(0);
    expect(box?.bottom).toBeLessThan(innerHeight);
  });

  it.each([
    ["display: none", "<p style='display:none'>ADHD</p>"],
    ["visibility: hidden", "<p style='visibility:hidden'>ADHD</p>"],
    ["a closed fold", "<details><summary>x</summary><p>ADHD</p></details>"],
  ])("says when the page does not show it: %s", async (_name, html) => {
    const { reader, painter } = await readPage(html);
    expect(jumpTo(reader.mentions()[0], painter, signal)).toEqual({ ok: false, error: "hidden" });
  });

  it("says when it is gone or was never there", async () => {
    const { reader, painter } = await readPage("<p>ADHD</p>");
    const [mention] = reader.mentions();
    document.body.replaceChildren();
    expect(jumpTo(mention, painter, signal)).toEqual({ ok: false, error: "missing" });
    expect(jumpTo(undefined, painter, signal)).toEqual({ ok: false, error: "missing" });
  });
});
