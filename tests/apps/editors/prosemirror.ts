import { baseKeymap } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { schema } from "prosemirror-schema-basic";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { firstLines, startEditorApp } from "../editor-app.ts";
import { beginApp } from "../list-app.ts";

const host = beginApp();
// Where white space is not kept the editor complains.
host.style.whiteSpace = "pre-wrap";
const { paragraph, doc } = schema.nodes;
const [first, ...others] = firstLines;
const strong = schema.mark("strong");
const view = new EditorView(host, {
  state: EditorState.create({
    doc: doc.create(null, [
      paragraph.create(null, [
        schema.text(first.slice(0, 4)),
        schema.text(first.slice(4, 8), [strong]),
        schema.text(first.slice(8)),
      ]),
      ...others.map((line) => paragraph.create(null, schema.text(line))),
    ]),
    plugins: [history(), keymap({ "Mod-z": undo, "Mod-y": redo }), keymap(baseKeymap)],
  }),
});
startEditorApp(host, () => view.state.doc.toJSON());
