import { clauseStart, complementEnd } from "./clause-bounds.ts";
import { governorOf } from "./governors.ts";
import { type Group, groupsOf } from "./groups.ts";
import { subjectOf } from "./subjects.ts";
import type { Form, Tagged } from "./tags.ts";

/**
 * A sentence as a flat list of predicates: what is said, of what, and what stands over it. Positions are
 * token positions, the end exclusive.
 */

export type Span = { from: number; to: number };

/** What links a predicate to what stands over it. */
export type Link = "to" | "that" | "gerund" | "and" | "relative" | "participle" | "whether" | "if";

export type Predicate = Span & {
  /** The main verb's base form; "be" where what is said is a quality or a thing. */
  verb: string;
  /** Where the main verb stands. */
  at: number;
  form: Form;
  modal: string | null;
  negated: boolean;
  passive: boolean;
  isFinite: boolean;
  /** Adverbs within the group, and the place of each. */
  adverbs: readonly number[];
  /** What it is said of; null where the sentence does not tell. */
  subject: Span | null;
  /** How the subject was found. */
  subjectBy: "own" | "relative" | "coordinated" | "controlled" | null;
  /** What stands after it, up to the next predicate of its own clause or the clause's end. */
  complement: Span;
  /** The predicate that governs this one. */
  over: number | null;
  /** The noun or adjective that governs it: "potential to help", "shown to", "evidence that". */
  overWord: number | null;
  link: Link | null;
};

/** The predicates of a sentence, in order. */
export function predicatesOf(words: readonly Tagged[]): Predicate[] {
  const groups = groupsOf(words);
  const predicates: Predicate[] = [];
  const starts: number[] = [];
  for (const [index, group] of groups.entries()) {
    const start = openingOf(words, clauseStart(words, groups, index), group, predicates, starts);
    starts.push(start);
    const governed = governorOf(words, predicates, group, start);
    const found = subjectOf(words, predicates, group, start, governed);
    // "help patients regain": no clause of its own.
    if (governed.link === "to") group.isFinite = false;
    predicates.push({
      ...group,
      ...found,
      ...governed,
      complement: { from: group.to, to: group.to },
    });
  }
  for (const [index, predicate] of predicates.entries())
    predicate.complement.to = complementEnd(words, groups, starts, index);
  return predicates;
}

/**
 * Where the clause of a finite verb begins if others stand between it and its subject: "people who take it
 * report", "studies to confirm it are needed".
 */
function openingOf(
  words: readonly Tagged[],
  start: number,
  group: Group,
  before: readonly Predicate[],
  starts: readonly number[],
): number {
  let opening = start;
  // "seek to cut costs, improve care": a list of verbs, none of them the one that is awaited.
  if (group.form === "base" && group.modal === null && words[group.from - 1]?.word === ",")
    return start;
  for (let index = before.length - 1; index >= 0 && group.isFinite; index -= 1) {
    const inner = before[index] as Predicate;
    const isInner = inner.link === "relative" || !inner.isFinite;
    if (!isInner || opening !== inner.to) break;
    opening =
      inner.link === "relative" && inner.subject ? inner.subject.from : (starts[index] ?? 0);
    if (inner.link === "relative") break;
  }
  return opening;
}
