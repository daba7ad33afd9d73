import type { TermPatterns } from "./term-patterns.ts";

/**
 * The cheap first test: whether a text can hold a term at all. Nearly all pages hold none, and then
 * this is all that is done, so nothing here is compiled before it is asked.
 */

/** Says of a text whether it is worth reading; false only where reading it would find nothing. */
export type TextTest = (text: string) => boolean;

export type FirstTest = {
  /** For a text as a page of its own. */
  mayHold: TextTest;
  /** A test for the parts of a page, which leaves out what its text cannot hold; null leaves out nothing. */
  partsOf(text: string | null): TextTest;
};

/**
 * Characters that stand inside words without being part of them, or that are other forms of letters:
 * soft hyphens, marks, ligatures, wide and styled letters. Kept in UTF-16 code units, since a pattern
 * with the `u` flag takes ten times as long on text that is not Latin-1 alone.
 */
const special =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: combining marks are meant one by one.
  /[\u00AD\u0130\u0300-\u036F\u200B-\u200F\u2060\u2100-\u2115\u2117-\u211F\u2121\u2123-\u214F\u24B6-\u24E9\uD835\uFB00-\uFB4F\uFEFF\uFF10-\uFF5A]/;
const ignorables = /[\u00AD\u200B-\u200F\u2060\uFEFF]+/g;

const always: TextTest = () => true;

/** Makes the first test from the patterns of all terms; without patterns every text is worth it. */
export function firstTest(patterns: TermPatterns | null): FirstTest {
  if (patterns === null) return { mayHold: always, partsOf: () => always };
  const [first = "", ...others] = patterns.lead;
  const exact = patterns.elsewhereExact.join("|");
  const lead = patterns.lead.map((source) => lazily(() => new RegExp(source, "i")));
  const mayHold = testOf(lead);
  const testFor = (loose: readonly string[], isExactThere: boolean) =>
    testOf([
      // As a rule the first pattern is all there is, and that has been compiled.
      loose.length === 0 && lead[0]
        ? lead[0]
        : lazily(() => new RegExp([first, ...loose].join("|"), "i")),
      ...(isExactThere ? [lazily(() => new RegExp(exact))] : []),
    ]);
  const loose = [...others, ...patterns.elsewhere];
  const everywhere = lazily(() => {
    const test = testFor(loose, exact !== "");
    return (part: string) => test(part) || (special.test(part) && test(unfolded(part)));
  });
  return {
    mayHold: (text) => mayHold(text) || (special.test(text) && mayHold(unfolded(text))),
    partsOf(text) {
      if (text === null || special.test(text)) return everywhere();
      return testFor(
        loose.filter((source) => new RegExp(source, "i").test(text)),
        exact !== "" && new RegExp(exact).test(text),
      );
    },
  };
}

/** Without what is inside of words and no part of them, and with other forms of letters as letters. */
function unfolded(text: string): string {
  return text.replace(ignorables, "").normalize("NFKC");
}

function testOf(patterns: readonly (() => RegExp)[]): TextTest {
  return (text) => patterns.some((pattern) => pattern().test(text));
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
