import { readFileSync } from "node:fs";
import { parseAst } from "vite";
import { expect, it } from "vitest";
import { withoutUnusedMethods } from "../../../scripts/unused-methods.ts";

const code = `export default class Box {
  constructor() { this.start(); }
  start() { return 1; }
  get size() { return Box.count(this); }
  static count(box) { return box.start(); }
  open() { return this.size; }
  close() { return this.lock(); }
  lock() {}
}`;

/** The names of the methods that are left. */
const left = (used: string[]) =>
  [...withoutUnusedMethods(code, parseAst(code), used).matchAll(/(\w+)\(\w*\) \{/gu)].map(
    (match) => match[1],
  );

it.each([
  ["what the constructor calls", [], ["constructor", "start"]],
  [
    "what a method calls, step by step",
    ["open"],
    ["constructor", "start", "size", "count", "open"],
  ],
  [
    "each of several",
    ["close", "size"],
    ["constructor", "start", "size", "count", "close", "lock"],
  ],
])("keeps %s", (_name, used, names) => {
  expect(left(used)).toEqual(names);
});

it("leaves of mark.js what wraps ranges, in less than a fifth of the size", () => {
  const path = new URL("../../../node_modules/mark.js/src/lib/mark.js", import.meta.url);
  const whole = readFileSync(path, "utf8");
  const small = withoutUnusedMethods(whole, parseAst(whole), ["wrapRangeInTextNode"]);
  expect(() => parseAst(small)).not.toThrow();
  const bare = (text: string) => text.replace(/\/\*[\s\S]*?\*\//gu, "").length;
  expect(bare(small)).toBeLessThan(bare(whole) / 5);
  for (const name of ["wrapRangeInTextNode", "set opt", "get opt"])
    expect(small).toContain(`${name}(`);
  for (const name of ["createDiacriticsRegExp", "DOMIterator("]) expect(small).not.toContain(name);
});
