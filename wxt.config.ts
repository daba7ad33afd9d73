import { defineConfig } from "wxt";
import { checkPacks } from "./scripts/check-packs.ts";
import { pageScriptPlugin } from "./scripts/page-script-plugin.ts";

export default defineConfig({
  modules: ["@wxt-dev/webextension-polyfill"],
  imports: false,
  targetBrowsers: ["chrome", "firefox"],
  manifestVersion: 3,
  vite: () => ({
    // Older targets would have light-dark() rewritten into something the card's styles cannot use.
    build: { target: ["chrome123", "firefox142"] },
    plugins: [pageScriptPlugin()],
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  }),
  hooks: {
    "build:before": () => checkPacks("content/packs"),
  },
  manifest: ({ browser }) => ({
    name: "__MSG_name__",
    description: "__MSG_description__",
    default_locale: "en",
    permissions: ["storage", "activeTab", "scripting", "contextMenus"],
    // Asked for when the reader chooses marks in the page, and not before.
    optional_host_permissions: ["http://*/*", "https://*/*"],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
    icons: Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icons/${size}.png`])),
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "notes@healthclaimnotes.example",
              strict_min_version: "142.0",
              data_collection_permissions: { required: ["none"] },
            },
            gecko_android: { strict_min_version: "142.0" },
          },
        }
      : { minimum_chrome_version: "123" }),
  }),
});
