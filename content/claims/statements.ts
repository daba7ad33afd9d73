import type { ClaimKind, Stance } from "../model.ts";
import { isForAnother, isForCondition, partsOf } from "./aim.ts";
import { type Analysis, has, isRivalNamed, textOf } from "./analysis.ts";
import { type Cue, cueOf, type Told } from "./cues.ts";
import type { Predicate, Span } from "./english/predicates.ts";
import { meantBy } from "./reference.ts";
import { isShared } from "./roles.ts";
import type { Rule } from "./rule.ts";
import { ruleNamed, rules } from "./rules.ts";
import { type Scope, stateOf } from "./state.ts";
import { isOnTreatment, type Surroundings } from "./surroundings.ts";

/** What a sentence states, by the rules: each statement with how it is put and where that leads. */

export type Statement = Scope & {
  rule: Rule;
  kind: ClaimKind;
  stance: Stance;
  /** The words that state it. */
  cue: Span;
  /** The verb of the predicate that states it, "" where none does. */
  verb: string;
};

/** All statements of a sentence's predicates. */
export function statementsOf(analysis: Analysis, around: Surroundings): Statement[] {
  const isOn = isOnTreatment(around);
  return analysis.predicates.flatMap((predicate, index) => {
    const told = { predicate, role: meantBy(analysis, index, around), isOnTreatment: isOn };
    if (!isOfTreatment(analysis, told)) return [];
    return rules.flatMap((rule) => statementBy(analysis, index, told, rule, around) ?? []);
  });
}

/** What one predicate states by one rule; null where it states nothing. */
function statementBy(
  analysis: Analysis,
  index: number,
  told: Told,
  rule: Rule,
  around: Surroundings,
): Statement | null {
  const { predicate } = told;
  // "Taking it without a doctor is dangerous": what is only spoken of is not said.
  const isOnlyNamed = predicate.subject === null && !predicate.isFinite;
  if (isOnlyNamed && rule.stances.flat !== "consistent") return null;
  const cue = cueOf(analysis, told, rule.says);
  if (!cue || !isForCondition(analysis, partsOf(predicate), around, rule.aim)) return null;
  if (rule.aim === "named" && isForAnother(analysis, cue)) return null;
  if (rule.stances.flat === "contradicts" && isOfCompared(analysis, told, cue)) return null;
  const scope = stateOf(analysis, index, cue.core ?? cue, rule.stances.flat === "contradicts");
  const stance = rule.stances[scope.state];
  if (!stance || (stance !== "consistent" && !mayWarn(analysis, told, rule, scope, cue)))
    return null;
  const statement = { ...scope, rule, kind: rule.kind, stance, cue, verb: predicate.verb };
  // "It has been proven that it relieves …": more than that it does.
  const proof = stance === "overstates" ? proofOver(analysis, predicate) : null;
  return proof
    ? { ...statement, by: [...scope.by, proof], rule: ruleNamed("proven"), stance: "contradicts" }
    : statement;
}

/** The sentence must name the treatment, or stand where nothing else can be meant. */
function isOfTreatment(
  analysis: Analysis,
  { predicate, role, isOnTreatment: isOn }: Told,
): boolean {
  if (isShared(analysis, predicate.subject)) return false;
  if (role === "treatment" || has(analysis, "T")) return true;
  return isOn && !isRivalNamed(analysis);
}

/** Whether nothing speaks against a warning. */
function mayWarn(analysis: Analysis, told: Told, rule: Rule, { state }: Scope, cue: Cue): boolean {
  if (state === "not" && !deniesItself(told, rule, cue)) return false;
  // "Their benefit is well documented": where another drug is named, only what is said of this one counts.
  const isOwn = told.role === "treatment" || told.role === "people" || rule.kind === "comparison";
  return isOwn || !isRivalNamed(analysis);
}

const compared =
  /\b(?:unlike|than|from|beside|alongside|(?:compared|contrasted) (?:with|to)) (?:\p{L}+ ){0,3}(?:drugs|medicines|medications|treatments|therapies|options|pills|ones|those)\b/u;

/** "It is newer than the drugs approved for it": said of those that it is compared with. */
function isOfCompared(analysis: Analysis, { predicate }: Told, cue: Cue): boolean {
  const over = predicate.over === null ? undefined : analysis.predicates[predicate.over];
  return compared.test(textOf(analysis, { from: over?.from ?? predicate.from, to: cue.from }));
}

/** Verbs of which a negation denies a harm after them. */
const bringing =
  /^(?:cause|lead|have|carry|pose|bring|produce|create|involve|induce|trigger|experience|develop|get|suffer|feel|hook|addict|dissociate|hallucinate|be|become|raise|increase|result)$/u;

/** "The absence of harm does not show that …", "nobody goes without": no denial of the harm itself. */
function deniesItself({ predicate, role }: Told, { denies }: Rule, cue: Cue): boolean {
  if (!denies) return true;
  const { verb, from, to, negated } = predicate;
  const reach = verb === "be" ? 1 : 3;
  return (
    denies.includes(role) &&
    bringing.test(verb) &&
    cue.from >= from &&
    cue.from - to <= reach &&
    (role === "treatment" || negated)
  );
}

/** What says that a predicate is proven: the verb over it, or an adverb of that. */
function proofOver({ predicates, puts, words }: Analysis, { over, link }: Predicate): Span | null {
  const governor = over === null ? undefined : predicates[over];
  if (!governor || over === null || (link !== "that" && link !== "to")) return null;
  if (puts[over]?.force !== "flat") return null;
  const isProof =
    /^(?:prove|confirm|establish|validate)$/u.test(governor.verb) ||
    governor.adverbs.some((at) =>
      /^(?:conclusively|definitively|undeniably)$/u.test(words[at]?.word ?? ""),
    );
  return isProof ? { from: governor.at, to: governor.at + 1 } : null;
}
