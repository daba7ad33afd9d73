import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerPlainText } from "@lexical/plain-text";
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from "lexical";
import { firstLines, startEditorApp } from "../editor-app.ts";
import { addError } from "../errors.ts";
import { beginApp } from "../list-app.ts";

const host = beginApp();
const element = document.createElement("div");
element.contentEditable = "true";
host.append(element);
const editor = createEditor({ namespace: "test", onError: addError });
editor.setRootElement(element);
registerPlainText(editor);
editor.update(
  () => {
    const [first, ...others] = firstLines;
    $getRoot().append(
      $createParagraphNode().append(
        $createTextNode(first.slice(0, 4)),
        $createTextNode(first.slice(4, 8)).toggleFormat("bold"),
        $createTextNode(first.slice(8)),
      ),
      ...others.map((line) => $createParagraphNode().append($createTextNode(line))),
    );
  },
  { discrete: true },
);
registerHistory(editor, createEmptyHistoryState(), 300);
startEditorApp(host, () => editor.getEditorState());
