import type { JumpResult } from "../messages.ts";
import type { PlacedMention } from "../model.ts";
import { boxesOf } from "../painting/highlight-painter.ts";
import type { Painter } from "../painting/painter.ts";

/** How long a mention stands out after a jump to it, in milliseconds. */
const spotlightTime = 2000;

/** Brings a mention to the middle of the window and makes it stand out for a while. */
export function jumpTo(
  mention: PlacedMention | undefined,
  painter: Painter,
  signal: AbortSignal,
): JumpResult {
  const element = mention?.range.startContainer.parentElement;
  if (!mention || !element?.isConnected) return { ok: false, error: "missing" };
  if (boxesOf(mention).length === 0 || !element.checkVisibility({ visibilityProperty: true }))
    return { ok: false, error: "hidden" };

  // Scrolls every box and frame around the mention, those of other sites too.
  element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
  const box = boxesOf(mention)[0];
  const { innerHeight } = globalThis;
  if (box && (box.top < 0 || box.bottom > innerHeight))
    globalThis.scrollBy({ top: box.top - innerHeight / 2, behavior: "instant" });

  painter.spotlight(mention);
  const timer = setTimeout(() => painter.spotlight(null), spotlightTime);
  signal.addEventListener("abort", () => clearTimeout(timer));
  return { ok: true };
}
