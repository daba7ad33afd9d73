import { afterEach, beforeEach, expect, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { drawCard } from "../../components/card-drawing.tsx";
import { contentOn } from "../../content/claims/selected-text.ts";
import type { CardContent, Drawing } from "../../content/drawing.ts";
import type { FrameAnswers, FrameNews, FrameRequest } from "../../content/messages.ts";
import type { Judgement, Passage, Report } from "../../content/model.ts";
import { compiledTerms } from "../../content/packs/compiled-terms.ts";
import { startFrame } from "../../content/page/frame.ts";
import { createPainter } from "../../content/painting/choose.ts";
import { judgedByWord } from "./claims.ts";
import "./page.ts";

const { name, table } = compiledTerms;

/** The extension in a frame, which is the test's own page, with a stand-in for the background. */

export type InFrame = {
  stop: AbortController;
  /** What the frame has told the background. */
  news: Extract<FrameNews, { type: "report" | "gone" }>[];
  /** The passages that the background was asked to judge, message by message. */
  asked: (readonly Passage[])[];
  /** What the background says of the top frame. */
  top: Partial<Report> | null;
  /** How it judges passages. */
  answer: (passages: readonly Passage[]) => Promise<Judgement[]>;
  /** How it draws cards. */
  draw: (content: CardContent) => Promise<Drawing | null>;
};

const byWord: InFrame["answer"] = async (passages) => passages.map(judgedByWord);
const judge: InFrame["answer"] = (passages) => {
  inFrame.asked.push(passages);
  return inFrame.answer(passages);
};
const draw: InFrame["draw"] = async (content) => drawCard(content);

export const inFrame: InFrame = {
  stop: new AbortController(),
  news: [],
  asked: [],
  top: null,
  answer: byWord,
  draw,
};

beforeEach(() => {
  fakeBrowser.reset();
  const stop = new AbortController();
  const anew = { stop, news: [], asked: [], top: null, answer: byWord, draw } satisfies InFrame;
  Object.assign(inFrame, anew);
  vi.spyOn(fakeBrowser.runtime, "sendMessage").mockImplementation(async (message: unknown) => {
    const said = message as FrameNews;
    if (said.type === "askTop") return inFrame.top;
    if (said.type === "askTerms") return said.name === name ? table : null;
    if (said.type === "judge") return judge(said.passages);
    // As messages are: no more than plain data gets through.
    if (said.type === "drawCard") {
      const content: typeof said.content = JSON.parse(JSON.stringify(said.content));
      return inFrame.draw("selected" in content ? await contentOn(content, judge) : content);
    }
    inFrame.news.push(said);
  });
});

afterEach(() => {
  inFrame.stop.abort();
  vi.restoreAllMocks();
});

/** Starts the extension on a page with this HTML, and waits until it has been read. */
export async function start(html: string, says: Partial<Report> | null = null): Promise<void> {
  document.body.innerHTML = html;
  inFrame.top = says;
  await startFrame(window, inFrame.stop, createPainter);
  await vi.waitFor(async () => {
    expect((await ask({ type: "askReport" })).reading).toBe(false);
  });
}

/** Starts on a page and waits until so many claims have been found there. */
export async function startWith(html: string, claims = 0): Promise<void> {
  await start(html);
  if (claims === 0) return;
  await vi.waitFor(() => expect(claimsIn(lastReport())).toBe(claims), { timeout: 4000 });
}

export function claimsIn({ claims }: Report): number {
  return Object.values(claims).reduce((sum, count) => sum + count, 0);
}

export function lastReport(): Report {
  const last = inFrame.news.findLast((each) => each.type === "report");
  if (last?.type !== "report") throw new Error("No report was sent");
  return last.report;
}

/** Asks the frame as the popup would. */
export function ask<Type extends FrameRequest["type"]>(
  request: Extract<FrameRequest, { type: Type }>,
): Promise<FrameAnswers[Type]> {
  return new Promise((resolve, reject) => {
    const answered = fakeBrowser.runtime.onMessage.trigger(
      request,
      { id: fakeBrowser.runtime.id },
      resolve,
    );
    answered.catch(reject);
  });
}
