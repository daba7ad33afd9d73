import type { Passage, Place, ReadText } from "./model.ts";

/** What a page's script leaves to the background, to be small: the last touch to where a passage stands. */

/** What is longer is no head of a row or column: the page is laid out in a table. In UTF-16 code units. */
const longestHead = 200;

/** The same passage, each of its places once, and nothing taken for a head or a title that is none. */
export function withSettledPlaces(passage: Passage): Passage {
  const isLaidOut = passage.block === "head" && passage.text.length > longestHead;
  return {
    ...passage,
    places: passage.places
      .filter((place, index) => isOne(place) && !isSaidAgain(passage, place, index))
      .map(asQuestion),
    block: isLaidOut ? "cell" : passage.block,
  };
}

function isOne({ as, text }: Place): boolean {
  return bare(text) !== "" && !((as === "row" || as === "column") && text.length > longestHead);
}

/** A title by a heading, or by the passage; a heading by itself, where it opens a list. */
function isSaidAgain(passage: Passage, place: Place, index: number): boolean {
  const below = passage.places.slice(index + 1);
  const isSame = (other: ReadText) => bare(other.text) === bare(place.text);
  return place.as === "title"
    ? [...below, passage].some(isSame)
    : below.slice(0, 1).some((next) => next.as === "lead" && isSame(next));
}

/** What asks is a question, whatever it is marked up as. */
function asQuestion(place: Place): Place {
  return place.as === "heading" && /\?\s*$/u.test(place.text)
    ? { ...place, as: "question" }
    : place;
}

function bare(text: string): string {
  return text.replace(/\s+/gu, " ").trim().toLowerCase();
}
