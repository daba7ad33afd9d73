import { askJudge } from "../messages.ts";
import type { PlacedClaim } from "../model.ts";
import {
  type ChosenPainter,
  isClaim,
  isMark,
  type Mark,
  type PainterMaker,
} from "../painting/painter.ts";
import type { Settings } from "../settings.ts";
import { Card } from "./card.ts";
import { prepareCard } from "./cards.ts";
import { ClaimFinder } from "./claim-finder.ts";
import { type PointerWatch, watchPointer } from "./hover.ts";
import { createJumper, type Jumper } from "./jump.ts";
import type { Reader } from "./reader.ts";

/** What a frame has as soon as there is something to read in it: paint, claims, a card, jumps. */

type AwakeOptions = {
  win: Window;
  reader: Reader;
  /** What the reader has chosen now. */
  settings: () => Settings;
  createPainter: PainterMaker;
  /** Called when there is something new to report. */
  onNews: () => void;
  signal: AbortSignal;
};

export class Awake {
  readonly reader: Reader;
  readonly finder: ClaimFinder;
  readonly painter: ChosenPainter;
  readonly card: Card;
  readonly jump: Jumper;
  #pointer: PointerWatch | null = null;
  #painted: ReadonlySet<PlacedClaim> = new Set();

  constructor(readonly options: AwakeOptions) {
    const { win, reader, settings, createPainter, onNews, signal } = options;
    const unseen = (change: () => void) => reader.unnoticed(change);
    this.reader = reader;
    this.painter = createPainter(win.document, settings().painter, {
      unseen,
      onHindrance: onNews,
    });
    this.card = new Card(win.document, unseen);
    this.finder = new ClaimFinder(
      () => reader.roots(),
      reader,
      askJudge,
      () => this.#onClaims(),
      signal,
    );
    this.jump = createJumper(this.painter, signal);
    signal.addEventListener("abort", () => this.card.hide());
  }

  /** The frame has been read, for the first time or again. */
  onRead(): void {
    this.finder.refresh(this.reader.namesBoth);
    this.options.onNews();
    this.#closeIfGone();
    if (this.reader.count > 0) this.#pointer ??= this.#watchPointer();
  }

  /** Listens again, for `document.open` takes all listeners away. */
  listen(): void {
    this.#pointer?.listen();
  }

  /** Paints as the reader has chosen: with which painter, and which claims. */
  apply(): void {
    this.painter.choose?.(this.options.settings().painter);
    this.#repaintClaims();
  }

  #onClaims(): void {
    this.#repaintClaims();
    this.options.onNews();
    this.#closeIfGone();
  }

  /** Paints the claims that the reader wants to see, and no others. */
  #repaintClaims(): void {
    const { sentences } = this.options.settings();
    const isWanted = ({ stance }: PlacedClaim) =>
      sentences === "all" || (sentences === "beyond" && stance !== "consistent");
    const wanted = new Set(this.finder.claims().filter(isWanted));
    const come = [...wanted].filter((claim) => !this.#painted.has(claim));
    const gone = [...this.#painted].filter((claim) => !wanted.has(claim));
    this.#painted = wanted;
    if (come.length > 0 || gone.length > 0) this.painter.repaint(come, gone);
  }

  #closeIfGone(): void {
    const { shown } = this.card;
    const isThere = (mark: Mark) =>
      isClaim(mark) ? this.finder.claims().includes(mark) : this.reader.holds(mark);
    if (shown && isMark(shown) && !isThere(shown)) this.card.hide();
  }

  #watchPointer(): PointerWatch {
    const { card, painter } = this;
    return watchPointer(
      this.options.win,
      {
        at: (x, y) => painter.at(x, y),
        shown: () => card.shown,
        isComing: () => card.isComing,
        isCard: (target) => card.isHost(target),
        prepare: (mark) => prepareCard(mark, this),
        close: () => card.hide(),
      },
      this.options.signal,
    );
  }
}
