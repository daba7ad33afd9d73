import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { startHere } from "../content/page/start.ts";
import { createPainter } from "../content/painting/choose.ts";

/** Takes the place of the script on every page, where the reader has chosen marks in the page. */
export default defineUnlistedScript(() => startHere(createPainter));
