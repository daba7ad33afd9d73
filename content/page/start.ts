import type { PainterMaker } from "../painting/painter.ts";
import { startFrame } from "./frame.ts";
import { randomName } from "./frame-document.ts";

/** What is at work in this document, for whoever comes to take its place. */
type AtWork = { stop: AbortController; name: string };

/**
 * Starts the extension in this document. Where a script of it is put in once more, as after an update
 * or when the reader chooses marks in the page, the one before it ends; the document keeps its name.
 */
export function startHere(createPainter: PainterMaker): Promise<void> {
  const place = globalThis as { healthClaimNotes?: AtWork };
  const { stop, name = randomName() } = place.healthClaimNotes ?? {};
  stop?.abort();
  place.healthClaimNotes = { stop: new AbortController(), name };
  return startFrame(window, place.healthClaimNotes.stop, createPainter, name);
}
