import type { Claim, ToldClaim } from "./model.ts";

/**
 * A claim as views show it: its sentence, after the question that it answers, and the words that
 * decided at their places in it.
 */
export function told(claim: Claim & { text: string }): ToldClaim {
  const { kind, stance, start } = claim;
  const asked = claim.question ? `${claim.question} ` : "";
  const shift = asked.length - start;
  const words = claim.words.map((word) => ({ start: word.start + shift, end: word.end + shift }));
  return { kind, stance, text: asked + claim.text, words };
}
