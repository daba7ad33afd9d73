import type { CardContent } from "../drawing.ts";
import { askDrawing } from "../messages.ts";
import { liveRange } from "../painting/boxes.ts";
import { isClaim, type Mark } from "../painting/painter.ts";
import { reportUnlessGone } from "../settings.ts";
import { told } from "../told.ts";
import type { Card } from "./card.ts";
import type { ClaimFinder } from "./claim-finder.ts";
import type { Reader } from "./reader.ts";
import { selectedIn } from "./selection.ts";

/** What a card says, by what it stands beside. */

type Parts = { card: Card; reader: Reader; finder: ClaimFinder };

/** Has the card of a mark drawn. What is given opens it. */
export function prepareCard(mark: Mark, parts: Parts): () => void {
  const drawing = askDrawing(contentOn(mark, parts));
  // A fault is told when the card is to be opened, and matters to nobody before.
  drawing.catch(() => {});
  return () => void parts.card.open(mark, drawing).catch(reportUnlessGone);
}

function contentOn(mark: Mark, { reader, finder }: Parts): CardContent {
  if (isClaim(mark)) return { topic: null, text: mark.text, claim: told(mark) };
  const { topic, text: term } = mark;
  const around = finder.claims().find(({ range }) => overlap(range, mark.range));
  return { topic, term, tally: reader.tally(), claim: around && told(around) };
}

/** Of Range, where their names are longer: 20 bytes of the page's script. */
const startToEnd = 1;
const endToStart = 3;

/** Whether two stretches of the page have text in common. */
function overlap(one: AbstractRange, other: AbstractRange): boolean {
  const [a, b] = [liveRange(one), liveRange(other)];
  if (!a || !b) return false;
  return a.compareBoundaryPoints(startToEnd, b) > 0 && a.compareBoundaryPoints(endToStart, b) < 0;
}

/**
 * Opens the card for the selected text, wherever the reader has selected it; gives whether there is
 * any. `text` is what the browser says is selected.
 */
export function explainSelection(win: Window, text: string, parts: Parts): boolean {
  const { card, reader, finder } = parts;
  const { place, ...anchor } = selectedIn(win, text);
  const { range, text: selected, heading } = anchor;
  if (selected === "") return false;
  const claims = range ? finder.claims().filter((claim) => overlap(claim.range, range)) : [];
  const drawing = askDrawing({
    selected,
    heading,
    claims: claims.map(told),
    ...reader.knownAt(place),
  });
  card.open(anchor, drawing).catch(reportUnlessGone);
  return true;
}
