import type { Judgement, Passage } from "../model.ts";
import { packs } from "../packs/index.ts";
import { compileClaims, type PackClaims } from "./index.ts";

/** The claims of the shipped packs, compiled on the first page that can hold any. */

let compiled: PackClaims[] | null = null;

/** What is made of each passage. */
export function judgePassages(passages: readonly Passage[]): Judgement[] {
  compiled ??= packs.map(compileClaims);
  const all = compiled;
  return passages.map((passage) => {
    const judged = all.map((claims) => claims.judgementOn(passage));
    return {
      claims: judged.flatMap(({ claims }) => claims),
      general: judged.some(({ general }) => general),
      foreign: judged.every(({ foreign }) => foreign),
    };
  });
}
