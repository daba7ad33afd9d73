import type { Abbreviation } from "../reading/scanner.ts";

/** The abbreviations that a page has defined, each with the block that defines it. */
export class KnownAbbreviations {
  #known: { abbreviation: Abbreviation; owner: Element }[] = [];

  add(owner: Element, defined: readonly Abbreviation[]): void {
    for (const abbreviation of defined) this.#known.push({ abbreviation, owner });
  }

  /** Forgets what blocks have defined for which the test holds. */
  drop(test: (owner: Element) => boolean): void {
    this.#known = this.#known.filter(({ owner }) => !test(owner));
  }

  /** Those that hold in a block: an abbreviation counts from its definition on, not before. */
  before(block: Element): Abbreviation[] {
    return this.#known
      .filter(({ owner }) => isBefore(owner, block))
      .map(({ abbreviation }) => abbreviation);
  }

  /** All of them, wherever they count. */
  all(): Abbreviation[] {
    return this.#known.map(({ abbreviation }) => abbreviation);
  }

  /** Equal for equal sets: tells whether a reading has changed what the page defines. */
  signature(): string {
    return this.all()
      .map(({ short, topic }) => `${short}=${topic}`)
      .sort()
      .join(" ");
  }
}

function isBefore(owner: Element, block: Element): boolean {
  if (owner === block) return true;
  return (owner.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
