import type { Passage } from "../../content/model.ts";
import { packs } from "../../content/packs/index.ts";
import { passagesIn } from "../../content/page/passages.ts";
import { Reader } from "../../content/page/reader.ts";
import type { Painter } from "../../content/painting/painter.ts";
import { blocksIn, flowsOf } from "../../content/reading/flow.ts";
import { compileMatcher } from "../../content/reading/scanner.ts";

/** The part of `npm run eval -- claims-page` that runs in a page: the product's own reading of it. */

export type PassagesPage = {
  /** What the page hands to the claim reader. */
  passages(): Promise<Passage[]>;
  /** How many words there are to read. */
  words(): number;
};

const noPainter: Painter = {
  repaint: () => {},
  pageChanged: () => {},
  enter: () => {},
  clear: () => {},
  at: () => null,
  hindrance: () => null,
} as unknown as Painter;

function readPage(): Promise<Reader> {
  return new Promise((resolve) => {
    const reader = new Reader(
      document,
      compileMatcher(packs),
      {
        begin: async () => noPainter,
        onRead: () => resolve(reader),
        onNewDocument: () => {},
      },
      new AbortController().signal,
    );
    reader.start();
  });
}

const page: PassagesPage = {
  async passages() {
    const reader = await readPage();
    if (!reader.namesBoth) return [];
    const found: Passage[] = [];
    for (const root of reader.roots())
      for (const { passage } of await passagesIn(root, reader, async () => true))
        found.push(passage);
    return found;
  },
  words: () =>
    blocksIn(document.body)
      .flatMap(flowsOf)
      .reduce(
        (sum, { text }) => sum + (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []).length,
        0,
      ),
};

Object.assign(globalThis, { passagesPage: page });
