import { plain } from "../reading/plain.ts";

/** What names the matter of that which follows it, as headings do. */

/** These name the parts of a list, fold, table or form. */
const parts = "dt, summary, caption, legend";
/** The line of what folds out after it. */
const folds = "button[aria-expanded]";

export const headings = `h1, h2, h3, h4, h5, h6, [role=heading], ${parts}, ${folds}`;
/** What they name is asked, whether or not it ends in a question mark. */
export const questions = "dt, summary, button";

/** What a heading names the parts of and nothing else, if anything. */
export function scopeOf(heading: Element): Element | null | undefined {
  const part = heading.closest(`${parts}, ${folds}`);
  return part?.localName === "button" ? (panelOf(part) ?? part) : part?.parentElement;
}

/** How high a heading of the page stands, 1 the highest. */
export function levelOf(heading: Element): number {
  return Number(heading.getAttribute("aria-level") ?? heading.localName[1]) || 7;
}

/** What stands after the line of a fold, or after the boxes around it that hold nothing else. */
function panelOf(line: Element): Element | null {
  const parent = line.parentElement && plain(line.parentElement);
  return parent?.childElementCount === 1 ? panelOf(parent) : line.nextElementSibling;
}
