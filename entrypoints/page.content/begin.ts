import { startHere } from "../../content/page/start.ts";
import { highlightsAlone } from "../../content/painting/highlights-alone.ts";
import "../../content/painting/highlight.css";
import "../../content/painting/marks.css";

/** All that runs on a page. */
export const begin = () => startHere(highlightsAlone);
