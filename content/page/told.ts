import type { Claim, ToldClaim } from "../model.ts";

/** A claim as views show it: its sentence, and the words that decided at their places in it. */
export function told(claim: Claim & { text: string }): ToldClaim {
  const { kind, stance, text, start } = claim;
  const words = claim.words.map((word) => ({ start: word.start - start, end: word.end - start }));
  return { kind, stance, text, words };
}
