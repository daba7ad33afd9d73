import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import type { EditorState } from "../apps/editor-app.ts";
import type { Compared } from "./besides.ts";
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

/** Tests editors, with the extension and without it. */
export function testEditors(compared: Compared): void {
  itCanBeWrittenIn(compared, editors);
}
