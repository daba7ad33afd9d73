import { describe, expect, it } from "vitest";
import {
  evaluateMentions,
  type MentionDocument,
  mentionsText,
  parseMentionDocument,
} from "../../../scripts/eval-mentions.ts";

/** A document whose spans are written as their text; the first place counts. */
function made(
  text: string,
  spans: Partial<Record<"mentions" | "ignore" | "confusable", [text: string, concept: string][]>>,
  covers = ["ketamine", "adhd", "dopamine", "amphetamine"],
): MentionDocument {
  const place = ([part, concept]: [string, string]) => {
    const start = text.indexOf(part);
    return { start, end: start + part.length, text: part, concept };
  };
  const { mentions = [], ignore = [], confusable = [] } = spans;
  return {
    id: "made:1",
    text,
    mentions: mentions.map(place),
    ignore: ignore.map(place),
    confusable: confusable.map(place),
    covers,
  };
}

describe("scoring mentions", () => {
  it("counts what overlaps as found, whatever its exact borders", () => {
    const { concepts, total } = evaluateMentions([
      made("the ketamine infusion", { mentions: [["ketamine infusion", "ketamine"]] }),
    ]);
    expect(concepts.ketamine).toEqual({ gold: 1, found: 1, correct: 1, recall: 1, precision: 1 });
    expect(total).toEqual({ recall: 1, precision: 1, f1: 1 });
  });

  it("lists misses and false finds with their text", () => {
    const { total, faults } = evaluateMentions([
      made("speed and ADHD", { mentions: [["speed", "amphetamine"]] }),
    ]);
    expect(total).toEqual({ recall: 0, precision: 0, f1: 0 });
    expect(faults).toEqual([
      { kind: "false", id: "made:1", concept: "adhd", context: "speed and [ADHD]" },
      { kind: "miss", id: "made:1", concept: "amphetamine", context: "[speed] and ADHD" },
    ]);
  });

  it("drops finds where annotators left the words open", () => {
    const { concepts, ignored } = evaluateMentions([
      made("dopaminergic", { ignore: [["dopaminergic", "dopamine"]] }),
    ]);
    expect(concepts.dopamine).toMatchObject({ found: 0, precision: 1 });
    expect(ignored).toBe(1);
  });

  it("scores only what the annotators set out to mark", () => {
    const { concepts } = evaluateMentions([made("ADHD and ketamine", {}, ["ketamine"])]);
    expect(Object.keys(concepts)).toEqual(["ketamine"]);
    expect(concepts.ketamine?.precision).toBe(0);
  });

  it("counts esketamine as ketamine, as annotators do", () => {
    const { concepts } = evaluateMentions([
      made("esketamine", { mentions: [["esketamine", "ketamine"]] }),
    ]);
    expect(concepts.ketamine?.correct).toBe(1);
  });

  it("can be read by people", () => {
    const text = mentionsText(evaluateMentions([made("ADHD", { mentions: [["ADHD", "adhd"]] })]));
    expect(text).toContain("adhd");
    expect(text).toContain("recall  100.0 %");
  });
});

describe("a line of an annotated file", () => {
  it.each([
    ["{", /^no JSON: /u],
    ["[]", /Expected|Invalid/u],
    ['{"id": "x"}', /^text: /u],
    ['{"id":"x","text":"y","mentions":[{"start":"0"}]}', /^mentions\.0\.start: /u],
  ])("%s: says what is wrong", (line, words) => {
    expect(() => parseMentionDocument(line)).toThrow(words);
  });

  it("is taken as it is where it is whole", () => {
    const document = made("ADHD", { mentions: [["ADHD", "adhd"]] });
    expect(parseMentionDocument(JSON.stringify(document))).toEqual(document);
  });
});
