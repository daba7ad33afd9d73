import type { Flow, Mention, PlacedMention, Report } from "../model.ts";
import { sumOf, type Tally } from "../page-subject.ts";
import { placeIn } from "../reading/flow.ts";
import type { Matcher, Reading } from "../reading/scanner.ts";

/** The mentions of one frame, kept per flow owner so that one block can be read again alone. */

/** Parts of a page that are about the site, not about its subject. */
export const surroundings =
  "nav, footer, aside, body > header, [role=navigation], [role=banner], " +
  "[role=contentinfo], [role=complementary]";

/** What one flow holds. */
type Kept = {
  text: string;
  certain: PlacedMention[];
  /** Mentions that count only where their company is on the page. */
  doubtful: { mention: PlacedMention; company: string; counts: boolean }[];
  marks: ReadonlySet<string>;
  isRunning: boolean;
};

export type Changes = { come: PlacedMention[]; gone: PlacedMention[] };

export class MentionStore {
  #flows = new Map<Element, Kept[]>();
  #ordered: PlacedMention[] | null = null;

  /**
   * Adds what was read in a flow; gives the mentions that count already. A mention that stands where
   * it stood before stays the same object, so that a card on it need not close.
   */
  add(flow: Flow, { mentions, doubtful, marks }: Reading, before: Before): PlacedMention[] {
    if (mentions.length === 0 && doubtful.length === 0 && marks.size === 0) return [];
    const place = (mention: Mention) => placed(flow, mention, before);
    const kept: Kept = {
      text: flow.text,
      certain: mentions.map(place),
      doubtful: doubtful.map(({ company, ...mention }) => ({
        mention: place(mention),
        company,
        counts: false,
      })),
      marks,
      isRunning: flow.owner.closest(surroundings) === null,
    };
    const others = this.#flows.get(flow.owner);
    if (others) others.push(kept);
    else this.#flows.set(flow.owner, [kept]);
    this.#ordered = null;
    return kept.certain;
  }

  /** Takes away the mentions of all blocks for which the test holds; gives them. */
  drop(test: (owner: Element) => boolean): PlacedMention[] {
    const gone: PlacedMention[] = [];
    for (const [owner, flows] of this.#flows) {
      if (!test(owner)) continue;
      gone.push(...flows.flatMap(counting));
      this.#flows.delete(owner);
    }
    if (gone.length > 0) this.#ordered = null;
    return gone;
  }

  /** Decides anew which doubtful mentions count, now that all of the page has been read. */
  settle(matcher: Pick<Matcher, "isMet">): Changes {
    const changes: Changes = { come: [], gone: [] };
    const flows = [...this.#flows.values()].flat();
    if (!flows.some(({ doubtful }) => doubtful.length > 0)) return changes;
    const pageMarks = this.marks();
    for (const each of flows.flatMap(({ doubtful }) => doubtful)) {
      const counts = matcher.isMet(each.company, pageMarks);
      if (counts === each.counts) continue;
      each.counts = counts;
      changes[counts ? "come" : "gone"].push(each.mention);
    }
    if (changes.come.length > 0 || changes.gone.length > 0) this.#ordered = null;
    return changes;
  }

  /** The topics and companies that the page has words for. */
  marks(): ReadonlySet<string> {
    return new Set([...this.#flows.values()].flat().flatMap(({ marks }) => [...marks]));
  }

  /** The mentions that count in a flow of this text, as last read; none where it has not been read. */
  mentionsOf(owner: Element, text: string): readonly PlacedMention[] {
    const kept = this.#flows.get(owner)?.find((flow) => flow.text === text);
    return kept ? counting(kept) : [];
  }

  /** All mentions that count, in the order of the document. */
  inOrder(): readonly PlacedMention[] {
    this.#ordered ??= [...this.#flows.values()]
      .flat()
      .flatMap(counting)
      .sort((a, b) => orderOf(a.range, b.range));
    return this.#ordered;
  }

  /** What the frame holds, for its report. */
  tally(): Pick<Report, keyof Tally> {
    return sumOf([...this.#flows.values()].flat().map(tallyOf));
  }
}

/** Mentions that have just been dropped, by the node they start in. */
export type Before = ReadonlyMap<Node, readonly PlacedMention[]>;

export function byStart(mentions: readonly PlacedMention[]): Before {
  return Map.groupBy(mentions, ({ range }) => range.startContainer);
}

function placed(flow: Flow, mention: Mention, before: Before): PlacedMention {
  const place = placeIn(flow, mention.start, mention.end);
  const same = before
    .get(place.startContainer)
    ?.find(
      ({ topic, range }) =>
        topic === mention.topic &&
        range.startOffset === place.startOffset &&
        range.endContainer === place.endContainer &&
        range.endOffset === place.endOffset,
    );
  const text = flow.text.slice(mention.start, mention.end);
  if (same) return Object.assign(same, mention, { text });
  return { ...mention, text, range: new StaticRange(place) };
}

/** A flow's mentions that count. */
function counting({ certain, doubtful }: Kept): PlacedMention[] {
  const met = doubtful.filter(({ counts }) => counts);
  return met.length > 0 ? [...certain, ...met.map(({ mention }) => mention)] : certain;
}

/** What one flow adds to the frame's report. */
function tallyOf(kept: Kept): Tally {
  const counts: Tally["counts"] = {};
  const named = { treatment: 0, condition: 0 };
  for (const { topic, role } of counting(kept)) {
    counts[topic] = (counts[topic] ?? 0) + 1;
    if (role === "treatment" || role === "condition") named[role] += 1;
  }
  return {
    counts,
    running: kept.isRunning ? named : { treatment: 0, condition: 0 },
    meetings: kept.isRunning && named.treatment > 0 && named.condition > 0 ? 1 : 0,
  };
}

/** Which of two ranges starts first in the document, for sorting. */
function orderOf(a: AbstractRange, b: AbstractRange): number {
  if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
  const position = a.startContainer.compareDocumentPosition(b.startContainer);
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
