import { errors, watchErrors } from "./errors.ts";
import { ChangingList, type Paragraph, textOf } from "./paragraphs.ts";

/** What the apps that draw lists have in common, and what a test sees of them: `window.app`. */

/** Draws the paragraphs; the promise is kept once they are on the page. */
export type Draw = (paragraphs: readonly Paragraph[]) => Promise<void> | void;

/** How a storm of changes ended. */
export type Ending = {
  /** What the app has meant to show, and what the page shows, a line for each paragraph. */
  meant: string;
  shown: string;
  /** The words that are to be marked now, in their order. */
  words: readonly string[];
  /** How often the framework has drawn the list since the page was opened. */
  renders: number;
  errors: string[];
};

export type ListApp = {
  /** Makes so many changes with so many milliseconds between them, decided by the seed. */
  storm(seed: number, changes: number, pause: number): Promise<Ending>;
  /** How the page stands now, with the list as it was last drawn. */
  ending(): Ending;
};

declare global {
  interface Window {
    app?: ListApp;
  }
}

/** The list as the page first shows it, in the browser and on the server. */
export const firstList = () => new ChangingList();

let renders = 0;

/** To be called by the framework whenever it draws the list. */
export function countRender(): void {
  renders += 1;
}

/** Hands the app to the page once it has drawn the list. */
export function startListApp(list: ChangingList, host: Element, draw: Draw): void {
  const ending = () => ({
    meant: textOf(list.paragraphs),
    shown: [...host.querySelectorAll("p")].map(({ textContent }) => textContent).join("\n"),
    words: list.words,
    renders,
    errors,
  });
  window.app = {
    ending,
    async storm(seed, changes, pause) {
      list.reseed(seed);
      for (let index = 0; index < changes; index += 1) {
        list.change();
        await draw(list.paragraphs);
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
      list.settle();
      await draw(list.paragraphs);
      return ending();
    },
  };
}

/** The element in which the app is to draw; from now on errors are noted. */
export function beginApp(): HTMLElement {
  watchErrors();
  const host = document.querySelector("main");
  if (!host) throw new Error("The page has no place for the app");
  return host;
}
