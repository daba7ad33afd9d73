import type { Group } from "./groups.ts";
import type { Predicate, Span } from "./predicates.ts";
import type { Tagged } from "./tags.ts";

export function subjectOf(
  words: readonly Tagged[],
  before: readonly Predicate[],
  group: Group,
  start: number,
  { link, over }: Pick<Predicate, "over" | "link">,
): Pick<Predicate, "subject" | "subjectBy"> {
  const governor = over === null ? undefined : before[over];
  if (link === "to" || link === "gerund" || link === "participle") {
    if (!governor) {
      const own = trimmed(words, start, group.from);
      return link === "participle" && own
        ? { subject: own, subjectBy: "own" }
        : { subject: null, subjectBy: null };
    }
    // "allows patients to focus", "we use ketamine to treat": the object does it; "may help to": the subject.
    const object = objectOf(words, governor, group.from);
    const isObjects =
      link === "to" &&
      object &&
      /^(?:use|allow|enable|help|empower|let|cause|make|permit|encourage|lead|expect|believe|find|show|want|ask|train|recommend|prescribe|offer|give|combine|take)$/u.test(
        governor.verb,
      ) &&
      !governor.passive;
    if (isObjects) return { subject: object, subjectBy: "controlled" };
    if (link === "participle") {
      // "…, helping patients": what the clause is about; "treatments using it": the noun before.
      const adjacent = words[group.from - 1];
      if (adjacent?.tag === "noun") {
        const own = trimmed(words, governor.to, group.from);
        if (own) return { subject: own, subjectBy: "relative" };
      }
    }
    return { subject: governor.subject, subjectBy: governor.subject ? "controlled" : null };
  }
  if (link === "relative") {
    const to = group.isFinite ? start - 1 : group.from;
    const from = governor && governor.to < to ? governor.to : (before.at(-1)?.to ?? 0);
    const antecedent = trimmed(
      words,
      Math.min(from, to),
      words[to - 1]?.word === "," ? to - 1 : to,
    );
    return { subject: antecedent ?? governor?.subject ?? null, subjectBy: "relative" };
  }
  if (link === "and" && governor) return { subject: governor.subject, subjectBy: "coordinated" };
  const inner = before.at(-1);
  if (inner?.link === "relative" && inner.subject && start === inner.subject.from) {
    // "Ketamine, which blocks …, may help": the clause between is no part of what it is said of; "unlike
    // pills, which …, it targets": what comes after it is.
    let comma = inner.to;
    while (comma < group.from && words[comma]?.word !== ",") comma += 1;
    const after = comma < group.from ? trimmed(words, comma, group.from) : null;
    return { subject: after ?? inner.subject, subjectBy: "own" };
  }
  const own = trimmed(words, start, group.from);
  if (own) return { subject: own, subjectBy: "own" };
  return governor
    ? { subject: governor.subject, subjectBy: "coordinated" }
    : { subject: null, subjectBy: null };
}

/** The object right after a verb, up to a place. */
function objectOf(words: readonly Tagged[], { to }: Predicate, until: number): Span | null {
  let end = until;
  while (end > to && /^(?:to|adv|not)$/u.test(words[end - 1]?.tag ?? "")) end -= 1;
  const hasNoun = words.slice(to, end).some(({ tag }) => tag === "noun" || tag === "pron");
  const isPrep = words[to]?.tag === "prep";
  return hasNoun && !isPrep ? { from: to, to: end } : null;
}

/**
 * A subject without what leads in: "In recent years, ketamine", "However, for adults, it". Of several parts
 * between commas the first that is no lead-in; what is set between commas after it is an aside.
 */
function trimmed(words: readonly Tagged[], from: number, to: number): Span | null {
  let start = from;
  while (start < to && /^(?:sign|and|adv|sub|that|to|not)$/u.test(words[start]?.tag ?? ""))
    start += 1;
  const parts: Span[] = [];
  let at = start;
  let depth = 0;
  for (let end = start; end <= to; end += 1) {
    const word = words[end]?.word;
    if (word === "(" || word === "[") depth += 1;
    if (word === ")" || word === "]") depth -= 1;
    if (end === to || (depth === 0 && word === ",")) {
      if (end > at) parts.push({ from: at, to: end });
      at = end + 1;
    }
  }
  const named = parts.filter(({ from: first, to: last }) =>
    // "83 percent": a number right before its verb stands for people.
    words
      .slice(first, last)
      .some(({ tag }) => /^(?:noun|pron)$/u.test(tag) || (tag === "num" && last === to)),
  );
  // "For adults with it, ketamine": a preposition leads in, unless nothing comes after.
  const plain = named.filter(({ from: first }) => !isLeadIn(words, first));
  // "It, a dissociative, acts": the aside is closed by a comma; "drip by drip, it acts" leads in.
  const isClosed = words[to - 1]?.word === ",";
  const last = named.at(-1);
  const isPronounLast = last && words[last.to - 1]?.tag === "pron" && last.to - last.from === 1;
  const subject = isPronounLast || plain.length === 0 ? last : isClosed ? plain[0] : plain.at(-1);
  if (!subject) return null;
  let first = afterLeadIn(words, subject);
  while (first < subject.to && /^(?:adv|and)$/u.test(words[first]?.tag ?? "")) first += 1;
  return { from: first, to: subject.to };
}

function isLeadIn(words: readonly Tagged[], from: number): boolean {
  let at = from;
  while (/^(?:adv|and)$/u.test(words[at]?.tag ?? "")) at += 1;
  const { tag, form, word } = words[at] ?? { tag: "sign", form: null, word: "" };
  if (word === "instead" || word === "rather") return true;
  return (
    isTimeAfter(words, at) ||
    tag === "prep" ||
    tag === "to" ||
    tag === "sub" ||
    tag === "rel" ||
    (tag === "verb" && form !== null && form !== "base")
  );
}

/** "One year after the diet", "6 months before": when it was, not what it was of. */
function isTimeAfter(words: readonly Tagged[], from: number): boolean {
  let at = from;
  while (
    words[at]?.tag === "num" ||
    words[at]?.tag === "adj" ||
    words[at]?.tag === "det" ||
    words[at]?.word === "one"
  )
    at += 1;
  const isTime = /^(?:years?|months?|weeks?|days?|hours?|minutes?|decades?)$/u.test(
    words[at]?.word ?? "",
  );
  return isTime && /^(?:after|before|later|ago|into|following)$/u.test(words[at + 1]?.word ?? "");
}

/** "In adults this process", "after it my …": a lead-in that no comma closes ends where a subject begins. */
function afterLeadIn(words: readonly Tagged[], { from, to }: Span): number {
  const isAfter = /^(?:after|before|since)$/u.test(words[from - 1]?.word ?? "");
  if (words[from]?.tag !== "prep" && !isAfter) return from;
  for (let at = from + 2; at < to; at += 1)
    if (
      words[at - 1]?.tag === "noun" &&
      /^(?:this|these|the|our|my|his|her|their|it|they|we|you|i|he|she|there)$/u.test(
        words[at]?.word ?? "",
      )
    )
      return at;
  return from;
}
