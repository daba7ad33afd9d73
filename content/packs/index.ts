import ketamineAdhd from "./ketamine-adhd.json" with { type: "json" };
import type { Note, Pack } from "./pack.ts";

/**
 * The packs that ship with the extension. The build refuses to run on a pack that its schema faults
 * (see wxt.config.ts), so here the JSON is taken at its word. No page is given the notes: what pages
 * are read by is in terms.ts.
 */
export const packs: readonly Pack[] = [ketamineAdhd as Pack];

/** The notes with these ids, in that order. Throws where the pack has no such note. */
export function notesOf(pack: Pack, ids: readonly string[]): Note[] {
  return ids.map((id) => {
    const note = pack.notes.find((candidate) => candidate.id === id);
    if (!note) throw new RangeError(`Pack ${pack.id} has no note ${id}`);
    return note;
  });
}

/** The sections these notes come from, each once, in the order of the ids. */
export function sectionsOf(pack: Pack, ids: readonly string[]): string[] {
  return [...new Set(notesOf(pack, ids).map((note) => note.section))];
}
