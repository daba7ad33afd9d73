import type { Predicate } from "./predicates.ts";
import type { Tagged } from "./tags.ts";

/** A verb group: a main verb with its helpers, before its place in the sentence is known. */
export type Group = Omit<
  Predicate,
  "subject" | "subjectBy" | "complement" | "over" | "overWord" | "link"
>;

const isGroupPart = ({ tag }: Tagged) =>
  tag === "modal" || tag === "be" || tag === "have" || tag === "do";

export function groupsOf(words: readonly Tagged[]): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word || !(isGroupPart(word) || word.tag === "verb")) continue;
    const group = groupAt(words, at);
    groups.push(group);
    at = group.to - 1;
  }
  return groups;
}

/** The verb group that begins at a word. */
function groupAt(words: readonly Tagged[], from: number): Group {
  let at = from;
  let modal: string | null = null;
  let negated = false;
  let passive = false;
  let main = -1;
  const adverbs: number[] = [];
  let helper = "";
  // "may also", "still does not": adverbs before the group belong to it.
  for (
    let back = from - 1;
    back >= 0 && (words[back]?.tag === "adv" || words[back]?.tag === "not");
    back -= 1
  ) {
    if (words[back]?.tag === "not") negated = !negated;
    else adverbs.push(back);
  }
  let last = from;
  for (; at < words.length; at += 1) {
    const { tag, word, lemma, form } = words[at] ?? {
      tag: "sign",
      word: "",
      lemma: "",
      form: null,
    };
    if (tag === "modal") {
      if (main >= 0 || helper !== "") break;
      modal = word;
      helper = "modal";
    } else if (tag === "sign" && helper !== "" && main < 0 && asideEnd(words, at) > at) {
      // "It is not, as far as we know, approved": the group goes on behind the aside.
      at = asideEnd(words, at);
      continue;
    } else if (tag === "not") {
      // "not only", "not just": it is so, and more besides.
      if (!/^(?:only|just|merely|simply)$/u.test(words[at + 1]?.word ?? "")) negated = !negated;
    } else if (tag === "adv") adverbs.push(at);
    else if (tag === "be" || tag === "have" || tag === "do") {
      if (main >= 0) break;
      helper = tag;
      if (tag === "be") passive = false;
    } else if (tag === "pron" && from === 0 && at === 1 && helper !== "") continue;
    else if (tag === "verb") {
      if (main >= 0) break;
      if (
        helper === "" ||
        helper === "modal" ||
        helper === "do" ||
        form === "participle" ||
        form === "ing" ||
        (helper === "have" && form === "past")
      ) {
        if (helper === "have" && form === "ing") break;
        main = at;
        passive = helper === "be" && form === "participle";
        last = at + 1;
        // "has been shown": nothing more belongs to the group but what follows "get".
        if (lemma === "get" && words[at + 1]?.form === "participle") {
          main = at + 1;
          passive = true;
          last = at + 2;
        }
        break;
      }
      break;
    } else break;
    if (tag !== "adv" || main >= 0) last = at + 1;
  }
  const head = main >= 0 ? words[main] : undefined;
  const bare = helper === "be" ? "be" : helper === "have" ? "have" : helper === "do" ? "do" : "be";
  const first = words[from];
  const isBareParticiple = head?.form === "participle" && main === from;
  const isInfinitive =
    words[from - 1]?.tag === "to" ||
    (words[from - 1]?.tag === "adv" && words[from - 2]?.tag === "to");
  return {
    from,
    to: last,
    verb: head?.lemma ?? bare,
    at: main >= 0 ? main : last - 1,
    form: head?.form ?? "s",
    modal,
    negated,
    passive: passive || isBareParticiple,
    isFinite:
      !isInfinitive &&
      !isBareParticiple &&
      !(main === from && head?.form === "ing") &&
      !/^(?:being|having|been|doing)$/u.test(first?.word ?? ""),
    adverbs,
  };
}

/** The end of an aside between commas or dashes after which the group goes on; its beginning where there is none. */
function asideEnd(words: readonly Tagged[], at: number): number {
  const sign = words[at]?.word;
  if (sign !== "," && sign !== "–" && sign !== "(") return at;
  const closing = sign === "(" ? ")" : sign;
  const close = words.findIndex(
    (each, place) => place > at + 1 && place < at + 10 && each.word === closing,
  );
  const after = words[close + 1];
  return close > 0 &&
    after &&
    (after.form === "participle" || /^(?:not|be|have|verb)$/u.test(after.tag))
    ? close
    : at;
}
