import { beforeEach, describe, expect, it, vi } from "vitest";
import { openFrame } from "./card-root.ts";
import { inFrame, lastReport, startWith } from "./in-frame.ts";
import { marked, pause } from "./page.ts";
import { explain, select } from "./selecting.ts";

/** The card names both topics and quotes the page. It must not be read for a part of the page. */

const html = "<p id=p>Ketamine cures ADHD.</p>";
const root = () => openFrame()?.getRootNode() as ShadowRoot | undefined;

beforeEach(() => {
  // What the browser tells an extension of closed shadow trees.
  const openOrClosedShadowRoot = (element: Element) =>
    root()?.host === element ? root() : element.shadowRoot;
  vi.stubGlobal("chrome", { dom: { openOrClosedShadowRoot } });
  return () => vi.unstubAllGlobals();
});

async function openCard(): Promise<void> {
  await startWith(html, 1);
  select("cures");
  expect(await explain()).toContain("not FDA-approved");
}

describe("an open card", () => {
  it.each<[string, (host: Element) => void]>([
    ["where it stands", () => {}],
    ["where the page moves it", (host) => document.body.append(host)],
    ["in what the page adds", (host) => document.body.append(wrapped(host))],
  ])("is not read, %s", async (_name, move) => {
    await openCard();
    const { host } = root() ?? {};
    if (host) move(host);
    await pause(600);
    expect(marked()).toEqual(["Ketamine", "ADHD"]);
    expect(lastReport()).toMatchObject({ counts: { ketamine: 1, adhd: 1 } });
    expect(lastReport().claims).toEqual({ contradicts: 1, overstates: 0, consistent: 0 });
    expect(inFrame.asked).toHaveLength(1);
  });
});

function wrapped(host: Element): Element {
  const wrapper = document.createElement("div");
  wrapper.append(host);
  return wrapper;
}
