import { rareParts } from "./rare-parts.ts";
import type { TermEntry } from "./term-table.ts";
import { type Company, takeApart } from "./terms.ts";

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
  /** In folded text: where a spelling may begin; "" for nowhere. */
  starts: string;
};

/** Beyond this many spellings patterns would cost more than they save. */
const patternLimit = 1500;

/** The patterns for all spellings; null where there are too many. */
export function patternsFor(
  entries: readonly TermEntry[],
  companies: Readonly<Record<string, Company>>,
): TermPatterns | null {
  if (entries.length > patternLimit) return null;
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
    starts: startsOf(entries.map(({ spelling }) => spelling)),
  };
}

/** This many letters of a spelling tell it from ordinary words well enough. */
const tellingLetters = 9;

/** One pattern for the beginnings of spellings, each at the start of a word where that is ASCII. */
function startsOf(spellings: readonly string[]): string {
  const ascii = new Set<string>();
  const rest = new Set<string>();
  for (const spelling of spellings) {
    const { words } = takeApart(spelling);
    (/^\w/u.test(words[0] ?? "") ? ascii : rest).add(beginningOf(words));
  }
  const bounded = ascii.size > 0 ? [`\\b(?:${shortest(ascii).join("|")})`] : [];
  return [...bounded, ...shortest(rest)].join("|");
}

/** What stands between two words of a term is never a letter. */
const between = "[^a-z]{0,40}";

function beginningOf(words: readonly string[]): string {
  let letters = 0;
  let pattern = "";
  let last = "";
  for (const word of words) {
    if (letters >= tellingLetters) break;
    pattern += (pattern && between) + escapePattern(word);
    letters += word.length;
    last = word;
  }
  // So that "special K" is not looked for in "special kinds".
  return last.length < 4 ? `${pattern}(?![a-z])` : pattern;
}

/** Without those that begin like another one. */
function shortest(beginnings: ReadonlySet<string>): string[] {
  const kept: string[] = [];
  for (const each of [...beginnings].sort()) {
    const last = kept.at(-1);
    if (last === undefined || !each.startsWith(last)) kept.push(each);
  }
  return kept;
}

/** Text as a pattern that matches it. */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}
