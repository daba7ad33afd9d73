import type { ClaimKind, Span, Stance } from "../content/model.ts";
import { spansIn } from "./excerpt.ts";

/** How the views speak of claims: the same words everywhere. Pure. */

/** What a claim is about, in words for people. "Acts", not "works", which would say that it helps. */
export const kindNames: Readonly<Record<ClaimKind, string>> = {
  approval: "Approval",
  efficacy: "Whether it helps",
  evidence: "What studies show",
  safety: "Risks",
  onset: "How fast it acts",
  comparison: "How it compares",
  mechanism: "How it acts",
  use: "How it is used",
};

/** How the document stands to a claim. There are these three phrasings and no others. */
export const stancePhrases: Readonly<Record<Stance, string>> = {
  contradicts: "The document says otherwise",
  overstates: "The document is more cautious",
  consistent: "Says the same",
};

/** What a stance means. */
export const stanceReasons: Readonly<Record<Stance, string>> = {
  contradicts: "So it says what the document denies, or denies what the document says.",
  overstates: "So it is put with more certainty than in the document.",
  consistent: "So it says what the document says, or less.",
};

/** The words that decided, each once, as a reader would point at them. */
export function decidingWords(text: string, words: readonly Span[]): string[] {
  const found = spansIn(text, words).map(({ start, end }) => text.slice(start, end));
  const shown = found.map((each) => each.replace(/\s+/gu, " ").trim());
  return shown.filter(
    (each, index) =>
      shown.findIndex((other) => other.toLowerCase() === each.toLowerCase()) === index,
  );
}
