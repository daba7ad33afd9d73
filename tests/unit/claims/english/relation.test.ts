import { describe, expect, it } from "vitest";
import { type Relation, relationOf } from "../../../../content/claims/english/relation.ts";
import { read } from "./read.ts";

describe("what relation a predicate states", () => {
  it.each<[text: string, verb: string, relation: Relation | null]>([
    // Doing
    ["Nuts slash the risk of stroke.", "slash", "effect"],
    ["Sleep was improved by music.", "improve", "effect"],
    ["Vitamin D guards against colds.", "guard", "effect"],
    ["Coffee could ward off dementia.", "ward", "effect"],
    ["Statins bring down the risk of infection.", "bring", "effect"],
    ["Blueberries keep the mind sharp.", "keep", "effect"],
    ["Late nights put teens at risk of obesity.", "put", "effect"],
    ["Screens make teenagers more anxious.", "make", "effect"],
    ["Obesity takes a toll on the heart.", "take", "effect"],
    ["Smoke gives rise to asthma.", "give", "effect"],
    ["The diet led early on to pain.", "lead", "effect"],
    ["Obstruction contributes more towards pain.", "contribute", "effect"],
    ["Deficiency results in blindness.", "result", "effect"],
    ["The gene plays a key role in ageing.", "play", "effect"],
    ["The pill provides relief.", "provide", "effect"],
    ["Cooking destroys most of their vitamins.", "destroy", "effect"],
    ["Alcohol interferes with sleep.", "interfere", "effect"],
    ["A sister could make you happier.", "make", "effect"],
    ["Support buffers the impact of stress.", "buffer", "effect"],
    // Being
    ["It is safe and effective.", "be", "effect"],
    ["It is more effective than placebo.", "be", "effect"],
    ["Chocolate is good for the heart.", "be", "effect"],
    ["The diet was no better at preventing falls.", "be", "effect"],
    ["Men were twice as likely to fall.", "be", "link"],
    ["Men were three times more likely to fall.", "be", "link"],
    ["Rates were similar to those reported before.", "be", null],
    ["Smoking is the main cause of cancer.", "be", "effect"],
    ["It is a cause for concern.", "be", null],
    ["Age is a risk factor for falls.", "be", "link"],
    ["Age was one of the predictors of falls.", "be", "link"],
    ["Men are at higher risk of falls.", "be", "link"],
    ["Rates were higher in men.", "be", "link"],
    ["The best predictor of falls is age.", "be", "link"],
    ["There is no evidence for a link with age.", "be", "link"],
    // Having, showing
    ["Men had more falls.", "have", "link"],
    ["It has an effect on mood.", "have", "effect"],
    ["We found an association with age.", "find", "link"],
    ["We found improvements in mood.", "find", "link"],
    ["An improvement was observed.", "observe", "link"],
    ["Higher levels were observed in men.", "observe", "link"],
    ["It serves as a marker of age.", "serve", "link"],
    ["The test can be used to detect differences.", "detect", null],
    // Going together
    ["Risk increased with age.", "increase", "link"],
    ["The risk rises with age.", "rise", "link"],
    ["Patients improved their scores.", "improve", "link"],
    ["Mood was reduced in men.", "reduce", "link"],
    // The subject is the relation
    ["The effect of tea on sleep was small.", "be", "effect"],
    ["The association persisted.", "persist", "link"],
    // Nothing that a claim is about
    ["Improving it is hard.", "improve", null],
    ["Therapy induced loss is rare.", "induce", null],
    ["The study enhanced our understanding.", "enhance", null],
    ["It does not obviate the need for tests.", "obviate", null],
    ["Options are limited.", "limit", null],
    ["We measured it in men.", "measure", null],
    ["A nutrition team increased weight.", "increase", "effect"],
  ])("%s: %s states %s", (text, verb, relation) => {
    const { words, of } = read(text);
    expect(relationOf(words, of(verb))).toBe(relation);
  });
});
