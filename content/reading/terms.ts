import type { TopicRole } from "../model.ts";
import { fold } from "./fold.ts";
import { nextWord, wordEnd } from "./words.ts";

/** Terms as packs write them, made ready for matching. */

/** A term in a pack: a spelling, or a spelling with rules. */
export type Term =
  | string
  | {
      text: string;
      /** Upper and lower case must be as written: "ADD" is not "add". */
      exact?: boolean | undefined;
      /** Counts only where this company is: a name in the pack's `companies`. */
      company?: string | undefined;
      /** Does not count right after one of these words. */
      notAfter?: readonly string[] | undefined;
      /** Does not count right before one of these words. */
      notBefore?: readonly string[] | undefined;
      /** Counts only right after one of these words. */
      onlyAfter?: readonly string[] | undefined;
    };

/** What makes an ambiguous term certain: topics or words in the same flow or anywhere on the page. */
export type Company = {
  within: "flow" | "page";
  topics: readonly string[];
  words: readonly string[];
};

/** The part of a pack that names things. */
export type TermSource = {
  readonly topics: readonly {
    readonly id: string;
    readonly role: TopicRole;
    readonly terms: readonly Term[];
    /** First and last parts that are written together, as in German: each pair is a term. */
    readonly compounds?: { first: readonly string[]; last: readonly string[] } | undefined;
  }[];
  readonly companies?: Readonly<Record<string, Company>> | undefined;
};

/** What may stand between two words of a term. */
export type Joint = "any" | "dash" | string;

/** A term taken apart: words in folded form, and what joins each to the one before. */
export type Spelling = { words: string[]; joints: Joint[]; dotted: boolean };

const anyJoint = /^\s*[-‐-―−/()]{0,2}\s*$/u;
const dashJoint = /^[-‐-―−]$/u;

/** Whether what stands between two words on a page joins them as the term asks. */
export function joins(joint: Joint, between: string): boolean {
  if (joint === "any") return between !== "" && anyJoint.test(between);
  return joint === "dash" ? dashJoint.test(between) : between === joint;
}

/** "word(s)" as its spellings; others as they are. */
export function spellingsOf(text: string): string[] {
  return text.endsWith("(s)") ? [text.slice(0, -3), `${text.slice(0, -3)}s`] : [text];
}

/**
 * Takes a spelling apart. A space stands for white space, a line break, a hyphen, dash, slash or
 * bracket; a hyphen for any dash; other signs for themselves. A full stop at the end may be missing.
 */
export function takeApart(spelling: string): Spelling {
  const { text } = fold(spelling);
  const words: string[] = [];
  const joints: Joint[] = [];
  let from = 0;
  for (let start = nextWord(text, 0, text.length); start >= 0; ) {
    const end = wordEnd(text, start);
    if (words.length > 0) joints.push(jointOf(text.slice(from, start)));
    words.push(text.slice(start, end));
    from = end;
    start = nextWord(text, end, text.length);
  }
  return { words, joints, dotted: spelling.endsWith(".") };
}

function jointOf(between: string): Joint {
  if (/^\s+$/u.test(between)) return "any";
  return dashJoint.test(between) ? "dash" : between;
}
