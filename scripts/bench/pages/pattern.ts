import { escapePattern } from "../../../content/reading/term-patterns.ts";
import { spellingsOf, type TermSource } from "../../../content/reading/terms.ts";

/** One plain pattern for all spellings without rules: what a minimal highlighter would look for. */
export function plainPattern(sources: readonly TermSource[]): string {
  const spellings = sources
    .flatMap(({ topics }) => topics)
    .flatMap(({ terms }) => terms)
    .flatMap((term) => (typeof term === "string" ? spellingsOf(term) : []));
  // The first that fits is taken, so the longest come first.
  const longestFirst = [...new Set(spellings)].toSorted((a, b) => b.length - a.length);
  return `\\b(?:${longestFirst.map(escapePattern).join("|")})\\b`;
}
