import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokensOf } from "../../../../content/claims/english/tokens.ts";
import { anyText } from "../../../any-text.ts";

const wordsOf = (text: string) => tokensOf(text).map(({ word }) => word);
/** What stands in the text where each token is. */
const cutFrom = (text: string) => tokensOf(text).map(({ start, end }) => text.slice(start, end));

describe("the words of a sentence", () => {
  it.each([
    // Contractions
    ["It isn't approved", "it is not approved"],
    ["It isn’t approved", "it is not approved"],
    ["It isnt approved", "it is not approved"],
    ["You can't, cannot and cant", "you can not , can not and can not"],
    ["It won't, it shan't, it ain't", "it will not , it shall not , it is not"],
    ["They've said we're sure I'm fine", "they have said we are sure i am fine"],
    ["It'll help, I'd say", "it will help , i would say"],
    ["DON'T", "do not"],
    // "'s" is "is" only after words that own nothing
    ["It's fast and that's all", "it is fast and that is all"],
    ["the drug's risk", "the drug 's risk"],
    ["Thats what theres left", "that is what there is left"],
    ["Let's see", "let us see"],
    // A word that every object has a member of
    ["The constructor works", "the constructor works"],
    // Hyphens
    ["first-line, off‑label, risk‐free", "first line , off label , risk free"],
    ["non-addictive and nonaddictive", "non addictive and non addictive"],
    // Quotation marks
    ["“proven” 'safe' ‘cure’ \"fast\" «new» `old`", "proven safe cure fast new old"],
    ["the patients' risk", "the patients risk"],
    // Dashes
    ["safe – not cheap", "safe – not cheap"],
    ["safe — not cheap", "safe – not cheap"],
    ["safe―not cheap", "safe – not cheap"],
    ["safe - not cheap", "safe – not cheap"],
    ["safe -not cheap", "safe not cheap"],
    // Numbers
    ["1,200 people had 0.5 mg/kg", "1,200 people had 0.5 mg / kg"],
    ["24h, 70% and p<0.05", "24h , 70 % and p < 0.05"],
    ["in 2024.", "in 2024 ."],
    // Abbreviations with points
    ["the U.S. and the F.D.A. agree", "the us and the fda agree"],
    ["a drug, e.g. this, i.e. that", "a drug , eg this , ie that"],
    ["Dr. Roe et al., vs. Prof. Poe", "dr roe et al , vs prof poe"],
    ["sold in the U.S.", "sold in the us ."],
    ["sold in the U.S. It is new", "sold in the us . it is new"],
    ["It is legal. No one knows", "it is legal . no one knows"],
    ["R&D", "r&d"],
    // Other signs
    ["Is it? Yes! (No.) [2]", "is it ? yes ! ( no . ) [ 2 ]"],
    ["*Safe* _and_ fast™ ✓ 😀", "safe and fast"],
    ["naïve Café İstanbul", "naïve café i̇stanbul"],
    ["", ""],
    [" \n\t ", ""],
  ])("%j reads %j", (text, words) => {
    expect(wordsOf(text).join(" ")).toBe(words);
  });
});

describe("the places of tokens", () => {
  it.each<[name: string, text: string, cuts: string[]]>([
    ["of plain words", "It works, fast.", ["It", "works", ",", "fast", "."]],
    ["of a contraction are the same for both parts", "It isn’t", ["It", "isn’t", "isn’t"]],
    ["of hyphened parts lie apart", "off-label", ["off", "label"]],
    ["leave out quotation marks", "“proven” it", ["proven", "it"]],
    ["count in UTF-16 after an emoji", "😀 it 👩‍⚕️ works", ["it", "works"]],
    ["of accents made of two signs", "cafe\u0301 it", ["cafe\u0301", "it"]],
    ["of what is longer in lower case", "İ it", ["İ", "it"]],
  ])("%s", (_name, text, cuts) => {
    expect(cutFrom(text)).toEqual(cuts);
  });

  it("are in order and inside of any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let [start, end] = [0, 0];
        for (const token of tokensOf(text)) {
          const isSame = token.start === start && token.end === end;
          expect(isSame || token.start >= end).toBe(true);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.word).not.toMatch(/\s|^$/u);
          ({ start, end } = token);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 400 },
    );
  });
});
