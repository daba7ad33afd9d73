import type { Flow, FlowOwner, Mention, Passage, ReadText } from "../model.ts";
import { blocksIn, flowsOf, isShadowRoot } from "../reading/flow.ts";
import { plain } from "../reading/plain.ts";
import { isInSurroundings } from "./surroundings.ts";

/** Picks the flows of a page that can hold a claim, each with the heading it stands under. */

/** A passage and the flow it was made from. */
export type FlowPassage = { flow: Flow; passage: Passage };

/** What is known of the mentions of a page. */
export type Finder = {
  /** The blocks that have any in their flows. */
  blocks(): Iterable<FlowOwner>;
  /** Those in a flow's text. */
  mentionsIn(text: string, block: FlowOwner): readonly Mention[];
};

/** Names what follows it, as a heading does: also a question in a list of questions and answers. */
export const headings = "h1, h2, h3, h4, h5, h6, [role=heading], dt, summary, caption, legend";

/** Longer flows are no prose; nobody reads a sentence in them. In UTF-16 code units. */
const longest = 20_000;

/** A heading in force. */
type Heading = ReadText & {
  element: Element;
  /** 1 is the highest. */
  level: number;
  /** The list, fold, table or form that it is for. */
  scope: Element | null;
};

/**
 * The passages under an element, in document order. Both treatment and condition must be named in
 * the flow or its heading. Gives way to the page whenever `pause` says so.
 */
export async function passagesIn(
  root: FlowOwner,
  finder: Finder,
  pause: () => Promise<boolean>,
): Promise<FlowPassage[]> {
  const passages: FlowPassage[] = [];
  /** The highest first. */
  let open: Heading[] = [];
  for (const flows of flowsIn(root, finder.blocks())) {
    if (!(await pause())) return [];
    for (const { flow, element } of flows) {
      const { owner, text } = flow;
      if (text.length > longest || !plain(owner).isConnected) continue;
      const read = { text, mentions: finder.mentionsIn(text, owner) };
      open = open.filter(({ scope }) => scope?.contains(owner) ?? true);
      const above = element ? open.filter(({ level }) => level < levelOf(element)) : open;
      const heading = headingFor(read, above);
      const isPassage = names(read, heading);
      // Asked last, for it asks every parent.
      if ((!isPassage && !element) || isInSurroundings(owner)) continue;
      if (isPassage) passages.push({ flow, passage: passageOf(read, heading) });
      if (!element) continue;
      // A heading of several lines is one.
      const begun = open.find((each) => each.element === element);
      const whole = begun ? joined(read, begun, " ") : read;
      open = [...above, { ...whole, element, level: levelOf(element), scope: scopeOf(element) }];
    }
  }
  return passages;
}

/** A flow, and the heading that it is part of. */
type PlacedFlow = { flow: Flow; element: Element | null };

/**
 * The flows under an element that can be passages or headings, in document order, step by step. A block's
 * own text may stand around the blocks inside it, so the part after a block waits until that has been read.
 */
function* flowsIn(root: FlowOwner, named: Iterable<FlowOwner>): Generator<PlacedFlow[]> {
  /** The next one last. */
  const waiting: PlacedFlow[] = [];
  let element: Element | null = null;
  const { blocks, counts } = blocksThatCount(root, [...named]);
  for (const block of blocks) {
    const step: PlacedFlow[] = [];
    for (let next = waiting.at(-1); next && isBefore(next.flow, block); next = waiting.at(-1)) {
      step.push(next);
      waiting.pop();
    }
    yield step;
    if (!plain(block).isConnected) continue;
    if (isHeading(block)) element = block;
    else if (!element?.contains(block)) element = null;
    if (!element && !counts(block)) continue;
    for (const flow of flowsOf(block).reverse()) {
      if (flow.text.trim() !== "") waiting.push({ flow, element });
    }
  }
  yield waiting.reverse();
}

/**
 * The blocks on the way to those with mentions and to headings, and all that stands under a heading with
 * mentions; and which of them count. The rest of a page, most of it as a rule, is not walked through.
 */
function blocksThatCount(root: FlowOwner, named: readonly FlowOwner[]) {
  const aroundMentions = withParents(named);
  // As one selector, for what is in a heading, it would ask all parents of all elements.
  const aroundHeadings = withParents(
    [...root.querySelectorAll(headings)].flatMap((each) => [each, ...each.querySelectorAll("*")]),
  );
  const counting = new Set<Node>(named);
  let isUnder = false;
  /** The same for a heading that is for one list, fold, table or form. */
  let isUnderHere = false;
  const blocks = blocksIn(root, (element) => {
    if (isHeading(element)) {
      const isNamed = aroundMentions.has(element);
      isUnderHere = isNamed && scopeOf(element) !== null;
      if (scopeOf(element) === null) isUnder = isNamed;
      // What stands beside a heading may be the own text of what they both stand in.
      if (isNamed) for (const each of withParents([element])) counting.add(each);
    }
    const isOpen = isUnder || isUnderHere;
    if (isOpen) counting.add(element);
    return isOpen || aroundMentions.has(element) || aroundHeadings.has(element);
  });
  return { blocks, counts: (block: FlowOwner) => counting.has(block) };
}

/** The nodes, and all that they stand in. */
function withParents(nodes: Iterable<Node>): Set<Node> {
  const all = new Set<Node>();
  for (const node of nodes)
    for (let at: Node | null = node; at && !all.has(at); at = plain(at).parentNode) all.add(at);
  return all;
}

function isBefore({ pieces }: Flow, block: FlowOwner): boolean {
  const position = pieces[0]?.node.compareDocumentPosition(block) ?? 0;
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function isHeading(block: FlowOwner): block is Element {
  return !isShadowRoot(block) && plain(block).matches(headings);
}

/** How high a heading stands, 1 the highest. */
function levelOf(heading: Element): number {
  const own = /^h([1-6])$/u.exec(heading.localName)?.[1] ?? heading.getAttribute("aria-level");
  return Number(own ?? 7) || 7;
}

/** What a heading names the parts of and nothing else, or null. */
export function scopeOf(heading: Element): Element | null {
  const part = heading.closest("dt, summary, caption, legend");
  return part?.closest("dl, details, table, fieldset") ?? null;
}

/**
 * The nearest heading. Those above it are read with it only where the text or the nearest heading
 * names treatment or condition itself: the title of a page says little about its every line.
 */
function headingFor(read: ReadText, open: readonly ReadText[]): ReadText | null {
  const nearest = open.at(-1) ?? null;
  if (!nearest || names(nearest, null) || !(isNamed(read) || isNamed(nearest))) return nearest;
  return open.toReversed().reduce((below, above) => joined(below, above, ": "));
}

function joined(below: ReadText, above: ReadText, between: string): ReadText {
  const text = above.text + between;
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
function passageOf(read: ReadText, heading: ReadText | null): Passage {
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
