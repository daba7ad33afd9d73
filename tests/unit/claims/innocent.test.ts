import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { judge, ketamineAdhd } from "./packs.ts";

/** The worst mistake there is: a sentence that is right, called a contradiction. */

const sentences = readFileSync(join(import.meta.dirname, "innocent.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split(" | ").map((part) => part.trim()));

describe("a sentence that is right", () => {
  it.each(sentences)("is no contradiction: %s | %s | %s", (heading, before, text) => {
    expect(judge(ketamineAdhd, text ?? "", heading, before).stance).not.toBe("contradicts");
  });

  it("is one of many", () => {
    expect(sentences.length).toBeGreaterThan(200);
  });
});
