import type { PlacedMention } from "../model.ts";

/** What puts colour on mentions. Whatever it does must be gone after `clear`. */
export type Painter = {
  /** Takes the paint off `gone` and puts it on `come`, in one step. */
  repaint(come: readonly PlacedMention[], gone: readonly PlacedMention[]): void;
  /** Makes one mention stand out; null ends it. */
  spotlight(mention: PlacedMention | null): void;
  /** The painted mention that covers a point of the viewport, in CSS pixels. */
  at(x: number, y: number): PlacedMention | null;
  clear(): void;
};

/** Treatment and condition are painted clearly, what is only related to them more faintly. */
export function isMain(mention: Pick<PlacedMention, "role">): boolean {
  return mention.role === "treatment" || mention.role === "condition";
}
