/** Marks can overlap, elements cannot: cuts a text into the stretches that the same marks cover. */

/** What covers a text from one offset to another. */
export type Cover<Of> = { from: number; to: number; of: Of };

/** A stretch of a text, and all that covers it. */
export type Segment<Of> = { start: number; length: number; of: readonly Of[] };

/** The covered stretches of a text, in order. */
export function segmentsOf<Of>(covers: readonly Cover<Of>[]): Segment<Of>[] {
  const sorted = covers.filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from);
  const cuts = [...new Set(sorted.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const segments: Segment<Of>[] = [];
  let open: Cover<Of>[] = [];
  let next = 0;
  for (const [index, start] of cuts.entries()) {
    open = open.filter(({ to }) => to > start);
    for (let cover = sorted[next]; cover && cover.from === start; cover = sorted[next]) {
      open.push(cover);
      next += 1;
    }
    const end = cuts[index + 1];
    if (end !== undefined && open.length > 0)
      segments.push({ start, length: end - start, of: open.map(({ of }) => of) });
  }
  return segments;
}
