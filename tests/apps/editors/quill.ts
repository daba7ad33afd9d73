import Quill from "quill/core";
import Bold from "quill/formats/bold";
import { firstLines, startEditorApp } from "../editor-app.ts";
import { beginApp } from "../list-app.ts";

const host = beginApp();
Quill.register(Bold);
const quill = new Quill(host);
const [first, ...others] = firstLines;
quill.setContents([
  { insert: first.slice(0, 4) },
  { insert: first.slice(4, 8), attributes: { bold: true } },
  { insert: `${[first.slice(8), ...others].join("\n")}\n` },
]);
quill.history.clear();
startEditorApp(host, () => quill.getContents());
