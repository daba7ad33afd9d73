import type { TermTree } from "./term-tree.ts";
import { isWordAt } from "./words.ts";

/** Where in a folded text a term may begin, in order. */
export type WordStarts = (text: string) => number[];

/**
 * However many terms there are, each word of the text is hashed while it is read, and only one whose
 * hash some term begins with is a place. So the work grows with the text alone.
 */
export function wordStarts(tree: TermTree): WordStarts {
  const size = 2 ** Math.min(20, Math.max(12, Math.ceil(Math.log2(tree.size * 16 + 1))));
  const mask = size - 1;
  const bits = new Uint8Array(size);
  for (const word of tree.keys()) {
    let hash = 0;
    for (let at = 0; at < word.length; at += 1) hash = step(hash, word.charCodeAt(at));
    bits[spread(hash) & mask] = 1;
  }
  return (text) => {
    const starts: number[] = [];
    for (let at = 0; at < text.length; ) {
      if (!isWordAt(text, at)) {
        at += 1;
        continue;
      }
      const start = at;
      let hash = 0;
      for (; at < text.length && isWordAt(text, at); at += 1)
        hash = step(hash, text.charCodeAt(at));
      if (bits[spread(hash) & mask] !== 0) starts.push(start);
    }
    return starts;
  };
}

const step = (hash: number, unit: number) => (Math.imul(hash, 31) + unit) | 0;
/** Spreads a hash, so that its low bits depend on all of it. */
const spread = (hash: number) => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 12;
