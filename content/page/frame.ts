import { readTerms } from "../kept-terms.ts";
import {
  answerRequests,
  askTerms,
  type FrameHandlers,
  isExtensionGone,
  sendNews,
} from "../messages.ts";
import type { Report } from "../model.ts";
import { compiledTerms } from "../packs/compiled-terms.ts";
import { countClaims } from "../page-subject.ts";
import { renewWill } from "../painting/last-will.ts";
import type { Painter, PainterMaker } from "../painting/painter.ts";
import { matcherOf } from "../reading/scanner.ts";
import type { TermTable } from "../reading/term-table.ts";
import { reportUnlessGone } from "../settings.ts";
import { told } from "../told.ts";
import { Awake } from "./awake.ts";
import { explainSelection } from "./cards.ts";
import { Choices } from "./choices.ts";
import { activationTime, randomName, untilShown } from "./frame-document.ts";
import { missing } from "./jump.ts";
import { Reader } from "./reader.ts";
import { Reporter } from "./reporter.ts";
import { RunningTally } from "./running-tally.ts";

/**
 * Conducts one frame: reads it while it is to be read, shows cards, answers, reports. Until something
 * is found, or somebody asks, nothing is asked of the browser either: neither settings nor background.
 */

/** What is there while the frame is read. */
type Run = { reader: Reader; stop: AbortController; hasRead: boolean };

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

class FrameConductor {
  #run: Run | null = null;
  /** What is there as soon as there is something to read. */
  #awake: Awake | null = null;
  /** When the document began for its tab; 0 until somebody asks. */
  #started = 0;
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
        if (!this.#awake) return missing;
        const { reader, jump } = this.#awake;
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
        return this.#awake?.finder.claims().map(told) ?? [];
      },
      jumpToClaim: ({ index }) => this.#awake?.jump(this.#awake.finder.claims()[index]) ?? missing,
      explain: async ({ text }) => {
        await this.#choices.know();
        if (this.#run && !this.#awake) await this.#wake();
        return this.#awake ? explainSelection(win, text, this.#awake) : false;
      },
    };
  }

  /** Learns the terms. Rejects where the extension has been updated, or is gone. */
  async #learnTerms(): Promise<void> {
    const { name } = compiledTerms;
    this.#terms ??= ((await readTerms(name)) ?? (await askTerms(name))) as TermTable | null;
    if (!this.#terms) throw new Error("No answer");
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
      claims: countClaims(this.#awake?.finder.claims() ?? []),
      general: 0,
      foreign: 0,
      ...this.#awake?.finder.besides,
      hindered: this.#awake?.painter.hindrance() ?? null,
      ...(reader?.tally() ?? new RunningTally().told()),
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
    this.#awake?.apply();
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
    this.#awake ??= new Awake({
      win: this.win,
      reader: run.reader,
      settings: () => this.#choices.settings ?? settings,
      createPainter: this.createPainter,
      onNews: () => this.#reporter.send(),
      signal: run.stop.signal,
    });
    return this.#awake.painter;
  }

  #onRead(run: Run): void {
    run.hasRead = true;
    this.#awake?.onRead();
  }

  /** Listens to what happens to the document. `document.open` takes all listeners away. */
  #listen(): void {
    if (!this.#choices.settings) return;
    const { signal } = this.stop;
    this.win.addEventListener("pagehide", this.#onHide, { signal });
    this.win.addEventListener("pageshow", this.#onShow, { signal });
    this.#awake?.listen();
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
    this.#run?.stop.abort();
    this.#run = null;
    this.#awake = null;
  }
}
