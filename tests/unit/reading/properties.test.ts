import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packs } from "../../../content/packs/index.ts";
import { fold } from "../../../content/reading/fold.ts";
import { compileMatcher, mentionsIn } from "../../../content/reading/scanner.ts";
import { spellingsOf, takeApart } from "../../../content/reading/terms.ts";
import { anyText, specialForms } from "../../any-text.ts";

const matcher = compileMatcher(packs);
const wordsOf = (spelling: string) => takeApart(spelling).words.join(" ");

/** The words of every spelling, by topic. */
const spellings = new Map(
  packs
    .flatMap((pack) => pack.topics)
    .map(({ id, terms, compounds }) => [
      id,
      new Set([
        ...terms
          .flatMap((term) => spellingsOf(typeof term === "string" ? term : term.text))
          .map(wordsOf),
        ...(compounds?.first ?? []).flatMap((first) =>
          (compounds?.last ?? []).map((last) => wordsOf(first + last)),
        ),
      ]),
    ]),
);

const oneForm = fc.constantFrom(...specialForms);
const anyCharacters = fc.string({ unit: "binary", maxLength: 5 });

describe("for any text", () => {
  it("mentions lie inside, in order and without overlap", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of mentionsIn(matcher, text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 400 },
    );
  });

  it("a mention's words are those of a term of its topic, or a short form the text defines", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shorts = matcher.read(text).defined.map(({ short }) => short);
        for (const { topic, start, end } of mentionsIn(matcher, text)) {
          const words = text.slice(start, end);
          const isTerm =
            spellings.get(topic)?.has(wordsOf(words)) ||
            // In a hashtag the words are told apart by their capitals.
            text[start - 1] === "#" ||
            text.lastIndexOf("#", start) > text.lastIndexOf(" ", start);
          expect(isTerm || shorts.some((short) => words === short || words === `${short}s`)).toBe(
            true,
          );
        }
      }),
      { numRuns: 400 },
    );
  });

  it("the same is found when it is read again", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(matcher.read(text)).toEqual(matcher.read(text));
      }),
    );
  });

  it("the first test never rules out a text with a mention", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        if (mentionsIn(matcher, text).length > 0) expect(matcher.mayHold(text)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("folding keeps the way back: positions rise from start to end of the source", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(oneForm, anyCharacters)), (parts) => {
        const source = parts.join("");
        const { text, sourceOf } = fold(source);
        let last = 0;
        for (let at = 0; at <= text.length; at += 1) {
          expect(sourceOf(at)).toBeGreaterThanOrEqual(last);
          last = sourceOf(at);
        }
        expect(last).toBe(source.length);
      }),
      { numRuns: 400 },
    );
  });
});
