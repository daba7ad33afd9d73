import type { PainterMaker } from "../painting/painter.ts";
import { startFrame } from "./frame.ts";

/**
 * Starts the extension in this document. Where a script of it is put in once more, as after an update
 * or when the reader chooses marks in the page, the one before it ends.
 */
export function startHere(createPainter: PainterMaker): Promise<void> {
  const place = globalThis as { healthClaimNotes?: AbortController };
  place.healthClaimNotes?.abort();
  place.healthClaimNotes = new AbortController();
  return startFrame(window, place.healthClaimNotes, createPainter);
}
