import { defineContentScript } from "wxt/utils/define-content-script";
import { startFrame } from "../../content/page/frame.ts";
import "./highlight.css";

export default defineContentScript({
  matches: ["http://*/*", "https://*/*", "file:///*"],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: "document_idle",
  // The message would tell every page that the extension is there.
  noScriptStartedPostMessage: true,
  main: (ctx) => startFrame(window, ctx.signal),
});
