import { rareParts } from "./rare-parts.ts";
import type { TermEntry } from "./term-table.ts";
import type { Company } from "./terms.ts";

/**
 * Patterns that say cheaply whether and where a term may be. They err on the side of looking: they
 * know nothing of what may stand around a term.
 */

/** Sources of regular expressions; where one of a list matches, so does the list. */
export type TermPatterns = {
  /** Without regard to case: what a page must hold for anything on it to count. */
  lead: string[];
  /** Without regard to case: spellings that count by what stands elsewhere on the page. */
  elsewhere: string[];
  /** In exact case: further ones. */
  elsewhereExact: string[];
};

/** Beyond this many spellings patterns would cost more than they save. */
const patternLimit = 1500;

/** For when there are too many spellings: any text may hold one. */
const anyText: TermPatterns = { lead: ["[^]+"], elsewhere: [], elsewhereExact: [] };

/** The patterns for all spellings. */
export function patternsFor(
  entries: readonly TermEntry[],
  companies: Readonly<Record<string, Company>>,
): TermPatterns {
  if (entries.length > patternLimit) return anyText;
  const leads: string[] = [];
  const elsewhere: string[] = [];
  const elsewhereExact: string[] = [];
  for (const { spelling, rule } of entries) {
    const company = rule.company === undefined ? undefined : companies[rule.company];
    // A term that needs company is there only where the company is, and that is in the lead.
    if (!company) leads.push(spelling);
    else if (company.within === "page")
      (rule.exact === undefined ? elsewhere : elsewhereExact).push(spelling);
  }
  return {
    lead: rareParts(leads),
    elsewhere: rareParts(elsewhere),
    elsewhereExact: elsewhereExact.map(escapePattern),
  };
}

/** Text as a pattern that matches it. */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}
