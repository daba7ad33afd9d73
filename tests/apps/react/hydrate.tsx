/** @jsxImportSource react */
import { hydrateRoot, type Root } from "react-dom/client";
import { addError } from "../errors.ts";
import { beginApp, firstList, startListApp } from "../list-app.ts";
import type { Paragraph } from "../paragraphs.ts";
import { watchServerNodes } from "../server-nodes.ts";
import { List } from "./List.tsx";

const list = firstList();
const host = beginApp();
watchServerNodes(host);
const root = await new Promise<Root>((resolve) => {
  const hydrated = hydrateRoot(
    host,
    <List paragraphs={list.paragraphs} onDrawn={() => resolve(hydrated)} />,
    { onRecoverableError: addError, onUncaughtError: addError, onCaughtError: addError },
  );
});
const draw = (paragraphs: readonly Paragraph[]) =>
  new Promise<void>((resolve) => root.render(<List paragraphs={paragraphs} onDrawn={resolve} />));
startListApp(list, host, draw);
