import { browser } from "wxt/browser";
import type { CardContent, Drawing, SelectedText } from "./drawing.ts";
import type { Judgement, Passage, Report, ToldClaim } from "./model.ts";

/** Everything the parts of the extension say to each other, one documented line each. */

/** From a frame to the background. */
export type FrameNews =
  /** This is what the frame holds now. Nobody answers. */
  | { type: "report"; report: Report }
  /** This document is going away. Nobody answers. */
  | { type: "gone"; document: string }
  /** What does the top frame of my tab say? Answered with its report, or null before it has one. */
  | { type: "askTop" }
  /** What is to be made of these passages? Answered with the judgement of each. */
  | { type: "judge"; passages: readonly Passage[] }
  /** What is the table of terms of this name? Answered with it, or null where there is no such table. */
  | { type: "askTerms"; name: string }
  /** What does the card look like that says this? Answered with its drawing. */
  | { type: "drawCard"; content: CardContent | SelectedText };

/** From the popup to one frame, or to all frames of a tab. */
export type FrameRequest =
  /** Say what you hold. */
  | { type: "askReport" }
  /** Bring a mention of the topic into view: the one with this index, from 0, in the frame. */
  | { type: "jump"; topic: string; index: number }
  /** Be on or off until the document goes, whatever is stored: for private windows. */
  | { type: "override"; on: boolean }
  /** Say what claims you hold, in the order of the page. */
  | { type: "askClaims" }
  /** Bring the claim with this index, from 0, into view. */
  | { type: "jumpToClaim"; index: number }
  /** Show what the document says to the selected text; `text` is what the browser says is selected. */
  | { type: "explain"; text: string };

/** What became of a jump. */
export type JumpResult =
  | { ok: true }
  /** "hidden": the page does not show that place at the moment. "missing": the text is gone. */
  | { ok: false; error: "hidden" | "missing" };

/** What a frame answers to each request. */
export type FrameAnswers = {
  askReport: Report;
  jump: JumpResult;
  override: Report;
  askClaims: ToldClaim[];
  jumpToClaim: JumpResult;
  /** Whether a card has been opened, or is about to be. */
  explain: boolean;
};

export type FrameHandlers = {
  [Type in FrameRequest["type"]]: (
    request: Extract<FrameRequest, { type: Type }>,
  ) => FrameAnswers[Type] | Promise<FrameAnswers[Type]>;
};

/** Sends news to the background. Rejects where the extension has been updated or removed. */
export async function sendNews(
  news: Extract<FrameNews, { type: "report" | "gone" }>,
): Promise<void> {
  await browser.runtime.sendMessage(news);
}

/** The report of the tab's top frame, or null where there is none yet. */
export const askTop = () => ask<Report>({ type: "askTop" });

/** The judgement of each passage. Rejects where the extension has been updated or removed. */
export const askJudge = async (passages: readonly Passage[]) =>
  (await ask<Judgement[]>({ type: "judge", passages })) ?? [];

/** The table of terms of this name, or null where the background is of another version. */
export const askTerms = (name: string) => ask<object>({ type: "askTerms", name });

/** The drawing of a card. Rejects where there is none, or the extension has been updated or removed. */
export async function askDrawing(content: CardContent | SelectedText): Promise<Drawing> {
  const drawing = await ask<Drawing>({ type: "drawCard", content });
  if (!drawing) throw new Error("No answer");
  return drawing;
}

/** What the background answers to news, or null. */
async function ask<Answer>(news: FrameNews): Promise<Answer | null> {
  return (await browser.runtime.sendMessage(news)) ?? null;
}

/** Whether the extension that this script belongs to has been updated, switched off or removed. */
export function isExtensionGone(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    // Firefox lets go of all that belonged to it.
    return true;
  }
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
    const type = typeOf(message);
    if (sender.id !== browser.runtime.id || !Object.hasOwn(handlers, type)) return;
    const handle = handlers[type as FrameRequest["type"]] as (request: unknown) => unknown;
    Promise.resolve(handle(message)).then(respond, (error) => {
      console.error(error);
      respond(null);
    });
    // The answer comes later.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener("abort", () => browser.runtime.onMessage.removeListener(listener));
}

/** Where a frame's news comes from. */
export type NewsSource = { tabId: number; frameId: number };

/**
 * Hears the news of frames. What `hear` promises is the answer. A page that is only prepared (drawn
 * before anybody goes there) or put aside (to come back to) may say goodbye, and nothing else.
 */
export function hearNews(hear: (news: FrameNews, source: NewsSource) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id || !isNews(message)) return;
    const { tab, frameId, documentLifecycle = "active" } = sender;
    if (tab?.id === undefined || frameId === undefined) return;
    if (documentLifecycle !== "active" && message.type !== "gone") return;
    hear(message, { tabId: tab.id, frameId }).then(respond, () => respond(null));
    // The answer comes later.
    return true;
  });
}

function isNews(message: unknown): message is FrameNews {
  return ["report", "gone", "askTop", "judge", "askTerms", "drawCard"].includes(typeOf(message));
}

function typeOf(message: unknown): string {
  return typeof message === "object" && message !== null && "type" in message
    ? String(message.type)
    : "";
}
