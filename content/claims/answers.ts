import { type Analysis, has, wordsOf } from "./analysis.ts";
import type { Proposition, Reader } from "./propositions.ts";
import type { State } from "./scope.ts";
import type { Surroundings } from "./topic.ts";

/** Sentences that say what another one before them said or asked: answers, contrasts, denials. */

const yes =
  /^(?:yes|yep|yeah|yup|absolutely|definitely|certainly|of course|hands down|without question|sure|it (?:can|does|is|has|will|works|did|most)|they (?:can|do|are|have|will)|you (?:can|could|do|will|may|might)|indeed|very much|without a doubt|correct|100 %)\b/u;
const no =
  /^(?:no|nope|nah|not|never|far from it|anything but|wrong|by no means|hardly|far from|it (?:can|does|is|has|will|did|could) not|they (?:can|do|are|have|will) not|you (?:can|do|will|could|need) not|please do not|do not|there is no such|there is none|neither|none|absolutely not|certainly not|definitely not|of course not|sadly not)\b/u;
const open =
  /^(?:(?:honestly|frankly|truth is|sadly|at present|right now|so far) ?,? )?(?:nobody (?:really )?knows|no one (?:really )?knows|we do not know|unclear|unknown|maybe|perhaps|possibly|it depends|hard to say|too early|the jury|not known|not enough)/u;
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
  if (!question || wide.test(wordsOf(question)) || has(question, "indication")) return [];
  const words = wordsOf(sentence).replace(preface, "");
  const answer = answerIn(words);
  if (!answer) return [];
  // A sentence that says something of its own answers with that, unless it says yes or no first.
  if (!plain.test(words) && read(sentence).length > 0) return [];
  return read({ ...question, isQuestion: false }).flatMap((asked) =>
    retold(asked, turned(asked.state, answer), Math.min(2, sentence.tokens.length)),
  );
}

function answerIn(words: string): "asserted" | "negated" | "unknown" | null {
  if (open.test(words)) return "unknown";
  if (no.test(words)) return "negated";
  return yes.test(words) ? "asserted" : null;
}

function turned(asked: State, answer: "asserted" | "negated" | "unknown"): State {
  if (answer === "unknown") return "unknown";
  return (asked === "negated") === (answer === "negated") ? "asserted" : "negated";
}

const endsInNo =
  /(?:\b(?:has|have|is|are|does|do|did|was) (?:none|not)|\bno such thing|\bneither (?:is|has|does)\b.*|\bnot for .*)[ .]*$/u;

/** "Spravato has a licence for depression. For this it has none.": what was said before, denied. */
export function contrastsOf(
  sentence: Analysis,
  { before }: Surroundings,
  read: Reader,
): Proposition[] {
  if (!before || !has(before, "indication") || !endsInNo.test(wordsOf(sentence))) return [];
  const finds = new Map(before.finds);
  finds.delete("indication");
  return read({ ...before, finds }).flatMap((said) =>
    said.state === "asserted" && said.rule.stances.negated === "consistent"
      ? retold(said, "negated", 1)
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
  const denies = has(sentence, "falsehood") || isNotSo.test(words);
  const isShort = sentence.tokens.length <= 9;
  if (!before || before.isQuestion || !isShort || !denies || !pointsBack.test(words)) return [];
  return read(before).flatMap((said) =>
    retold(said, said.state === "negated" ? "asserted" : "negated", sentence.tokens.length),
  );
}

/** The same proposition in another state, said by the first words of this sentence. */
function retold(said: Proposition, state: State, words: number): Proposition[] {
  const stance = said.rule.stances[state];
  return stance
    ? [{ ...said, cue: { ...said.cue, from: 0, to: words }, by: [], state, stance }]
    : [];
}
