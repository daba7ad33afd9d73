import type { Group } from "./groups.ts";
import type { Tagged } from "./tags.ts";

/** Where the clause of a group begins: after a stop, a conjunction, or the group before it. */
export function clauseStart(
  words: readonly Tagged[],
  groups: readonly Group[],
  index: number,
): number {
  const group = groups[index];
  const floor = groups[index - 1]?.to ?? 0;
  if (!group) return 0;
  let ahead = group.from - 1;
  while (ahead >= floor && (words[ahead]?.tag === "adv" || words[ahead]?.tag === "not")) ahead -= 1;
  // "helps people and reduces": what follows a conjunction at once has the same subject.
  if (index > 0 && words[ahead]?.tag === "and") return group.from;
  // "boosts focus, lowers impulsivity and takes …": a row of verbs.
  const last = groups[index - 1];
  if (
    last?.isFinite &&
    words[ahead]?.word === "," &&
    words[last.at]?.form === words[group.at]?.form &&
    !isRelative(words, last)
  )
    return group.from;
  for (let at = group.from - 1; at >= floor; at -= 1) {
    const word = words[at];
    if (!word) break;
    if (
      word.tag === "sub" ||
      word.tag === "rel" ||
      (word.tag === "that" && isConjunction(words, at))
    )
      return at + 1;
    if (word.tag === "sign" && /^[.;:!?–]$/u.test(word.word)) return at + 1;
    // "the focus you miss", "the links the brain lacks": a clause that no word opens.
    if (
      at > floor &&
      groups[index - 1]?.isFinite &&
      words[at - 1]?.tag === "noun" &&
      (/^(?:you|we|they|i|he|she|it)$/u.test(word.word) ||
        (word.tag === "det" && /^(?:the|a|an|your|our|my|their|its)$/u.test(word.word)))
    )
      return at;
    // "Although it shows promise, more research is needed."
    if (
      word.word === "," &&
      floor > 0 &&
      groups[index - 1]?.isFinite &&
      startsSubject(words, at + 1, group.from) &&
      words[ahead]?.word !== ","
    )
      return at + 1;
    // "…, and patients feel": the conjunction opens a clause with a subject of its own.
    if (
      word.tag === "and" &&
      groups[index - 1]?.isFinite &&
      startsSubject(words, at + 1, group.from)
    )
      return at + 1;
  }
  return floor;
}

function isConjunction(words: readonly Tagged[], at: number): boolean {
  return (
    words[at + 1]?.tag !== "noun" ||
    words[at - 1]?.tag === "verb" ||
    words[at - 1]?.tag === "noun" ||
    words[at - 1]?.tag === "adj"
  );
}

function startsSubject(words: readonly Tagged[], from: number, to: number): boolean {
  let at = from;
  while (words[at]?.tag === "sign" && !/^[,.;:]$/u.test(words[at]?.word ?? "")) at += 1;
  while (at < to && /^(?:adv|det|adj|num)$/u.test(words[at]?.tag ?? "")) at += 1;
  // "60% of patients": the number is what the clause is about.
  if (words[at]?.word === "of" && words[at - 1]?.tag === "num") return true;
  return at < to && /^(?:noun|pron)$/u.test(words[at]?.tag ?? "");
}

/**
 * Where what a predicate says ends: at the next clause with a subject of its own, or a stop. Clauses begin at
 * `starts`.
 */
export function complementEnd(
  words: readonly Tagged[],
  groups: readonly Group[],
  starts: readonly number[],
  index: number,
): number {
  const group = groups[index] as Group;
  let next = index + 1;
  while (next < groups.length && !groups[next]?.isFinite) next += 1;
  const verb = groups[next]?.from ?? words.length;
  const opening = starts[next] ?? words.length;
  // "people who take it report": within the subject of the next verb, all up to that verb.
  const limit = opening <= group.from ? verb : Math.max(group.to, opening);
  for (let at = group.to; at < limit; at += 1) {
    const { tag, word } = words[at] as Tagged;
    if (tag === "rel" || (tag === "sign" && /^[.;!?–]$/u.test(word))) return at;
    if (tag === "sub" && at > group.to && verb < words.length) return at;
  }
  return limit;
}

function isRelative(words: readonly Tagged[], { from }: Group): boolean {
  let before = from - 1;
  while (words[before]?.tag === "adv" || words[before]?.tag === "not") before -= 1;
  return (
    words[before]?.tag === "rel" ||
    words[before]?.tag === "that" ||
    (words[before]?.tag === "noun" &&
      words.slice(Math.max(0, before - 4), before).some(({ tag }) => tag === "rel"))
  );
}
