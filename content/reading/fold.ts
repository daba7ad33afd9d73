import { lazyPattern } from "./lazy-pattern.ts";

/**
 * Folding: the form of a text in which spellings are compared. Case, ligatures, full-width and other
 * styled letters, and letters written as base and accent do not count; accents themselves do.
 */

/** A folded text, with the way back. */
export type Folded = {
  text: string;
  /** The position in the source of a position in the folded text. */
  sourceOf: (position: number) => number;
};

/** Letters that fold to another length or need composing: marks, ligatures, wide and styled forms. */
const special = lazyPattern(
  String.raw`[\p{M}\u0130\u2100-\u214F\u24B6-\u24E9\uFB00-\uFB4F\uFF10-\uFF5A\u{1D400}-\u{1D7FF}]`,
  "u",
);
const clusters = lazyPattern(String.raw`\P{M}\p{M}*|\p{M}+`, "gu");
const letterOrDigit = lazyPattern(String.raw`[\p{L}\p{Nd}]`);

const same = (position: number) => position;

/** Asked first, for a pattern over all of Unicode is slow: what is beyond Latin letters and usual signs. */
const unusual = /[^\0-\u012F\u0131-\u024F\u2000-\u206F\u20A0-\u20CF\u2190-\u22FF]/;

/** Folds a text. Plain text, which is nearly all of it, keeps its length and needs no map. */
export function fold(text: string): Folded {
  if (!unusual.test(text) || !special().test(text))
    return { text: text.toLowerCase(), sourceOf: same };
  const sources: number[] = [];
  let folded = "";
  for (const { 0: cluster, index } of text.matchAll(clusters())) {
    // Signs such as ™ and ² keep their form: "Ritalin™" must not become "Ritalintm".
    const form = letterOrDigit().test(cluster) ? cluster.normalize("NFKC").toLowerCase() : cluster;
    for (let unit = 0; unit < form.length; unit += 1) {
      // A sign keeps its place unit by unit; a letter that has changed is one whole.
      sources.push(form === cluster || form.length === cluster.length ? index + unit : index);
    }
    folded += form;
  }
  sources.push(text.length);
  return { text: folded, sourceOf: (position) => sources[position] ?? text.length };
}
