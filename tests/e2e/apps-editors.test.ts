import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, it } from "vitest";
import type { EditorState } from "../apps/editor-app.ts";
import { besides, inBoth } from "./besides.ts";
import { choosePainter, painters } from "./help.ts";
import { describeIn } from "./in-browser.ts";
import {
  compose,
  press,
  pressWithControl,
  type Rest,
  restsOf,
  writeAroundFirstWord,
} from "./writing.ts";

/** Editors that pages are written in: nothing in them is marked, and they do not notice. */

const editors = ["prosemirror", "codemirror", "lexical", "quill"];

const stateOf = (page: Page) => page.evaluate(() => window.editor?.()) as Promise<EditorState>;

for (const name of ["chrome", "firefox"] as const) {
  describeIn(name, (t) => {
    const bare = besides(t);

    /** Opens an editor with and without the extension and does the same in both. */
    const doInBoth = async <T>(
      editor: string,
      act: (page: Page, rest: Rest) => Promise<T>,
    ): Promise<[T, T]> => {
      const begin = async (page: Page, words: string[] | null) => {
        await page.goto(`${t.server.address}editor-${editor}.html`);
        const rest = restsOf(page, words);
        await page.click("main [contenteditable=true]");
        await rest();
        return act(page, rest);
      };
      return inBoth(begin(t.page, []), begin(bare.page, null));
    };

    describe.each(painters)("painted with %s", (painter) => {
      beforeAll(() => choosePainter(t.session, painter));

      it.each(editors)("%s takes what is written, and takes it back", async (editor) => {
        const [states, expected] = await doInBoth(editor, async (page, rest) => {
          const first = await stateOf(page);
          await writeAroundFirstWord(page, "Ketamine", rest);
          const written = await stateOf(page);
          await pressWithControl(page, "z", 30);
          await rest();
          return { first, written, undone: await stateOf(page) };
        });
        expect(states).toEqual(expected);
        expect(states.written.model).toMatch(/Ritalin and ADHD/u);
        expect(states.undone.model).toBe(states.first.model);
        expect(states.undone.errors).toEqual([]);
      });

      if (name === "chrome")
        it.each(editors)("%s takes what an input method composes in a term", async (editor) => {
          const [state, expected] = await doInBoth(editor, async (page, rest) => {
            await pressWithControl(page, "Home");
            await press(page, "ArrowRight", 6);
            await compose(page, rest);
            return stateOf(page);
          });
          expect(state).toEqual(expected);
          expect(state.model).toMatch(/mi日本ne/u);
          expect(state.composed).toContain("compositionupdate にほ");
          expect(state.errors).toEqual([]);
        });
    });
  });
}
