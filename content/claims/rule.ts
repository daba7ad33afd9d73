import type { ClaimKind, Stance } from "../model.ts";
import type { VerbClass } from "./english/verb-classes.ts";
import type { ListName } from "./lists/names.ts";
import type { Role } from "./roles.ts";
import type { State } from "./state.ts";

/**
 * What a sentence has to say for a claim to be made, and what that means for kind and stance by how it is put. The
 * rules speak of any treatment and any condition; what these are called is in the packs.
 */

export type Stances = Partial<Record<State, Stance>>;

/** A way to say it: a predicate of certain verbs, a quality, or words wherever a predicate holds them. */
export type Say = {
  /** What it must be said of; the treatment where nothing else is named here. */
  of?: readonly Role[];
  /** Classes of which its verb must be. */
  verb?: readonly VerbClass[];
  /** The verb itself. */
  lemma?: RegExp;
  /** Verbs of those classes that do not count. */
  notLemma?: RegExp;
  /** Lists of which one must be found in what it says. */
  what?: readonly ListName[];
  /** Of the drugs that what it says names, the first must be found by this list. */
  first?: ListName;
  /** What the thing that it is said to be must be. */
  is?: Role;
  /** Whether its subject is "there". */
  there?: boolean;
  /** Lists of which one must be found in its subject. */
  about?: readonly ListName[];
  /** Lists of which one must be found in its subject, verb or complement. */
  has?: readonly ListName[];
  /** What is found must not lie within a find of this list. */
  outside?: ListName;
  passive?: boolean;
  finite?: boolean;
  /** Lists of which none may be found in what it says. */
  not?: readonly ListName[];
  /** Lists of which one must be found anywhere in the sentence. */
  with?: readonly ListName[];
};

export type Rule = {
  name: string;
  kind: ClaimKind;
  says: readonly Say[];
  /**
   * How near the condition must be. "named": in the sentence itself. "meant": its signs in the sentence, or the
   * heading or the sentence before is on it. "sentence": the sentence must
   * name it, wherever.
   */
  aim: "named" | "meant" | "sentence";
  /** Of two statements of the same stance the higher rank, the more particular, names the kind. */
  rank: number;
  /** By force; a force without a stance makes no claim. */
  stances: Stances;
  /** Where "not" is a warning: of what it must be said, and right after the verb. */
  denies?: readonly Role[];
  /** Lists that make the claim in a line without a verb as well: a bullet, a label. */
  labels?: readonly ListName[];
  /** Sentences that this rule decides, with the stance. {T}: the treatment, {C}: the condition, {M}: a usual medicine. */
  examples: readonly (readonly [sentence: string, stance: Stance])[];
};

/** What the document denies. */
export const denied = {
  flat: "contradicts",
  future: "overstates",
  not: "consistent",
  open: "consistent",
  denied: "consistent",
} as const;
/** What the document calls possible. */
export const tooFar = {
  flat: "overstates",
  future: "overstates",
  weak: "consistent",
  not: "consistent",
  denied: "consistent",
} as const;
/** What the document says too, and what it would deny to be absent. */
export const agreed = {
  flat: "consistent",
  future: "consistent",
  weak: "consistent",
  open: "consistent",
  said: "consistent",
  not: "contradicts",
} as const;
/** What the document says too; its absence says nothing. */
export const said = {
  flat: "consistent",
  future: "consistent",
  weak: "consistent",
  open: "consistent",
} as const;
