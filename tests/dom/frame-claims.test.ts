import { beforeEach, describe, expect, it, vi } from "vitest";
import { type Settings, writeSettings } from "../../content/settings.ts";
import { paintedSentences } from "./claims.ts";
import { ask, claimsIn, inFrame, lastReport, start, startWith } from "./in-frame.ts";
import { marked, pause } from "./page.ts";

const cures = "contradicts: Ketamine cures ADHD.";
const helps = "overstates: Ketamine helps with ADHD.";
const mayHelp = "consistent: Ketamine may help in ADHD.";
const page =
  "<p id=a>Ketamine cures ADHD. Tea is free.</p><p id=b>Ketamine helps with ADHD.</p>" +
  "<p>Ketamine may help in ADHD.</p>";

describe("claims in a frame", () => {
  it("are counted by stance in its report, painted or not", async () => {
    await startWith(page, 3);
    expect(lastReport().claims).toEqual({ contradicts: 1, overstates: 1, consistent: 1 });
    expect(paintedSentences()).toEqual([cures, helps]);
  });

  it("are found under the marks, which stay", async () => {
    await startWith("<p>Ketamine cures ADHD.</p>", 1);
    expect(marked()).toEqual(["Ketamine", "ADHD"]);
  });

  it("are told in the order of the page, with what decided", async () => {
    await startWith(page, 3);
    const told = await ask({ type: "askClaims" });
    expect(told.map(({ stance, text }) => `${stance}: ${text}`)).toEqual([cures, helps, mayHelp]);
    expect(told[0]).toEqual({
      kind: "efficacy",
      stance: "contradicts",
      text: "Ketamine cures ADHD.",
      words: [{ start: 9, end: 14 }],
    });
  });

  it("are jumped to, and it is said where that cannot be", async () => {
    await startWith(`${page}<p hidden>Ketamine cures ADHD.</p>`, 4);
    const jump = (index: number) => ask({ type: "jumpToClaim", index });
    expect(await jump(1)).toEqual({ ok: true });
    const spotlight = CSS.highlights.get("hcn-spotlight") as unknown as Set<StaticRange>;
    const [range] = spotlight;
    expect(range?.startContainer).toBe(document.querySelector("#b")?.firstChild);
    expect(await jump(3)).toEqual({ ok: false, error: "hidden" });
    expect(await jump(4)).toEqual({ ok: false, error: "missing" });
  });

  it("are asked for nowhere where not both are named", async () => {
    await start("<h2>Ketamine cures depression.</h2><p>Ketamine helps.</p>");
    await pause(300);
    expect(inFrame.asked).toEqual([]);
    expect(await ask({ type: "askClaims" })).toEqual([]);
  });

  it("are asked for where the treatment is named, where the two are named far apart", async () => {
    await start(
      "<nav>ADHD</nav><h2>Ketamine in general</h2><p>It helps.</p><p>Ketamine helps.</p>",
    );
    await vi.waitFor(() => expect(lastReport().general).toBe(1), { timeout: 4000 });
    expect(inFrame.asked.flat().map(({ text }) => text)).toEqual([
      "Ketamine in general",
      "Ketamine helps.",
    ]);
  });

  it("are found where the document's title alone names the treatment", async () => {
    document.title = "Ketamine";
    await startWith("<h2>Focus</h2><p>ADHD: it helps.</p><p>Tea helps.</p>", 1);
    document.title = "";
    const [asked] = inFrame.asked.flat();
    expect(asked?.places.map(({ as, text }) => [as, text])).toEqual([
      ["title", "Ketamine"],
      ["heading", "Focus"],
    ]);
  });

  it("are told with how many passages are not compared", async () => {
    await startWith("<p>Ketamine helps with ADHD. In general, too: ketamine in general.</p>", 1);
    expect(lastReport()).toMatchObject({ general: 1, foreign: 0 });
    document.body.insertAdjacentHTML("beforeend", "<p lang=de>Ketamin heilt ADHS.</p>");
    await vi.waitFor(() => expect(lastReport().foreign).toBe(1), { timeout: 4000 });
    document.querySelector("p")?.remove();
    await vi.waitFor(() => expect(lastReport()).toMatchObject({ general: 0, foreign: 1 }), {
      timeout: 4000,
    });
  });

  it("go with their text", async () => {
    await startWith(page, 3);
    document.querySelector("#a")?.remove();
    await vi.waitFor(() => expect(lastReport().claims.contradicts).toBe(0), { timeout: 4000 });
    expect(paintedSentences()).toEqual([helps]);
  });

  it("go at once with the last word for treatment or condition", async () => {
    await startWith("<h2 id=h>ADHD</h2><p id=p>Ketamine cures it.</p><p>Tea</p>", 1);
    document.querySelector("#h")?.remove();
    await vi.waitFor(() => expect(claimsIn(lastReport())).toBe(0), { timeout: 500 });
    expect(paintedSentences()).toEqual([]);
  });

  it("stay where the background does not answer", async () => {
    const spoken = vi.spyOn(console, "error").mockImplementation(() => {});
    await startWith("<p>Ketamine cures ADHD.</p>", 1);
    inFrame.answer = () => Promise.reject(new Error("no connection"));
    document.body.insertAdjacentHTML("beforeend", "<p>Ketamine helps with ADHD.</p>");
    await vi.waitFor(() => expect(spoken).toHaveBeenCalled(), { timeout: 4000 });
    expect(paintedSentences()).toEqual([cures]);
  });
});

