import type { TopicRole } from "../model.ts";
import { beginningsOf } from "./beginnings.ts";
import { patternsFor, type TermPatterns } from "./term-patterns.ts";
import { grow, type TermTree } from "./term-tree.ts";
import { spellingsOf, type Term, type TermSource, takeApart } from "./terms.ts";

/**
 * The terms of all packs, compiled: plain data, so that a build can do it once and a page need not.
 */

/** What a spelling stands for, and what must stand around it. What is missing asks for nothing. */
export type TermRule = {
  /** Missing for a clue, a word that only keeps company. */
  topic?: string;
  role?: TopicRole;
  company?: string;
  /** The company that this word itself makes. */
  clue?: string;
  /** The spelling where case counts. */
  exact?: string;
  notAfter?: readonly string[];
  notBefore?: readonly string[];
  onlyAfter?: readonly string[];
  /** Whether a full stop may belong to it. */
  dotted?: true;
};

/** The terms of all packs, ready to be compared with a text. */
export type TermTable = {
  rules: TermRule[];
  tree: TermTree;
  /** A pattern for folded text that matches where a first word may begin: see `beginningsOf`. */
  beginnings: string;
  companies: NonNullable<TermSource["companies"]>;
};

/** What finds terms: patterns for the first test, and the table. */
export type CompiledTerms = { patterns: TermPatterns; table: TermTable };

/** Compiles the terms of packs. Throws a RangeError for a term that has no letter in it. */
export function compileTerms(sources: readonly TermSource[]): CompiledTerms {
  const companies = Object.assign({}, ...sources.map((source) => source.companies ?? {}));
  const table: TermTable = { rules: [], tree: Object.create(null), beginnings: "", companies };
  const numbers = new Map<string, number>();
  const numberOf = (rule: TermRule) => {
    const key = JSON.stringify(rule);
    const number = numbers.get(key) ?? table.rules.push(rule) - 1;
    numbers.set(key, number);
    return number;
  };
  const entries = [...sources.flatMap(entriesOf), ...sources.flatMap(compoundsOf)];
  for (const { spelling, rule } of entries) {
    const { words, joints } = takeApart(spelling);
    const [first] = words;
    if (first === undefined) throw new RangeError(`The term "${spelling}" has no letter in it`);
    grow(table.tree, numberOf(rule), words, joints);
  }
  table.beginnings = beginningsOf(Object.keys(table.tree));
  return { patterns: patternsFor(entries, companies), table };
}

export type TermEntry = { spelling: string; rule: TermRule };

/** Every spelling of a pack's topics' terms and of its clues, with its rule. */
function entriesOf(source: TermSource): TermEntry[] {
  const entries: TermEntry[] = [];
  const add = (term: Term, named: Pick<TermRule, "topic" | "role" | "clue">) => {
    const { text, exact, company, notAfter, notBefore, onlyAfter } =
      typeof term === "string" ? ({ text: term } as Exclude<Term, string>) : term;
    for (const spelling of spellingsOf(text)) {
      const rule: TermRule = {
        ...named,
        ...(company !== undefined && { company }),
        ...(exact && { exact: spelling }),
        ...(notAfter?.length && { notAfter }),
        ...(notBefore?.length && { notBefore }),
        ...(onlyAfter?.length && { onlyAfter }),
        ...(spelling.endsWith(".") && { dotted: true as const }),
      };
      entries.push({ spelling, rule });
    }
  };
  for (const { id, role, terms } of source.topics)
    for (const term of terms) add(term, { topic: id, role });
  for (const [name, { words }] of Object.entries(source.companies ?? {}))
    for (const word of words) add(word, { clue: name });
  return entries;
}

/** First and last parts that are written together, as in German: each pair is a spelling. */
function compoundsOf({ topics }: TermSource): TermEntry[] {
  return topics.flatMap(({ id, role, compounds }) => {
    const rule: TermRule = { topic: id, role };
    return (compounds?.first ?? []).flatMap((first) =>
      (compounds?.last ?? []).map((last) => ({ spelling: first + last, rule })),
    );
  });
}
