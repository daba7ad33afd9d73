import type { Page } from "puppeteer-core";
import { afterAll, beforeAll } from "vitest";
import { openSession, type Session } from "../../scripts/browser-session.ts";
import type { InBrowser } from "./in-browser.ts";
import type { Popup } from "./marked.ts";
import type { PainterName } from "./painters.ts";

/** A second browser, without the extension, to compare with. */

export type Bare = { session: Session; page: Page };

/** What tests need that compare pages with the extension with the same pages without it. */
export type Compared = { t: InBrowser; bare: Bare; popup: Popup; painter: PainterName };

/** Opens a browser without the extension beside the one of a test file, and closes it at the end. */
export function besides({ name }: Pick<InBrowser, "name">): Bare {
  const bare = {} as Bare;
  beforeAll(async () => {
    bare.session = await openSession(name, { bare: true });
    bare.page = await bare.session.browser.newPage();
  });
  afterAll(() => bare.session.close());
  return bare;
}

/** Waits for both runs; the first fault is thrown when both have ended. */
export async function inBoth<T>(first: Promise<T>, second: Promise<T>): Promise<[T, T]> {
  await Promise.allSettled([first, second]);
  return Promise.all([first, second]);
}
