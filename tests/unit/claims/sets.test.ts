import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Judged, judgeAll, parseClaimSentence } from "../../../scripts/eval-claims.ts";

/**
 * The claim reader on all labelled sentences. Warnings are contradictions and overstatements taken together:
 * they must be right nearly always, and the reader is silent in doubt. The floors of what is found are a
 * little below what it reaches, so that a rule may be mended at the cost of one or two sentences, and no more.
 */

const folder = join(import.meta.dirname, "..", "..", "sentences");

/** Least precision and least recall of warnings. */
const floors: Record<string, [precision: number, recall: number]> = {
  "clinics.jsonl": [0.97, 0.34],
  "news-and-forums.jsonl": [0.97, 0.27],
  "two-sides.jsonl": [0.97, 0.18],
  "idioms.jsonl": [0.97, 0.16],
  "careful.jsonl": [0.97, 0.35],
  "mixed-1.jsonl": [0.97, 0.35],
  "mixed-2.jsonl": [0.97, 0.39],
  "unseen.jsonl": [0.97, 0.42],
};

const sentencesIn = (file: string) =>
  readFileSync(join(folder, file), "utf8").trim().split("\n").map(parseClaimSentence);

const judged = new Map(Object.keys(floors).map((file) => [file, judgeAll(sentencesIn(file))]));
const judgedIn = (file: string): Judged[] => judged.get(file) ?? [];

const isWarning = (stance: string | null) => stance === "contradicts" || stance === "overstates";

function warningsOf(all: readonly Judged[]) {
  const given = all.filter(({ stance }) => isWarning(stance));
  const wanted = all.filter(({ gold }) => isWarning(gold.stance));
  const right = given.filter(({ gold }) => isWarning(gold.stance)).length;
  return { precision: right / given.length, recall: right / wanted.length };
}

/** The ids of sentences that are right, or claim nothing, and were called contradictions. */
const wronged = (all: readonly Judged[]) =>
  all
    .filter(({ gold, stance }) => stance === "contradicts" && !isWarning(gold.stance))
    .map(({ gold }) => gold.id);

describe("labelled sentences", () => {
  it.each(Object.entries(floors))("%s: precision and recall %j", (file, [precision, recall]) => {
    const figures = warningsOf(judgedIn(file));
    expect(figures.precision).toBeGreaterThanOrEqual(precision);
    expect(figures.recall).toBeGreaterThanOrEqual(recall);
  });

  it.each(Object.keys(floors))("%s: no careful sentence is a contradiction", (file) => {
    expect(wronged(judgedIn(file))).toEqual([]);
  });

  it("hold over all sets together", () => {
    const figures = warningsOf([...judged.values()].flat());
    expect(figures.precision).toBeGreaterThanOrEqual(0.98);
    expect(figures.recall).toBeGreaterThanOrEqual(0.32);
  });

  it("all have a floor", () => {
    const files = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
    expect(files.sort()).toEqual(Object.keys(floors).sort());
  });

  it.each(Object.keys(floors))("%s holds each sentence once", (file) => {
    const texts = sentencesIn(file).map(({ heading, before, text }) =>
      [heading, before, text].join("|"),
    );
    expect(new Set(texts).size).toBe(texts.length);
  });
});
