import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { compiledTerms } from "../../content/packs/compiled-terms.ts";
import { packs } from "../../content/packs/index.ts";
import { builtExtension } from "../../scripts/steps.ts";

const page = join("content-scripts", "page.js");
const pageWithMarks = "page-with-marks.js";

/**
 * What may reach a page, in bytes after gzip. Firefox takes more: styles for shadow trees, and what it
 * does when the extension goes.
 */
const scripts = [
  ["chrome", page, 20_000],
  ["chrome", pageWithMarks, 25_500],
  ["firefox", page, 21_000],
  ["firefox", pageWithMarks, 26_500],
] as const;

/** All texts in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe.each(scripts)("for %s the built %s", (browser, file, most) => {
  const script = readFileSync(join(builtExtension(browser), file), "utf8");

  it("holds the patterns of the first test, and the name of the terms", () => {
    const { patterns, name } = compiledTerms;
    expect(script).toContain(name);
    const [first = ""] = patterns?.lead ?? [];
    expect(first.length).toBeGreaterThan(100);
    expect(script).toContain(first);
  });

  it("holds nothing else of any pack", () => {
    const terms = JSON.stringify(compiledTerms.patterns);
    const others = packs
      .flatMap(textsIn)
      .filter((text) => /\s/u.test(text) && !terms.includes(text));
    expect(others.length).toBeGreaterThan(150);
    expect(others.filter((text) => script.includes(text))).toEqual([]);
    for (const { notes } of packs)
      for (const { id, text } of notes) {
        const words = text.split(" ");
        const part = words.slice(0, 4).join(" ");
        expect([id, part, script.includes(part)]).toEqual([id, part, false]);
      }
  });

  it.each([
    "preact",
    "__html",
    "vnode",
    "note-card",
    "light-dark",
    "Not medical advice",
    "webextension-polyfill",
    "wxt:",
    ...(file === page ? ["mark.js", "data-markjs", "hcn-mark"] : []),
  ])("knows nothing of %s", (word) => {
    expect(script).not.toContain(word);
  });

  it("prints nothing but faults", () => {
    const printed = [...script.matchAll(/\bconsole\.(\w+)/gu)].map(([, how]) => how);
    expect(new Set(printed)).toEqual(new Set(["error"]));
  });

  it(`is smaller than ${most} bytes`, () => {
    expect(gzipSync(script, { level: 9 }).length).toBeLessThan(most);
  });
});
