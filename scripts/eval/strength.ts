import { forceOf, type Put } from "../../content/claims/english/force.ts";
import { type Predicate, predicatesOf } from "../../content/claims/english/predicates.ts";
import { type Relation, relationOf } from "../../content/claims/english/relation.ts";
import { type Tagged, tagsOf } from "../../content/claims/english/tags.ts";
import { tokensOf } from "../../content/claims/english/tokens.ts";
import { isOfClass } from "../../content/claims/english/verbs.ts";
import { isCall } from "./calls.ts";

export const strengths = ["none", "correlation", "weakened", "flat"] as const;
export type Strength = (typeof strengths)[number];

/** How strongly a sentence says that one thing does something to another, whatever the two are. */
export function strengthOf(text: string): Strength {
  const words = tagsOf(tokensOf(text), () => false);
  const predicates = predicatesOf(words);
  const calls = predicates.filter((predicate) => isCall(words, predicate));
  const said = new Set<Strength>();
  const added = new Set<Strength>();
  for (const [index, predicate] of predicates.entries()) {
    const relation = relationOf(words, predicate);
    if (!relation || calls.some((call) => isSilenced(predicates, index, call))) continue;
    const put = forceOf(words, predicates, index);
    if (put.force === "open") continue;
    const strength = strengthOfRelation(words, predicate, relation, put);
    (isSaid(predicate, predicates) ? said : added).add(strength);
  }
  // What the sentence says goes before what it adds on the way: "drugs lowering pain were linked to falls".
  for (const found of [said, added])
    for (const strength of ["weakened", "flat", "correlation"] as const)
      if (found.has(strength)) return strength;
  return calls.length === 0 && isComparison(words) ? "correlation" : "none";
}

function strengthOfRelation(
  words: readonly Tagged[],
  predicate: Predicate,
  relation: Relation,
  put: Put,
): Strength {
  if (relation === "link") return "correlation";
  return isHedged(words, predicate, put) ? "weakened" : "flat";
}

/** Whether a predicate is what its sentence says, by itself or through "appears to", "was shown to". */
function isSaid(
  { isFinite: isOwn, link, over, overWord }: Predicate,
  predicates: readonly Predicate[],
): boolean {
  if (isOwn) return link !== "relative";
  const governor = over === null ? undefined : predicates[over];
  if (link !== "to" || !governor || !isSaid(governor, predicates)) return false;
  return overWord !== null || isOfClass(governor.verb, "seem", "show", "help", "fail");
}

/** "X was seen in more men than women", "compared with placebo": one thing beside another. */
function isComparison(words: readonly Tagged[]): boolean {
  let isMore = false;
  for (const [at, { word }] of words.entries()) {
    if (word === "compared" && /^(?:with|to)$/u.test(words[at + 1]?.word ?? "")) return true;
    if (comparative.test(word)) isMore = true;
    else if (
      isMore &&
      word === "than" &&
      !/^(?:half|one|in|reported|previously|expected|\d.*)$/u.test(words[at + 1]?.word ?? "")
    )
      return true;
  }
  return false;
}

const comparative =
  /^(?:higher|lower|greater|fewer|larger|smaller|worse|better|longer|shorter|more|less|older|younger|faster|slower|earlier|later|stronger|weaker|poorer|\p{L}+ier)$/u;

const weakModal = /^(?:may|might|could|would)$/u;

const suggesting = /^(?:suggest|imply|indicate|propose|hint|estimate)$/u;

/** Whether more is said than that it is so or not: what findings suggest counts as said, denial does not count. */
function isHedged(words: readonly Tagged[], { modal }: Predicate, { force, by }: Put): boolean {
  if (modal !== null && weakModal.test(modal)) return true;
  const verb = (at: number) => words[at]?.lemma ?? "";
  if (force === "not") return by.some((at) => isOfClass(verb(at), "seem"));
  const isWeak = force === "weak" || force === "future" || force === "said";
  return isWeak && by.some((at) => !suggesting.test(verb(at)));
}

/**
 * Whether a call for something silences a predicate: what stands under it or in it, and all that comes after.
 * A whole clause before it still tells of a finding: "It lowers risk, and should be offered".
 */
function isSilenced(predicates: readonly Predicate[], index: number, call: Predicate): boolean {
  const predicate = predicates[index] as Predicate;
  const { subject } = call;
  if (subject && predicate.at >= subject.from && predicate.at < subject.to) return true;
  const isClause = predicate.isFinite && predicate.link !== "relative";
  return !isClause || predicate.from >= call.from || isUnder(predicates, index, call);
}

function isUnder(predicates: readonly Predicate[], index: number, call: Predicate): boolean {
  const { over, link } = predicates[index] as Predicate;
  if (predicates[index] === call) return true;
  return over !== null && link !== "and" && isUnder(predicates, over, call);
}
