import type { Passage } from "../model.ts";
import { type Analysis, findsOf, has, textOf } from "./analysis.ts";
import { isQuotation } from "./quotations.ts";
import { isDenyingPlace, type Surroundings } from "./surroundings.ts";

/** Why a sentence gets no verdict, or no warning. Each is counted by `npm run eval -- claims-page`. */

export type Silence =
  | "question"
  | "announcement"
  | "offer"
  | "boilerplate"
  | "heading"
  | "quotation"
  | "denied-place"
  | "fragment";

/** Why nothing at all is said of a sentence; null where it is read. */
export function silenceOf(
  sentence: Analysis,
  around: Surroundings,
  block: Passage["block"],
): Silence | null {
  // "Did you know that it works?" tells what it asks.
  const isTold = /^(?:but |so |and )?did you know that\b/u.test(textOf(sentence));
  if ((sentence.isQuestion && !isTold) || isUnmarkedQuestion(sentence)) return "question";
  if (has(sentence, "boilerplate")) return "boilerplate";
  if (block === "head") return "fragment";
  if (around.places.slice(1).some(isDenyingPlace)) return "denied-place";
  return null;
}

/** Why a sentence gets no warning, though it may say what the document says. */
export function quietOf(sentence: Analysis, block: Passage["block"]): Silence | null {
  if (isAnnouncement(sentence)) return "announcement";
  if (has(sentence, "offer")) return "offer";
  if (block === "quote" || isQuotation(sentence)) return "quotation";
  if (block === "heading") return "heading";
  return null;
}

/** "Can ketamine help", "How it works": a question or its matter, as titles put it. */
function isUnmarkedQuestion({ words, predicates }: Analysis): boolean {
  const [first, second] = words;
  if (!first || words.at(-1)?.word === ".") return false;
  if (
    /^(?:can|does|do|is|are|will|could|should|would|has|have)$/u.test(first.word) &&
    second?.tag !== "sign"
  )
    return true;
  return (
    /^(?:how|why|what|when|where|who|which|whether)$/u.test(first.word) &&
    predicates.length <= 2 &&
    words.length < 14
  );
}

/** Tells what it will tell: "Learn how it can help", "In this article we explore …". */
function isAnnouncement(sentence: Analysis): boolean {
  const [first] = findsOf(sentence, "meta");
  if (!first) return false;
  return (
    first.from < 6 ||
    /\b(?:this|our) (?:article|page|guide|post|blog|video|episode)\b/u.test(textOf(sentence))
  );
}
