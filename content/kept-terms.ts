import { browser } from "wxt/browser";

/**
 * The compiled terms, kept in the browser's storage for the pages that hold any: it answers a page
 * without waking the background, and spares all other pages from carrying them.
 */

/** A table of terms and its name. Plain data. */
export type KeptTerms = { name: string; table: object };

const key = "terms";

/** The table of this name, or null where there is none, or another. */
export async function readTerms(name: string): Promise<object | null> {
  const { [key]: kept } = await browser.storage.local.get(key);
  const terms = kept as KeptTerms | undefined;
  return terms?.name === name ? terms.table : null;
}

export async function keepTerms(terms: KeptTerms): Promise<void> {
  await browser.storage.local.set({ [key]: terms });
}
