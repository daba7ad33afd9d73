import type { Analysis } from "./analysis.ts";
import type { Span } from "./english/predicates.ts";

/** What stands in quotation marks: somebody's words, and not the page's own. */

const marked =
  /“[^”]{3,}”|"[^"]{3,}"|‘[^’]{3,}’(?!\p{L})|(?<=^|[\s(])'[^']{3,}'(?!\p{L})|«[^»]{3,}»/gu;
const whole = /^\s*[“"«].{10,}[”"»][.!?]?\s*(?:[-–—,].*)?$/u;

/** What a sentence must say besides a quotation for that to be told of, in UTF-16 code units. */
const leastBesides = 6;

/** The quotation that something stands in, where the sentence says more than that. */
export function quoteAround({ text, words }: Analysis, { from, to }: Span): Span | null {
  const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
  for (const { 0: quote, index } of text.matchAll(marked)) {
    const close = index + quote.length;
    if (index > start || close < end || quote.length > text.length - leastBesides) continue;
    const first = words.findIndex((word) => word.start >= index);
    const last = words.findLastIndex((word) => word.end <= close);
    return { from: first, to: Math.max(first, last) + 1 };
  }
  return null;
}

/** Whether a sentence is all quotation, with its speaker at most. */
export function isQuotation({ text }: Analysis): boolean {
  return whole.test(text);
}
