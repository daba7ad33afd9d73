import { afterEach, describe, expect, it } from "vitest";
import type { Hindrance } from "../../content/model.ts";
import { all, clear, draw, expectNoAxeFaults, findings, popup } from "./views.tsx";

afterEach(clear);

const sayings: [Hindrance, string][] = [
  ["cleared", "This page keeps taking the marks away, so they are no longer put back."],
  ["rewritten", "Parts of this page are drawn anew again and again."],
  ["waiting", "Parts of this page came ready-made, and its own scripts may still take them over."],
];

describe("the popup, where something keeps the marks from the page", () => {
  it.each(sayings)("says it calmly below the list: %s", async (hindered, saying) => {
    const shown = draw(popup({ state: { ...findings("both"), hindered } as never }));
    expect(shown).toContain(saying);
    expect(shown).toContain("The list here is right all the same.");
    expect(all(".on-page .hindered")).toHaveLength(1);
    expect(shown).not.toMatch(/warning|error|!/iu);
    await expectNoAxeFaults();
  });

  it("says nothing where nothing does", () => {
    draw(popup({ state: findings("both") }));
    expect(all(".hindered")).toEqual([]);
  });
});
