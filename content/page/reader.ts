import type { FlowOwner, Mention, PlacedMention, ReadText } from "../model.ts";
import type { Tally } from "../page-subject.ts";
import type { Painter } from "../painting/painter.ts";
import { isAsRead } from "../painting/text-at.ts";
import { ownerOf } from "../reading/flow.ts";
import { plain } from "../reading/plain.ts";
import type { Abbreviation, Matcher } from "../reading/scanner.ts";
import { BlockFinder } from "./block-finder.ts";
import { KnownAbbreviations } from "./known-abbreviations.ts";
import { MentionStore } from "./mention-store.ts";
import { type PageWatch, watchPage } from "./observer.ts";
import { blocksOnScreen, nextFrame, startSlices } from "./pace.ts";
import { Pass } from "./pass.ts";
import { ShadowRoots, shadowRootOf } from "./shadow-roots.ts";
import { isStaleIn, type Stale } from "./stale.ts";

export type ReaderHooks = {
  /** Called when there is something to read for the first time; null where that is not wanted. */
  begin: () => Promise<Painter | null>;
  /** Called after each reading, whether or not it changed anything. */
  onRead: () => void;
  /** The page has been written anew, which takes all listeners away. */
  onNewDocument: () => void;
};

/**
 * Reads one frame, paints what it finds and keeps up with the page's changes, until its signal
 * aborts; then the paint is gone. Where a page holds nothing, its joined text is tested and no more.
 */
export class Reader {
  #store = new MentionStore();
  #abbreviations = new KnownAbbreviations();
  #stale: Stale = new Map();
  #hasLost = false;
  #working = false;
  /** The reading that is under way. */
  #pass: Pass | null = null;
  #watch: PageWatch | null = null;
  #painter: Painter | null = null;
  /** Whether the page has been read as a whole, and not found empty by the first test. */
  #hasBegun = false;
  #hasRead = false;
  #isEditor = false;
  #shadows = new Set<ShadowRoot>();
  #roots: ShadowRoots;
  #finder: BlockFinder;

  constructor(
    readonly doc: Document,
    readonly matcher: Matcher,
    readonly hooks: ReaderHooks,
    readonly signal: AbortSignal,
  ) {
    this.#roots = new ShadowRoots(shadowRootOf, (root) => this.#enter(root), signal);
    this.#finder = new BlockFinder(matcher, this.#abbreviations, () => this.#watch?.catchUp() ?? 0);
    signal.addEventListener("abort", () => {
      this.#finder.forget();
      this.#store = new MentionStore();
      this.#painter?.clear();
    });
  }

