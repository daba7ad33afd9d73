import { defineContentScript } from "wxt/utils/define-content-script";
import { startHere } from "../../content/page/start.ts";
import { highlightsAlone } from "../../content/painting/highlights-alone.ts";
import "../../content/painting/highlight.css";
import "../../content/painting/marks.css";

export default defineContentScript({
  matches: ["http://*/*", "https://*/*", "file:///*"],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: "document_idle",
  main: () => startHere(highlightsAlone),
});
