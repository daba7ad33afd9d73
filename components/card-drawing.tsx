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

/** Draws the card that says this. Throws a RangeError where no pack has a topic of that id. */
export function drawCard(content: CardContent): Drawing {
  const pack = packWith(content.topic);
  return {
    nodes: cardParts(drawn(cardOf(content, pack), onClose)),
    styles: noteStyles + frameStyles,
    language: pack.language,
  };
}

/** Stands for the way out of a card; the page that builds the drawing closes it. */
const onClose = () => {};

function cardOf(content: CardContent, pack: Pack) {
  const topic = pack.topics.find(({ id }) => id === content.topic) ?? null;
  if ("term" in content && topic) {
    const { term, tally, claim } = content;
    const subject = subjectOf(tally, pack.topics);
    return <NoteCard {...{ pack, topic, term, subject, claim, onClose }} />;
  }
  const { text, claim } = content as Extract<CardContent, { text: string }>;
  return <ClaimCard {...{ pack, topic, text, claim, onClose }} />;
}

/** The pack that a topic is in; for no topic the first one. */
function packWith(topic: string | null): Pack {
  const found = packs.find(({ topics }) => topic === null || topics.some(({ id }) => id === topic));
  if (!found) throw new RangeError(`Nothing is called ${topic}`);
  return found;
}
