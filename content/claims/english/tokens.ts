/**
 * A sentence as words. Case, hyphens and quotation marks do not count; contractions are taken apart
 * ("isn't" is "is" and "not"), so that a phrase need be listed once.
 */

export type Token = {
  /** Lower case, without marks; punctuation is a token of its own. */
  word: string;
  start: number;
  end: number;
  /** Whether a hyphen joins it to the token before: "related" in "stress-related". */
  isJoined?: true;
};

/** A word with inner apostrophes and points (e.g. "doesn't", "0.5", "u.s"), or one sign. */
const pieces =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:['’.&]\p{L}[\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,]\p{N}+)*(?:\p{L}+)?|[^\s\p{L}\p{N}]/gu;
const isHyphen = /^[-‐‑]$/u;
/** Signs that say nothing of how a sentence is built. */
const skipped = /^['’‘`"“”„«»‐‑‒*_™®©\p{M}\p{So}\p{Cf}-]$/u;

const wholes = new Map<string, readonly string[]>(
  Object.entries({
    cannot: ["can", "not"],
    "can't": ["can", "not"],
    "won't": ["will", "not"],
    "shan't": ["shall", "not"],
    "ain't": ["is", "not"],
    "let's": ["let", "us"],
    cant: ["can", "not"],
    wont: ["will", "not"],
    dont: ["do", "not"],
    doesnt: ["does", "not"],
    didnt: ["did", "not"],
    isnt: ["is", "not"],
    arent: ["are", "not"],
    wasnt: ["was", "not"],
    hasnt: ["has", "not"],
    havent: ["have", "not"],
    wouldnt: ["would", "not"],
    couldnt: ["could", "not"],
    shouldnt: ["should", "not"],
    aint: ["is", "not"],
    thats: ["that", "is"],
    theres: ["there", "is"],
    nonaddictive: ["non", "addictive"],
  }),
);
const endings: readonly [string, string][] = [
  ["n't", "not"],
  ["'re", "are"],
  ["'ve", "have"],
  ["'ll", "will"],
  ["'d", "would"],
  ["'m", "am"],
];
/** After these, "'s" is "is"; after others it may as well show whose something is. */
const withIs = /^(?:it|that|there|here|what|who|he|she|this|where|how)$/u;

/** The tokens of a text, with their places in it. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let hyphen = -1;
  for (const { 0: piece, index: start } of text.matchAll(pieces)) {
    const end = start + piece.length;
    if (piece === "." && isOfShortWord(text, start)) continue;
    if (piece.length <= 2 && skipped.test(piece)) {
      // A dash between spaces parts two thoughts; inside a word it joins.
      if (piece === "-" && text[start - 1] === " " && text[end] === " ")
        tokens.push({ word: "–", start, end });
      else if (isHyphen.test(piece)) hyphen = end;
      continue;
    }
    for (const word of wordsOf(piece.toLowerCase()))
      tokens.push(
        hyphen === start && tokens.at(-1)?.end === start - 1
          ? { word, start, end, isJoined: true }
          : { word, start, end },
      );
  }
  return tokens;
}

/** A word that a point shortens, with what follows it: "U.S. agency", "Dr. Smith". */
const shortWord =
  /(?:^|[^\p{L}\p{N}.])(?:\p{L}(?:\.\p{L})+|dr|drs|mr|mrs|ms|prof|vs|approx|incl|al|cf)$/iu;
const goesOn = /^\.(?:\s*,|\s+(?!(?:It|This|That|The|There|They|But|However|In|We|You)\b)\S)/u;

/** Whether a full stop belongs to the word before it, and more of the sentence follows. */
function isOfShortWord(text: string, at: number): boolean {
  return (
    shortWord.test(text.slice(Math.max(0, at - 12), at)) && goesOn.test(text.slice(at, at + 12))
  );
}

function wordsOf(piece: string): readonly string[] {
  const whole = wholes.get(piece);
  if (whole) return whole;
  if (piece === "—" || piece === "―") return ["–"];
  if (!/['’.]/u.test(piece)) return [piece];
  const word = piece.replaceAll("’", "'");
  const contracted = wholes.get(word);
  if (contracted) return contracted;
  for (const [ending, full] of endings) {
    if (word.endsWith(ending) && word.length > ending.length)
      return [word.slice(0, -ending.length), full];
  }
  if (word.endsWith("'s")) {
    const base = word.slice(0, -2);
    return [base, withIs.test(base) ? "is" : "'s"];
  }
  // "U.S." and "F.D.A." are written without points too.
  return [/^(?:\p{L}\.)+\p{L}$/u.test(word) ? word.replaceAll(".", "") : word];
}
