import type { CardContent, SelectedText } from "../drawing.ts";
import { type Judgement, type Mention, type Passage, stances, type ToldClaim } from "../model.ts";
import { compiledTerms } from "../packs/compiled-terms.ts";
import { matcherOf } from "../reading/scanner.ts";
import { told } from "../told.ts";
import { judgePassages } from "./judge.ts";

/** What the document says to a text that a reader has selected on a page. */

type Judge = (passages: readonly Passage[]) => Judgement[] | Promise<Judgement[]>;

const matcher = matcherOf(compiledTerms.patterns, () => compiledTerms.table);

/** What the card on a selected text says: of several sentences, what goes furthest. */
export async function contentOn(
  selection: SelectedText,
  judge: Judge = judgePassages,
): Promise<CardContent> {
  const { selected: text, heading, claims } = selection;
  const mentionsIn = (part: string) => mentionsOf(part, selection);
  const mentions = mentionsIn(text);
  const named = mentions.find(({ role }) => role === "treatment" || role === "condition");
  const topic = (named ?? mentions[0])?.topic ?? null;
  if (claims.length > 0) return { topic, text, claim: furthest(claims) };
  const passage: Passage = {
    text,
    mentions,
    places: heading ? [{ as: "heading", text: heading, mentions: mentionsIn(heading) }] : [],
    block: "text",
    lang: "",
  };
  const [judged] = await judge([passage]);
  const answers = (judged?.claims ?? []).map((claim) =>
    told({ ...claim, text: text.slice(claim.start, claim.end) }),
  );
  return { topic, text, claim: furthest(answers) };
}

/** The mentions in a text, with what the rest of the page decides about it. */
function mentionsOf(text: string, { known, marks }: SelectedText): Mention[] {
  const { mentions, doubtful } = matcher.read(text, known);
  const pageMarks = new Set(marks);
  return [...mentions, ...doubtful.filter(({ company }) => matcher.isMet(company, pageMarks))];
}

function furthest(claims: readonly ToldClaim[]): ToldClaim | null {
  const [first = null] = claims.toSorted(
    (a, b) => stances.indexOf(a.stance) - stances.indexOf(b.stance),
  );
  return first;
}
