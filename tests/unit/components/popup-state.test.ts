import { describe, expect, it } from "vitest";
import { obstacleAt, type PopupState, popupStateOf } from "../../../components/popup-state.ts";
import type { Report } from "../../../content/model.ts";
import { packs } from "../../../content/packs/index.ts";
import { defaultSettings, type Settings } from "../../../content/settings.ts";
import { report } from "../report.ts";

/** The state of a page with findings, and nothing else to say of it but what is given. */
const findings = (
  subject: "condition" | "related",
  counts: Report["counts"],
  changes: Partial<Extract<PopupState, { kind: "findings" }>> = {},
): PopupState => ({
  kind: "findings",
  subject,
  counts,
  general: false,
  foreign: false,
  hindered: null,
  ...changes,
});

const topics = packs[0]?.topics ?? [];
const cases: [name: string, reports: Report[], settings: Partial<Settings>, state: PopupState][] = [
  ["no report yet", [], {}, { kind: "loading" }],
  ["still reading", [report({ reading: true })], {}, { kind: "loading" }],
  ["nothing found", [report()], {}, { kind: "nothing" }],
  [
    "a PDF",
    [report({ contentType: "application/pdf" })],
    {},
    { kind: "unreadable", obstacle: "pdf" },
  ],
  ["off everywhere", [report({ on: false })], { on: false }, { kind: "off", scope: "everywhere" }],
  [
    "off on this site",
    [report({ on: false })],
    { sitesOff: ["example.org"] },
    { kind: "off", scope: "site" },
  ],
  ["off until reload", [report({ on: false })], {}, { kind: "off", scope: "page" }],
  [
    "on for this page, though its site is off",
    [report()],
    { sitesOff: ["example.org"] },
    { kind: "nothing" },
  ],
  [
    "a frame that is on in a page that is off",
    [report({ on: false }), report({ counts: { adhd: 1 } })],
    {},
    { kind: "off", scope: "page" },
  ],
  [
    "a mention in a frame alone",
    [report(), report({ counts: { adhd: 1 }, running: { treatment: 0, condition: 1 } })],
    {},
    findings("condition", { adhd: 1 }),
  ],
  [
    "found something while still reading",
    [report({ reading: true, counts: { dopamine: 1 } })],
    {},
    findings("related", { dopamine: 1 }),
  ],
  [
    "what hinders the paint in a frame",
    [report({ counts: { adhd: 1 }, hindered: "waiting" }), report({ hindered: "cleared" })],
    {},
    findings("condition", { adhd: 1 }, { hindered: "cleared" }),
  ],
  [
    "what is not compared in a frame",
    [report({ counts: { adhd: 1 } }), report({ general: 2, foreign: 1 })],
    {},
    findings("condition", { adhd: 1 }, { general: true, foreign: true }),
  ],
  [
    "a report from before that was told",
    [{ ...report({ counts: { adhd: 1 } }), general: undefined, foreign: undefined } as never],
    {},
    findings("condition", { adhd: 1 }),
  ],
  [
    "what hinders it in a frame that is off",
    [report({ counts: { adhd: 1 } }), report({ on: false, hindered: "cleared" })],
    {},
    findings("condition", { adhd: 1 }),
  ],
];

describe("the popup's state", () => {
  it.each(cases)("%s", (_name, reports, settings, state) => {
    expect(popupStateOf(reports, { ...defaultSettings, ...settings }, topics)).toEqual(state);
  });
});

describe("why a page cannot be read", () => {
  it.each([
    ["chrome://settings/", "browser-page"],
    ["about:addons", "browser-page"],
    ["edge://extensions", "browser-page"],
    ["moz-extension://0/popup.html", "browser-page"],
    ["https://chromewebstore.google.com/category/extensions", "store"],
    ["https://chrome.google.com/webstore/devconsole", "store"],
    ["https://addons.mozilla.org/firefox/", "store"],
    ["https://example.org/a/leaflet.PDF?x=1", "pdf"],
    ["file:///home/a/page.html", "file"],
    ["https://example.org/", "unknown"],
    ["no address", "unknown"],
    [undefined, "unknown"],
  ] as const)("%s: %s", (address, obstacle) => {
    expect(obstacleAt(address)).toBe(obstacle);
  });

  it.each([
    ["Error: Cannot access a chrome:// URL", "browser-page"],
    ["Error: Cannot access a chrome-extension:// URL of different extension", "browser-page"],
    ["Error: The extensions gallery cannot be scripted.", "store"],
    ["Error: Missing host permission for the tab", "unknown"],
  ] as const)("in the browser's words, %s: %s", (refusal, obstacle) => {
    expect(obstacleAt(undefined, refusal)).toBe(obstacle);
  });
});
