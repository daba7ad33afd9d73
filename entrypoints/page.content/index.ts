import { defineContentScript } from "wxt/utils/define-content-script";
import { begin } from "./begin.ts";

/** For the manifest; on pages there is begin.ts alone (see scripts/page-script-plugin.ts). */
export default defineContentScript({
  matches: ["http://*/*", "https://*/*", "file:///*"],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: "document_idle",
  main: () => begin(),
});
