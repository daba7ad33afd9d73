import { type Frame, isCompared, isComparedIn, ofDoing, particle, type Relation } from "./doing.ts";
import { type NounPhrase, nounPhraseAt } from "./noun-phrases.ts";
import type { Predicate, Span } from "./predicates.ts";
import {
  changeNouns,
  effectAdjectives,
  effectNouns,
  linkAdjectives,
  linkNouns,
  peopleNouns,
  studyNouns,
} from "./relation-words.ts";
import type { Tagged } from "./tags.ts";
import { isOfClass } from "./verbs.ts";

export type { Relation };

/** What relation a predicate states, by its subject, its verb and the noun after it. */

/** The relation that a predicate states, or null. */
export function relationOf(words: readonly Tagged[], predicate: Predicate): Relation | null {
  const { verb, complement, isFinite: isOwn, link, passive, over } = predicate;
  // "Improving it is hard", "therapy induced loss": named, not said.
  if (
    !isOwn &&
    link !== "to" &&
    (over === null || (passive && link === "relative")) &&
    !isOfClass(verb, "link") &&
    !isBy(words, predicate)
  )
    return null;
  const subject = subjectHead(words, predicate.subject);
  // "brings down the risk": the object comes after the particle.
  const isSplit = isOfClass(verb, "phrasal") && particle.test(words[complement.from]?.word ?? "");
  const object = nounPhraseAt(words, {
    from: complement.from + (isSplit ? 1 : 0),
    to: complement.to,
  });
  const head = object ? (words[object.head]?.word ?? "") : "";
  const frame: Frame = { words, predicate, subject, object, head };
  if (isOfClass(verb, "await")) return null;
  return ofSubject(frame) ?? ofVerb(frame);
}

const isBy = (words: readonly Tagged[], { to }: Predicate) => words[to]?.word === "by";

/** "The effect of tea on sleep was small", "The link persisted": the subject is the relation. */
function ofSubject({ subject, predicate }: Frame): Relation | null {
  if (predicate.subjectBy !== "own" || !predicate.isFinite) return null;
  if (predicate.verb === "be" && /^(?:predictors?|markers?|indicators?|risks?)$/u.test(subject))
    return "link";
  if (/^(?:associations?|correlations?|relationships?|links?|interactions?|odds)$/u.test(subject))
    return "link";
  if (/^(?:differences?|disparities|variations?)$/u.test(subject))
    return predicate.verb === "be" || becoming.test(predicate.verb) || lasting.test(predicate.verb)
      ? "link"
      : null;
  return /^(?:effects?|impacts?|influence|benefits?|efficacy|effectiveness)$/u.test(subject)
    ? "effect"
    : null;
}

/** By what a verb says of its object, the plainest kinds first. */
function ofVerb(frame: Frame): Relation | null {
  const { predicate, subject } = frame;
  const { verb } = predicate;
  if (verb === "be") return ofBeing(frame);
  if (becoming.test(verb)) return ofQuality(frame);
  if (having.test(verb)) return ofHaving(frame, false);
  if (isOfClass(verb, "link")) return "link";
  return (
    ofRole(frame) ??
    ofShowing(frame) ??
    ofGiving(frame) ??
    (studyNouns.has(subject) ? null : ofDoing(frame))
  );
}

const lasting = /^(?:persist|exist|disappear|attenuate|emerge|occur|last|vanish)$/u;
const becoming = /^(?:remain|seem|appear|become|stay)$/u;
const having = /^(?:have|carry|face|run)$/u;

/** "serves as a marker", "was identified as a risk factor". */
function ofRole({ words, predicate: { complement } }: Frame): Relation | null {
  if (words[complement.from]?.word !== "as") return null;
  const role = nounPhraseAt(words, { from: complement.from + 1, to: complement.to });
  if (!role) return null;
  return linkNouns.has(words[role.head]?.word ?? "") || isRiskFactor(words, role) ? "link" : null;
}

/** "We found a link", "No effect was seen". */
function ofShowing(frame: Frame): Relation | null {
  const { verb, passive, link } = frame.predicate;
  if (!isOfClass(verb, "show", "experience", "see", "support")) return null;
  // "used to detect differences": to find out is not to have found.
  if (link === "to" && isOfClass(verb, "show", "see")) return null;
  if (!passive) return ofHaving(frame, true);
  const span = frame.predicate.subject;
  const phrase = span && nounPhraseAt(frame.words, span);
  // "Higher levels were seen".
  const isMore = phrase && isComparedIn(frame.words, phrase.from, phrase.head);
  return ofNoun(frame.subject) ?? (isMore ? "link" : null);
}

