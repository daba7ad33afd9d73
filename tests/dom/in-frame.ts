import { afterEach, beforeEach, expect, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { FrameAnswers, FrameNews, FrameRequest } from "../../content/messages.ts";
import type { Claim, Passage, Report } from "../../content/model.ts";
import { startFrame } from "../../content/page/frame.ts";
import { judgedByWord } from "./claims.ts";
import "./page.ts";

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
  answer: (passages: readonly Passage[]) => Promise<Claim[][]>;
};

const judge: InFrame["answer"] = async (passages) => passages.map(judgedByWord);

export const inFrame: InFrame = {
  stop: new AbortController(),
  news: [],
  asked: [],
  top: null,
  answer: judge,
};

beforeEach(() => {
  fakeBrowser.reset();
  const anew = { stop: new AbortController(), news: [], asked: [], top: null, answer: judge };
  Object.assign(inFrame, anew satisfies InFrame);
  vi.spyOn(fakeBrowser.runtime, "sendMessage").mockImplementation(async (message: unknown) => {
    const said = message as FrameNews;
    if (said.type === "askTop") return inFrame.top;
    if (said.type === "judge") {
      inFrame.asked.push(said.passages);
      return inFrame.answer(said.passages);
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
  await startFrame(window, inFrame.stop.signal);
  await vi.waitFor(() => expect(lastReport().reading).toBe(false));
}

/** Starts on a page and waits until so many claims have been found there. */
export async function startWith(html: string, claims = 0): Promise<void> {
  await start(html);
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
