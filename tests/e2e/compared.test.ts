import { describe } from "vitest";
import { testApps } from "./apps.ts";
import { besides } from "./besides.ts";
import { testEditors } from "./editors.ts";
import { testHosts } from "./hosts.ts";
import { describeIn } from "./in-browser.ts";
import { keepPopup } from "./marked.ts";
import { describePainters } from "./painters.ts";
import { testSameText } from "./same-text.ts";

/**
 * Pages with the extension and the same pages without it: nothing may differ but the paint. All in one
 * file, since what takes longest is to start the browsers.
 */
for (const name of ["chrome", "firefox"] as const) {
  describeIn(name, (t) => {
    const bare = besides(t);
    describePainters(t, (painter) => {
      const compared = { t, bare, popup: keepPopup(t), painter };
      describe("apps", () => testApps(compared));
      describe("editors", () => testEditors(compared));
      describe("places to write in", () => testHosts(compared));
      describe("what is taken from a page", () => testSameText(compared));
    });
  });
}
