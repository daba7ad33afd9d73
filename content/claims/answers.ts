import { type Analysis, findsOf, has, wordAt, wordsOf } from "./analysis.ts";
import { isNegated } from "./negation.ts";
import type { Proposition, Reader } from "./propositions.ts";
import type { State } from "./scope.ts";
import type { Surroundings } from "./topic.ts";

/** Sentences that say what another one before them said or asked: answers, contrasts, denials. */

const yes =
  /^(?:yes|yep|yeah|yup|absolutely|definitely|certainly|of course|hands down|without question|no doubt|no question|sure|it (?:can|does|is|has|will|works|did|most)|they (?:can|do|are|have|will)|you (?:can|could|do|will|may|might)|indeed|very much|without a doubt|correct|100 %)\b/u;
const no =
  /^(?:no(?! (?:doubt|question|wonder|matter)\b)|nope|nah|not(?! (?:only|just|to mention)\b)|never|far from it|anything but|wrong|by no means|hardly|far from|it (?:can|does|is|has|will|did|could) not|they (?:can|do|are|have|will) not|you (?:can|do|will|could|need) not|please do not|do not|there is no such|there is none|neither|none|absolutely not|certainly not|definitely not|of course not|sadly not)\b/u;
const open =
  /^(?:(?:honestly|frankly|truth is|sadly|at present|right now|so far) ?,? )?(?:yes and no|nobody (?:really )?knows|no one (?:really )?knows|we do not know|unclear|unknown|maybe|perhaps|possibly|it depends|hard to say|too early|the jury|not known|not enough)/u;
const plain = /^(?:yes|yep|yeah|yup|no|nope|nah|not|never|absolutely|far from)\b/u;
const preface =
  /^(?:in short|(?:the )?(?:short|quick|honest|simple|brief|long) (?:answer|version)) ?[:,]? (?:is )?/u;
/** A question that cannot be answered by yes or no. */
const wide =
  /(?:^|[:;–.] )(?:but |and |so |ok |then )?(?:how|what|when|why|where|who|which|whose)\b/u;

/** "Is it approved?" "No.": an answer says what its question asked, or that it is not so. */
export function answersOf(
  sentence: Analysis,
  { heading, before }: Surroundings,
  read: Reader,
): Proposition[] {
  const question = before?.isQuestion ? before : !before && heading?.isQuestion ? heading : null;
  if (!question || has(question, "indication")) return [];
  const asks = lastSentence(question);
  if (wide.test(asks.words)) return [];
  // "Yes, but only for depression": another question has been answered.
  if (has(sentence, "indication") && !has(sentence, "C")) return [];
  const [opening] = preface.exec(wordsOf(sentence)) ?? [""];
  const words = wordsOf(sentence).slice(opening.length);
  const answer = answerIn(words);
  if (!answer) return [];
  // A sentence that says something of its own answers with that, unless it says yes or no first.
  if (!plain.test(words) && read(sentence).length > 0) return [];
  const from = countOf(opening);
  return read({ ...question, isQuestion: false }).flatMap((asked) =>
    asked.cue.from < asks.from
      ? []
      : retold(asked, turned(question, asked, answer.state), from, from + countOf(answer.words)),
  );
}

type Answer = { state: "asserted" | "negated" | "unknown"; words: string };

function answerIn(sentence: string): Answer | null {
  const answers = [
    { state: "unknown", pattern: open },
    { state: "negated", pattern: no },
    { state: "asserted", pattern: yes },
  ] as const;
  for (const { state, pattern } of answers) {
    const [words] = pattern.exec(sentence) ?? [];
    if (words) return { state, words };
  }
  return null;
}

/** Where the last of several sentences starts, and its words. */
function lastSentence({ tokens }: Analysis): { from: number; words: string } {
  const last = tokens.slice(0, -1).findLastIndex(({ word }) => /^[.!?]$/u.test(word));
  const words = tokens.slice(last + 1).map(({ word }) => word);
  return { from: last + 1, words: words.join(" ") };
}

/** How many tokens there are in words that are parted by spaces. */
function countOf(words: string): number {
  return words.split(" ").filter(Boolean).length;
}

function turned(question: Analysis, asked: Proposition, answer: Answer["state"]): State {
  if (answer === "unknown") return "unknown";
  // "Isn't it approved?" "No.": it is not.
  const isTagged = asked.by.length === 1 && asked.by.every(({ from }) => isNot(question, from));
  const isNegated = asked.state === "negated" && !isTagged;
  return isNegated === (answer === "negated") ? "asserted" : "negated";
}

function isNot(question: Analysis, at: number): boolean {
  return wordAt(question, at) === "not";
}

const endsInNo =
  /(?:\b(?:has|have|is|are|does|do|did|was) (?:none|not)|\bno such thing|\bneither (?:is|has|does)\b.*|\bnot for .*)[ .]*$/u;

/** "Spravato has a licence for depression. For this it has none.": what was said before, denied. */
export function contrastsOf(
  sentence: Analysis,
  { before }: Surroundings,
  read: Reader,
): Proposition[] {
  const none = endsInNo.exec(wordsOf(sentence));
  if (!before || !has(before, "indication") || !none) return [];
  const from = countOf(wordsOf(sentence).slice(0, none.index));
  const finds = new Map(before.finds);
  finds.delete("indication");
  return read({ ...before, finds }).flatMap((said) =>
    said.state === "asserted" && said.rule.stances.negated === "consistent"
      ? retold(said, "negated", from, from + countOf(none[0].replace(/[ .]+$/u, "")))
      : [],
  );
}

const pointsBack =
  /^(?:sadly |but |in fact |well )?,? ?(?:that|this|it|they|these|those|all of (?:that|this)|none of (?:that|this)|not so)\b/u;
const isNotSo = /\bnot (?:\w+ )?(?:true|so|right|correct|the case|accurate)\b/u;

/** "Some say that it is harmless. That is simply not true.": what was said before, denied. */
export function denialsOf(
  sentence: Analysis,
  { before }: Surroundings,
  read: Reader,
): Proposition[] {
  const words = wordsOf(sentence);
  const isFalse = findsOf(sentence, "falsehood").some((found) => !isNegated(sentence, found));
  const denies = isFalse || isNotSo.test(words);
  const isShort = sentence.tokens.length <= 9;
  if (!before || before.isQuestion || !isShort || !denies || !pointsBack.test(words)) return [];
  const denied = lastSentence(before);
  return read(before).flatMap((said) =>
    said.cue.from < denied.from
      ? []
      : retold(said, said.state === "negated" ? "asserted" : "negated", 0, sentence.tokens.length),
  );
}

/** The same proposition in another state, said by these words of the sentence. */
function retold(said: Proposition, state: State, from: number, to: number): Proposition[] {
  const stance = said.rule.stances[state];
  return stance ? [{ ...said, cue: { name: said.cue.name, from, to }, by: [], state, stance }] : [];
}
