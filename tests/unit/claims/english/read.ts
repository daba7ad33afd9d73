import { forceOf, type Put } from "../../../../content/claims/english/force.ts";
import {
  type Predicate,
  predicatesOf,
  type Span,
} from "../../../../content/claims/english/predicates.ts";
import { type Tagged, tagsOf } from "../../../../content/claims/english/tags.ts";
import { tokensOf } from "../../../../content/claims/english/tokens.ts";

/** A sentence taken apart, for tests. */
export type Read = {
  words: readonly Tagged[];
  predicates: readonly Predicate[];
  /** The words of a span. */
  said: (span: Span | null) => string;
  /** The predicate with a main verb. Throws if there is none. */
  of: (verb: string) => Predicate;
  forceOf: (verb: string) => Put["force"];
};

export function read(text: string): Read {
  const words = tagsOf(tokensOf(text), () => false);
  const predicates = predicatesOf(words);
  const indexOf = (verb: string) => {
    const index = predicates.findIndex((predicate) => predicate.verb === verb);
    if (index < 0) throw new Error(`No ${verb} in: ${predicates.map((each) => each.verb)}`);
    return index;
  };
  return {
    words,
    predicates,
    said: (span) =>
      span
        ? words
            .slice(span.from, span.to)
            .map(({ word }) => word)
            .join(" ")
        : "",
    of: (verb) => predicates[indexOf(verb)] as Predicate,
    forceOf: (verb) => forceOf(words, predicates, indexOf(verb)).force,
  };
}

/** The tags of the words that are asked for: "claim/verb.base that/that". */
export function tagsIn(text: string, wanted: string): string {
  const { words } = read(text);
  return wanted
    .split(" ")
    .map((each) => {
      const [word] = each.split("/");
      const found = words.find((tagged) => tagged.word === word);
      return `${word}/${found?.tag}${found?.form ? `.${found.form}` : ""}`;
    })
    .join(" ");
}
