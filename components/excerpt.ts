import type { Span } from "../content/model.ts";

/** Quoting a long text shortly, with the words that matter in it. Pure. */

/** A stretch of a quotation, and whether it is among the words that decided. */
export type Piece = { text: string; decides: boolean };

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
/** How far back from the limit a cut looks for the end of a word, and how far on for a beginning. */
const reach = 40;

/**
 * The text in pieces. Where it is longer than the limit it is cut between words; if the words that
 * decided stand later than that, it begins a little before the first of them.
 */
export function excerptOf(text: string, words: readonly Span[], limit: number): Piece[] {
  const deciding = spansIn(text, words);
  const whole = { start: text.length - text.trimStart().length, end: text.trimEnd().length };
  const { start, end } = windowOf(text, whole, deciding, limit);
  const pieces: Piece[] = [];
  let at = start;
  const addUpTo = (position: number, decides: boolean) => {
    const to = Math.min(position, end);
    if (to > at) pieces.push({ text: text.slice(at, to), decides });
    at = Math.max(at, to);
  };
  for (const span of deciding) {
    addUpTo(span.start, false);
    addUpTo(span.end, true);
  }
  addUpTo(end, false);
  if (start > whole.start) pieces.unshift({ text: "… ", decides: false });
  if (end < whole.end) pieces.push({ text: " …", decides: false });
  return pieces;
}

/** Whether an excerpt of this length would leave nothing out. */
export function isWhole(text: string, limit = 0): boolean {
  return text.trim().length <= limit;
}

/** Spans as they can be shown: inside of the text, in order, on whole characters, joined where they meet. */
export function spansIn(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  const within = (position: number) => Math.max(0, Math.min(position, text.length));
  const inside = spans
    .map(({ start, end }) => ({
      start: characterStart(text, within(start)),
      end: characterEnd(text, within(end)),
    }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== "")
    .sort((a, b) => a.start - b.start);
  for (const span of inside) {
    const last = joined.at(-1);
    if (last && text.slice(last.end, span.start).trim() === "")
      last.end = Math.max(last.end, span.end);
    else joined.push(span);
  }
  return joined;
}

function windowOf(text: string, whole: Span, deciding: readonly Span[], limit: number): Span {
  if (isWhole(text, limit)) return whole;
  const first = deciding[0]?.start ?? whole.start;
  const last = deciding.at(-1)?.end ?? whole.start;
  const isInFront = last - whole.start <= limit;
  const start = isInFront
    ? whole.start
    : wordStart(text, Math.min(first - Math.floor(limit / 4), whole.end - limit), whole.start);
  if (whole.end - start <= limit) return { start, end: whole.end };
  return { start, end: wordEnd(text, start, start + limit) };
}

/** Where the next word begins, looking on from here; never before the text does. */
function wordStart(text: string, from: number, least: number): number {
  if (from <= least) return least;
  const gap = text.slice(from - 1, from + reach).search(/\s/u);
  if (gap < 0) return characterStart(text, from);
  const after = from - 1 + gap;
  return after + (text.slice(after).match(/^\s+/u)?.[0].length ?? 0);
}

/** Where the last word that fits ends, looking back from the limit. */
function wordEnd(text: string, start: number, limit: number): number {
  const from = Math.max(start + 1, limit - reach);
  const gap = /\s+\S*$/u.exec(text.slice(from, limit + 1));
  return gap ? from + gap.index : characterStart(text, limit);
}

/** The beginning of the character, as readers see it, that this position is in. */
function characterStart(text: string, position: number): number {
  return graphemes.segment(text).containing(position)?.index ?? position;
}

function characterEnd(text: string, position: number): number {
  const character = graphemes.segment(text).containing(position);
  if (!character || character.index === position) return position;
  return character.index + character.segment.length;
}
