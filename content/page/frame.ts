import { answerRequests, askTop, type FrameHandlers, sendNews } from "../messages.ts";
import type { PlacedMention, Report } from "../model.ts";
import { packs } from "../packs/index.ts";
import { subjectOf } from "../page-subject.ts";
import { createHighlightPainter } from "../painting/highlight-painter.ts";
import { compileMatcher, type Matcher } from "../reading/scanner.ts";
import {
  isOnFor,
  readSettings,
  reportUnlessGone,
  type Settings,
  watchSettings,
} from "../settings.ts";
import { Card } from "./card.tsx";
import { watchPointer } from "./hover.ts";
import { createJumper, type Jumper } from "./jump.ts";
import { Reader } from "./reader.ts";
import { siteOf } from "./site.ts";

/** Conducts one frame: reads it while it is to be read, shows cards, answers, reports. */

type Active = { reader: Reader; jump: Jumper; stop: AbortController };

/** Starts the extension in this frame, until the signal aborts. */
export async function startFrame(win: Window, signal: AbortSignal): Promise<void> {
  await untilShown(win.document, signal);
  const top = win.top === win ? null : await topReport(win, signal);
  const settings = await readSettings();
  if (!signal.aborted) new FrameConductor(win, top, signal).begin(settings);
}

class FrameConductor {
  /** Null, or what the reader has chosen for this document alone. */
  #override: boolean | null = null;
  #active: Active | null = null;
  #matcher: Matcher | null = null;
  #hasRead = false;
  #started = Math.max(performance.timeOrigin, activationTime());
  #lastSent = "";
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
          open: (mention) => this.#open(card, mention),
          close: () => card.hide(),
        },
        stop.signal,
      ),
    );
    const onRead = () => {
      this.#hasRead = true;
      this.#send();
      if (card.shown && !reader.mentions().includes(card.shown)) card.hide();
      if (reader.mentions().length > 0) watchPointerOnce();
    };
    const reader = new Reader(win.document, this.#matcher, painter, onRead, stop.signal);
    stop.signal.addEventListener("abort", () => card.hide());
    this.#active = { reader, jump: createJumper(painter, stop.signal), stop };
    reader.start();
  }

  #stop(): void {
    this.#active?.stop.abort();
    this.#active = null;
  }

  #open(card: Card, mention: PlacedMention): void {
    for (const pack of packs) {
      const topic = pack.topics.find(({ id }) => id === mention.topic);
      if (!topic || !this.#active) continue;
      const subject = subjectOf(this.#active.reader.tally(), pack.topics);
      card.show(mention, { pack, topic, subject });
    }
  }
}

/** Waits while a page is only drawn in advance: it may never be shown, and has no tab of its own. */
function untilShown(doc: Document, signal: AbortSignal): Promise<void> {
  if (!("prerendering" in doc && doc.prerendering)) return Promise.resolve();
  return new Promise((resolve) =>
    doc.addEventListener("prerenderingchange", () => resolve(), { once: true, signal }),
  );
}

/**
 * What the top frame of the tab says. A frame that cannot know its site by itself waits a while for
 * it, since the top frame may start later; others take what there is.
 */
async function topReport(win: Window, signal: AbortSignal): Promise<Report | null> {
  const knowsSite = siteOf(win) !== "";
  for (let tries = 0; tries < 20 && !signal.aborted; tries += 1) {
    const top = await askTop().catch(() => null);
    if (top || knowsSite) return top;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return null;
}

/** When a page drawn in advance was shown, in milliseconds since 1970; 0 for others. */
function activationTime(): number {
  const [entry] = performance.getEntriesByType("navigation");
  const start = (entry as { activationStart?: number } | undefined)?.activationStart ?? 0;
  return start > 0 ? performance.timeOrigin + start : 0;
}

/** A name that no other document has. Pages that are not secure have no `crypto.randomUUID`. */
function randomName(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join("");
}

function once(action: () => void): () => void {
  let done = false;
  return () => {
    if (!done) action();
    done = true;
  };
}
