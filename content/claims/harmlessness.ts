import { type Analysis, findsOf, wordAt } from "./analysis.ts";
import { causing, grave, light } from "./cues/grammar.ts";
import type { Found } from "./phrases.ts";

/** When a negation before a harm says that there is none, and not something else. */

const without = /^(?:no|zero|without|free|nil|lack\w*|absence|non|neither|nor|minus)$/u;

/** Before these a negation says that a harm is there: "do not underestimate the risk". */
const belittling =
  /^(?:underestimat\w*|ignor\w*|forget|overlook\w*|dismiss\w*|neglect\w*|everyone|everybody|all|every|each|always|necessarily|only|just)$/u;
/** Before these it speaks of what is known, not of what is there: "we lack data on …". */
const ofKnowledge = /^(?:data|evidence|research|studies|information|knowledge)$/u;
/** With these as its subject a clause says that others had some: "some patients had none". */
const ofSome = /^(?:some|many|several|half|certain)$/u;

/**
 * "No risk", "is not addictive", "cannot cause …"; but not "we do not offer it to people with a
 * history of misuse".
 */
export function deniesHarm(analysis: Analysis, negator: Found, cue: Found): boolean {
  const { tokens } = analysis;
  const between = tokens.slice(negator.to, cue.from).map(({ word }) => word);
  const word = wordAt(analysis, negator.from);
  // "Not without risk": each of the two is to be counted.
  if (between.some((each) => without.test(each))) return true;
  if (grave.test(between.at(-1) ?? "") || between.some((each) => belittling.test(each)))
    return false;
  if (/^lack/u.test(word) && between.some((each) => ofKnowledge.test(each))) return false;
  if (isOfSome(analysis, negator)) return false;
  // "I would not risk it."
  const [next] = findsOf(analysis, "T").filter(({ from }) => from === cue.to);
  if (wordAt(analysis, cue.from) === "risk" && next) return false;
  if (without.test(word)) return between.length <= 5;
  const isPlain = between.every((each) => light.test(each));
  return isPlain || (between.length <= 8 && between.some((each) => causing.test(each)));
}

function isOfSome(analysis: Analysis, negator: Found): boolean {
  const start = analysis.clauses.indexOf(analysis.clauses[negator.from] ?? -1);
  return analysis.tokens.slice(start, negator.from).some(({ word }) => ofSome.test(word));
}

/** "People with an addiction cannot get it": what people have is not denied by what follows. */
export function isPeoples(analysis: Analysis, cue: Found): boolean {
  const before = [1, 2, 3, 4, 5, 6, 7, 8].map((back) => wordAt(analysis, cue.from - back));
  return (
    before.some((word) => /^(?:with|history)$/u.test(word)) &&
    before.some((word) =>
      /^(?:people|patients?|anyone|those|adults?|someone|persons?|history)$/u.test(word),
    )
  );
}
