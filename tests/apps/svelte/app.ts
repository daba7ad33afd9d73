import { flushSync, type hydrate, type mount } from "svelte";
import { beginApp, firstList, startListApp } from "../list-app.ts";
import type { Paragraph } from "../paragraphs.ts";
import List from "./List.svelte";

/** Starts the list with Svelte's `mount` or `hydrate`. */
export function startWith(begin: typeof mount | typeof hydrate): void {
  const list = firstList();
  const target = beginApp();
  const { draw } = begin(List, { target, props: { first: list.paragraphs } }) as {
    draw: (paragraphs: readonly Paragraph[]) => void;
  };
  flushSync();
  startListApp(list, target, (paragraphs) => flushSync(() => draw(paragraphs)));
}
