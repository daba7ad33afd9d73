import type { Group } from "./groups.ts";
import type { Predicate } from "./predicates.ts";
import type { Tagged } from "./tags.ts";
import { isOfClass } from "./verbs.ts";

type Governed = Pick<Predicate, "over" | "overWord" | "link">;

const ungoverned: Governed = { over: null, overWord: null, link: null };

/** What governs a group: a verb, noun or adjective before "to", before "that", or before a gerund. */
export function governorOf(
  words: readonly Tagged[],
  before: readonly Predicate[],
  group: Group,
  start: number,
): Governed {
  const over = before.length > 0 ? before.length - 1 : null;
  const last = before.at(-1);
  let first = group.from - 1;
  while (first >= 0 && (words[first]?.tag === "adv" || words[first]?.tag === "not")) first -= 1;
  const ahead = words[first];
  if (!ahead) return ungoverned;
  const by = words[first - 1];
  if (ahead.tag === "to") {
    const isWord = by && (by.tag === "noun" || by.tag === "adj" || by.tag === "adv");
    return { over, overWord: isWord ? first - 1 : null, link: "to" };
  }
  // "helps improve", "lets patients focus".
  if (last && group.form === "base" && !group.modal && start <= last.to && takesBare(last.verb))
    return { over, overWord: null, link: "to" };
  if (group.form === "ing" && !group.isFinite) {
    if (ahead.tag !== "prep") return { over, overWord: null, link: "participle" };
    const isWord = by && (by.tag === "noun" || by.tag === "adj");
    return { over, overWord: isWord ? first - 1 : null, link: "gerund" };
  }
  // "a study published in 2020": a participle after its noun is a clause of its own.
  if (group.form === "participle" && !group.isFinite && ahead.tag === "noun")
    return { over, overWord: null, link: "relative" };
  return governorOfClause(words, before, group, start);
}

const takesBare = (verb: string) => verb === "help" || verb === "let" || verb === "make";

/** What a clause with a finite verb depends on: by the word that opens it. */
function governorOfClause(
  words: readonly Tagged[],
  before: readonly Predicate[],
  group: Group,
  start: number,
): Governed {
  // However much stands between subject and verb, what governs the clause comes before all of it.
  const host = before.findLastIndex(({ to }) => to <= start);
  const over = host < 0 ? null : host;
  const last = before[host];
  const opener = words[start - 1];
  if (opener?.tag === "rel") return { over, overWord: null, link: "relative" };
  const isOwnSubject = !subjectIsEmpty(words, start, group.from);
  if (opener?.tag === "that") {
    const by = words[start - 2];
    if (!isOwnSubject && by?.tag === "noun" && !isContentNoun(by.word))
      return { over, overWord: null, link: "relative" };
    const isWord = by && (by.tag === "noun" || by.tag === "adj");
    return { over, overWord: isWord ? start - 2 : null, link: "that" };
  }
  if (opener?.tag === "sub") {
    const isAsked = opener.word === "if" && last && isOfClass(last.verb, "study", "show");
    if (isAsked || asking.test(opener.word)) return { over, overWord: null, link: "whether" };
    // "in adults, where it helps": no condition, but a place.
    const isPlace =
      opener.word === "where" && /^(?:,|[a-z]+)$/u.test(words[start - 2]?.word ?? "") && start > 2;
    return conditional.test(opener.word) && !isPlace ? { ...ungoverned, link: "if" } : ungoverned;
  }
  if (last && group.isFinite && !isOwnSubject) return { over, overWord: null, link: "and" };
  // "Studies suggest ketamine helps", "They say it works".
  const isSaid =
    last?.isFinite &&
    start === last.to &&
    !last.passive &&
    last.link !== "relative" &&
    isOfClass(last.verb, "say", "suggest", "show", "experience");
  return group.isFinite && isSaid ? { over, overWord: null, link: "that" } : ungoverned;
}

const asking = /^(?:whether|how|why)$/u;
const conditional = /^(?:if|unless|when|once|until|before|where)$/u;

/** Nouns that a that-clause says the content of. */
export function isContentNoun(word: string): boolean {
  return /^(?:evidence|proof|idea|notion|claims?|fact|hope|belief|possibility|chance|hypothesis|hypotheses|theory|myth|suggestion|assumption|view|concerns?|risk|doubt|misconception|likelihood|assertion|argument|indications?|signs?|reports?|rumou?rs?|finding|findings|promise|guarantee|question|news|observation|conclusion|sense|feeling|argument|notion|statement|thought|fear|worry|confidence|data|research)$/u.test(
    word,
  );
}

function subjectIsEmpty(words: readonly Tagged[], start: number, from: number): boolean {
  for (let at = start; at < from; at += 1)
    if (/^(?:noun|pron|num|det)$/u.test(words[at]?.tag ?? "")) return false;
  return true;
}
