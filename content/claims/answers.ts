import { type Analysis, findsOf, has, textOf } from "./analysis.ts";
import { forceOf } from "./english/force.ts";
import { predicatesOf } from "./english/predicates.ts";
import type { State } from "./state.ts";
import { type Statement, statementsOf } from "./statements.ts";
import type { Surroundings } from "./surroundings.ts";

/** Answers: "Is it approved?" "No." says what its question asked, or that it is not so. */

const yes =
  /^(?:yes|yep|yeah|absolutely|definitely|certainly|of course|indeed|without a doubt|correct)\b/u;
const no =
  /^(?:none|zero|nothing|no(?! (?:doubt|question|wonder|matter)\b)|nope|nah|not (?:at all|in the least|yet|really|currently)|never|far from it|by no means|absolutely not|certainly not|definitely not|of course not)\b/u;
const preface =
  /^(?:in short|(?:the )?(?:short|quick|simple|brief|long) (?:answer|version)) ?[:,]? (?:is )?/u;
/** A question that cannot be answered by yes or no. */
const wide = /^(?:but |and |so )?(?:how|what|when|why|where|who|which|whose)\b/u;

/** What a sentence that opens with yes or no states. */
export function answersOf(sentence: Analysis, around: Surroundings): Statement[] {
  const last = around.before.at(-1);
  const place =
    around.before.length === 0
      ? around.places.findLast(({ as }) => as === "question" || as === "heading" || as === "row")
      : undefined;
  const question = last?.isQuestion ? last : place?.analysis.isQuestion ? place.analysis : null;
  if (!question || has(question, "indication", "M", "usual")) return [];
  const asked = textOf(question);
  if (wide.test(asked)) return [];
  const [opening] = preface.exec(textOf(sentence)) ?? [""];
  const words = textOf(sentence).slice(opening.length);
  const [answer] = yes.exec(words) ?? no.exec(words) ?? [];
  if (!answer) return [];
  const isNo = no.test(words);
  // "Yes, but only for depression": another question has been answered.
  if (has(sentence, "indication", "limits") && !has(sentence, "C")) return [];
  const from = countOf(opening);
  const cue = { from, to: from + countOf(answer) };
  const stated = statementsOf(asStatement(withoutNot(question)), around);
  return stated.flatMap((each) => {
    const state: State = (each.state === "not") === isNo ? "flat" : "not";
    if (each.state !== "flat" && each.state !== "not") return [];
    const stance = each.rule.stances[state];
    return stance ? [{ ...each, state, stance, cue, by: [] }] : [];
  });
}

/** "Isn't it approved?" asks what "Is it approved?" asks. */
function withoutNot(question: Analysis): Analysis {
  if (question.words[1]?.tag !== "not") return question;
  const words = question.words.filter((_each, at) => at !== 1);
  const moved = (at: number) => (at > 1 ? at - 1 : at);
  const finds = new Map(
    [...question.finds].map(([name, found]) => [
      name,
      found.map((each) => ({ ...each, from: moved(each.from), to: moved(each.to) })),
    ]),
  );
  return { ...question, words, finds };
}

/** "Is it approved?" as "it is approved": the verb goes behind what it is asked of. */
function asStatement(question: Analysis): Analysis {
  const { words } = question;
  const [first] = words;
  if (!first || !/^(?:be|have|do|modal)$/u.test(first.tag)) return question;
  const named = findsOf(question, "T").find(({ from }) => from < 4);
  let end = named ? named.to : words[1]?.tag === "pron" ? 2 : 0;
  if (end === 0) return question;
  while (/^(?:therap|treatment|infusion|injection|spray|use)/u.test(words[end]?.word ?? ""))
    end += 1;
  const moved = (at: number) => (at === 0 ? end - 1 : at < end ? at - 1 : at);
  const turned = [...words.slice(1, end), first, ...words.slice(end)];
  const predicates = predicatesOf(turned);
  const finds = new Map(
    [...question.finds].map(([name, found]) => [
      name,
      found.map((each) => ({ ...each, from: moved(each.from), to: moved(each.to - 1) + 1 })),
    ]),
  );
  return {
    ...question,
    words: turned,
    predicates,
    puts: predicates.map((_each, index) => forceOf(turned, predicates, index)),
    finds,
    isQuestion: false,
  };
}

function countOf(words: string): number {
  return words.split(" ").filter(Boolean).length;
}
