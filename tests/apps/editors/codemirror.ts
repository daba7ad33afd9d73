import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { EditorView, keymap } from "@codemirror/view";
import { firstLines, startEditorApp } from "../editor-app.ts";
import { beginApp } from "../list-app.ts";

const host = beginApp();
const view = new EditorView({
  doc: firstLines.join("\n"),
  extensions: [history(), keymap.of([...defaultKeymap, ...historyKeymap])],
  parent: host,
});
startEditorApp(host, () => view.state.doc.toJSON());
