import {
  beforeComplement,
  clauseOpener,
  clauseOpenerAfterComma,
  finiteVerb,
  relativeVerb,
} from "./cues/grammar.ts";
import { isStop } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/**
 * Numbers the clauses of a sentence: a negation, a hedge, a subject reach as far as their clause.
 * A new one starts at a stop, at a conjunction, and at a comma before a subject or a verb.
 */
export function clausesOf(tokens: readonly Token[], subjects: ReadonlySet<number>): number[] {
  let clause = 0;
  return tokens.map((_token, at) => {
    if (at > 0 && startsClause(tokens, subjects, at)) clause += 1;
    return clause;
  });
}

function startsClause(
  tokens: readonly Token[],
  subjects: ReadonlySet<number>,
  at: number,
): boolean {
  const wordAt = (place: number) => tokens[place]?.word ?? "";
  const word = wordAt(at);
  const before = wordAt(at - 1);
  if (isStop(word) || isStop(before)) return true;
  switch (word) {
    case ",":
      return subjects.has(at + 1) || hasVerbBeforeNextComma(tokens, at + 1);
    case "that":
      // "a drug that can …" is a clause of its own; "the risk that it can …" goes on.
      return relativeVerb.test(wordAt(at + 1)) && !beforeComplement.test(before);
    case "but":
      return wordAt(at + 1) !== "for" && !/^(?:nothing|anything|all)$/u.test(before);
    case "and":
      return (
        finiteVerb.test(wordAt(at + 1)) ||
        (finiteVerb.test(wordAt(at + 2)) && !/^(?:not|or)$/u.test(wordAt(at + 1)))
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
