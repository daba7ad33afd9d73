import type { ToldClaim } from "./model.ts";
import type { Tally } from "./page-subject.ts";
import type { Abbreviation } from "./reading/scanner.ts";

/**
 * The card as plain data, so that it can travel: pages ask for it, the background draws it. So no
 * page carries the notes, nor what draws them.
 */

/** What a card says. Topics by their ids. */
export type CardContent =
  /** On a mention: what it names, and the claim it is in. */
  | {
      topic: string;
      /** The spelling on the page. */
      term: string;
      /** What the frame holds. */
      tally: Tally;
      claim?: ToldClaim | undefined;
    }
  /** On a sentence; `claim` is null where the document does not answer it. */
  | { topic: string | null; text: string; claim: ToldClaim | null };

/** A text that the reader has selected, with what the page says about it. */
export type SelectedText = {
  selected: string;
  /** The text of the heading above it, or "". */
  heading: string;
  /** The claims of the page that it is in. */
  claims: readonly ToldClaim[];
  /** What the page has defined before it. */
  known: readonly Abbreviation[];
  /** The topics and companies that the page has words for. */
  marks: readonly string[];
};

/** A text, or an element. */
export type DrawnNode = string | DrawnElement;

export type DrawnElement = readonly [
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly DrawnNode[],
  /** Whether a click on it closes the card. */
  closes?: boolean,
];

/** A card ready to be built. */
export type Drawing = {
  nodes: readonly DrawnNode[];
  /** The styles of the card and of its frame, as CSS. */
  styles: string;
  /** The language of the notes. */
  language: string;
};
