import { answerRequests, askJudge, type FrameHandlers, sendNews } from "../messages.ts";
import type { PlacedClaim, Report, Stance } from "../model.ts";
import { packs } from "../packs/index.ts";
import { countClaims } from "../page-subject.ts";
import { createHighlightPainter } from "../painting/highlight-painter.ts";
import { isClaim, isMark, type Mark, type Painter } from "../painting/painter.ts";
import { compileMatcher, type Matcher } from "../reading/scanner.ts";
import {
  isOnFor,
  readSettings,
  reportUnlessGone,
  type Settings,
  watchSettings,
} from "../settings.ts";
import { Card } from "./card.tsx";
import { explainSelection, openCard } from "./cards.ts";
import { ClaimFinder } from "./claim-finder.ts";
import { activationTime, randomName, topReport, untilShown } from "./frame-document.ts";
import { watchPointer } from "./hover.ts";
import { createJumper, type Jumper } from "./jump.ts";
import { Reader } from "./reader.ts";
import { siteOf } from "./site.ts";
import { told } from "./told.ts";

/** Conducts one frame: reads it while it is to be read, shows cards, answers, reports. */

type Active = {
  reader: Reader;
  finder: ClaimFinder;
  painter: Painter;
  card: Card;
  jump: Jumper;
  stop: AbortController;
};

/** Starts the extension in this frame, until the signal aborts. */
export async function startFrame(win: Window, signal: AbortSignal): Promise<void> {
  await untilShown(win.document, signal);
  const top = win.top === win ? null : await topReport(win, signal);
  const settings = await readSettings();
  if (!signal.aborted) new FrameConductor(win, top, signal).begin(settings);
}

/** Which claims are painted, by what the reader has chosen. */
const stancesToPaint: Record<Settings["sentences"], readonly Stance[]> = {
  all: ["contradicts", "overstates", "consistent"],
  beyond: ["contradicts", "overstates"],
  none: [],
};

class FrameConductor {
  /** Null, or what the reader has chosen for this document alone. */
  #override: boolean | null = null;
  #active: Active | null = null;
  #matcher: Matcher | null = null;
  #hasRead = false;
  #started = Math.max(performance.timeOrigin, activationTime());
  #lastSent = "";
  #paintedStances: readonly Stance[] = [];
  #painted: ReadonlySet<PlacedClaim> = new Set();
  readonly #document = randomName();
  readonly #site: string;

  constructor(
    readonly win: Window,
    top: Report | null,
    readonly signal: AbortSignal,
  ) {
    this.#site = top?.site || siteOf(win);
    // What was chosen for the page in the tab holds for frames that come to it later.
    if (top && !top.on) this.#override = false;
  }

