import type { Claim, Passage } from "../model.ts";
import { packs } from "../packs/index.ts";
import { compileClaims, type PackClaims } from "./index.ts";

/** The claims of the shipped packs, compiled on the first page that can hold any. */

let compiled: PackClaims[] | null = null;

/** The claims of each passage, in order. */
export function judgePassages(passages: readonly Passage[]): Claim[][] {
  compiled ??= packs.map(compileClaims);
  const all = compiled;
  return passages.map((passage) => all.flatMap((claims) => claims.claimsIn(passage)));
}
