import type { CardContent, Drawing } from "../content/drawing.ts";
import { packs } from "../content/packs/index.ts";
import type { Pack } from "../content/packs/pack.ts";
import { subjectOf } from "../content/page-subject.ts";
import { ClaimCard } from "./ClaimCard.tsx";
import frameStyles from "./card.css?inline";
import { cardParts } from "./card-parts.ts";
import { drawn } from "./drawn.ts";
import { NoteCard } from "./NoteCard.tsx";
import noteStyles from "./notes.css?inline";

/** Draws the card that says this. Throws where no pack, or no topic of it, has that id. */
export function drawCard(content: CardContent): Drawing {
  const pack = byId(packs, content.pack);
  return {
    nodes: cardParts(drawn(cardOf(content, pack), onClose)),
    styles: noteStyles + frameStyles,
    language: pack.language,
  };
}

/** Stands for the way out of a card; the page that builds the drawing closes it. */
const onClose = () => {};

function cardOf(content: CardContent, pack: Pack) {
  if ("term" in content) {
    const { term, tally, claim } = content;
    const topic = byId(pack.topics, content.topic);
    const subject = subjectOf(tally, pack.topics);
    return <NoteCard {...{ pack, topic, term, subject, claim, onClose }} />;
  }
  const { text, claim } = content;
  const topic = content.topic === null ? null : byId(pack.topics, content.topic);
  return <ClaimCard {...{ pack, topic, text, claim, onClose }} />;
}

function byId<Kind extends { id: string }>(all: readonly Kind[], id: string): Kind {
  const found = all.find((each) => each.id === id);
  if (!found) throw new RangeError(`Nothing is called ${id}`);
  return found;
}
