import type { Hindrance, PlacedClaim, PlacedMention } from "../model.ts";
import type { Settings } from "../settings.ts";

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
  /**
   * The page has changed: called with the records in the observer's callback, that is, before the next
   * frame. Puts back what the page has changed.
   */
  pageChanged(records: readonly MutationRecord[]): void;
  /** Takes in a shadow tree of the page. */
  enter(root: ShadowRoot): void;
  /** What keeps the paint from the page, or from a part of it. */
  hindrance(): Hindrance | null;
  clear(): void;
};

/** A painter that may be able to become another while it is at work. */
export type ChosenPainter = Painter & {
  /** Takes what the reader has chosen, where it can: all paint is put on again, nothing is read again. */
  choose?(choice: Settings["painter"]): void;
};

/** Makes the painter of a document. */
export type PainterMaker = (
  doc: Document,
  choice: Settings["painter"],
  host: PainterHost,
) => ChosenPainter;

/** What a painter needs of whoever has it. */
export type PainterHost = {
  /**
   * Does something to the page that its observer shall not see. What the observer has seen before is
   * handed to `pageChanged` first.
   */
  unseen(change: () => void): void;
  /** Called when `hindrance` has come or gone by itself. */
  onHindrance(): void;
};

/** The names of the paint: of highlights, and of the classes of marks. */
export const paintNames = {
  main: "hcn-main",
  related: "hcn-related",
  contradicts: "hcn-contradicts",
  overstates: "hcn-overstates",
  consistent: "hcn-consistent",
  spotlight: "hcn-spotlight",
} as const;

/** The paint that a mark gets. */
export function paintOf(mark: Mark): string {
  if (isClaim(mark)) return paintNames[mark.stance];
  return isMain(mark) ? paintNames.main : paintNames.related;
}

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