/** "provides relief", "plays a role", "takes a toll", "poses a risk". */
function ofGiving({ predicate: { verb }, head }: Frame): Relation | null {
  if (verb === "play" || verb === "take" || verb === "put")
    return effectNouns.has(head) ? "effect" : null;
  if (!isOfClass(verb, "give")) return null;
  if (linkNouns.has(head)) return head === "risk" || head === "risks" ? "effect" : "link";
  return effectNouns.has(head) || changeNouns.has(head) ? "effect" : null;
}

/** "There is …", "It is …", "X is …". */
function ofBeing(frame: Frame): Relation | null {
  const { head, subject } = frame;
  if (subject === "there") return ofNoun(head) ?? (isCompared(frame) ? "link" : null);
  return ofQuality(frame);
}

/** A quality or thing that the subject is: an adjective before any noun decides first. */
function ofQuality({ words, predicate: { complement }, object, head }: Frame): Relation | null {
  if (linkNouns.has(head) || isRiskFactor(words, object)) return "link";
  // "three times more likely": a measure, and what is measured comes after it.
  const isMeasure = /^(?:times|fold|%|percent|points?|years?|months?|days?)$/u.test(head);
  const end = object && !isMeasure ? object.head + 1 : complement.to;
  for (let at = complement.from; at < Math.min(end, complement.from + 6); at += 1) {
    const { word, tag } = words[at] as Tagged;
    if (effectAdjectives.has(word)) return "effect";
    // "is good for the heart".
    if (
      /^(?:good|bad|great|terrible|healthy|unhealthy)$/u.test(word) &&
      words[at + 1]?.word === "for"
    )
      return "effect";
    if (/^(?:better|worse)$/u.test(word) && words[at + 1]?.word === "at") return "effect";
    if (linkAdjectives.has(word)) return isOfReports(words, at, complement.to) ? null : "link";
    if (word === "likely" && (words[at - 1]?.word === "as" || words[at + 1]?.word === "as"))
      return "link";
    if (word === "more" || word === "less") {
      if (!effectAdjectives.has(words[at + 1]?.word ?? "")) return "link";
    }
    if (word === "at" && words.slice(at, at + 5).some((each) => each.word === "risk"))
      return "link";
    // "twice as likely".
    if (word === "as") continue;
    if (tag === "prep" || tag === "to" || tag === "that" || tag === "sub") return null;
  }
  if (!effectNouns.has(head)) return null;
  // "a cause for concern".
  return object && words[object.head + 2]?.word === "concern" ? null : "effect";
}

/** "similar to those reported before": beside other studies, not beside another thing. */
function isOfReports(words: readonly Tagged[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (/^(?:reported|published|described|literature|previously)$/u.test(words[at]?.word ?? ""))
      return true;
  return false;
}

/** What somebody or something has, shows or gets. */
function ofHaving(frame: Frame, isShown: boolean): Relation | null {
  const { words, predicate, object, head, subject } = frame;
  if (!object) return isCompared(frame) ? "link" : null;
  if (linkNouns.has(head) || isRiskFactor(words, object)) return "link";
  if (isCompared(frame)) return effectNouns.has(head) ? "effect" : "link";
  if (effectNouns.has(head)) return "effect";
  if (changeNouns.has(head))
    return studyNouns.has(subject) || peopleNouns.has(subject) || isShown || predicate.passive
      ? "link"
      : "effect";
  return null;
}

function ofNoun(head: string): Relation | null {
  if (linkNouns.has(head)) return "link";
  if (effectNouns.has(head)) return "effect";
  return changeNouns.has(head) ? "link" : null;
}

function isRiskFactor(words: readonly Tagged[], object: NounPhrase | null): boolean {
  return (
    object !== null &&
    /^factors?$/u.test(words[object.head]?.word ?? "") &&
    /^(?:risk|prognostic|protective|predictive|predisposing|causal)$/u.test(
      words[object.head - 1]?.word ?? "",
    )
  );
}

function subjectHead(words: readonly Tagged[], subject: Span | null): string {
  const phrase = subject && nounPhraseAt(words, subject);
  if (!phrase) return "";
  const head = words[phrase.head]?.word ?? "";
  const before = words[phrase.head - 1];
  // "MRI results", "a nutrition team": of something, they are no study.
  const isOfThing =
    before?.tag === "noun" && phrase.from < phrase.head && !studyNouns.has(before.word);
  return studyNouns.has(head) && isOfThing ? "" : head;
}
