import { closedTag } from "./closed-tags.ts";
import { openTag } from "./open-tags.ts";
import { giveFiniteVerb } from "./repairs.ts";
import type { Token } from "./tokens.ts";
import { verbOf } from "./verbs.ts";

/**
 * What each word of a sentence is. Closed classes and the forms of known verbs decide, and where a
 * word can be two things, what stands around it. One function, so that another tagger could take its place.
 */

export type Tag =
  | "noun"
  | "verb"
  | "adj"
  | "adv"
  | "det"
  | "prep"
  | "to"
  | "modal"
  | "be"
  | "have"
  | "do"
  | "not"
  | "pron"
  | "rel"
  | "that"
  | "sub"
  | "and"
  | "num"
  | "sign";

/** How a verb stands there. "past" is finite; "participle" belongs to an auxiliary or to a noun. */
export type Form = "base" | "s" | "past" | "participle" | "ing";

export type Tagged = Token & { tag: Tag; lemma: string; form: Form | null };

/** Whether a token is the name of something: then it is a noun, whatever it looks like. */
export type IsName = (at: number) => boolean;

/** The words with their tags. */
export function tagsOf(tokens: readonly Token[], isName: IsName): Tagged[] {
  const tagged: Tagged[] = [];
  const verbs = tokens.map(({ word }, at) => (isName(at) ? undefined : verbOf(word)));
  for (const [at, token] of tokens.entries()) {
    const lemma = verbs[at]?.lemma ?? token.word;
    const now: Tagged = { ...token, lemma, form: null, tag: "noun" };
    tagged.push(now);
    if (isName(at)) continue;
    const own = closedTag(tokens, tagged, verbs, at);
    const { tag, form } = own ? { tag: own, form: null } : openTag(tokens, tagged, verbs, at);
    now.tag = tag;
    now.form = form;
  }
  giveFiniteVerb(tagged, verbs);
  return tagged;
}
