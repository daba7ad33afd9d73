import { errors } from "./errors.ts";

/** What the pages with editors have in common, and what a test sees of them: `window.editor`. */

/** An editor, the document in it, and what has happened to both. */
export type EditorState = {
  /** The document as the editor itself keeps it. */
  model: string;
  html: string;
  /** What an input method has told the editor, in order. */
  composed: string[];
  errors: string[];
};

declare global {
  interface Window {
    editor?: () => EditorState;
  }
}

/** The lines every editor starts with. */
export const firstLines = [
  "Ketamine for ADHD is being tried.",
  "Ritalin is a usual medicine, ketamine is none.",
] as const;

/** Hands an editor to the page, once its document is there. */
export function startEditorApp(host: HTMLElement, model: () => unknown): void {
  const composed: string[] = [];
  for (const type of ["compositionstart", "compositionupdate", "compositionend"] as const)
    host.addEventListener(type, ({ data }) => composed.push(`${type} ${data}`), true);
  window.editor = () => ({
    model: JSON.stringify(model()),
    html: host.innerHTML,
    composed,
    errors,
  });
}