describe("the choice of sentences", () => {
  const choices: [choice: Settings["sentences"], painted: string[]][] = [
    ["all", [cures, helps, mayHelp]],
    ["none", []],
    ["beyond", [cures, helps]],
  ];
  it.each(choices)("%s paints at once, without reading again", async (sentences, painted) => {
    // From another choice, so that there is something to change.
    await writeSettings({ sentences: sentences === "none" ? "all" : "none" });
    await startWith(page, 3);
    const reports = inFrame.news.length;
    const asked = inFrame.asked.length;
    await writeSettings({ sentences });
    await vi.waitFor(() => expect(paintedSentences()).toEqual(painted), { timeout: 200 });
    await pause(200);
    expect([inFrame.asked.length, inFrame.news.length]).toEqual([asked, reports]);
    expect(lastReport().claims).toEqual({ contradicts: 1, overstates: 1, consistent: 1 });
  });

  it("holds for what comes later", async () => {
    await writeSettings({ sentences: "all" });
    await startWith("<p>Ketamine may help in ADHD.</p>", 1);
    await writeSettings({ sentences: "beyond" });
    await vi.waitFor(() => expect(paintedSentences()).toEqual([]));
    document.body.insertAdjacentHTML("beforeend", page);
    await vi.waitFor(() => expect(claimsIn(lastReport())).toBe(4), { timeout: 4000 });
    expect(paintedSentences()).toEqual([cures, helps]);
  });
});

describe("switching off", () => {
  beforeEach(() => startWith(page, 3));

  it.each([
    ["everywhere", () => writeSettings({ on: false })],
    ["on the site", () => writeSettings({ sitesOff: [location.hostname] })],
    ["for this document", () => ask({ type: "override", on: false }).then(() => {})],
  ])("%s takes the paint away, and the claims", async (_name, off) => {
    await off();
    await vi.waitFor(() => expect(lastReport().on).toBe(false));
    expect([...CSS.highlights.keys()]).toEqual([]);
    expect(claimsIn(lastReport())).toBe(0);
    expect(await ask({ type: "askClaims" })).toEqual([]);
    expect(await ask({ type: "jumpToClaim", index: 0 })).toEqual({ ok: false, error: "missing" });
  });

  it("and on again brings them back", async () => {
    await writeSettings({ on: false });
    await vi.waitFor(() => expect(paintedSentences()).toEqual([]));
    await writeSettings({ on: true });
    await vi.waitFor(() => expect(paintedSentences()).toEqual([cures, helps]), { timeout: 3000 });
  });

  it("while sentences are being judged brings no paint back", async () => {
    let release = () => {};
    inFrame.answer = async () => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      const claim = { start: 0, end: 3, kind: "safety", stance: "contradicts" } as const;
      return [{ claims: [{ ...claim, words: [] }], general: true, foreign: true }];
    };
    document.body.insertAdjacentHTML("beforeend", "<p>New: ketamine for ADHD</p>");
    await vi.waitFor(() => expect(inFrame.asked).toHaveLength(2), { timeout: 4000 });
    await writeSettings({ on: false });
    await vi.waitFor(() => expect(lastReport().on).toBe(false));
    release();
    await pause(50);
    expect([...CSS.highlights.keys()]).toEqual([]);
    expect(claimsIn(lastReport())).toBe(0);
  });
});
