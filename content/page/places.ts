import type { Flow, FlowOwner, Mention, Passage, Place, ReadText } from "../model.ts";
import { plain } from "../reading/plain.ts";
import { dataOf } from "../reading/splits.ts";
import { headings, levelOf, questions, scopeOf } from "./headings.ts";
import { addCells, type CellPlace } from "./table-heads.ts";

/** Knows where each flow of a page stands, when it is given them in the order of the page. */

/** What is known of the mentions of a page. */
export type Finder = {
  /** The document's title. */
  title(): ReadText;
  /** The blocks that have any in their flows. */
  blocks(): Iterable<FlowOwner>;
  /** Those in a flow's text. */
  mentionsIn(text: string, block: FlowOwner): readonly Mention[];
};

/** A place that is in force for what follows. */
type Open = {
  place: Place;
  /** 1 is the highest, but for what a scope is for. */
  level: number;
  /** What it is for, and nothing else; none for the page. */
  scope: Node | null | undefined;
};

const questionLine = /^\s*Q(uestion)?[\s\d]{0,4}[.:)]/iu;
/** Below all headings. */
const questionLevel = 8;
const quotes = "blockquote, q, [class*=testimonial i], figure:has(blockquote)";
const noCell: CellPlace = { isHead: false, heads: [] };

export type Places = {
  /**
   * Comes to an element; gives whether it is to be read, whatever it names: it stands under names for
   * both, or after a line that asks, which the next such line ends.
   */
  enter(element: FlowOwner): boolean;
  /** Passes a block by. */
  pass(): void;
  /** Takes in the next flow, as a passage. */
  take(flow: Flow): Passage;
};

/** Not a class: its own words are made short in the page's script, which saves a tenth of it. */
export function createPlaces(finder: Finder): Places {
  /** Outermost first. */
  let open: Open[] = [];
  /** What stands right before, as far as that is known. */
  let last: ReadText | null = null;
  /** The flows of headings and cells. */
  const flowsOf = new Map<Element | undefined, readonly Flow[]>();
  const cells = new Map<Element, CellPlace>();

  add({ ...finder.title(), as: "title" }, 0, null);
  return {
    enter(element) {
      leave(element);
      if (last && /:\s*$/u.test(last.text) && /^[ou]l$/u.test((element as Element).localName))
        add({ ...last, as: "lead" }, 0, element);
      return namesBoth(open.map(({ place }) => place)) || open.at(-1)?.level === questionLevel;
    },
    pass() {
      last = null;
    },
    take(flow) {
      const { owner, text, pieces } = flow;
      leave(owner);
      const around = pieces
        .filter(({ node }) => dataOf(node).trim())
        .map(({ node }) => node.parentElement ?? (owner as ShadowRoot).host);
      const at = plain(around[0] as Element);
      const heading = at.closest(headings);
      const asks = questionLine.test(text);
      // The next heading ends what a line has asked.
      if (heading || asks) open = open.filter(({ level }) => level < questionLevel);
      const own = heading && scopeOf(heading);
      const scope = heading ? (own ?? open.at(-1)?.scope) : plain(owner).parentNode;
      const level = heading ? (own ? 0 : levelOf(heading)) : questionLevel;
      open = open.filter((each) => !heading || each.scope !== scope || each.level < level);
      const places = open.map(({ place }) => place);
      const cell = at.closest("td, th");
      const { isHead, heads } = placeOf(cell);
      for (const [as, head] of heads) places.push({ ...read(flowsOf.get(head) ?? []), as });
      if (cell) keep(cell, flow);
      const passage = read([flow]);
      last = passage;
      if (heading || asks) {
        // A heading of several lines is one.
        const whole = heading ? read(keep(heading, flow)) : passage;
        const isQuestion = asks || heading?.matches(questions);
        add({ ...whole, as: isQuestion ? "question" : "heading" }, level, scope);
      }
      let block: Passage["block"] = "text";
      if (cell) block = isHead ? "head" : "cell";
      if (at.closest("li, td, th")?.localName === "li") block = "item";
      if (heading) block = "heading";
      if (around.every((each) => plain(each).closest(quotes))) block = "quote";
      const lang = at.closest("[lang]")?.getAttribute("lang") ?? document.documentElement.lang;
      return { ...passage, places, block, lang };
    },
  };

  function add(place: Place, level: number, scope: Open["scope"]): void {
    open.push({ place, level, scope });
  }

  /** What is for something that a node is not in is in force no longer. */
  function leave(node: Node): void {
    open = open.filter(({ scope }) => !scope || plain(scope).contains(node));
  }

  function placeOf(cell: Element | null): CellPlace {
    const table = cell?.closest("table");
    if (!cell || !table) return noCell;
    if (!cells.has(cell)) addCells(cells, table);
    return cells.get(cell) ?? noCell;
  }

  /** Keeps a flow of a heading or cell, and gives all of them. */
  function keep(element: Element, flow: Flow): readonly Flow[] {
    const flows = [...(flowsOf.get(element) ?? []), flow];
    flowsOf.set(element, flows);
    return flows;
  }

  /** Flows as one text, with no more of the mentions than can travel in a message. */
  function read(flows: readonly Flow[]): ReadText {
    let whole = "";
    const mentions: Mention[] = [];
    for (const { owner, text } of flows) {
      if (whole) whole += " ";
      for (const { topic, role, start, end } of finder.mentionsIn(text, owner))
        mentions.push({ topic, role, start: start + whole.length, end: end + whole.length });
      whole += text;
    }
    return { text: whole, mentions };
  }
}

/** Whether texts together name treatment and condition. */
export function namesBoth(texts: readonly Pick<ReadText, "mentions">[]): boolean {
  const roles = texts.flatMap(({ mentions }) => mentions.map(({ role }) => role));
  return roles.includes("treatment") && roles.includes("condition");
}
