import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { keepTerms, readTerms } from "../../content/kept-terms.ts";

beforeEach(() => fakeBrowser.reset());

describe("kept terms", () => {
  it("are there under their name", async () => {
    await keepTerms({ name: "a", table: { words: ["ketamine"] } });
    expect(await readTerms("a")).toEqual({ words: ["ketamine"] });
  });

  it.each([
    ["where none were kept", null],
    ["under another name", { name: "b", table: {} }],
  ])("are not there %s", async (_name, kept) => {
    if (kept) await keepTerms(kept);
    expect(await readTerms("a")).toBeNull();
  });

  it("give way to those of a newer version", async () => {
    await keepTerms({ name: "a", table: { words: ["old"] } });
    await keepTerms({ name: "b", table: { words: ["new"] } });
    expect([await readTerms("a"), await readTerms("b")]).toEqual([null, { words: ["new"] }]);
  });
});
