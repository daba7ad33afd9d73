import type { Mention, TopicRole } from "../model.ts";

/** Finds terms in text. Pure: text in, positions out. */

/** What a matcher is made from: the part of a pack that names things. */
export type TermSource = {
  readonly topics: readonly {
    readonly id: string;
    readonly role: TopicRole;
    readonly terms: readonly string[];
  }[];
};

export type Matcher = {
  /** A cheap first test: false only where `find` on any part of the text would find nothing. */
  mayHold(text: string): boolean;
  /** The mentions in a flow's text, in order, without overlap; the longest term wins. */
  find(text: string): Mention[];
};

const letterOrDigit = /[\p{L}\p{N}\p{M}_]/u;
const separators = /[\s‐-―-]+/gu;
const anySeparators = /[\s‐-―/-]+/gu;

/** "word(s)" as its spellings; other terms as they are. */
export function spellingsOf(term: string): string[] {
  return term.endsWith("(s)") ? [term.slice(0, -3), `${term.slice(0, -3)}s`] : [term];
}

/** Compiles the terms of all packs into one matcher. Case does not count; words match whole. */
export function compileMatcher(sources: readonly TermSource[]): Matcher {
  const topics = new Map<string, { topic: string; role: TopicRole }>();
  const spellings: string[] = [];
  for (const source of sources) {
    for (const { id, role, terms } of source.topics) {
      for (const spelling of terms.flatMap(spellingsOf)) {
        topics.set(keyOf(spelling), { topic: id, role });
        spellings.push(spelling);
      }
    }
  }
  // Alternatives are tried from left to right, so the longest comes first.
  spellings.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const alternatives = spellings.map(patternOf).join("|");
  const first = new RegExp(alternatives, "iu");
  const whole = new RegExp(`(?:${alternatives})(?![\\p{L}\\p{N}\\p{M}_])`, "giu");

  return {
    mayHold: (text) => spellings.length > 0 && first.test(text),
    find(text) {
      const mentions: Mention[] = [];
      if (spellings.length === 0) return mentions;
      whole.lastIndex = 0;
      for (let hit = whole.exec(text); hit; hit = whole.exec(text)) {
        const start = hit.index;
        // Looking behind inside the pattern would be tried at every position of the text.
        if (start > 0 && letterOrDigit.test(characterBefore(text, start))) {
          whole.lastIndex = start + 1;
          continue;
        }
        const owner = topics.get(keyOf(hit[0]));
        if (owner) mentions.push({ ...owner, start, end: start + hit[0].length });
      }
      return mentions;
    },
  };
}

/** What a spelling and its variants on a page have in common. */
function keyOf(spelling: string): string {
  return spelling.toLowerCase().replace(anySeparators, " ").replace(/\.$/u, "");
}

/** A spelling as a pattern: a space or hyphen also stands for line breaks, dashes and slashes. */
function patternOf(spelling: string): string {
  const words = spelling.replace(/\.$/u, "").split(separators).map(escapePattern);
  const dot = spelling.endsWith(".") ? "\\.?" : "";
  return words.join("(?:\\s*[‐-―/\\-]\\s*|\\s+)") + dot;
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}

/** The whole character that ends before a position, surrogate pairs included. */
function characterBefore(text: string, position: number): string {
  const last = text.charCodeAt(position - 1);
  const isTrail = last >= 0xdc00 && last <= 0xdfff;
  return text.slice(isTrail && position > 1 ? position - 2 : position - 1, position);
}
