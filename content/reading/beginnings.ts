/**
 * The pattern that finds the places where a spelling may begin. Browsers search for a few hundred
 * beginnings far faster than a script goes from word to word.
 */

/** How many letters of a word are its beginning: as many as give no more beginnings than this. */
const lengths = [4, 3, 1];
const most = 400;

const ascii = /^[\0-\x7F]*$/;

/**
 * A pattern, for folded text, that matches at the start of each of these words; elsewhere it may match
 * too. The words are in folded form. Without words there is no match.
 */
export function beginningsOf(words: readonly string[]): string {
  let beginnings = new Set<string>();
  for (const length of lengths) {
    beginnings = beginningsWith(words, length);
    if (beginnings.size <= most) break;
  }
  const sorted = [...beginnings].sort();
  // A browser's own word boundary knows letters of ASCII alone.
  const plain = sorted.filter((each) => ascii.test(each.charAt(0)));
  const others = sorted.filter((each) => !ascii.test(each.charAt(0)));
  return [
    ...(plain.length > 0 ? [`\\b(?:${plain.join("|")})`] : []),
    ...others,
    ...(sorted.length === 0 ? ["(?!)"] : []),
  ].join("|");
}

function beginningsWith(words: readonly string[], length: number): Set<string> {
  return new Set(
    words.map((word) => {
      if (word.length >= length) return word.slice(0, length);
      return ascii.test(word) ? `${word}\\b` : word;
    }),
  );
}
