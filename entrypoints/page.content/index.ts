import { defineContentScript } from "wxt/utils/define-content-script";
import { startFrame } from "../../content/page/frame.ts";
import "../../content/painting/highlight.css";

export default defineContentScript({
  matches: ["http://*/*", "https://*/*", "file:///*"],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: "document_idle",
  main() {
    // Where the script is put into a page once more, as after an update, the one before it ends.
    const place = globalThis as { healthClaimNotes?: AbortController };
    place.healthClaimNotes?.abort();
    place.healthClaimNotes = new AbortController();
    return startFrame(window, place.healthClaimNotes);
  },
});
