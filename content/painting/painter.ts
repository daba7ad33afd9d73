import type { PlacedClaim, PlacedMention } from "../model.ts";

/** What a painter puts colour on. */
export type Mark = PlacedMention | PlacedClaim;

/** What puts colour on mentions and claims. Whatever it does must be gone after `clear`. */
export type Painter = {
  /** Takes the paint off `gone` and puts it on `come`, in one step. */
  repaint(come: readonly Mark[], gone: readonly Mark[]): void;
  /** Makes one mark stand out; null ends it. */
  spotlight(mark: Mark | null): void;
  /** The painted mark that covers a point of the viewport, in CSS pixels: a mention before a claim. */
  at(x: number, y: number): Mark | null;
  clear(): void;
};

export function isClaim(mark: Mark): mark is PlacedClaim {
  return "stance" in mark;
}

/** Whether a place in the page is a mark, and not a selection. */
export function isMark(place: object): place is Mark {
  return "stance" in place || "topic" in place;
}

/** Treatment and condition are painted clearly, what is only related to them more faintly. */
export function isMain(mention: Pick<PlacedMention, "role">): boolean {
  return mention.role === "treatment" || mention.role === "condition";
}