  /** Starts reading, and following the page. */
  start(): void {
    this.#watch = watchPage(
      this.doc,
      {
        onChange: (records) => this.#onChange(records),
        onStale: ({ stale, added, hasLost }) => {
          for (const element of added) this.#roots.search(element);
          this.#roots.again();
          this.#readSoon(stale, hasLost);
        },
        onNewDocument: this.hooks.onNewDocument,
      },
      this.signal,
    );
    const root = this.#root();
    this.#readSoon(new Map(root ? [[root, "whole"]] : []));
    this.#roots.search(this.doc);
  }

  /** How many mentions there are. */
  get count(): number {
    return this.#store.size;
  }

  /** All mentions in document order. */
  mentions(): readonly PlacedMention[] {
    return this.#store.inOrder();
  }

  /** Whether a mention is still there. */
  holds(mention: PlacedMention): boolean {
    const owner = ownerOf(mention.range.startContainer);
    return owner ? plain(owner).isConnected && this.#store.holds(mention, owner) : false;
  }

  /** The blocks with mentions. */
  blocks(): Iterable<FlowOwner> {
    return this.#store.owners();
  }

  /** The mentions in a flow of a block, as last read. */
  mentionsIn(text: string, block: FlowOwner): readonly Mention[] {
    return this.#store.mentionsOf(block, text);
  }

  /** What the page says about a text at a place of it: what it has defined before, and names anywhere. */
  knownAt(block: FlowOwner): { known: Abbreviation[]; marks: string[] } {
    return { known: this.#abbreviations.before(block), marks: [...this.#store.marks()] };
  }

  /** The document's title, which no block of the page holds. */
  title(): ReadText {
    const { title } = this.doc;
    return { text: title, mentions: this.matcher.read(title).mentions };
  }

  /** Whether both treatment and condition are named, in the page or its title. */
  get namesBoth(): boolean {
    const { mentions } = this.title();
    const isNamed = (role: "treatment" | "condition") =>
      this.#store.named[role] > 0 || mentions.some((each) => each.role === role);
    return isNamed("treatment") && isNamed("condition");
  }

  tally(): Tally {
    return this.#store.tally();
  }

  /** Drops at once what the page has taken away, so that counts and places are right. */
  catchUp(): void {
    this.#watch?.catchUp();
    const left = [...this.#store.owners()].filter((owner) => !plain(owner).isConnected);
    this.#unpaint(left.flatMap((owner) => this.#store.drop(owner)));
  }

  /** Where reading starts: the body, and all shadow trees. */
  roots(): FlowOwner[] {
    const root = this.#root();
    return [...(root ? [root] : []), ...[...this.#shadows].filter((each) => each.isConnected)];
  }

  /** Does something to the page that is not to be read. */
  unnoticed(change: () => void): void {
    if (this.#watch) this.#watch.unnoticed(change);
    else change();
  }

  /** Looks for what the page tells nobody: an editor that is the whole page, and new shadow roots. */
  look(): void {
    const isEditor = this.doc.designMode === "on";
    if (isEditor === this.#isEditor) return;
    this.#isEditor = isEditor;
    const root = this.doc.body ?? this.doc.documentElement;
    if (root) this.#readSoon(new Map([[root, "whole"]]));
  }

  /** Takes in a shadow tree. */
  #enter(root: ShadowRoot): void {
    this.#shadows.add(root);
    this.#watch?.follow(root);
    this.#painter?.enter(root);
    this.#readSoon(new Map([[root, "whole"]]));
  }

  /** What no longer says what it said loses its paint before the next frame. */
  #onChange(records: readonly MutationRecord[]): void {
    this.#painter?.pageChanged(records);
    if (this.#store.size === 0) return;
    const changed = new Set<FlowOwner>();
    for (const { type, target } of records) {
      const owner = type === "characterData" ? this.#store.ownerAround(target) : null;
      if (owner) changed.add(owner);
    }
    this.#unpaint([...changed].flatMap((owner) => this.#store.keepOnly(owner, isAsRead)));
  }

  #unpaint(gone: readonly PlacedMention[]): void {
    if (gone.length === 0) return;
    this.#pass?.forget(gone);
    this.#painter?.repaint([], gone);
  }

  /** `hasLost` says whether blocks that are known may have left, moved, or become an editor. */
  #readSoon(stale: Stale, hasLost = true): void {
    this.#hasLost ||= hasLost;
    for (const [block, how] of stale) {
      if (this.#stale.get(block) !== "whole") this.#stale.set(block, how);
    }
    void this.#work();
  }

  /** Reads whatever is stale, in slices, until nothing is. */
  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    try {
      do {
        const stale = this.#stale;
        const hasLost = this.#hasLost;
        this.#stale = new Map();
        this.#hasLost = false;
        if (await this.#isWorthReading(stale)) await this.#readAgain(stale, hasLost);
      } while ((this.#stale.size > 0 || this.#hasLost) && !this.signal.aborted);
    } finally {
      this.#working = false;
    }
    if (!this.signal.aborted) this.hooks.onRead();
  }

  /** The first test, until it has found something; then the page is read as a whole. */
  async #isWorthReading(stale: Stale): Promise<boolean> {
    if (this.#hasBegun) return true;
    const begun = performance.now();
    const isWorth = [...stale.keys()].some((block) => this.#finder.mayHold(block));
    this.#watch?.spent(performance.now() - begun);
    this.#painter = isWorth ? await this.hooks.begin() : null;
    this.#hasBegun = this.#painter !== null && !this.signal.aborted;
    if (!this.#painter || !this.#hasBegun) {
      this.#finder.forget();
      return false;
    }
    for (const root of this.#shadows) this.#painter.enter(root);
    stale.clear();
    for (const root of this.roots()) stale.set(root, "whole");
    return true;
  }

  async #readAgain(stale: Stale, hasLost: boolean): Promise<void> {
    const slices = startSlices();
    const reading = new Pass(this.#store, this.#abbreviations, this.matcher);
    this.#pass = reading;
    const definedBefore = this.#abbreviations.signature();
    const isStale = this.#root() ? isStaleIn(stale) : () => true;
    // To ask all blocks takes longer than to read a few.
    reading.drop(hasLost ? this.#store.owners() : stale.keys(), isStale);
    let isFirst = true;
    // Each commit costs the browser time for every mention on the page, so there are two: one for
    // what is on the screen, and one for the rest.
    const rest = async () => {
      if (isFirst) {
        isFirst = false;
        await slices.rest(nextFrame());
        for (const block of blocksOnScreen(this.doc).filter(isStale)) reading.read(block);
        this.#commit(reading);
      }
      await slices.rest();
    };
    for (const blocks of this.#root() ? this.#finder.blocksOf(stale) : []) {
      if (!blocks) await slices.rest();
      else if (blocks.length === 0) await rest();
      for (const block of blocks ?? []) {
        if (this.signal.aborted) return;
        reading.read(block);
        if (slices.isOver()) await rest();
      }
    }
    if (this.signal.aborted) return;
    reading.settle();
    this.#commit(reading);
    this.#pass = null;
    // The first reading is not one of changes.
    if (this.#hasRead) this.#watch?.spent(slices.worked());
    this.#hasRead = true;
    // Abbreviations count for what follows, so where they have changed the page is read again.
    const root = this.#root();
    if (root && stale.get(root) !== "whole" && this.#abbreviations.signature() !== definedBefore)
      this.#readSoon(new Map(this.roots().map((each) => [each, "whole"])));
  }

  #commit(reading: Pass): void {
    const { come, gone } = reading.take();
    if (this.signal.aborted) return;
    if (come.length > 0 || gone.length > 0) this.#painter?.repaint(come, gone);
  }

  /** Where reading starts; null where the whole page is an editor. */
  #root(): Element | null {
    return this.doc.designMode === "on" ? null : (this.doc.body ?? this.doc.documentElement);
  }
}
