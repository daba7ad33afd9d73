import type { Claim, Judgement, Passage, Span, Stance } from "../../content/model.ts";
import { packs } from "../../content/packs/index.ts";
import type { Finder } from "../../content/page/places.ts";
import { blocksIn, flowsOf } from "../../content/reading/flow.ts";
import { compileMatcher } from "../../content/reading/scanner.ts";
import { sentencesOf } from "../../content/reading/sentences.ts";
import { liveRange } from "./page.ts";

/** What tests of claims share. */

const matcher = compileMatcher(packs);

export const mentionsIn: Finder["mentionsIn"] = (text) => matcher.read(text).mentions;

/** Knows the mentions of the test's own page. */
export const finder: Finder = {
  title: () => ({ text: "", mentions: [] }),
  blocks: () =>
    blocksIn(document.body).filter((block) =>
      flowsOf(block).some(({ text }) => mentionsIn(text, block).length > 0),
    ),
  mentionsIn,
};

/** The words by which the judge of these tests goes. */
const verdicts: readonly [RegExp, Stance][] = [
  [/\bcures\b/u, "contradicts"],
  [/\bhelps\b/u, "overstates"],
  [/\bmay help\b/u, "consistent"],
];

/** Judges as the background would, by one word for each stance, and two for what is not compared. */
export function judgedByWord({ text }: Pick<Passage, "text">): Judgement {
  return {
    claims: sentencesOf(text).flatMap((span) => claimOf(text, span) ?? []),
    general: /\bin general\b/u.test(text),
    foreign: /\bheilt\b/u.test(text),
  };
}

function claimOf(text: string, span: Span): Claim | null {
  for (const [word, stance] of verdicts) {
    const found = word.exec(text.slice(span.start, span.end));
    if (!found) continue;
    const start = span.start + found.index;
    const words = [{ start, end: start + found[0].length }];
    return { ...span, kind: "efficacy", stance, words };
  }
  return null;
}

/** The sentences that a reader sees painted, after the stance, in the order of the page. */
export function paintedSentences(): string[] {
  return (["contradicts", "overstates", "consistent"] as const)
    .flatMap((stance) =>
      [...((CSS.highlights.get(`hcn-${stance}`) ?? []) as unknown as Set<StaticRange>)]
        .filter(({ startContainer }) => startContainer.isConnected)
        .map((range) => ({ stance, range: liveRange(range) })),
    )
    .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
    .map(({ stance, range }) => `${stance}: ${range.toString().replaceAll("\u00AD", "")}`);
}
