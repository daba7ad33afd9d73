import { readTerms } from "../kept-terms.ts";
import {
  answerRequests,
  askJudge,
  askTerms,
  type FrameHandlers,
  isExtensionGone,
  type JumpResult,
  sendNews,
} from "../messages.ts";
import type { PlacedClaim, Report } from "../model.ts";
import { compiledTerms } from "../packs/compiled-terms.ts";
import { countClaims } from "../page-subject.ts";
import { renewWill } from "../painting/last-will.ts";
import {
  type ChosenPainter,
  isClaim,
  isMark,
  type Mark,
  type Painter,
  type PainterMaker,
} from "../painting/painter.ts";
import { matcherOf } from "../reading/scanner.ts";
import type { TermTable } from "../reading/term-table.ts";
import { reportUnlessGone, type Settings } from "../settings.ts";
import { told } from "../told.ts";
import { Card } from "./card.ts";
import { explainSelection, prepareCard } from "./cards.ts";
import { Choices } from "./choices.ts";
import { ClaimFinder } from "./claim-finder.ts";
import { activationTime, randomName, untilShown } from "./frame-document.ts";
import { type PointerWatch, watchPointer } from "./hover.ts";
import { createJumper, type Jumper } from "./jump.ts";
import { Reader } from "./reader.ts";
import { Reporter } from "./reporter.ts";

/**
 * Conducts one frame: reads it while it is to be read, shows cards, answers, reports. Until something
 * is found, or somebody asks, nothing is asked of the browser either: neither settings nor background.
 */

/** What is there while the frame is read. */
type Run = { reader: Reader; stop: AbortController; hasRead: boolean };

/** What is there as soon as there is something to read. */
type Active = {
  reader: Reader;
  finder: ClaimFinder;
  painter: ChosenPainter;
  card: Card;
  jump: Jumper;
  stop: AbortController;
};

/** Starts the extension in this frame, until it is stopped: it stops itself when the extension is gone. */
export async function startFrame(
  win: Window,
  stop: AbortController,
  createPainter: PainterMaker,
  name = randomName(),
): Promise<void> {
  await untilShown(win.document, stop.signal);
  if (!stop.signal.aborted) new FrameConductor(win, stop, createPainter, name).begin();
}

/** How often a frame with paint looks whether the extension is still there, in milliseconds. */
const lookTime = 1000;

const missing: JumpResult = { ok: false, error: "missing" };

class FrameConductor {
  #run: Run | null = null;
  #active: Active | null = null;
  #pointer: PointerWatch | null = null;
  /** When the document began for its tab; 0 until somebody asks. */
  #started = 0;
  #painted: ReadonlySet<PlacedClaim> = new Set();
  #terms = compiledTerms.table;
  readonly #matcher = matcherOf(compiledTerms.patterns, () => this.#terms);
  readonly #choices: Choices;
  readonly #reporter = new Reporter(
    () => (this.#choices.settings && !this.stop.signal.aborted ? this.#report() : null),
    (report) => {
      sendNews({ type: "report", report }).catch(reportUnlessGone);
    },
  );

