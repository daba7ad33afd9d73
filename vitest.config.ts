import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { findBrowser } from "./scripts/find-browser.ts";

const oxc = { jsx: { runtime: "automatic", importSource: "preact" } } as const;
const chromium = findBrowser("chrome");
/** Where there is no extension around the code, a stand-in gives storage and messages. */
const alias = {
  "wxt/browser": new URL("tests/fake-browser.ts", import.meta.url).pathname,
};

export default defineConfig({
  test: {
    projects: [
      {
        oxc,
        resolve: { alias },
        test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"], environment: "node" },
      },
      {
        oxc,
        resolve: { alias },
        // Found while the tests run, a dependency would make the page load anew under them.
        optimizeDeps: {
          include: [
            "axe-core",
            "fast-check",
            "mark.js",
            "mark.js/src/lib/mark.js",
            "preact",
            "preact/hooks",
            "preact/jsx-dev-runtime",
            "wxt/testing/fake-browser",
          ],
        },
        test: {
          name: "dom",
          include: ["tests/dom/**/*.test.{ts,tsx}"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium && { executablePath: chromium }),
                args: ["--no-sandbox", "--disable-background-networking"],
              },
            }),
            instances: [{ browser: "chromium", viewport: { width: 1000, height: 700 } }],
          },
        },
      },
      {
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          environment: "node",
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Each file has browsers of its own, and most of the time they wait.
          maxWorkers: 2,
        },
      },
    ],
  },
});
