import type { Flow, Mention, PlacedMention, Report } from "../model.ts";
import { sumOf, type Tally } from "../page-subject.ts";
import { placeIn } from "../reading/flow.ts";

/** The mentions of one frame, kept per flow owner so that one block can be read again alone. */

/** Parts of a page that are about the site, not about its subject. */
const surroundings =
  "nav, footer, aside, body > header, [role=navigation], [role=banner], " +
  "[role=contentinfo], [role=complementary]";

type Block = { mentions: PlacedMention[]; tally: Tally };

export class MentionStore {
  #blocks = new Map<Element, Block>();
  #ordered: PlacedMention[] | null = null;

  /** Adds what was found in a flow; gives the placed mentions. */
  add(flow: Flow, found: readonly Mention[]): PlacedMention[] {
    if (found.length === 0) return [];
    const placed = found.map((mention) => ({
      ...mention,
      text: flow.text.slice(mention.start, mention.end),
      range: new StaticRange(placeIn(flow, mention.start, mention.end)),
    }));
    const block = this.#blocks.get(flow.owner);
    const tally = tallyOf(flow, placed);
    this.#blocks.set(flow.owner, {
      mentions: block ? [...block.mentions, ...placed] : placed,
      tally: block ? sumOf([block.tally, tally]) : tally,
    });
    this.#ordered = null;
    return placed;
  }

  /** Takes away the mentions of all blocks for which the test holds; gives them. */
  drop(test: (owner: Element) => boolean): PlacedMention[] {
    const gone: PlacedMention[] = [];
    for (const [owner, block] of this.#blocks) {
      if (!test(owner)) continue;
      gone.push(...block.mentions);
      this.#blocks.delete(owner);
    }
    if (gone.length > 0) this.#ordered = null;
    return gone;
  }

  /** All mentions in the order of the document. */
  inOrder(): readonly PlacedMention[] {
    this.#ordered ??= [...this.#blocks.values()]
      .flatMap((block) => block.mentions)
      .sort((a, b) => orderOf(a.range, b.range));
    return this.#ordered;
  }

  /** What the frame holds, for its report. */
  tally(): Pick<Report, keyof Tally> {
    return sumOf([...this.#blocks.values()].map((block) => block.tally));
  }

  get isEmpty(): boolean {
    return this.#blocks.size === 0;
  }
}

/** What one flow adds to the frame's report. */
function tallyOf(flow: Flow, mentions: readonly Mention[]): Tally {
  const counts: Tally["counts"] = {};
  const named = { treatment: 0, condition: 0 };
  for (const { topic, role } of mentions) {
    counts[topic] = (counts[topic] ?? 0) + 1;
    if (role === "treatment" || role === "condition") named[role] += 1;
  }
  const isRunning = flow.owner.closest(surroundings) === null;
  return {
    counts,
    running: isRunning ? named : { treatment: 0, condition: 0 },
    meetings: isRunning && named.treatment > 0 && named.condition > 0 ? 1 : 0,
  };
}

/** Which of two ranges starts first in the document, for sorting. */
function orderOf(a: AbstractRange, b: AbstractRange): number {
  if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
  const position = a.startContainer.compareDocumentPosition(b.startContainer);
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
