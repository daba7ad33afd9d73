import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import {
  defaultSettings,
  isOnFor,
  readSettings,
  settingsFrom,
  watchSettings,
  withSite,
  writeSettings,
} from "../../content/settings.ts";

beforeEach(() => fakeBrowser.reset());

const stored: [name: string, values: Record<string, unknown>, changed: object][] = [
  ["nothing stored", {}, {}],
  [
    "all of the right type",
    { on: false, badge: false, badgeCounts: "claims", sentences: "all", sitesOff: ["a"] },
    { on: false, badge: false, badgeCounts: "claims", sentences: "all", sitesOff: ["a"] },
  ],
  ["one of the wrong type, the others stay", { on: "yes", badge: false }, { badge: false }],
  ["a list with a number in it", { sitesOff: ["a", 1], on: false }, { on: false }],
  ["a list that is an object", { sitesOff: { 0: "a" } }, {}],
  ["marks in the page", { painter: "marks" }, { painter: "marks" }],
  ["a painter that there is not", { painter: "crayons" }, {}],
  ["no sentences to be marked", { sentences: "none" }, { sentences: "none" }],
  [
    "a choice that there is not",
    { sentences: "some", badgeCounts: "claims" },
    { badgeCounts: "claims" },
  ],
  ["a choice of another setting", { sentences: "claims", badgeCounts: "all" }, {}],
  ["a choice as a list", { sentences: ["all"], badgeCounts: { claims: true } }, {}],
  ["null", { on: null, badge: null, badgeCounts: null, sentences: null, sitesOff: null }, {}],
  ["a field nobody knows", { colour: "red" }, {}],
];

describe("settings from what is stored", () => {
  it.each(stored)("%s", (_name, values, changed) => {
    expect(settingsFrom(values)).toEqual({ ...defaultSettings, ...changed });
  });
});

describe("stored settings", () => {
  it("starts with the defaults", async () => {
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it("stores one field and leaves the others", async () => {
    await writeSettings({ badge: false });
    await writeSettings({ sitesOff: ["example.org"] });
    await writeSettings({ sentences: "all" });
    expect(await readSettings()).toEqual({
      ...defaultSettings,
      badge: false,
      sitesOff: ["example.org"],
      sentences: "all",
    });
  });

  it("calls back on change until it is told to stop", async () => {
    const stop = new AbortController();
    const seen = vi.fn();
    watchSettings(seen, stop.signal);
    await writeSettings({ on: false });
    await vi.waitFor(() => expect(seen).toHaveBeenCalledWith({ ...defaultSettings, on: false }));
    stop.abort();
    await writeSettings({ on: true });
    await fakeBrowser.storage.local.set({ other: 1 });
    expect(seen).toHaveBeenCalledTimes(1);
  });
});

describe("sites", () => {
  it.each([
    [{ on: true, sitesOff: [] }, "a.org", true],
    [{ on: true, sitesOff: ["a.org"] }, "a.org", false],
    [{ on: true, sitesOff: ["a.org"] }, "b.a.org", true],
    [{ on: false, sitesOff: [] }, "a.org", false],
  ])("%j is on for %s: %s", (settings, site, on) => {
    expect(isOnFor({ ...defaultSettings, ...settings }, site)).toBe(on);
  });

  it("switches off and on again, without doubles", () => {
    expect(withSite(["b"], "a", false)).toEqual(["a", "b"]);
    expect(withSite(["a", "b"], "a", false)).toEqual(["a", "b"]);
    expect(withSite(["a", "b"], "a", true)).toEqual(["b"]);
  });
});
