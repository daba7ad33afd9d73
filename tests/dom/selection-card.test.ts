import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { writeSettings } from "../../content/settings.ts";
import { cardText, openFrame } from "./card-root.ts";
import { ask, inFrame, lastReport, startWith } from "./in-frame.ts";
import { pause } from "./page.ts";
import { explain, notPlaced, select } from "./selecting.ts";

describe("the card of a selection", () => {
  const tall = '<div style="height:3000px"></div>';

  it("stands beside it", async () => {
    await startWith("<p style='margin:100px'>Tea is free.</p>");
    select("Tea is free.");
    await explain();
    const words = getSelection()?.getRangeAt(0).getBoundingClientRect();
    const box = openFrame()?.getBoundingClientRect();
    expect((box?.top ?? 0) - (words?.bottom ?? 0)).toBeLessThan(12);
    expect(Math.abs((box?.left ?? 0) - (words?.left ?? 0))).toBeLessThan(12);
  });

  it.each([
    ["begins above the window", `<p>Tea one.</p><p style="margin-top:400px">Tea two.</p>${tall}`],
    ["is out of sight", `<p>Tea one.</p><p>Tea two.</p>${tall}`],
    ["is not shown", `<p hidden>Tea one. Tea two.</p>${tall}`],
  ])("is on the screen where the selection %s", async (_name, html) => {
    await startWith(html);
    select("Tea one.", "Tea two.");
    scrollTo(0, 200);
    await explain("Tea one.\n\nTea two.");
    const box = openFrame()?.getBoundingClientRect();
    expect(box?.top).toBeGreaterThanOrEqual(0);
    expect(box?.bottom).toBeLessThanOrEqual(innerHeight);
    expect(box?.height).toBeGreaterThan(100);
  });

  it("stays while the pointer comes from the browser's menu, until it is closed", async () => {
    await startWith("<p>Tea is free.</p><p>Ketamine</p>");
    select("Tea is free.");
    await explain();
    const before = cardText();
    await userEvent.hover(document.body, { position: { x: 900, y: 600 } });
    await pause(700);
    expect(cardText()).toBe(before);
    await userEvent.keyboard("{Escape}");
    expect(cardText()).toBe("");
  });

  it("is not replaced while the pointer rests on a mark", async () => {
    await startWith("<p>Tea is free.</p><p style='position:fixed;right:0;bottom:0'>Ketamine</p>");
    select("Tea is free.");
    await explain();
    await userEvent.hover(document.querySelectorAll("p")[1] ?? document.body);
    await pause(700);
    expect(cardText()).toContain(notPlaced);
  });

  it("does not come any more where all was switched off meanwhile", async () => {
    let release = () => {};
    await startWith("<p>Tea is free.</p>");
    inFrame.answer = async () => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return [{ claims: [], general: false, foreign: false }];
    };
    select("Tea is free.");
    expect(await ask({ type: "explain", text: "Tea is free." })).toBe(true);
    await writeSettings({ on: false });
    await vi.waitFor(() => expect(lastReport().on).toBe(false));
    release();
    await pause(50);
    expect(cardText()).toBe("");
    expect(await ask({ type: "explain", text: "Tea is free." })).toBe(false);
  });
});
