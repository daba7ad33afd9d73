import { describe, expect, it } from "vitest";
import { createJumper } from "../../content/page/jump.ts";
import { boxesOf } from "../../content/painting/boxes.ts";
import { pause, readPage as read } from "./page.ts";

async function readPage(html: string) {
  const page = await read(html);
  return { ...page, jump: createJumper(page.painter, new AbortController().signal) };
}

const tall = '<div style="height:3000px"></div>';

describe("jumping to a mention", () => {
  it("brings it into view and makes it stand out", async () => {
    const { reader, jump } = await readPage(`${tall}<p>ketamine</p>${tall}`);
    const [mention] = reader.mentions();
    expect(jump(mention)).toEqual({ ok: true });
    const [box] = mention ? boxesOf(mention) : [];
    expect(box?.top).toBeGreaterThan(0);
    expect(box?.bottom).toBeLessThan(innerHeight);
    expect(CSS.highlights.get("hcn-spotlight")?.size).toBe(1);
  });

  it("finds it inside a block that is taller than the window", async () => {
    const { reader, jump } = await readPage(
      `<p>${"bread<br>".repeat(500)}ADHD${"<br>bread".repeat(500)}</p>`,
    );
    const [mention] = reader.mentions();
    expect(jump(mention)).toEqual({ ok: true });
    const [box] = mention ? boxesOf(mention) : [];
    expect(box?.top).toBeGreaterThan(0);
    expect(box?.bottom).toBeLessThan(innerHeight);
  });

  it("finds it inside boxes that scroll, taller than they show", async () => {
    const { reader, jump } = await readPage(
      `<main style="height:300px;overflow:auto"><div>${"bread<br>".repeat(200)}ADHD${"<br>bread".repeat(50)}</div></main>`,
    );
    const [mention] = reader.mentions();
    expect(jump(mention)).toEqual({ ok: true });
    const [box] = mention ? boxesOf(mention) : [];
    const view = document.querySelector("main")?.getBoundingClientRect() as DOMRect;
    expect(box?.top).toBeGreaterThanOrEqual(view.top);
    expect(box?.bottom).toBeLessThanOrEqual(view.bottom);
  });

  it("lets a second spotlight last as long as the first", async () => {
    const { reader, jump } = await readPage("<p>ADHD ketamine</p>");
    jump(reader.mentions()[0]);
    await pause(1700);
    jump(reader.mentions()[1]);
    await pause(600);
    expect(CSS.highlights.get("hcn-spotlight")?.size).toBe(1);
  });

  it.each([
    [
      "text for screen readers alone",
      "<p style='position:absolute;width:1px;height:1px;overflow:hidden'>ADHD</p>",
    ],
    ["opacity: 0", "<p style='opacity:0'>ADHD</p>"],
    ["display: none", "<p style='display:none'>ADHD</p>"],
    ["visibility: hidden", "<p style='visibility:hidden'>ADHD</p>"],
    ["a closed fold", "<details><summary>x</summary><p>ADHD</p></details>"],
  ])("says when the page does not show it: %s", async (_name, html) => {
    const { reader, jump } = await readPage(html);
    expect(jump(reader.mentions()[0])).toEqual({ ok: false, error: "hidden" });
  });

  it("says when it is gone or was never there", async () => {
    const { reader, jump } = await readPage("<p>ADHD</p>");
    const [mention] = reader.mentions();
    document.body.replaceChildren();
    expect(jump(mention)).toEqual({ ok: false, error: "missing" });
    expect(jump(undefined)).toEqual({ ok: false, error: "missing" });
  });
});
