/** @jsxImportSource react */
import { createRoot } from "react-dom/client";
import { addError } from "../errors.ts";
import { beginApp, firstList, startListApp } from "../list-app.ts";
import type { Paragraph } from "../paragraphs.ts";
import { List } from "./List.tsx";

const list = firstList();
const host = beginApp();
const root = createRoot(host, { onUncaughtError: addError, onCaughtError: addError });
const draw = (paragraphs: readonly Paragraph[]) =>
  new Promise<void>((resolve) => root.render(<List paragraphs={paragraphs} onDrawn={resolve} />));
await draw(list.paragraphs);
startListApp(list, host, draw);
