import { type Analysis, findsOf, has } from "./analysis.ts";
import type { Found } from "./phrases.ts";

/** What a page only reports: the claims of others, named as theirs. */

/** "The ad describes it as proven": not what the page itself says. */
export function reportOf(analysis: Analysis, cue: Found): Found | undefined {
  return findsOf(analysis, "reported").find(({ to }) => to <= cue.from) ?? citedIn(analysis, cue);
}

const citing =
  /^,? ?(?:it|the (?:ad|advert|flyer|poster|banner|website|site|brochure|leaflet|headline)) (?:said|says|read|reads|claims|claimed|ran)\b/u;

/** "‘Proven relief’, the poster said." */
function citedIn({ quotes, tokens }: Analysis, cue: Found): Found | undefined {
  const quote = quotes.find(({ from, to }) => from <= cue.from && cue.to <= to);
  if (!quote) return undefined;
  const after = tokens.slice(quote.to).map(({ word }) => word);
  return citing.test(after.join(" "))
    ? { name: "reported", from: quote.to, to: tokens.length }
    : undefined;
}

/** Whether a heading says that what stands under it is not so: "Myths", "Red flags". */
export function deniesWhatFollows(heading: Analysis | null): boolean {
  return heading !== null && !heading.isQuestion && has(heading, "falsehood", "denial", "reported");
}
