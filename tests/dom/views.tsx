import axe from "axe-core";
import { type ComponentChild, render } from "preact";
import { expect, vi } from "vitest";
import "../../components/notes.css";
import "../../components/pages.css";
import { type PopupProps, PopupView } from "../../components/PopupView.tsx";
import type { PopupState } from "../../components/popup-state.ts";
import { packs } from "../../content/packs/index.ts";
import { defaultSettings } from "../../content/settings.ts";

/** What tests of views share: a pack, a page to draw them on, and ways to look at them. */

const [shipped] = packs;
if (!shipped) throw new Error("No pack is shipped");
export const pack = shipped;
export const statusLine = "Ketamine for ADHD: not FDA-approved, experimental";

/** Draws a view on an empty page and says what is to be read there. */
export function draw(view: ComponentChild): string {
  document.documentElement.lang = "en";
  document.title = "Health Claim Notes";
  render(view, document.body);
  return text();
}

export function clear(): void {
  render(null, document.body);
  document.body.replaceChildren();
  for (const element of [document.documentElement, document.body]) element.removeAttribute("style");
}

/** What is to be read, in one line. */
export const text = () =>
  document.body.innerText.replaceAll("\u00A0", " ").replace(/\s+/gu, " ").trim();

export function unfoldAll(): void {
  for (const fold of document.querySelectorAll("details")) fold.open = true;
}

export const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

/** Fails on what axe finds; of a part of a page no landmarks are asked for. */
export async function expectNoAxeFaults(of: "page" | "part" = "page"): Promise<void> {
  const rules = { region: { enabled: false }, "landmark-one-main": { enabled: false } };
  const { violations } = await axe.run(document.body, of === "part" ? { rules } : {});
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

export const popup = (changes: Partial<PopupProps> = {}) => (
  <PopupView
    pack={pack}
    state={{ kind: "nothing" }}
    settings={defaultSettings}
    site="example.org"
    isPrivate={false}
    positions={{}}
    message=""
    onJump={vi.fn()}
    onSwitchSite={vi.fn()}
    onSwitchAll={vi.fn()}
    onOptions={vi.fn()}
    {...changes}
  />
);

export const findings = (subject: "both" | "treatment" | "condition" | "related"): PopupState => ({
  kind: "findings",
  subject,
  counts: { ketamine: 2, adhd: 1, dopamine: 4 },
  general: false,
  foreign: false,
  hindered: null,
});
