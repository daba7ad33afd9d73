import { answerRequests, type FrameNews, sendNews } from "../messages.ts";
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
import { jumpTo } from "./jump.ts";
import { Reader } from "./reader.ts";
import { siteOf } from "./site.ts";

/** Conducts one frame: reads it while it is to be read, shows cards, answers, reports. */

type Active = { reader: Reader; stop: AbortController; card: Card };

/** Starts the extension in this frame, until the signal aborts. */
export async function startFrame(win: Window, signal: AbortSignal): Promise<void> {
  const doc = win.document;
  const site = siteOf(win);
  let started = performance.timeOrigin;
  let active: Active | null = null;
  let paused = false;
  let matcher: Matcher | null = null;
  let hasRead = false;

  const report = (): Report => ({
    site,
    started,
    on: active !== null,
    reading: active !== null && !hasRead,
    contentType: doc.contentType,
    ...(active?.reader.tally() ?? {
      counts: {},
      running: { treatment: 0, condition: 0 },
      meetings: 0,
    }),
  });
  const send = (news: FrameNews) => void sendNews(news).catch(reportUnlessGone);
  const sendReport = () => send({ type: "report", report: report() });

  const open = (card: Card, reader: Reader, mention: PlacedMention) => {
    for (const pack of packs) {
      const topic = pack.topics.find(({ id }) => id === mention.topic);
      if (topic)
        card.show(mention, { pack, topic, subject: subjectOf(reader.tally(), pack.topics) });
    }
  };

  const start = () => {
    const painter = createHighlightPainter(doc);
    if (active || !painter) return;
    matcher ??= compileMatcher(packs);
    const stop = new AbortController();
    const card = new Card(doc);
    hasRead = false;
    const onRead = () => {
      hasRead = true;
      sendReport();
      if (card.shown && !reader.mentions().includes(card.shown)) card.hide();
      if (reader.mentions().length > 0) watchOnce();
    };
    const reader = new Reader(doc, matcher, painter, onRead, stop.signal);
    const watchOnce = once(() =>
      watchPointer(
        win,
        {
          at: (x, y) => painter.at(x, y),
          shown: () => card.shown,
          isCard: (target) => card.isHost(target),
          open: (mention) => open(card, reader, mention),
          close: () => card.hide(),
        },
        stop.signal,
      ),
    );
    stop.signal.addEventListener("abort", () => card.hide());
    active = { reader, stop, card };
    reader.start();
  };
  const stop = () => {
    active?.stop.abort();
    active = null;
  };
  const apply = (settings: Settings) => {
    const wasOn = active !== null;
    if (isOnFor(settings, site) && !paused) start();
    else stop();
    if (wasOn !== (active !== null)) sendReport();
  };

  answerRequests(
    {
      askReport: report,
      jump: ({ topic, index }) => {
        if (!active) return { ok: false, error: "missing" };
        const { reader, stop } = active;
        const mentions = reader.mentions().filter((mention) => mention.topic === topic);
        return jumpTo(mentions[index], reader.painter, stop.signal);
      },
      pause: (request) => {
        paused = request.paused;
        readSettings().then(apply, reportUnlessGone);
        return report();
      },
    },
    signal,
  );
  watchSettings(apply, signal);
  win.addEventListener("pagehide", () => send({ type: "gone" }), { signal });
  win.addEventListener(
    "pageshow",
    (event) => {
      if (!event.persisted) return;
      // Back from the back/forward cache: for this tab the document begins now.
      started = Date.now();
      sendReport();
    },
    { signal },
  );
  signal.addEventListener("abort", stop);

  apply(await readSettings());
  if (!active) sendReport();
}

function once(action: () => void): () => void {
  let done = false;
  return () => {
    if (!done) action();
    done = true;
  };
}
