import type { TermPatterns } from "../reading/term-patterns.ts";
import { compileTerms, type TermTable } from "../reading/term-table.ts";
import { packTerms } from "./terms.ts";

/**
 * The terms of all packs, compiled. In the scripts that reach pages this module is replaced by the
 * patterns and the table's name alone (see scripts/page-script-plugin.ts): most pages hold no term, and
 * those that do take the table from the browser's storage.
 */
const { patterns, table } = compileTerms(packTerms);

export const compiledTerms: {
  patterns: TermPatterns;
  /** Tells one table from another: extensions are updated while pages are open. */
  name: string;
  /** Null in the scripts on pages. */
  table: TermTable | null;
} = { patterns, name: nameOf(JSON.stringify(table)), table };

/** A short name for a text: FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
function nameOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
