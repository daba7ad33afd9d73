import type { FlowOwner } from "../model.ts";
import type { Abbreviation } from "../reading/scanner.ts";
import { follows } from "../reading/tree-order.ts";

/** The abbreviations that a page has defined, each with the blocks that define it. */
export class KnownAbbreviations {
  #known = new Map<string, { abbreviation: Abbreviation; owners: Set<FlowOwner> }>();

  add(owner: FlowOwner, defined: readonly Abbreviation[]): void {
    for (const abbreviation of defined) {
      const key = `${abbreviation.short}=${abbreviation.topic}`;
      const known = this.#known.get(key);
      if (known) known.owners.add(owner);
      else this.#known.set(key, { abbreviation, owners: new Set([owner]) });
    }
  }

  /** Forgets what blocks have defined for which the test holds. */
  drop(test: (owner: FlowOwner) => boolean): void {
    for (const [key, { owners }] of this.#known) {
      for (const owner of owners) if (test(owner)) owners.delete(owner);
      if (owners.size === 0) this.#known.delete(key);
    }
  }

  /** Those that hold in a block: an abbreviation counts from its definition on, not before. */
  before(block: FlowOwner): Abbreviation[] {
    if (this.#known.size === 0) return [];
    return [...this.#known.values()]
      .filter(({ owners }) => isAnyBefore(owners, block))
      .map(({ abbreviation }) => abbreviation);
  }

  /** The short forms of all of them, wherever they count. */
  shorts(): string[] {
    return [...this.#known.values()].map(({ abbreviation }) => abbreviation.short);
  }

  /** Equal for equal sets: tells whether a reading has changed what the page defines. */
  signature(): string {
    return [...this.#known.keys()].sort().join(" ");
  }
}

/** The first definition is nearly always the earliest, so this seldom asks twice. */
function isAnyBefore(owners: ReadonlySet<FlowOwner>, block: FlowOwner): boolean {
  for (const owner of owners) if (owner === block || follows(block, owner)) return true;
  return false;
}