  begin(settings: Settings): void {
    const { win, signal } = this;
    const handlers: FrameHandlers = {
      askReport: () => this.#report(),
      jump: ({ topic, index }) => {
        if (!this.#active) return { ok: false, error: "missing" };
        const { reader, jump } = this.#active;
        return jump(reader.mentions().filter((mention) => mention.topic === topic)[index]);
      },
      override: ({ on }) => {
        this.#override = on;
        readSettings().then((now) => this.#apply(now), reportUnlessGone);
        return this.#report();
      },
      askClaims: () => this.#active?.finder.claims().map(told) ?? [],
      jumpToClaim: ({ index }) => {
        if (!this.#active) return { ok: false, error: "missing" };
        return this.#active.jump(this.#active.finder.claims()[index]);
      },
      explain: ({ text }) => {
        if (!this.#active) return false;
        return explainSelection(win, text, this.#active);
      },
    };
    answerRequests(handlers, signal);
    watchSettings((changed) => {
      // A choice for all pages or for the site is newer than one for this document.
      this.#override = null;
      this.#apply(changed);
    }, signal);
    win.addEventListener(
      "pagehide",
      () => void sendNews({ type: "gone", document: this.#document }).catch(reportUnlessGone),
      { signal },
    );
    win.addEventListener(
      "pageshow",
      (event) => {
        if (!event.persisted) return;
        // Back from the back/forward cache: for this tab the document begins now.
        this.#started = Date.now();
        this.#send();
      },
      { signal },
    );
    signal.addEventListener("abort", () => this.#stop());
    this.#apply(settings);
    if (!this.#active) this.#send();
  }

  #report(): Report {
    return {
      document: this.#document,
      site: this.#site,
      started: this.#started,
      on: this.#active !== null,
      reading: this.#active !== null && !this.#hasRead,
      contentType: this.win.document.contentType,
      claims: countClaims(this.#active?.finder.claims() ?? []),
      ...(this.#active?.reader.tally() ?? {
        counts: {},
        running: { treatment: 0, condition: 0 },
        meetings: 0,
      }),
    };
  }

  /** Reports, if there is anything new: each report wakes the background. */
  #send(): void {
    const report = this.#report();
    const said = JSON.stringify(report);
    if (said === this.#lastSent) return;
    this.#lastSent = said;
    sendNews({ type: "report", report }).catch(reportUnlessGone);
  }

  #apply(settings: Settings): void {
    if (this.signal.aborted) return;
    const wasOn = this.#active !== null;
    this.#paintedStances = stancesToPaint[settings.sentences];
    if (this.#active) this.#repaintClaims(this.#active);
    const isOn = settings.on && (this.#override ?? isOnFor(settings, this.#site));
    if (isOn) this.#start();
    else this.#stop();
    if (wasOn !== (this.#active !== null)) this.#send();
  }

  #start(): void {
    const { win } = this;
    const painter = createHighlightPainter(win.document);
    if (this.#active || !painter) return;
    this.#matcher ??= compileMatcher(packs);
    this.#hasRead = false;
    const stop = new AbortController();
    const card = new Card(win.document);
    const watchPointerOnce = once(() =>
      watchPointer(
        win,
        {
          at: (x, y) => painter.at(x, y),
          shown: () => card.shown,
          isCard: (target) => card.isHost(target),
          open: (mark) => this.#active && openCard(mark, this.#active),
          close: () => card.hide(),
        },
        stop.signal,
      ),
    );
    const onRead = () => {
      this.#hasRead = true;
      const { counts } = reader.tally();
      finder.refresh(holdsBoth(counts));
      this.#send();
      closeIfGone();
      if (reader.mentions().length > 0) watchPointerOnce();
    };
    const onClaims = () => {
      if (this.#active) this.#repaintClaims(this.#active);
      this.#send();
      closeIfGone();
    };
    const closeIfGone = () => {
      const { shown } = card;
      if (shown && isMark(shown) && !has(shown)) card.hide();
    };
    const has = (mark: Mark) =>
      (isClaim(mark) ? finder.claims() : reader.mentions()).some((each) => each === mark);
    const reader = new Reader(win.document, this.#matcher, painter, onRead, stop.signal);
    const finder = new ClaimFinder(
      () => win.document.body ?? win.document.documentElement,
      (text, block) => reader.mentionsOf(text, block),
      askJudge,
      onClaims,
      stop.signal,
    );
    stop.signal.addEventListener("abort", () => card.hide());
    const jump = createJumper(painter, stop.signal);
    this.#active = { reader, finder, painter, card, jump, stop };
    reader.start();
  }

  /** Paints the claims that the reader wants to see, and no others. */
  #repaintClaims({ finder, painter }: Active): void {
    const wanted = new Set(
      finder.claims().filter(({ stance }) => this.#paintedStances.includes(stance)),
    );
    const come = [...wanted].filter((claim) => !this.#painted.has(claim));
    const gone = [...this.#painted].filter((claim) => !wanted.has(claim));
    this.#painted = wanted;
    if (come.length > 0 || gone.length > 0) painter.repaint(come, gone);
  }

  #stop(): void {
    this.#painted = new Set();
    this.#active?.stop.abort();
    this.#active = null;
  }
}

/** Whether a frame names both treatment and condition, so that a sentence can be about the two. */
function holdsBoth(counts: Report["counts"]): boolean {
  return packs.some(({ topics }) =>
    ["treatment", "condition"].every((part) =>
      topics.some(({ id, role }) => role === part && (counts[id] ?? 0) > 0),
    ),
  );
}

function once(action: () => void): () => void {
  let done = false;
  return () => {
    if (!done) action();
    done = true;
  };
}
