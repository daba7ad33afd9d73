import type { Flow, FlowOwner, Mention, PlacedMention } from "../model.ts";
import type { Tally } from "../page-subject.ts";
import { isSamePlace } from "../painting/text-at.ts";
import { isShadowRoot, parentOf, placeIn } from "../reading/flow.ts";
import { plain } from "../reading/plain.ts";
import type { Matcher, Reading } from "../reading/scanner.ts";
import { inDocumentOrder } from "../reading/tree-order.ts";
import { RunningTally } from "./running-tally.ts";
import { isInSurroundings, surroundings } from "./surroundings.ts";

/** The mentions of one frame, kept per flow owner so that one block can be read again alone. */

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
  #flows = new Map<FlowOwner, Kept[]>();
  #tally = new RunningTally();
  #doubtful = new Set<Kept>();
  #ordered: readonly PlacedMention[] | null = null;
  /** Whether the children of an element are in running text; blocks beside each other share it. */
  #running = new WeakMap<Node, boolean>();

  /** How many mentions count. */
  get size(): number {
    return this.#tally.total;
  }

  /** How often treatment and condition are named. */
  get named(): RunningTally["named"] {
    return this.#tally.named;
  }

  /** The nearest block around a node of which something is kept; null where there is none. */
  ownerAround(node: Node): FlowOwner | null {
    for (let at = node.parentNode; at; at = plain(at).parentNode)
      if (this.#flows.has(at as FlowOwner)) return at as FlowOwner;
    return null;
  }

  /** The blocks of which something is kept. */
  owners(): Iterable<FlowOwner> {
    return this.#flows.keys();
  }

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
      isRunning: this.#isRunning(flow.owner),
    };
    const others = this.#flows.get(flow.owner);
    if (others) others.push(kept);
    else this.#flows.set(flow.owner, [kept]);
    if (kept.doubtful.length > 0) this.#doubtful.add(kept);
    this.#tally.add(kept.certain, kept.isRunning);
    this.#ordered = null;
    return kept.certain;
  }

  /** Takes away all that is kept of a block; gives the mentions that counted. */
  drop(owner: FlowOwner): PlacedMention[] {
    const flows = this.#flows.get(owner);
    if (!flows) return [];
    this.#flows.delete(owner);
    const gone: PlacedMention[] = [];
    for (const kept of flows) {
      const counted = counting(kept);
      this.#tally.remove(counted, kept.isRunning);
      this.#doubtful.delete(kept);
      gone.push(...counted);
    }
    if (gone.length > 0) this.#ordered = null;
    return gone;
  }

  /** Takes away those mentions of a block for which the test fails; gives them. */
  keepOnly(owner: FlowOwner, test: (mention: PlacedMention) => boolean): PlacedMention[] {
    const gone: PlacedMention[] = [];
    for (const kept of this.#flows.get(owner) ?? []) {
      const lost = counting(kept).filter((mention) => !test(mention));
      if (lost.length === 0) continue;
      this.#tally.remove(counting(kept), kept.isRunning);
      kept.certain = kept.certain.filter((mention) => !lost.includes(mention));
      kept.doubtful = kept.doubtful.filter(({ mention }) => !lost.includes(mention));
      this.#tally.add(counting(kept), kept.isRunning);
      gone.push(...lost);
    }
    if (gone.length > 0) this.#ordered = null;
    return gone;
  }

  /** Decides anew which doubtful mentions count, now that all of the page has been read. */
  settle(matcher: Pick<Matcher, "isMet">): Changes {
    const changes: Changes = { come: [], gone: [] };
    if (this.#doubtful.size === 0) return changes;
    const pageMarks = this.marks();
    for (const kept of this.#doubtful) {
      this.#tally.remove(counting(kept), kept.isRunning);
      for (const each of kept.doubtful) {
        const counts = matcher.isMet(each.company, pageMarks);
        if (counts === each.counts) continue;
        each.counts = counts;
        changes[counts ? "come" : "gone"].push(each.mention);
      }
      this.#tally.add(counting(kept), kept.isRunning);
    }
    if (changes.come.length > 0 || changes.gone.length > 0) this.#ordered = null;
    return changes;
  }

  /** The topics and companies that the page has words for. */
  marks(): ReadonlySet<string> {
    const all = new Set<string>();
    for (const flows of this.#flows.values())
      for (const { marks } of flows) for (const mark of marks) all.add(mark);
    return all;
  }

  /** The mentions that count in a flow of this text, as last read; none where it has not been read. */
  mentionsOf(owner: FlowOwner, text: string): readonly PlacedMention[] {
    const kept = this.#flows.get(owner)?.find((flow) => flow.text === text);
    return kept ? counting(kept) : [];
  }

  /** Whether a mention still counts. */
  holds(mention: PlacedMention, owner: FlowOwner): boolean {
    return (this.#flows.get(owner) ?? []).some((kept) => counting(kept).includes(mention));
  }

  /** All mentions that count, in the order of the document. */
  inOrder(): readonly PlacedMention[] {
    this.#ordered ??= inDocumentOrder([...this.#flows.values()].flat().flatMap(counting));
    return this.#ordered;
  }

  /** What the frame holds, for its report. */
  tally(): Tally {
    return this.#tally.told();
  }

  #isRunning(owner: FlowOwner): boolean {
    if (!isShadowRoot(owner) && plain(owner).matches(surroundings)) return false;
    const parent = parentOf(owner);
    if (!parent) return true;
    let isRunning = this.#running.get(parent);
    if (isRunning === undefined) {
      isRunning = !isInSurroundings(parent);
      this.#running.set(parent, isRunning);
    }
    return isRunning;
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
    ?.find(({ topic, range }) => topic === mention.topic && isSamePlace(range, place));
  const text = flow.text.slice(mention.start, mention.end);
  if (same) return Object.assign(same, mention, { text });
  return { ...mention, text, range: new StaticRange(place) };
}

/** A flow's mentions that count. */
function counting({ certain, doubtful }: Kept): PlacedMention[] {
  const met = doubtful.filter(({ counts }) => counts);
  return met.length > 0 ? [...certain, ...met.map(({ mention }) => mention)] : certain;
}
