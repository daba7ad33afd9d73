import type { Token } from "./english/tokens.ts";

/**
 * Finds listed phrases among tokens. The lists are written like this, phrases parted by "/":
 *
 *   approv*            a word that begins so
 *   first|front line   either word, then "line"
 *   no (known) risk    a word in brackets may be missing
 *   free of .. risk    two dots: up to three words between; four dots: up to seven
 *   <harm>             anything that another list, named "harm", has found
 *   works !out|<harm>  not followed by "out", nor by what the list "harm" has found
 */

/** Where a phrase stands: token positions, the end exclusive; `gaps`: those its gaps went over. */
export type Found = { name: string; from: number; to: number; gaps?: readonly number[] };

type Step =
  | {
      kind: "word";
      words: ReadonlySet<string>;
      prefixes: readonly string[];
      names: readonly string[];
      optional: boolean;
    }
  | { kind: "gap"; most: number }
  | {
      kind: "not";
      words: ReadonlySet<string>;
      prefixes: readonly string[];
      names: readonly string[];
    };

type Phrase = { name: string; steps: Step[] };

export type PhraseFinder = {
  /** All phrases found, the longest of each list at each place; `known` are what others have found. */
  find(tokens: readonly Token[], known: readonly Found[]): Found[];
};

/** Compiles lists, by name. Throws where a phrase starts with a gap. */
export function compilePhrases(lists: Readonly<Record<string, string>>): PhraseFinder {
  const phrases: Phrase[] = Object.entries(lists).flatMap(([name, list]) =>
    list
      .split("/")
      .map((phrase) => phrase.trim())
      .filter(Boolean)
      .flatMap((phrase) => withoutLeadingOptions(stepsOf(phrase)))
      .map((steps) => ({ name, steps })),
  );
  const byWord = new Map<string, Phrase[]>();
  const byPrefix: [string, Phrase][] = [];
  const byName = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const [first] = phrase.steps;
    if (first?.kind !== "word" || first.optional)
      throw new Error(`A phrase of "${phrase.name}" must start with a word`);
    for (const word of first.words) push(byWord, word, phrase);
    for (const prefix of first.prefixes) byPrefix.push([prefix, phrase]);
    for (const name of first.names) push(byName, name, phrase);
  }
  /** What can start with a word, learned word by word; a page has few different ones. */
  const learned = new Map<string, readonly Phrase[]>();
  const startingWith = (word: string): readonly Phrase[] => {
    let known = learned.get(word);
    if (!known) {
      known = [
        ...(byWord.get(word) ?? []),
        ...byPrefix.flatMap(([prefix, phrase]) => (word.startsWith(prefix) ? [phrase] : [])),
      ];
      if (learned.size > 5000) learned.clear();
      learned.set(word, known);
    }
    return known;
  };
  return {
    find(tokens, known) {
      const named = new Map<number, Found[]>();
      for (const found of known) push(named, found.from, found);
      const finds: Found[] = [];
      for (const [at, token] of tokens.entries()) {
        const best = new Map<string, Found>();
        const attempt = ({ name, steps }: Phrase) => {
          const gaps: number[] = [];
          const to = matchAt(tokens, named, steps, 0, at, gaps);
          if (to > (best.get(name)?.to ?? at))
            best.set(name, { name, from: at, to, ...(gaps.length > 0 && { gaps }) });
        };
        startingWith(token.word).forEach(attempt);
        for (const { name } of named.get(at) ?? []) byName.get(name)?.forEach(attempt);
        finds.push(...best.values());
      }
      return finds;
    },
  };
}

/**
 * The end of the steps from `step` on, matched at a token; -1 where they do not match. Where they do,
 * what their gaps went over is added to `gaps`.
 */
function matchAt(
  tokens: readonly Token[],
  named: ReadonlyMap<number, readonly Found[]>,
  steps: readonly Step[],
  step: number,
  at: number,
  gaps: number[],
): number {
  const wanted = steps[step];
  if (!wanted) return at;
  const token = tokens[at];
  const rest = (next: number) => matchAt(tokens, named, steps, step + 1, next, gaps);
  if (wanted.kind === "not") {
    const isNamed = named.get(at)?.some(({ name }) => wanted.names.includes(name)) ?? false;
    return isNamed || (token && fits(wanted, token.word)) ? -1 : rest(at);
  }
  if (wanted.kind === "gap") {
    for (let skip = 0; skip <= wanted.most; skip += 1) {
      const over = skip > 0 ? tokens[at + skip - 1] : null;
      if (over === undefined || (over && isStop(over.word))) return -1;
      const to = rest(at + skip);
      if (to < 0) continue;
      for (let place = at; place < at + skip; place += 1) gaps.push(place);
      return to;
    }
    return -1;
  }
  let best = -1;
  if (token && fits(wanted, token.word)) best = rest(at + 1);
  if (best < 0 && wanted.names.length > 0) {
    for (const { name, to } of named.get(at) ?? []) {
      if (best < 0 && wanted.names.includes(name)) best = rest(to);
    }
  }
  if (best < 0 && wanted.optional) best = rest(at);
  return best;
}

/** Whether a token ends a thought; no gap reaches over it. */
export function isStop(word: string): boolean {
  return /^[.;:!?()[\]–|>•]$/u.test(word);
}

function fits(
  { words, prefixes }: { words: ReadonlySet<string>; prefixes: readonly string[] },
  word: string,
): boolean {
  return words.has(word) || prefixes.some((prefix) => word.startsWith(prefix));
}

/** "(a) b" as "a b" and "b": the first word of a phrase is what it is looked up by. */
function withoutLeadingOptions(steps: Step[]): Step[][] {
  const [first, ...rest] = steps;
  if (first?.kind !== "word" || !first.optional) return [steps];
  return [[{ ...first, optional: false }, ...rest], ...withoutLeadingOptions(rest)];
}

function stepsOf(phrase: string): Step[] {
  // "anyone's" is two tokens.
  return phrase
    .replace(/(\p{L})'s\b/gu, "$1 's")
    .split(/\s+/u)
    .map((part): Step => {
      if (part === "..") return { kind: "gap", most: 3 };
      if (part === "....") return { kind: "gap", most: 7 };
      const optional = part.startsWith("(");
      const isNot = part.startsWith("!");
      const options = part.replace(/^[(!]|\)$/gu, "").split("|");
      const names = options.filter((option) => option.startsWith("<"));
      const plain = options.filter((option) => !option.startsWith("<"));
      const words = new Set(plain.filter((option) => !option.endsWith("*")));
      const prefixes = plain
        .filter((option) => option.endsWith("*"))
        .map((word) => word.slice(0, -1));
      const lists = names.map((name) => name.slice(1, -1));
      return isNot
        ? { kind: "not", words, prefixes, names: lists }
        : { kind: "word", words, prefixes, names: lists, optional };
    });
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
