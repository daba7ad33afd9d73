import type { Flow, FlowOwner, Passage } from "../model.ts";
import { flowsOf, mannerOf } from "../reading/flow.ts";
import { plain } from "../reading/plain.ts";
import { dataOf } from "../reading/splits.ts";
import { follows } from "../reading/tree-order.ts";
import { headings } from "./headings.ts";
import { createPlaces, type Finder, namesBoth } from "./places.ts";
import { isInSurroundings, surroundings } from "./surroundings.ts";

/** Picks the flows of a page that can hold a claim, each with where it stands. */

/** A passage and the flow it was made from. */
export type FlowPassage = { flow: Flow; passage: Passage };

/** Longer flows are no prose; nobody reads a sentence in them. In UTF-16 code units. */
const longest = 20_000;

/**
 * The passages under an element, in document order: the flows that name the treatment, and those that
 * together with their places name it and the condition. Gives way to the page whenever `pause` says so.
 */
export async function passagesIn(
  root: FlowOwner,
  finder: Finder,
  pause: () => Promise<boolean>,
): Promise<FlowPassage[]> {
  const passages: FlowPassage[] = [];
  const places = createPlaces(finder);
  /** The elements on the way to blocks with mentions and to headings. */
  const needed = withParents([...finder.blocks(), ...root.querySelectorAll(headings)]);
  /** What is still to be walked through, the next one last. The page may change it meanwhile. */
  const elements: FlowOwner[] = isInSurroundings(root) ? [] : [root];
  /** A block's own text may stand around the blocks inside it, so what comes after them waits. */
  const waiting: Flow[] = [];
  const takeUntil = (element: FlowOwner | null) => {
    for (let flow = waiting.at(-1); flow && isBefore(flow, element); flow = waiting.at(-1)) {
      waiting.pop();
      if (flow.text.length > longest || !plain(flow.owner).isConnected || !hasText(flow)) continue;
      const passage = places.take(flow);
      const namesTreatment = passage.mentions.some(({ role }) => role === "treatment");
      if (namesTreatment || namesBoth([passage, ...passage.places]))
        passages.push({ flow, passage });
    }
  };
  for (let element = elements.pop(); element; element = elements.pop()) {
    takeUntil(element);
    const manner = mannerOf(element);
    const asked = plain(element);
    if (manner === "unread" || !asked.isConnected) continue;
    const isBlock = manner === "block";
    if (places.enter(element) || isNeeded(needed, element)) {
      if (isBlock && !(await pause())) return [];
      if (isBlock) waiting.push(...flowsOf(element).reverse());
      elements.push(...[...asked.children].filter(isOfMatter).reverse());
    } else if (isBlock) places.pass();
  }
  takeUntil(null);
  return passages;
}

/**
 * Whether an element that stands under no names is to be read all the same: for what is in it, in its
 * heading or its table, or right after it, for it may ask a question or open a list.
 */
function isNeeded(needed: ReadonlySet<Node | null | undefined>, element: FlowOwner): boolean {
  const asked = plain(element as Element);
  const nodes = [element, asked.nextElementSibling, asked.closest?.(`table, ${headings}`)];
  return nodes.some((node) => needed.has(node));
}

/** The nodes, and all that they stand in. */
function withParents(nodes: Iterable<Node>): Set<Node | null | undefined> {
  const all = new Set<Node | null | undefined>();
  for (const node of nodes)
    for (let at: Node | null = node; at && !all.has(at); at = plain(at).parentNode) all.add(at);
  return all;
}

/** Whether a flow begins before an element; all do before the end. */
function isBefore({ pieces: [first] }: Flow, element: FlowOwner | null): boolean {
  return !element || !first || follows(element, first.node);
}

function isOfMatter(element: Element): boolean {
  return !plain(element).matches(surroundings);
}

/** Whether a flow has text in the page still: a picture is none, though a character stands for it. */
function hasText({ pieces }: Flow): boolean {
  return pieces.some(({ node }) => dataOf(node).trim());
}
