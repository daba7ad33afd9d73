import { afterEach, beforeEach, type MockInstance, vi } from "vitest";

/** A look into cards: their shadow roots are closed to everybody but those who see them being made. */

let attach: MockInstance<Element["attachShadow"]>;

beforeEach(() => {
  attach = vi.spyOn(Element.prototype, "attachShadow");
});

afterEach(() => attach.mockRestore());

/** The frame of the open card, or null. */
export function openFrame(): HTMLElement | null {
  const made = attach.mock.results.map(({ value }) => value as ShadowRoot);
  return made.findLast(({ host }) => host.isConnected)?.querySelector(".frame") ?? null;
}

/** What the open card says, in one line; "" where none is open. */
export function cardText(): string {
  return (openFrame()?.innerText ?? "").replaceAll("\u00A0", " ").replace(/\s+/gu, " ").trim();
}
