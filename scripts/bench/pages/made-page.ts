import { packs } from "../../../content/packs/index.ts";
import { cards, footer, head, header, list, story, table } from "./blocks.ts";
import { PageWriter } from "./page-writer.ts";
import { plainPattern } from "./pattern.ts";
import { randomFrom, type Topics } from "./text.ts";

/** Makes pages as they are on the web, of a given size and with a given number of hits. */

export type PageSpec = {
  bytes: number;
  hits: number;
  topics: Topics;
  /** How many elements, or how many text nodes, white space included. */
  elements?: number;
  textNodes?: number;
  /** The page's own script and what it works on, put at the end of the text. */
  extra?: string;
};

export type MadePage = {
  html: string;
  bytes: number;
  elements: number;
  textNodes: number;
  hits: number;
};

const pattern = new RegExp(plainPattern(packs), "gi");
const countHits = (text: string) => text.match(pattern)?.length ?? 0;

const wrappers = "site app shell layout row column content inner body".split(" ");

export function makePage(spec: PageSpec): MadePage {
  // From 4 kB of data on a small page to 60 kB on a large one.
  const dataBytes = Math.min(60_000, spec.bytes * 0.15);
  // A block is some 2 kB, and the last one ends beyond the mark.
  const rest = dataBytes / 2 + Math.min(2_500, spec.bytes * 0.1) + (spec.extra?.length ?? 0);
  const end = spec.bytes - rest;
  const to = new PageWriter(randomFrom(spec.bytes + spec.hits), { ...spec, bytes: end }, countHits);
  head(to, "A made page", dataBytes);
  header(to);
  to.nested("div", wrappers, () => {
    to.element("main", "", () => {
      to.element("article", "", () => {
        to.begin();
        let hasMiddle = false;
        while (to.bytes < end) {
          if (!hasMiddle && to.bytes > end / 2) {
            to.element("h2", 'id="middle"', "In the middle");
            hasMiddle = true;
          }
          block(to, spec, to.bytes / end);
        }
        while (to.hits < spec.hits) to.element("p", "", () => to.sentence());
      });
    });
  });
  footer(to, dataBytes);
  if (spec.extra) to.element("div", "", spec.extra);
  const { bytes, elements, textNodes, hits } = to;
  return { html: to.toString(), bytes, elements, textNodes, hits };
}

/** The next part: many elements where the page is short of them, else prose. */
function block(to: PageWriter, spec: PageSpec, progress: number): void {
  const isShort =
    to.elements < (spec.elements ?? 0) * progress ||
    to.textNodes < (spec.textNodes ?? 0) * progress;
  if (isShort) cards(to);
  else {
    const kind = to.random();
    if (kind < 0.8) story(to);
    else if (kind < 0.93) list(to);
    else table(to);
  }
}
