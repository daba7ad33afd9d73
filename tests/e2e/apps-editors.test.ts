import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import type { EditorState } from "../apps/editor-app.ts";
import { besides } from "./besides.ts";
import { describeIn } from "./in-browser.ts";
import { describePainters } from "./painters.ts";
import { itCanBeWrittenIn, type WritingPlace } from "./writing.ts";

/** Editors that pages are written in: nothing in them is marked, and they do not notice. */

const editors = ["prosemirror", "codemirror", "lexical", "quill"].map(
  (name): WritingPlace<EditorState> => ({
    name,
    path: `editor-${name}.html`,
    selector: "main [contenteditable=true]",
    words: [],
    look: async (page: Page) => {
      const state = (await page.evaluate(() => window.editor?.())) as EditorState;
      expect(state.errors).toEqual([]);
      return state;
    },
    textOf: ({ model }) => model,
  }),
);

for (const name of ["chrome", "firefox"] as const) {
  describeIn(name, (t) => {
    const bare = besides(t);
    describePainters(t, (painter) => itCanBeWrittenIn(t, bare, painter, editors));
  });
}
