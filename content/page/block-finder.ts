import type { FlowOwner } from "../model.ts";
import { placesOfWords } from "../reading/first-test.ts";
import { ownersOfMany } from "../reading/flow.ts";
import { plain } from "../reading/plain.ts";
import type { Matcher } from "../reading/scanner.ts";
import { blocksAt } from "../reading/search.ts";
import type { KnownAbbreviations } from "./known-abbreviations.ts";
import { isInsideOf, type Stale } from "./stale.ts";

/** Finds the blocks to read among those that are stale: those in which something can be. */

/** So much text, in UTF-16 code units, takes so long to test that the page is let on in between. */
const longText = 1_000_000;
/** So much of it tells whether there is much to read. */
const sample = 50_000;

export class BlockFinder {
  /** The text of a root that has been joined already, and how many changes there had been by then. */
  #joined: { root: FlowOwner; text: string; changes: number } | null = null;

  constructor(
    readonly matcher: Matcher,
    readonly abbreviations: KnownAbbreviations,
    /** How many changes of the page there have been so far. */
    readonly changesNow: () => number,
  ) {}

  /** The first test, of a page; its text is kept until the page is read or forgotten. */
  mayHold(root: FlowOwner): boolean {
    const changes = this.changesNow();
    const text = textOf(root);
    const may = this.matcher.mayHold(text);
    if (may) this.#joined ??= { root, text, changes };
    return may;
  }

  forget(): void {
    this.#joined = null;
  }

  /**
   * The blocks to read, list by list, in the order of the page. Null is a place to pause, and an empty
   * list one to read what is on the screen before the rest.
   */
  *blocksOf(stale: Stale): Generator<FlowOwner[] | null> {
    const isInside = isInsideOf(stale);
    const ownerOf = ownersOfMany();
    const isToBeRead = ([block]: [FlowOwner, unknown]) =>
      plain(block).isConnected && !isInside(block) && ownerOf(block) === block;
    for (const [block, how] of [...stale].filter(isToBeRead)) {
      if (plain(block).firstElementChild === null) {
        if (this.#mayHoldPart(textOf(block))) yield [block];
      } else if (how === "own") yield [block];
      else yield* this.#blocksIn(block);
    }
    this.forget();
  }

  #mayHoldPart(text: string): boolean {
    return this.matcher.mayHoldPart(text, this.abbreviations.shorts());
  }

  /** The blocks to read under a root. What they define is looked for in the others too. */
  *#blocksIn(root: FlowOwner): Generator<FlowOwner[] | null> {
    const changes = this.changesNow();
    const joined = this.#joined?.root === root ? this.#joined : null;
    const text = joined?.changes === changes ? joined.text : textOf(root);
    if (!joined && !this.#mayHoldPart(text)) return;
    const isLong = text.length > longText;
    // Where there is much to read, what is on the screen need not wait for all places.
    if (isLong && this.matcher.placesIn(text.slice(0, sample), []).length > 0) yield [];
    const known = this.abbreviations.shorts();
    let places = this.matcher.placesIn(text, known);
    if (isLong) yield null;
    if (changes !== this.changesNow()) places = this.matcher.placesIn(textOf(root), known);
    const blocks = blocksAt(root, places);
    if (isLong) yield null;
    if (blocks.length > 0) yield blocks;
    const defined = this.abbreviations.shorts().filter((short) => !known.includes(short));
    if (defined.length > 0) yield blocksAt(root, placesOfWords(textOf(root), defined));
  }
}

function textOf(block: FlowOwner): string {
  return plain(block).textContent ?? "";
}
