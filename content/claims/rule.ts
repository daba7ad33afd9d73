import type { ClaimKind, Stance } from "../model.ts";
import type { State } from "./scope.ts";

/**
 * What each statement means for a claim's kind and stance, by how it is put. The rules speak of any
 * treatment and any condition; what these are called is in the packs.
 */

type Stances = Partial<Record<State, Stance>>;

export type Rule = {
  name: string;
  kind: ClaimKind;
  /** What finds a more particular kind than `kind`: see kinds.ts. */
  refine?: "compared" | "evidence" | "proof" | "open";
  /** The list that must be found. */
  cue: string;
  /** Lists of which one must be found in the same clause. */
  near?: readonly string[];
  /** Lists of which one must be found in the sentence. */
  with?: readonly string[];
  /** The word before the cue must not be this, nor the cue's first word that. */
  notAfter?: RegExp;
  notFrom?: RegExp;
  /** Nor the word after the cue this. */
  notBefore?: RegExp;
  /** The cue must not lie within a find of this list. */
  outside?: string;
  /** The cue is a noun, which a verb after it can deny ("side effects are not seen"). */
  noun?: boolean;
  /** The cue names evidence, of which "we need it" says that there is none. */
  evidence?: boolean;
  /** The cue counts whoever its clause is about. */
  anyone?: boolean;
  /** Of two statements of the same stance the higher rank, the more particular, names the kind. */
  rank: number;
  /** By state; a state without a stance makes no claim. */
  stances: Stances;
  /** The same where the cue is about a usual medicine; without it such a cue counts for nothing. */
  rival?: Stances;
  /** Sentences that this rule decides, with the stance. {T}: the treatment, {C}: the condition, {M}: a usual medicine. */
  examples: readonly (readonly [sentence: string, stance: Stance])[];
};

/** What the document denies. */
export const denied = {
  asserted: "contradicts",
  future: "overstates",
  hedged: "overstates",
  negated: "consistent",
  unknown: "consistent",
} as const;
/** What the document calls possible. */
export const tooFar = {
  asserted: "overstates",
  future: "overstates",
  hedged: "consistent",
  negated: "consistent",
  unknown: "consistent",
} as const;
/** What the document says too, and what it would deny to be absent. */
export const agreed = {
  asserted: "consistent",
  reported: "consistent",
  future: "consistent",
  hedged: "consistent",
  negated: "contradicts",
  unknown: "consistent",
} as const;
/** What the document says too; its absence says nothing. */
export const said = {
  asserted: "consistent",
  reported: "consistent",
  future: "consistent",
  hedged: "consistent",
  unknown: "consistent",
} as const;
/** What is true of the usual medicines: that they come first. */
export const theirs = {
  asserted: "consistent",
  hedged: "consistent",
  negated: "contradicts",
} as const;

/** One of the eight kinds: the phrases by which a sentence speaks of it (notation: phrases.ts), and its rules. */
export type Matter = { lists: Readonly<Record<string, string>>; rules: readonly Rule[] };
