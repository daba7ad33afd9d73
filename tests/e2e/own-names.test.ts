import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compiledTerms } from "../../content/packs/compiled-terms.ts";
import { defaultSettings } from "../../content/settings.ts";
import { ownNames } from "../../scripts/own-names.ts";
import { builtExtension } from "../../scripts/steps.ts";
import { describeIn } from "./in-browser.ts";
import { membersIn, namesOf, wordsOf } from "./what-travels.ts";

/** A name is made short in the page's script alone: whoever else knows it would not find it any more. */

/** Those of a list that the page's script makes short. */
const ownOf = (names: Iterable<string>) => {
  const all = new Set(names);
  return ownNames.filter((name) => all.has(name));
};

/** The browsers' interfaces and the options they take, as TypeScript knows them. */
const typesOfPages = () => {
  const { resolve } = createRequire(import.meta.url);
  const name = `@typescript/typescript-${process.platform}-${process.arch}/package.json`;
  const typescript = createRequire(resolve("typescript/package.json"));
  return readFileSync(join(typescript.resolve(name), "..", "lib", "lib.dom.d.ts"), "utf8");
};

describe("names that the page's script makes short", () => {
  it("are in no message, no answer and no card", () => {
    const sent = namesOf(["FrameNews", "FrameRequest", "FrameAnswers", "Judgement", "Drawing"]);
    // What the types are read by sees all of them.
    expect([...sent]).toEqual(
      expect.arrayContaining(["passages", "places", "running", "hindered", "known", "tally", "ok"]),
    );
    expect(ownOf(sent)).toEqual([]);
  });

  it("are no request, since what answers is looked up by its name", () => {
    const requests = wordsOf(["FrameRequest"]);
    expect([...requests]).toEqual(expect.arrayContaining(["askReport", "explain", "override"]));
    expect(ownOf(requests)).toEqual([]);
  });

  it("are not in storage", () => {
    const stored = namesOf(["KeptTerms", "TermTable"]);
    expect([...stored]).toEqual(expect.arrayContaining(["table", "beginnings", "notAfter"]));
    expect(ownOf([...stored, ...Object.keys(defaultSettings)])).toEqual([]);
    expect(ownOf(Object.keys(compiledTerms.table ?? {}))).toEqual([]);
  });

  it("are no members and no options of browsers' interfaces", () => {
    const members = membersIn(typesOfPages());
    expect([...members]).toEqual(expect.arrayContaining(["querySelector", "opacityProperty"]));
    expect(ownOf(members)).toEqual([]);
  });

  it.each(["chrome", "firefox"] as const)("are all short in the script built for %s", (browser) => {
    const file = join(builtExtension(browser), "content-scripts", "page.js");
    const script = readFileSync(file, "utf8");
    const left = ownNames.filter((name) => new RegExp(`[.#{,]${name}[:(=,}]`, "u").test(script));
    expect(left).toEqual([]);
  });
});

for (const name of ["chrome", "firefox"] as const) {
  describeIn(name, (t) => {
    it("no object of the browser has a name that the page's script makes short", async () => {
      await t.open("nothing.html");
      const names = await t.page.evaluate(() => {
        const all = new Set<string>();
        const seen = new Set<unknown>();
        for (const global of Object.getOwnPropertyNames(globalThis)) {
          all.add(global);
          const value: unknown = Reflect.get(globalThis, global);
          const { prototype } = (value ?? {}) as { prototype?: unknown };
          for (const each of [value, prototype]) {
            if (!each || !/object|function/u.test(typeof each) || seen.has(each)) continue;
            seen.add(each);
            for (const own of Object.getOwnPropertyNames(each)) all.add(own);
          }
        }
        return [...all];
      });
      expect(names).toEqual(expect.arrayContaining(["querySelector", "toSorted", "highlights"]));
      expect(ownOf(names)).toEqual([]);
    });
  });
}
