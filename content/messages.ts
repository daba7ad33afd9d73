import { browser } from "wxt/browser";
import type { Report } from "./model.ts";

/** Everything the parts of the extension say to each other, one documented line each. */

/** From a frame to the background. Nobody answers. */
export type FrameNews =
  /** This is what the frame holds now. */
  | { type: "report"; report: Report }
  /** The frame's document is going away. */
  | { type: "gone" };

/** From the popup to one frame, or to all frames of a tab. */
export type FrameRequest =
  /** Say what you hold. */
  | { type: "askReport" }
  /** Bring a mention of the topic into view: the one with this index, from 0, in the frame. */
  | { type: "jump"; topic: string; index: number }
  /** Be off, or on again, until the document goes: for private windows, where nothing is kept. */
  | { type: "pause"; paused: boolean };

/** What became of a jump. */
export type JumpResult =
  | { ok: true }
  /** "hidden": the page does not show that place at the moment. "missing": the text is gone. */
  | { ok: false; error: "hidden" | "missing" };

/** What a frame answers to each request. */
export type FrameAnswers = { askReport: Report; jump: JumpResult; pause: Report };

export type FrameHandlers = {
  [Type in FrameRequest["type"]]: (
    request: Extract<FrameRequest, { type: Type }>,
  ) => FrameAnswers[Type];
};

/** Sends news to the background. Rejects where the extension has been updated or removed. */
export async function sendNews(news: FrameNews): Promise<void> {
  await browser.runtime.sendMessage(news);
}

/** Asks one frame, or with no frame id the first that answers. Rejects where nobody listens. */
export async function askFrame<Type extends FrameRequest["type"]>(
  tabId: number,
  request: Extract<FrameRequest, { type: Type }>,
  frameId?: number,
): Promise<FrameAnswers[Type]> {
  const options = frameId === undefined ? {} : { frameId };
  return browser.tabs.sendMessage(tabId, request, options);
}

/** Answers requests to this frame until the signal aborts. */
export function answerRequests(handlers: FrameHandlers, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: { id?: string },
    respond: (answer: unknown) => void,
  ) => {
    if (sender.id !== browser.runtime.id || !isRequest(message)) return;
    const handle = handlers[message.type] as (request: FrameRequest) => unknown;
    respond(handle(message));
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener("abort", () => browser.runtime.onMessage.removeListener(listener));
}

/** Hears the news of frames: which tab, which frame. */
export function hearNews(hear: (news: FrameNews, tabId: number, frameId: number) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id || !isNews(message)) return;
    if (sender.tab?.id === undefined || sender.frameId === undefined) return;
    hear(message, sender.tab.id, sender.frameId);
  });
}

function isRequest(message: unknown): message is FrameRequest {
  return ["askReport", "jump", "pause"].includes(typeOf(message));
}

function isNews(message: unknown): message is FrameNews {
  return ["report", "gone"].includes(typeOf(message));
}

function typeOf(message: unknown): string {
  return typeof message === "object" && message !== null && "type" in message
    ? String(message.type)
    : "";
}
