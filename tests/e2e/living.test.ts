import { describe } from "vitest";
import { testFollowing } from "./following.ts";
import { testFrames } from "./frames.ts";
import { describeIn } from "./in-browser.ts";
import { keepPopup } from "./marked.ts";
import { describePainters } from "./painters.ts";
import { testShadowTrees } from "./shadow.ts";

/** Pages that change, and pages of many parts: what is marked and counted is what is there. */
for (const name of ["chrome", "firefox"] as const) {
  describeIn(name, (t) => {
    describePainters(t, (painter) => {
      const popup = keepPopup(t);
      describe("marks, counts and jumps", () => testFollowing(t, popup, painter));
      describe("frames", () => testFrames(t, popup, painter));
      describe("shadow trees", () => testShadowTrees(t, popup, painter));
    });
  });
}
