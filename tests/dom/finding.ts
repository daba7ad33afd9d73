import { afterEach, beforeEach, vi } from "vitest";
import type { Judgement, Passage } from "../../content/model.ts";
import { type ClaimChanges, ClaimFinder } from "../../content/page/claim-finder.ts";
import type { Finder } from "../../content/page/places.ts";
import { finder, judgedByWord, mentionsIn } from "./claims.ts";
import { liveRange } from "./page.ts";

/** A claim finder on the test's own page, with a clock and a judge that the test holds in its hand. */

export type Finding = {
  /** What the judge was asked, message by message. */
  asked: (readonly Passage[])[];
  changes: ClaimChanges[];
  stop: AbortController;
  /** How the judge answers. */
  answer: (passages: readonly Passage[]) => Promise<Judgement[]>;
};

export const judgeAll: Finding["answer"] = async (passages) => passages.map(judgedByWord);

export const finding: Finding = {
  asked: [],
  changes: [],
  stop: new AbortController(),
  answer: judgeAll,
};

beforeEach(() => {
  Object.assign(finding, { asked: [], changes: [], stop: new AbortController(), answer: judgeAll });
  // The finder waits for idle moments, and rests a second and more between two readings.
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  vi.stubGlobal("requestIdleCallback", (idle: () => void) => setTimeout(idle, 1));
});

afterEach(() => {
  finding.stop.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

export const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

/** Finds the claims of a page with this HTML. */
export async function find(
  html: string,
  read: Finder["mentionsIn"] = mentionsIn,
): Promise<ClaimFinder> {
  document.body.innerHTML = html;
  const claims = new ClaimFinder(
    () => [document.body],
    { ...finder, mentionsIn: read },
    (passages) => {
      finding.asked.push(passages);
      return finding.answer(passages);
    },
    (changes) => finding.changes.push(changes),
    finding.stop.signal,
  );
  claims.refresh(true);
  await wait(100);
  return claims;
}

/** Reads again, and waits until that is done. */
export async function again(finder: ClaimFinder): Promise<void> {
  finder.refresh(true);
  await wait(1100);
}

/** The claims at their places in the page as it is now, after their stance. */
export function standing(finder: ClaimFinder): string[] {
  return finder.claims().map(({ stance, range }) => `${stance}: ${liveRange(range)}`);
}

export const textAt = (selector: string) => document.querySelector(selector)?.firstChild as Text;
