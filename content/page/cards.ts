import { askJudge } from "../messages.ts";
import { stances, type ToldClaim } from "../model.ts";
import { packs } from "../packs/index.ts";
import { subjectOf } from "../page-subject.ts";
import { isClaim, type Mark } from "../painting/painter.ts";
import { reportUnlessGone } from "../settings.ts";
import type { Card } from "./card.tsx";
import type { ClaimFinder } from "./claim-finder.ts";
import type { Reader } from "./reader.ts";
import { passageOf, selectedIn } from "./selection.ts";
import { told } from "./told.ts";

/** What a card says, by what it stands beside. */

type Parts = { card: Card; reader: Reader; finder: ClaimFinder };

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
    const around = finder.claims().find((claim) => holds(claim.range, mark.range));
    const claim = around && told(around);
    const subject = subjectOf(reader.tally(), pack.topics);
    card.show(mark, { pack, topic, subject, term: mark.text, claim });
  }
}

/** Whether one stretch of the page lies within another. */
function holds(outer: StaticRange, inner: StaticRange): boolean {
  if (!outer.startContainer.isConnected || !inner.startContainer.isConnected) return false;
  try {
    const live = (outer.startContainer.ownerDocument ?? document).createRange();
    live.setStart(outer.startContainer, outer.startOffset);
    live.setEnd(outer.endContainer, outer.endOffset);
    return live.isPointInRange(inner.startContainer, inner.startOffset);
  } catch {
    // The text has changed since it was read.
    return false;
  }
}

/**
 * Opens the card for the selected text, wherever the reader has selected it; gives whether there is
 * any. `text` is what the browser says is selected.
 */
export function explainSelection(win: Window, text: string, { card, reader }: Parts): boolean {
  const selected = selectedIn(win, text);
  const [pack] = packs;
  if (!pack || selected.text === "") return false;
  const mentionsIn = (part: string) => reader.mentionsIn(part, win.document.documentElement);
  const passage = passageOf(selected, mentionsIn);
  const named = passage.mentions.find(({ role }) => role === "treatment" || role === "condition");
  const topic = pack.topics.find(({ id }) => id === (named ?? passage.mentions[0])?.topic) ?? null;
  const show = (claim: ToldClaim | null) =>
    card.show(selected, { pack, topic, text: selected.text, claim });
  askJudge([passage]).then(([claims = []]) => {
    // Of several sentences the one that goes furthest.
    const [claim] = [...claims].sort(
      (a, b) => stances.indexOf(a.stance) - stances.indexOf(b.stance),
    );
    show(claim ? told({ ...claim, text: passage.text.slice(claim.start, claim.end) }) : null);
  }, reportUnlessGone);
  return true;
}