  constructor(
    readonly win: Window,
    readonly stop: AbortController,
    readonly createPainter: PainterMaker,
    /** What the document is called in reports. */
    readonly name: string,
  ) {
    this.#choices = new Choices(
      win,
      stop.signal,
      () => this.#onKnown(),
      () => this.#apply(),
    );
  }

  begin(): void {
    answerRequests(this.#handlers(), this.stop.signal);
    this.stop.signal.addEventListener("abort", () => this.#halt());
    this.#start();
  }

  #handlers(): FrameHandlers {
    const { win } = this;
    return {
      askReport: async () => {
        await this.#choices.know();
        this.#run?.reader.catchUp();
        return this.#report();
      },
      jump: ({ topic, index }) => {
        if (!this.#active) return missing;
        const { reader, jump } = this.#active;
        reader.catchUp();
        return jump(reader.mentions().filter((mention) => mention.topic === topic)[index]);
      },
      override: async ({ on }) => {
        await this.#choices.know();
        this.#choices.override(on);
        return this.#report();
      },
      askClaims: () => {
        this.#run?.reader.catchUp();
        return this.#active?.finder.claims().map(told) ?? [];
      },
      jumpToClaim: ({ index }) => {
        if (!this.#active) return missing;
        return this.#active.jump(this.#active.finder.claims()[index]);
      },
      explain: async ({ text }) => {
        await this.#choices.know();
        if (this.#run && !this.#active) await this.#wake();
        return this.#active ? explainSelection(win, text, this.#active) : false;
      },
    };
  }

  /** Learns the terms. Rejects where the extension has been updated, or is gone. */
  async #learnTerms(): Promise<void> {
    const { name } = compiledTerms;
    this.#terms ??= ((await readTerms(name)) ?? (await askTerms(name))) as TermTable | null;
    if (!this.#terms) throw new Error("Other terms");
  }

  #onKnown(): void {
    const { signal } = this.stop;
    this.#listen();
    const look = setInterval(() => {
      if (isExtensionGone()) this.stop.abort();
      else this.#run?.reader.look();
      if (import.meta.env.FIREFOX) renewWill();
    }, lookTime);
    signal.addEventListener("abort", () => clearInterval(look));
    if (!this.#choices.isOn()) this.#apply();
  }

  #report(): Report {
    const { reader, hasRead } = this.#run ?? {};
    return {
      document: this.name,
      site: this.#choices.site,
      started: this.#startTime(),
      on: this.#run !== null,
      reading: this.#run !== null && !hasRead,
      contentType: this.win.document.contentType,
      claims: countClaims(this.#active?.finder.claims() ?? []),
      hindered: this.#active?.painter.hindrance() ?? null,
      ...(reader?.tally() ?? {
        counts: {},
        running: { treatment: 0, condition: 0 },
        meetings: 0,
      }),
    };
  }

  #startTime(): number {
    this.#started ||= Math.max(performance.timeOrigin, activationTime());
    return this.#started;
  }

  #apply(): void {
    const { settings } = this.#choices;
    if (!settings || this.stop.signal.aborted) return;
    const wasOn = this.#run !== null;
    this.#active?.painter.choose?.(settings.painter);
    if (this.#active) this.#repaintClaims(this.#active);
    if (this.#choices.isOn()) this.#start();
    else this.#halt();
    if (wasOn !== (this.#run !== null)) this.#reporter.sendAtOnce();
  }

  /** Reads the frame. */
  #start(): void {
    if (this.#run) return;
    const stop = new AbortController();
    const run: Run = {
      stop,
      hasRead: false,
      reader: new Reader(
        this.win.document,
        this.#matcher,
        {
          begin: () => this.#wake(),
          onRead: () => this.#onRead(run),
          onNewDocument: () => this.#listen(),
        },
        stop.signal,
      ),
    };
    this.#run = run;
    run.reader.start();
  }

  /** Gets ready for what there is to read and paint; null where that is not wanted. */
  async #wake(): Promise<Painter | null> {
    const run = this.#run;
    try {
      await Promise.all([this.#choices.know(), this.#learnTerms()]);
    } catch (error) {
      // The extension is gone, or another, and nobody can be asked any more.
      reportUnlessGone(error);
      this.stop.abort();
    }
    const { settings } = this.#choices;
    if (!run || run !== this.#run || run.stop.signal.aborted || !settings) return null;
    this.#active ??= this.#activate(run, settings);
    return this.#active.painter;
  }

  #activate({ reader, stop }: Run, settings: Settings): Active {
    const { win } = this;
    const painter = this.createPainter(win.document, settings.painter, {
      unseen: (change) => reader.unnoticed(change),
      onHindrance: () => this.#reporter.send(),
    });
    const card = new Card(win.document, (change) => reader.unnoticed(change));
    const finder = new ClaimFinder(
      () => reader.roots(),
      reader,
      askJudge,
      () => this.#onClaims(),
      stop.signal,
    );
    stop.signal.addEventListener("abort", () => card.hide());
    return { reader, finder, painter, card, jump: createJumper(painter, stop.signal), stop };
  }

  #onRead(run: Run): void {
    run.hasRead = true;
    if (!this.#active) return;
    this.#active.finder.refresh(run.reader.namesBoth);
    this.#reporter.send();
    this.#closeIfGone(this.#active);
    if (run.reader.count > 0) this.#pointer ??= this.#watchPointer(this.#active);
  }

  #onClaims(): void {
    if (!this.#active) return;
    this.#repaintClaims(this.#active);
    this.#reporter.send();
    this.#closeIfGone(this.#active);
  }

  #closeIfGone({ card, finder, reader }: Active): void {
    const { shown } = card;
    const isThere = (mark: Mark) =>
      isClaim(mark) ? finder.claims().includes(mark) : reader.holds(mark);
    if (shown && isMark(shown) && !isThere(shown)) card.hide();
  }

  #watchPointer({ painter, card, stop }: Active): PointerWatch {
    return watchPointer(
      this.win,
      {
        at: (x, y) => painter.at(x, y),
        shown: () => card.shown,
        isComing: () => card.isComing,
        isCard: (target) => card.isHost(target),
        prepare: (mark) => (this.#active ? prepareCard(mark, this.#active) : () => {}),
        close: () => card.hide(),
      },
      stop.signal,
    );
  }

  /** Paints the claims that the reader wants to see, and no others. */
  #repaintClaims({ finder, painter }: Active): void {
    const { sentences = "none" } = this.#choices.settings ?? {};
    const isWanted = ({ stance }: PlacedClaim) =>
      sentences === "all" || (sentences === "beyond" && stance !== "consistent");
    const wanted = new Set(finder.claims().filter(isWanted));
    const come = [...wanted].filter((claim) => !this.#painted.has(claim));
    const gone = [...this.#painted].filter((claim) => !wanted.has(claim));
    this.#painted = wanted;
    if (come.length > 0 || gone.length > 0) painter.repaint(come, gone);
  }

  /** Listens to what happens to the document. `document.open` takes all listeners away. */
  #listen(): void {
    if (!this.#choices.settings) return;
    const { signal } = this.stop;
    this.win.addEventListener("pagehide", this.#onHide, { signal });
    this.win.addEventListener("pageshow", this.#onShow, { signal });
    this.#pointer?.listen();
  }

  readonly #onHide = ({ isTrusted }: PageTransitionEvent) => {
    if (isTrusted) sendNews({ type: "gone", document: this.name }).catch(reportUnlessGone);
  };

  readonly #onShow = ({ isTrusted, persisted }: PageTransitionEvent) => {
    if (!isTrusted || !persisted) return;
    // Back from the back/forward cache: for this tab the document begins now.
    this.#started = Date.now();
    this.#reporter.sendAtOnce();
  };

  /** Stops reading; what was painted is gone. */
  #halt(): void {
    this.#painted = new Set();
    this.#run?.stop.abort();
    this.#run = null;
    this.#active = null;
    this.#pointer = null;
  }
}
