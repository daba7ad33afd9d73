import type { Mention, Report } from "../model.ts";
import type { Tally } from "../page-subject.ts";

/** What a frame's flows hold in all, kept up flow by flow, so that nothing is counted twice over. */
export class RunningTally {
  #counts = new Map<string, number>();
  #named = { treatment: 0, condition: 0 };
  #running = { treatment: 0, condition: 0 };
  #meetings = 0;
  #total = 0;

  /** How many mentions there are. */
  get total(): number {
    return this.#total;
  }

  /** How often treatment and condition are named: only where both are can a sentence be about the two. */
  get named(): Readonly<Report["running"]> {
    return this.#named;
  }

  /** Adds the mentions of one flow; running text is all but navigation, page header and footer. */
  add(mentions: readonly Mention[], isRunning: boolean): void {
    this.#count(mentions, isRunning, 1);
  }

  /** Takes away what was added with the same mentions. */
  remove(mentions: readonly Mention[], isRunning: boolean): void {
    this.#count(mentions, isRunning, -1);
  }

  told(): Tally {
    return {
      // In one order, so that equal tallies look equal.
      counts: Object.fromEntries([...this.#counts].sort()),
      running: { ...this.#running },
      meetings: this.#meetings,
    };
  }

  #count(mentions: readonly Mention[], isRunning: boolean, sign: 1 | -1): void {
    const named = { treatment: 0, condition: 0 };
    for (const { topic, role } of mentions) {
      const count = (this.#counts.get(topic) ?? 0) + sign;
      if (count === 0) this.#counts.delete(topic);
      else this.#counts.set(topic, count);
      if (role === "treatment" || role === "condition") named[role] += 1;
    }
    this.#total += sign * mentions.length;
    this.#named.treatment += sign * named.treatment;
    this.#named.condition += sign * named.condition;
    if (!isRunning) return;
    this.#running.treatment += sign * named.treatment;
    this.#running.condition += sign * named.condition;
    if (named.treatment > 0 && named.condition > 0) this.#meetings += sign;
  }
}
