import { afterEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { keepTerms } from "../../content/kept-terms.ts";
import type { FrameNews, FrameRequest } from "../../content/messages.ts";
import type { Report } from "../../content/model.ts";
import { compiledTerms } from "../../content/packs/compiled-terms.ts";
import { startFrame } from "../../content/page/frame.ts";
import { createPainter } from "../../content/painting/choose.ts";
import { writeSettings } from "../../content/settings.ts";
import { ask, inFrame, lastReport, start } from "./in-frame.ts";
import { marked, pause } from "./page.ts";

describe("a frame", () => {
  it("reads, paints and reports", async () => {
    await start("<p>Ketamine for ADHD</p>");
    expect(marked()).toEqual(["Ketamine", "ADHD"]);
    expect(lastReport()).toMatchObject({
      on: true,
      reading: false,
      contentType: "text/html",
      counts: { ketamine: 1, adhd: 1 },
      meetings: 1,
    });
    expect(lastReport().started).toBe(performance.timeOrigin);
  });

  it("says nothing of a page without mentions, until it is asked", async () => {
    const asked = vi.spyOn(fakeBrowser.storage.local, "get");
    document.body.innerHTML = "<p>Bread</p>";
    await startFrame(window, inFrame.stop, createPainter);
    await pause(100);
    expect(asked).not.toHaveBeenCalled();
    expect(inFrame.news).toEqual([]);
    const report = await ask({ type: "askReport" });
    expect(report).toMatchObject({ on: true, reading: false, counts: {} });
    expect(inFrame.news).toEqual([]);
  });

  describe("takes the terms", () => {
    const { name, table } = compiledTerms;
    const asked = () =>
      vi
        .mocked(fakeBrowser.runtime.sendMessage)
        .mock.calls.filter(([message]) => (message as unknown as FrameNews).type === "askTerms");

    it("from storage, and asks nobody", async () => {
      await keepTerms({ name, table: table ?? {} });
      compiledTerms.table = null;
      await start("<p>ADHD</p>");
      await vi.waitFor(() => expect(marked()).toEqual(["ADHD"]));
      expect(asked()).toEqual([]);
    });

    it("from the background where they are not in storage", async () => {
      compiledTerms.table = null;
      await start("<p>ADHD</p>");
      await vi.waitFor(() => expect(marked()).toEqual(["ADHD"]));
      expect(asked()).toEqual([[{ type: "askTerms", name }]]);
    });

    it("from nobody who has others: then it ends", async () => {
      compiledTerms.table = null;
      compiledTerms.name = "of another version";
      document.body.innerHTML = "<p>ADHD</p>";
      const faults = vi.spyOn(console, "error").mockImplementation(() => {});
      await startFrame(window, inFrame.stop, createPainter);
      await vi.waitFor(() => expect(inFrame.stop.signal.aborted).toBe(true));
      expect(marked()).toEqual([]);
      expect(faults).toHaveBeenCalledOnce();
    });

    afterEach(() => {
      Object.assign(compiledTerms, { name, table });
    });
  });

  it("stops and starts with the settings, at once", async () => {
    await start("<p>ADHD</p>");
    await writeSettings({ on: false });
    await vi.waitFor(() => expect(lastReport().on).toBe(false));
    expect(marked()).toEqual([]);
    await writeSettings({ on: true });
    await vi.waitFor(() => expect(lastReport().counts).toEqual({ adhd: 1 }));
    expect(marked()).toEqual(["ADHD"]);
  });

  it("is off from the start where it was switched off", async () => {
    await writeSettings({ on: false });
    await start("<p>ADHD</p>");
    expect(lastReport().on).toBe(false);
    expect(marked()).toEqual([]);
  });

  it("answers with its report", async () => {
    await start("<p>dopamine</p>");
    expect(await ask({ type: "askReport" })).toMatchObject({ counts: { dopamine: 1 } });
  });

  it("jumps, and says so where it cannot", async () => {
    await start("<p>ADHD</p><p hidden>ADHD</p>");
    const jump = (index: number) => ask({ type: "jump", topic: "adhd", index });
    expect(await jump(0)).toEqual({ ok: true });
    expect(await jump(1)).toEqual({ ok: false, error: "hidden" });
    expect(await jump(2)).toEqual({ ok: false, error: "missing" });
  });

  it("is off for this document when it is told, and stores nothing", async () => {
    await start("<p>ADHD</p>");
    await ask({ type: "override", on: false });
    await vi.waitFor(() => expect(marked()).toEqual([]));
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    await ask({ type: "override", on: true });
    await vi.waitFor(() => expect(marked()).toEqual(["ADHD"]));
  });

  it("is on for this document when it is told, though its site is off", async () => {
    await writeSettings({ sitesOff: [location.hostname] });
    await start("<p>ADHD</p>");
    expect(marked()).toEqual([]);
    await ask({ type: "override", on: true });
    await vi.waitFor(() => expect(marked()).toEqual(["ADHD"]));
  });

  it("goes by what the top frame says of site and switch, where it is a frame itself", async () => {
    await start("<p>ADHD</p>", { site: "top.example", on: false });
    expect(lastReport()).toMatchObject({ site: "top.example", on: false });
    expect(marked()).toEqual([]);
  });

  it("says goodbye when the page goes, and not because the page says that it does", async () => {
    const inside = document.createElement("iframe");
    inside.srcdoc = "<p>ADHD</p>";
    document.body.append(inside);
    await new Promise((resolve) => inside.addEventListener("load", resolve));
    inFrame.top = { site: "top.example", on: true };
    await startFrame(inside.contentWindow as Window, inFrame.stop, createPainter);
    await vi.waitFor(() => expect(lastReport().counts).toEqual({ adhd: 1 }));
    const said = inFrame.news.length;
    for (const type of ["pagehide", "pageshow"])
      inside.contentWindow?.dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
    expect(inFrame.news).toHaveLength(said);
    const { document: name } = lastReport();
    inside.remove();
    expect(inFrame.news.at(-1)).toEqual({ type: "gone", document: name });
  });

  it("does not wake the background with what it has said already", async () => {
    await start("<p id=p>ADHD</p>");
    const before = inFrame.news.length;
    document.querySelector("#p")?.append(" and bread");
    await pause(300);
    expect(inFrame.news.length).toBe(before);
    document.querySelector("#p")?.append(" and ADHD");
    await vi.waitFor(() => expect(inFrame.news.length).toBe(before + 1));
  });

  it("does not start when it was ended while it read the settings", async () => {
    document.body.innerHTML = "<p>ADHD</p>";
    const starting = startFrame(window, inFrame.stop, createPainter);
    inFrame.stop.abort();
    await starting;
    await pause(100);
    expect(marked()).toEqual([]);
  });

  it("hears nobody but the extension itself", async () => {
    await start("<p>ADHD</p>");
    const respond = vi.fn();
    const request: FrameRequest = { type: "override", on: false };
    await fakeBrowser.runtime.onMessage.trigger(request, { id: "another" }, respond);
    await fakeBrowser.runtime.onMessage.trigger(
      { type: "nonsense" },
      { id: fakeBrowser.runtime.id },
      respond,
    );
    await pause(50);
    expect(respond).not.toHaveBeenCalled();
    expect(marked()).toEqual(["ADHD"]);
  });

  it("leaves nothing behind when it ends", async () => {
    await start("<p>ADHD</p>");
    inFrame.stop.abort();
    expect([...CSS.highlights.keys()]).toEqual([]);
    const before: Report = lastReport();
    await writeSettings({ badge: false });
    document.body.append("ketamine");
    await pause(250);
    expect(lastReport()).toBe(before);
  });
});
