import type { Flow, Mention, Passage, ReadText } from "../model.ts";
import { blocksIn, flowsOf } from "../reading/flow.ts";
import { surroundings } from "./mention-store.ts";

/** Picks the flows of a page that can hold a claim, each with the heading it stands under. */

/** A passage and the flow it was made from. */
export type FlowPassage = { flow: Flow; passage: Passage };

/** The mentions in a flow's text. */
export type Finder = (text: string, block: Element) => readonly Mention[];

/** Names what follows it, as a heading does: also a question in a list of questions and answers. */
export const headings = "h1, h2, h3, h4, h5, h6, [role=heading], dt, summary, caption, legend";
const headingNames = /^(?:h[1-6]|dt|summary|caption|legend)$/u;

/** Longer flows are no prose; nobody reads a sentence in them. In UTF-16 code units. */
const longest = 20_000;

/**
 * The passages under an element, in document order. Both treatment and condition must be named in
 * the flow or its heading. Gives way to the page whenever `pause` says so.
 */
export async function passagesIn(
  root: Element,
  mentionsIn: Finder,
  pause: () => Promise<boolean>,
): Promise<FlowPassage[]> {
  const passages: FlowPassage[] = [];
  /** The heading in force at each level, from 1; those below a new one are over. */
  let open: (ReadText & { level: number })[] = [];
  for (const block of blocksIn(root)) {
    if (!(await pause())) return [];
    if (!block.isConnected) continue;
    const level = levelOf(block);
    for (const flow of flowsOf(block)) {
      if (flow.text.length > longest || flow.text.trim() === "") continue;
      const read = { text: flow.text, mentions: mentionsIn(flow.text, block) };
      const heading = headingFor(read, open);
      const isPassage = names(read, heading);
      // Asked last, for it asks every parent.
      if ((!isPassage && level === null) || block.closest(surroundings)) continue;
      if (isPassage) passages.push({ flow, passage: plain(read, heading) });
      if (level === null) continue;
      open = [...open.filter((each) => each.level < level), { ...read, level }];
    }
  }
  return passages;
}

/** How high a heading stands, 1 the highest; null for other blocks. */
function levelOf(block: Element): number | null {
  const isHeading = headingNames.test(block.localName) || block.getAttribute("role") === "heading";
  if (!isHeading) return null;
  const own = /^h([1-6])$/u.exec(block.localName)?.[1] ?? block.getAttribute("aria-level");
  return Number(own ?? 7) || 7;
}

/**
 * The nearest heading. Those above it are read with it only where the text or the nearest heading
 * names treatment or condition itself: the title of a page says little about its every line.
 */
function headingFor(read: ReadText, open: readonly ReadText[]): ReadText | null {
  const nearest = open.at(-1) ?? null;
  if (!nearest || names(nearest, null) || !(isNamed(read) || isNamed(nearest))) return nearest;
  return [...open].reverse().slice(1).reduce(joined, nearest);
}

function joined(below: ReadText, above: ReadText): ReadText {
  const text = `${above.text}: `;
  return {
    text: text + below.text,
    mentions: [
      ...above.mentions,
      ...below.mentions.map((mention) => ({
        ...mention,
        start: mention.start + text.length,
        end: mention.end + text.length,
      })),
    ],
  };
}

/** Without what cannot travel in a message: the places of mentions in the page. */
function plain(read: ReadText, heading: ReadText | null): Passage {
  const told = ({ text, mentions }: ReadText): ReadText => ({
    text,
    mentions: mentions.map(({ topic, role, start, end }) => ({ topic, role, start, end })),
  });
  return { ...told(read), heading: heading && told(heading) };
}

function isNamed({ mentions }: ReadText): boolean {
  return mentions.some(({ role }) => role === "treatment" || role === "condition");
}

function names(read: ReadText, heading: ReadText | null): boolean {
  const all = [...read.mentions, ...(heading?.mentions ?? [])];
  return (
    all.some(({ role }) => role === "treatment") && all.some(({ role }) => role === "condition")
  );
}
