import { asidesOf } from "./asides.ts";
import {
  auxiliary,
  beforeComplement,
  clauseOpener,
  clauseOpenerAfterComma,
  copula,
  finiteVerb,
  quality,
  relativeVerb,
} from "./cues/grammar.ts";
import { isStop } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/**
 * Numbers the clauses of a sentence: a negation, a hedge, a subject reach as far as their clause.
 * A new one starts at a stop, at a conjunction, and at a comma before a subject or a verb. After an
 * aside the clause around it goes on.
 */
export function clausesOf(tokens: readonly Token[], subjects: ReadonlySet<number>): number[] {
  const asides = asidesOf(tokens);
  const clauses: number[] = [];
  let last = -1;
  const number = (from: number, to: number) => {
    last += 1;
    let clause = last;
    let hasVerb = false;
    let isAfterAside = true;
    for (let at = from; at < to; at += 1) {
      const word = tokens[at]?.word ?? "";
      const aside = asides.get(at);
      // "No regulator, including the largest, has …": the clause still waits for its verb.
      const isWaiting =
        isAfterAside || (word === "," && !hasVerb && auxiliary.test(tokens[at + 1]?.word ?? ""));
      if (!aside && !isWaiting && startsClause(tokens, subjects, at)) {
        last += 1;
        clause = last;
        hasVerb = false;
      }
      clauses[at] = clause;
      isAfterAside = aside !== undefined;
      hasVerb ||= finiteVerb.test(word);
      if (!aside) continue;
      if (aside.isPlain)
        clauses.push(...Array.from({ length: aside.close - at - 1 }, () => clause));
      else number(at + 1, aside.close);
      clauses[aside.close] = clause;
      at = aside.close;
    }
  };
  number(0, tokens.length);
  return clauses;
}

function startsClause(
  tokens: readonly Token[],
  subjects: ReadonlySet<number>,
  at: number,
): boolean {
  const wordAt = (place: number) => tokens[place]?.word ?? "";
  const word = wordAt(at);
  const before = wordAt(at - 1);
  // "What it is not: proven."
  if (wordAt(0) === "what" && (word === ":" || before === ":")) {
    if (wordAt(word === ":" ? at - 1 : at - 2) === "not") return false;
  }
  if (isStop(word) || isStop(before)) return true;
  switch (word) {
    case ",":
      // "Large, rigorous trials": a row of what trials can be.
      if (quality.test(before) && quality.test(wordAt(at + 1))) return false;
      return subjects.has(at + 1) || hasVerbBeforeNextComma(tokens, at + 1);
    case "that":
      // "a drug that can …" is a clause of its own; "the risk that it can …" goes on.
      return relativeVerb.test(wordAt(at + 1)) && !beforeComplement.test(before);
    case "but":
      return wordAt(at + 1) !== "for" && !/^(?:nothing|anything|all)$/u.test(before);
    case "and":
      return (
        finiteVerb.test(wordAt(at + 1)) ||
        (finiteVerb.test(wordAt(at + 2)) && !/^(?:not|or)$/u.test(wordAt(at + 1))) ||
        // "… and large trials are lacking".
        (copula.test(wordAt(at + 3)) && quality.test(wordAt(at + 1)))
      );
    case "yet":
      return before === "," && wordAt(at + 1) !== "to";
    default:
      return clauseOpener.test(word) || (before === "," && clauseOpenerAfterComma.test(word));
  }
}

function hasVerbBeforeNextComma(tokens: readonly Token[], from: number): boolean {
  for (const { word } of tokens.slice(from)) {
    if (word === "," || isStop(word)) return false;
    if (finiteVerb.test(word)) return true;
  }
  return false;
}
