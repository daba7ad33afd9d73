import { auxiliary, broughtOn, finiteVerb, leadsOn } from "./cues/grammar.ts";
import { isStop } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** What is put into a sentence between brackets, dashes or commas, and parts no clause in two. */

export type Aside = {
  /** The places of the two signs. */
  open: number;
  close: number;
  /** It says nothing of its own and belongs to the clause around it. */
  isPlain: boolean;
};

const closing: Record<string, string> = { "(": ")", "[": "]", "–": "–", ",": "," };
/** The words that the longest aside may have. */
const most = 16;

/** The asides of a sentence, by the place of their first sign. */
export function asidesOf(tokens: readonly Token[]): Map<number, Aside> {
  const asides = new Map<number, Aside>();
  let end = 0;
  for (const [open, { word }] of tokens.entries()) {
    const close = open < end ? undefined : closeOf(tokens, open, closing[word]);
    if (close === undefined || !(isBracket(word) || isBroken(tokens, open, close))) continue;
    const inner = tokens.slice(open + 1, close);
    asides.set(open, { open, close, isPlain: !inner.some((token) => saysMore.test(token.word)) });
    end = close;
  }
  return asides;
}

const saysMore = new RegExp(`${finiteVerb.source}|^(?:not|no|never|nor|none|without)$`, "u");

function isBracket(word: string): boolean {
  return word === "(" || word === "[";
}

/** Where a sign is closed; brackets may hold several thoughts. */
function closeOf(tokens: readonly Token[], open: number, sign?: string): number | undefined {
  if (sign === undefined) return undefined;
  const isInBrackets = isBracket(tokens[open]?.word ?? "");
  const isEnd = (word: string) => (isInBrackets ? /^[.!?([]$/u.test(word) : isStop(word));
  const words = tokens.slice(open + 1, open + 1 + most).map(({ word }) => word);
  const close = words.findIndex((word) => word === sign || isEnd(word));
  return words[close] === sign ? open + 1 + close : undefined;
}

/** Whether the clause around commas or dashes goes on after them: "It is not, however, …". */
function isBroken(tokens: readonly Token[], open: number, close: number): boolean {
  const wordAt = (at: number) => tokens[at]?.word ?? "";
  if (leadsOn.test(wordAt(open - 1))) return !broughtOn.test(wordAt(open + 1));
  // "No regulator, as far as we know, has …": the subject still waits for its verb.
  if (!auxiliary.test(wordAt(close + 1)) || open === 0) return false;
  for (let at = open - 1; at >= 0; at -= 1) {
    const word = wordAt(at);
    if (word === "," || isStop(word)) return at < open - 1;
    if (finiteVerb.test(word)) return false;
  }
  return true;
}
