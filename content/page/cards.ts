import { askJudge } from "../messages.ts";
import { type Claim, stances } from "../model.ts";
import { packs } from "../packs/index.ts";
import { subjectOf } from "../page-subject.ts";
import { liveRange } from "../painting/boxes.ts";
import { isClaim, type Mark } from "../painting/painter.ts";
import { reportUnlessGone } from "../settings.ts";
import type { Card } from "./card.tsx";
import type { ClaimFinder } from "./claim-finder.ts";
import type { Reader } from "./reader.ts";
import { passageOf, selectedIn } from "./selection.ts";
import { told } from "./told.ts";

/** What a card says, by what it stands beside. */

type Parts = { card: Card; reader: Reader; finder: ClaimFinder; stop: AbortController };

/** Opens the card of a mark that the reader rests on. */
export function openCard(mark: Mark, { card, reader, finder }: Parts): void {
  const [first] = packs;
  if (isClaim(mark)) {
    if (first) card.show(mark, { pack: first, claim: told(mark), text: mark.text, topic: null });
    return;
  }
  for (const pack of packs) {
    const topic = pack.topics.find(({ id }) => id === mark.topic);
    if (!topic) continue;
    const around = finder.claims().find(({ range }) => overlap(range, mark.range));
    const claim = around && told(around);
    const subject = subjectOf(reader.tally(), pack.topics);
    card.show(mark, { pack, topic, subject, term: mark.text, claim });
  }
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
  const { card, reader, finder, stop } = parts;
  const selected = selectedIn(win, text);
  const [pack] = packs;
  if (!pack || selected.text === "") return false;
  const passage = passageOf(selected, (part) => reader.mentionsIn(part, selected.place));
  const named = passage.mentions.find(({ role }) => role === "treatment" || role === "condition");
  const topic = pack.topics.find(({ id }) => id === (named ?? passage.mentions[0])?.topic) ?? null;
  const show = (claims: readonly (Claim & { text: string })[]) => {
    if (stop.signal.aborted) return;
    // Of several sentences the one that goes furthest.
    const [claim] = claims.toSorted(
      (a, b) => stances.indexOf(a.stance) - stances.indexOf(b.stance),
    );
    card.show(selected, { pack, topic, text: selected.text, claim: claim ? told(claim) : null });
  };
  const { range } = selected;
  const known = range ? finder.claims().filter((claim) => overlap(claim.range, range)) : [];
  if (known.length > 0) show(known);
  else
    askJudge([passage]).then(([claims = []]) => {
      const textOf = ({ start, end }: Claim) => passage.text.slice(start, end);
      show(claims.map((claim) => ({ ...claim, text: textOf(claim) })));
    }, reportUnlessGone);
  return true;
}
