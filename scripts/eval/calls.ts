import { nounPhraseAt } from "../../content/claims/english/noun-phrases.ts";
import type { Predicate } from "../../content/claims/english/predicates.ts";
import type { Tagged } from "../../content/claims/english/tags.ts";
import { isOfClass } from "../../content/claims/english/verbs.ts";

const needed =
  /^(?:need|require|warrant|recommend|advise|encourage|urge|necessitate|justify|plan|propose|suggest|register|fund|consider)$/u;
const neededAdjective =
  /^(?:necessary|imperative|important|essential|crucial|advisable|desirable|mandatory|needed|required|vital|critical|reasonable|appropriate|prudent|worthwhile|unclear|unknown)$/u;
const needNoun =
  /^(?:need|needs|necessity|requirement|urgency|call|importance|priority|room|scope|opportunity|opportunities|consideration|caution|attention|rationale|feasibility)$/u;
const further = /^(?:future|further|more|additional|larger)$/u;
const research =
  /^(?:study|studies|research|trial|trials|work|investigation|investigations|analysis|analyses|assessment|evaluation|efforts?|data|exploration)$/u;

/** Whether a predicate calls for something, to be done or to be found out: it tells of no finding. */
export function isCall(words: readonly Tagged[], predicate: Predicate): boolean {
  const { verb, passive, modal, subject, complement, isFinite: isOwn } = predicate;
  if (modal === "should" || modal === "must") return true;
  if (!isOwn) return false;
  if (passive && needed.test(verb)) return true;
  if (!passive && isOfClass(verb, "await")) return true;
  const subjectPhrase = subject && nounPhraseAt(words, subject);
  if (subjectPhrase && research.test(words[subjectPhrase.head]?.word ?? ""))
    for (let at = subjectPhrase.from; at < subjectPhrase.head; at += 1)
      if (further.test(words[at]?.word ?? "")) return true;
  const phrase = nounPhraseAt(words, complement);
  const head = phrase ? (words[phrase.head]?.word ?? "") : "";
  if (isOfClass(verb, "show", "see", "support"))
    return needNoun.test(head) && /^(?:need|needs|necessity|requirement|urgency)$/u.test(head);
  if (verb !== "be" && verb !== "remain") return false;
  const about = subject ? words[subject.to - 1]?.word : "";
  if (about === "there") return needNoun.test(head);
  if (words[complement.from]?.word === "to") return true;
  // "It is important to …": no one thing is.
  return (
    about === "it" &&
    words.slice(complement.from, complement.from + 3).some(({ word }) => neededAdjective.test(word))
  );
}
