import type { CardContent } from "../drawing.ts";
import { askDrawing, askJudge } from "../messages.ts";
import { type Claim, type PlacedClaim, type PlacedMention, stances } from "../model.ts";
import { packTopics } from "../packs/terms.ts";
import { liveRange } from "../painting/boxes.ts";
import { isClaim, type Mark } from "../painting/painter.ts";
import { reportUnlessGone } from "../settings.ts";
import type { Card } from "./card.ts";
import type { ClaimFinder } from "./claim-finder.ts";
import type { Reader } from "./reader.ts";
import { passageOf, selectedIn } from "./selection.ts";
import { told } from "./told.ts";

/** What a card says, by what it stands beside. */

type Parts = { card: Card; reader: Reader; finder: ClaimFinder };

/** Has the card of a mark drawn. What is given opens it. */
export function prepareCard(mark: Mark, parts: Parts): () => void {
  const content = isClaim(mark) ? contentOnClaim(mark) : contentOnMention(mark, parts);
  if (!content) return () => {};
  const drawing = askDrawing(content);
  // A fault is told when the card is to be opened, and matters to nobody before.
  drawing.catch(() => {});
  return () => void parts.card.open(mark, drawing).catch(reportUnlessGone);
}

function contentOnClaim(mark: PlacedClaim): CardContent | null {
  const [pack] = packTopics;
  return pack ? { pack: pack.id, topic: null, text: mark.text, claim: told(mark) } : null;
}

function contentOnMention(mark: PlacedMention, { reader, finder }: Parts): CardContent | null {
  const { topic, text: term } = mark;
  const pack = packTopics.find(({ topics }) => topics.some(({ id }) => id === topic));
  if (!pack) return null;
  const around = finder.claims().find(({ range }) => overlap(range, mark.range));
  return { pack: pack.id, topic, term, tally: reader.tally(), claim: around && told(around) };
}

/** Whether two stretches of the page have text in common. */
function overlap(one: AbstractRange, other: AbstractRange): boolean {
  const [a, b] = [liveRange(one), liveRange(other)];
  if (!a || !b) return false;
  return (
    a.compareBoundaryPoints(Range.START_TO_END, b) > 0 &&
    a.compareBoundaryPoints(Range.END_TO_START, b) < 0
  );
}

/**
 * Opens the card for the selected text, wherever the reader has selected it; gives whether there is
 * any. `text` is what the browser says is selected.
 */
export function explainSelection(win: Window, text: string, parts: Parts): boolean {
  const { card, reader, finder } = parts;
  const selected = selectedIn(win, text);
  const [pack] = packTopics;
  if (!pack || selected.text === "") return false;
  const passage = passageOf(selected, (part) => reader.mentionsInAny(part, selected.place));
  const named = passage.mentions.find(({ role }) => role === "treatment" || role === "condition");
  const topic = (named ?? passage.mentions[0])?.topic;
  const draw = (claims: readonly (Claim & { text: string })[]) => {
    // Of several sentences the one that goes furthest.
    const [claim] = claims.toSorted(
      (a, b) => stances.indexOf(a.stance) - stances.indexOf(b.stance),
    );
    return askDrawing({
      pack: pack.id,
      topic: pack.topics.find(({ id }) => id === topic)?.id ?? null,
      text: selected.text,
      claim: claim ? told(claim) : null,
    });
  };
  const judge = async () => {
    const [claims = []] = await askJudge([passage]);
    return claims.map((claim) => ({ ...claim, text: passage.text.slice(claim.start, claim.end) }));
  };
  const { range } = selected;
  const known = range ? finder.claims().filter((claim) => overlap(claim.range, range)) : [];
  const drawing = known.length > 0 ? draw(known) : judge().then(draw);
  card.open(selected, drawing).catch(reportUnlessGone);
  return true;
}
