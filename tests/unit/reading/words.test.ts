import { expect, it } from "vitest";
import { fold } from "../../../content/reading/fold.ts";
import { isWordAt } from "../../../content/reading/words.ts";

const units = Array.from({ length: 0x10000 }, (_, unit) => unit);
const isSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdfff;

it("a character belongs to a word where Unicode calls it a letter, a mark or a digit", () => {
  const wrong = units.filter((unit) => {
    const character = String.fromCharCode(unit);
    return !isSurrogate(unit) && isWordAt(character, 0) !== /[\p{L}\p{M}\p{Nd}_]/u.test(character);
  });
  expect(wrong).toEqual([]);
});

it("letters in other forms, and accents that stand after their letter, are folded wherever they are", () => {
  const special = /[\p{M}\u0130\u2100-\u214F\u24B6-\u24E9\uFB00-\uFB4F\uFF10-\uFF5A]/u;
  const wrong = units.filter((unit) => {
    const character = String.fromCharCode(unit);
    if (!special.test(character) || !/[\p{L}\p{Nd}\p{M}]/u.test(character)) return false;
    const text = `Q${character}`;
    return fold(text).text !== text.normalize("NFKC").toLowerCase();
  });
  expect(wrong).toEqual([]);
});
