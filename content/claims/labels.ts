import { isForCondition, signsIn } from "./aim.ts";
import { type Analysis, findsOf, has, isRivalNamed, textOf, wordAt } from "./analysis.ts";
import type { Span } from "./english/predicates.ts";
import type { Rule } from "./rule.ts";
import { ruleNamed, rules } from "./rules.ts";
import type { State } from "./state.ts";
import { type Statement, statementsOf } from "./statements.ts";
import { isOnTreatment, isWeakPlace, type ReadPlace, type Surroundings } from "./surroundings.ts";

/** Lines without a verb: bullets and labels. They are as strong as what they stand under. */

/** The heading or line under which such a line states a benefit. */
const ofBenefits =
  /\b(?:benefits?|advantages?|improvements?|enjoy|experience|notice|expect|results|outcomes?|helps?|relief|effects?|gains|why (?:choose|people|patients)|improves?)\b/u;
/** Words that make a thing better, at the head of a line. */
const betterWord =
  /^(?:improved?|improvements?|improving|better|enhanced?|enhancements?|enhancing|increased?|greater|sharper|sharpened|steadier|stronger|reduced|reductions?|reducing|less|fewer|longer|clearer|decreased?|relief|relieved|restored|calmer|quieter|faster|rapid|quick|lasting|renewed|boosted|heightened)$/u;
/** How far into a line such a word may stand, in tokens. */
const opening = 4;

/** What a line without a verb states. */
export function labelsOf(analysis: Analysis, around: Surroundings): Statement[] {
  const isSentence = analysis.isQuestion || analysis.predicates.some((each) => each.isFinite);
  const over = lineOver(around);
  if (isSentence || !over || !isOnTreatment(around)) return [];
  if (isRivalNamed(analysis) || has(analysis, "denial")) return [];
  // A line under "this and that for …" may be said of either.
  const listed = listedIn(analysis, over, around);
  if (listed.length > 0) return listed;
  const isOfSeveral = !has(analysis, "T") && isRivalNamed(over.analysis);
  const strength = strengthOf(analysis, over, around);
  return cuesOf(analysis, around, over).flatMap(({ rule, cue }): Statement[] => {
    const isTurned = strength === "flat" && isDenied(analysis, cue);
    const state: State = isTurned ? "not" : strength;
    const stance = rule.stances[state];
    if (!stance || (isOfSeveral && stance !== "consistent")) return [];
    return [{ rule, kind: rule.kind, stance, state, by: [], cue, verb: "" }];
  });
}

type RuleCue = { rule: Rule; cue: Span };

/** The words of a line that state something, and by which rule. */
function cuesOf(analysis: Analysis, around: Surroundings, over: ReadPlace): RuleCue[] {
  const whole = { from: 0, to: analysis.words.length };
  const isFor = (aim: Rule["aim"]) => isForCondition(analysis, [whole], around, aim);
  const cues = rules.flatMap((rule): RuleCue[] => {
    const [cue] = rule.labels ? findsOf(analysis, ...rule.labels) : [];
    return cue && isFor(rule.aim) ? [{ rule, cue }] : [];
  });
  // "83 % response rate", "85 % of patients report better focus".
  const [amount] = findsOf(analysis, "amount");
  const isOutcome =
    has(analysis, "good") || /\b(?:response|success|remission)\b/u.test(textOf(analysis));
  if (amount && isOutcome && isFor("meant"))
    cues.push({ rule: ruleNamed("results-are-loud"), cue: amount });
  if (!isOfBenefit(analysis, around, over) || !isFor("meant")) return cues;
  const signs = signsIn(analysis, whole);
  const better = analysis.words.findIndex(({ word }) => betterWord.test(word));
  if (signs.length > 0 && better >= 0 && better < opening)
    cues.push({ rule: ruleNamed("gives-relief"), cue: { from: better, to: better + 1 } });
  const [fast] = findsOf(analysis, "fast");
  if (fast && has(analysis, "good", "symptom"))
    cues.push({ rule: ruleNamed("acts-fast"), cue: fast });
  return cues;
}

/** Whether what a line stands under, or its own head, makes what it names a benefit. */
function isOfBenefit(analysis: Analysis, { places }: Surroundings, over: ReadPlace): boolean {
  const rows = places.filter(({ as }) => as === "row" || as === "column");
  if ([over, ...rows].some((place) => ofBenefits.test(textOf(place.analysis)))) return true;
  // A cell in the treatment's own column, a line under "This for that", "The condition: better focus".
  if (over.as === "column" || over.as === "row")
    return rows.some((place) => has(place.analysis, "T"));
  const colon = analysis.words.findIndex(({ word }) => word === ":");
  const isHeaded = findsOf(analysis, "C").some(({ to }) => to <= colon);
  return isHeaded || has(over.analysis, "T");
}

function isDenied({ words }: Analysis, { from }: Span): boolean {
  const before = words.slice(Math.max(0, from - 3), from);
  return before.some(({ word }) => /^(?:no|not|never|non|without|nor)$/u.test(word));
}

/** What stands right over a line: the sentence before it that ends in a colon, else the nearest place. */
function lineOver({ places, before }: Surroundings): ReadPlace | null {
  const last = before.at(-1);
  if (last && wordAt(last, last.words.length - 1) === ":") return { as: "lead", analysis: last };
  return places.at(-1) ?? null;
}

/** How strongly a line is put: by its own hedges, and by what it stands under. */
function strengthOf(analysis: Analysis, over: ReadPlace, { places }: Surroundings): State {
  const words = textOf(analysis);
  if (has(analysis, "limits")) return "weak";
  if (/\b(?:may|might|could|possible|possibly|potential|potentially)\b/u.test(words)) return "weak";
  const isWeakCell = places.some(
    (place) => (place.as === "row" || place.as === "column") && isWeakPlace(place),
  );
  if (isWeakCell) return "weak";
  const isAsked = over.analysis.isQuestion && !/^why\b/u.test(textOf(over.analysis));
  return isAsked || isWeakPlace(over) ? "weak" : "flat";
}

/** How long a line may be that only says what the line over its list is about, in tokens. */
const longestName = 8;

/** "It is proven to work for the following conditions:" and the condition among them: stated of it. */
function listedIn(analysis: Analysis, over: ReadPlace, around: Surroundings): Statement[] {
  const [condition] = findsOf(analysis, "C");
  if (!condition || over.as !== "lead" || analysis.words.length > longestName) return [];
  if (has(over.analysis, "C") || has(analysis, "limits", "unapproved")) return [];
  const places = around.places.filter((place) => place !== over);
  return statementsOf(over.analysis, { places, before: [analysis] })
    .filter(({ state }) => state === "flat")
    .map((stated) => ({ ...stated, by: [], cue: condition }));
}
