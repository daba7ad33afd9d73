import type { Claim, Flow, FlowOwner, Judgement, Passage, PlacedClaim, Report } from "../model.ts";
import { isAsRead, isSamePlace } from "../painting/text-at.ts";
import { placeIn } from "../reading/flow.ts";
import { dataOf } from "../reading/splits.ts";
import { reportUnlessGone } from "../settings.ts";
import { type FlowPassage, passagesIn } from "./passages.ts";
import type { Finder } from "./places.ts";

/**
 * Finds the claims of one frame, and keeps up with its changes. The sentences are judged in the
 * background, so that a page pays for no more than the reading of its text, in idle time.
 */

/** Judges passages, each in its turn. */
export type Judge = (passages: readonly Passage[]) => Promise<Judgement[]>;

export type ClaimChanges = { come: PlacedClaim[]; gone: PlacedClaim[] };

/** How long the finder works before it lets the page go on, in milliseconds. */
const sliceTime = 8;
/** The finder rests this many times as long as it has worked, and never less than a second. */
const restFactor = 20;
const shortestRest = 1000;
/** How many passages travel in one message. */
const batchSize = 100;

/** How many passages are not compared, and why. */
type Besides = Pick<Report, "general" | "foreign">;
const nothing: Besides = { general: 0, foreign: 0 };

export class ClaimFinder {
  besides = nothing;
  #claims: readonly PlacedClaim[] = [];
  /** What has been judged, by passage; a page that changes in one place asks for that place alone. */
  #judged = new Map<string, Judgement>();
  #canHold = false;
  #running = false;
  #again = false;
  #restUntil = 0;

  constructor(
    /** Where the page's text is: its body, and its shadow trees. */
    readonly roots: () => readonly FlowOwner[],
    readonly finder: Finder,
    readonly judge: Judge,
    /** Called when other claims, or others of the passages that are not compared, are there than before. */
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
    const left = this.#claims.filter((claim) => canHold && !isOverwritten(claim));
    this.#take(left, canHold ? this.besides : nothing);
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
      const { claims, besides } = await this.#judgeAll(found);
      if (this.#canHold && !this.signal.aborted) this.#take(claims, besides);
    } finally {
      this.#restUntil = performance.now() + rest;
    }
  }

  async #judgeAll(found: readonly FlowPassage[]) {
    const keyed = found.map((each) => ({ ...each, key: JSON.stringify(each.passage) }));
    const known = this.#judged;
    const asked = new Map(keyed.map(({ key, passage }) => [key, passage]));
    this.#judged = new Map([...known].filter(([key]) => asked.has(key)));
    const missing = [...asked].filter(([key]) => !known.has(key));
    for (let from = 0; from < missing.length && !this.signal.aborted; from += batchSize) {
      const batch = missing.slice(from, from + batchSize);
      const answers = await this.judge(batch.map(([, passage]) => passage));
      if (answers.length !== batch.length) throw new Error("No answer");
      batch.forEach(([key], index) => void this.#judged.set(key, answers[index] as Judgement));
    }
    const claims: PlacedClaim[] = [];
    const besides = { ...nothing };
    for (const { flow, key } of keyed) {
      const judged = this.#judged.get(key);
      if (!judged || !isWhole(flow)) continue;
      claims.push(...judged.claims.map((claim) => placed(flow, claim)));
      if (judged.general) besides.general += 1;
      if (judged.foreign) besides.foreign += 1;
    }
    return { claims, besides };
  }

  #take(found: readonly PlacedClaim[], besides: Besides): void {
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
    const { general, foreign } = this.besides;
    this.besides = besides;
    const isOther = besides.general !== general || besides.foreign !== foreign;
    if (isOther || changes.come.length > 0 || changes.gone.length > 0) this.onChange(changes);
  }
}

function placed(flow: Flow, claim: Claim): PlacedClaim {
  const range = new StaticRange(placeIn(flow, claim.start, claim.end));
  return { ...claim, range, text: flow.text.slice(claim.start, claim.end) };
}

/** Whether other words stand where a claim stood. */
function isOverwritten(claim: PlacedClaim): boolean {
  return claim.range.startContainer.isConnected && !isAsRead(claim);
}

/** Whether the page still has a flow's text where it was read. */
function isWhole({ text, pieces }: Flow): boolean {
  return pieces.every(
    ({ node, from, nodeFrom, length }) =>
      node.isConnected &&
      dataOf(node).slice(nodeFrom, nodeFrom + length) === text.slice(from, from + length),
  );
}

function isSame(a: PlacedClaim, b: PlacedClaim): boolean {
  return (
    a.kind === b.kind && a.stance === b.stance && a.text === b.text && isSamePlace(a.range, b.range)
  );
}

/** Waits for a moment in which the page has nothing to do, after at least this many milliseconds. */
function idle(after: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => requestIdleCallback(() => resolve(), { timeout: 1000 }), after);
  });
}
