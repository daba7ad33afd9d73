import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { figuresOf, judgeAll, parseClaimSentence } from "../../../scripts/eval-claims.ts";

/**
 * The claim reader on all labelled sentences. The floors are below what it reaches, so that a rule
 * may be mended at the cost of one or two sentences, and no more.
 */

const folder = join(import.meta.dirname, "..", "..", "sentences");

/** Least F1 of detection, least precision of "contradicts", highest mean cost. */
const floors: Record<string, [f1: number, precision: number, cost: number]> = {
  "clinics.jsonl": [0.9, 0.95, 0.15],
  "news-and-forums.jsonl": [0.92, 0.95, 0.16],
  "two-sides.jsonl": [0.85, 0.9, 0.25],
  "idioms.jsonl": [0.92, 0.92, 0.2],
  "careful.jsonl": [0.9, 0.93, 0.18],
  "mixed-1.jsonl": [0.91, 0.94, 0.2],
  "mixed-2.jsonl": [0.92, 0.94, 0.17],
  "unseen.jsonl": [0.85, 0.85, 0.35],
};

const sentencesIn = (file: string) =>
  readFileSync(join(folder, file), "utf8").trim().split("\n").map(parseClaimSentence);

describe("labelled sentences", () => {
  it.each(Object.entries(floors))("%s: F1 %d, precision %d", (file, floor) => {
    const [f1, precision, cost] = floor;
    const figures = figuresOf(judgeAll(sentencesIn(file)));
    expect(figures.detection.f1).toBeGreaterThanOrEqual(f1);
    expect(figures.stance.contradicts.precision).toBeGreaterThanOrEqual(precision);
    expect(figures.cost).toBeLessThanOrEqual(cost);
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
