import type { Claim, Flow, FlowOwner, Passage, PlacedClaim, Span } from "../model.ts";
import { placeIn } from "../reading/flow.ts";
import { dataOf } from "../reading/splits.ts";
import { reportUnlessGone } from "../settings.ts";
import { type Finder, type FlowPassage, passagesIn } from "./passages.ts";

/**
 * Finds the claims of one frame, and keeps up with its changes. The sentences are judged in the
 * background, so that a page pays for no more than the reading of its text, in idle time.
 */

/** Judges passages: the claims of each, in order. */
export type Judge = (passages: readonly Passage[]) => Promise<Claim[][]>;

export type ClaimChanges = { come: PlacedClaim[]; gone: PlacedClaim[] };

/** How long the finder works before it lets the page go on, in milliseconds. */
const sliceTime = 8;
/** The finder rests this many times as long as it has worked, and never less than a second. */
const restFactor = 20;
const shortestRest = 1000;
/** How many passages travel in one message. */
const batchSize = 100;

export class ClaimFinder {
  #claims: readonly PlacedClaim[] = [];
  /** What has been judged, by passage; a page that changes in one place asks for that place alone. */
  #judged = new Map<string, Claim[]>();
  /** The flows that claims were found in. */
  #flows = new WeakMap<PlacedClaim, Flow>();
  #canHold = false;
  #running = false;
  #again = false;
  #restUntil = 0;

  constructor(
    /** Where the page's text is: its body, and its shadow trees. */
    readonly roots: () => readonly FlowOwner[],
    readonly finder: Finder,
    readonly judge: Judge,
    /** Called when other claims are there than before. */
    readonly onChange: (changes: ClaimChanges) => void,
    readonly signal: AbortSignal,
  ) {}

  /** All claims in document order. */
  claims(): readonly PlacedClaim[] {
    return this.#claims;
  }

  /** Reads the page again, soon. `canHold` says whether it can hold any claim at all. */
  refresh(canHold: boolean): void {
    this.#canHold = canHold;
    // Until then a sentence that was written over is none; one that was taken out shows nothing.
    this.#take(canHold ? this.#claims.filter((claim) => !this.#isOverwritten(claim)) : []);
    if (!canHold) return;
    this.#again = true;
    void this.#run();
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    try {
      while (this.#again && !this.signal.aborted) {
        await idle(this.#restUntil - performance.now());
        this.#again = false;
        // Where the judge does not answer, what was found stays until the next change.
        await this.#find().catch(reportUnlessGone);
      }
    } finally {
      this.#running = false;
    }
  }

  async #find(): Promise<void> {
    if (this.signal.aborted) return;
    let worked = 0;
    let begun = performance.now();
    const pause = async () => {
      const now = performance.now();
      if (now - begun < sliceTime) return true;
      worked += now - begun;
      await idle(0);
      begun = performance.now();
      return !this.signal.aborted;
    };
    const found: FlowPassage[] = [];
    for (const root of this.roots()) found.push(...(await passagesIn(root, this.finder, pause)));
    worked += performance.now() - begun;
    const rest = Math.max(shortestRest, restFactor * worked);
    try {
      const judged = await this.#judgeAll(found);
      if (this.#canHold && !this.signal.aborted) this.#take(judged);
    } finally {
      this.#restUntil = performance.now() + rest;
    }
  }

  async #judgeAll(found: readonly FlowPassage[]): Promise<PlacedClaim[]> {
    const keyed = found.map((each) => ({ ...each, key: keyOf(each.passage) }));
    const missing = [...new Map(keyed.map((each) => [each.key, each.passage])).entries()].filter(
      ([key]) => !this.#judged.has(key),
    );
    const present = new Set(keyed.map(({ key }) => key));
    for (const key of this.#judged.keys()) if (!present.has(key)) this.#judged.delete(key);
    for (let from = 0; from < missing.length && !this.signal.aborted; from += batchSize) {
      const batch = missing.slice(from, from + batchSize);
      const answers = await this.judge(batch.map(([, passage]) => passage));
      if (answers.length !== batch.length) throw new Error("Too few answers");
      for (const [index, [key]] of batch.entries()) this.#judged.set(key, answers[index] ?? []);
    }
    return keyed.flatMap(({ flow, key }) =>
      isAsRead(flow) ? (this.#judged.get(key) ?? []).map((claim) => this.#place(flow, claim)) : [],
    );
  }

  #place(flow: Flow, claim: Claim): PlacedClaim {
    const range = new StaticRange(placeIn(flow, claim.start, claim.end));
    const placed = { ...claim, range, text: flow.text.slice(claim.start, claim.end) };
    this.#flows.set(placed, flow);
    return placed;
  }

  /** Whether other words stand where a claim stood. */
  #isOverwritten(claim: PlacedClaim): boolean {
    const flow = this.#flows.get(claim);
    return flow !== undefined && claim.range.startContainer.isConnected && !isAsRead(flow, claim);
  }

  #take(found: readonly PlacedClaim[]): void {
    const before = Map.groupBy(this.#claims, ({ range }) => range.startContainer);
    const now = found.map(
      (claim) => before.get(claim.range.startContainer)?.find((old) => isSame(old, claim)) ?? claim,
    );
    const kept = new Set(now);
    const old = new Set(this.#claims);
    const changes = {
      come: now.filter((claim) => !old.has(claim)),
      gone: this.#claims.filter((claim) => !kept.has(claim)),
    };
    this.#claims = now;
    if (changes.come.length > 0 || changes.gone.length > 0) this.onChange(changes);
  }
}

function keyOf(passage: Passage): string {
  return JSON.stringify(passage);
}

/** Whether the page still has a flow's text, or a part of it, where it was read. */
function isAsRead({ text, pieces }: Flow, part: Span = { start: 0, end: text.length }): boolean {
  return pieces.every(({ node, from, nodeFrom, length }) => {
    const start = Math.max(from, part.start);
    const end = Math.min(from + length, part.end);
    if (start >= end) return true;
    const now = dataOf(node).slice(nodeFrom + start - from, nodeFrom + end - from);
    return node.isConnected && now === text.slice(start, end);
  });
}

function isSame(a: PlacedClaim, b: PlacedClaim): boolean {
  return (
    a.kind === b.kind &&
    a.stance === b.stance &&
    a.text === b.text &&
    a.range.startOffset === b.range.startOffset &&
    a.range.endContainer === b.range.endContainer &&
    a.range.endOffset === b.range.endOffset
  );
}

/** Waits for a moment in which the page has nothing to do, after at least this many milliseconds. */
function idle(after: number): Promise<void> {
  return new Promise((resolve) => {
    const ask = () => {
      if (typeof requestIdleCallback === "function")
        requestIdleCallback(() => resolve(), { timeout: 1000 });
      else setTimeout(resolve, 50);
    };
    if (after > 0) setTimeout(ask, after);
    else ask();
  });
}
