import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileClaims, vocabularyOf } from "../../../content/claims/index.ts";
import { judgePassages } from "../../../content/claims/judge.ts";
import type { Claim } from "../../../content/model.ts";
import { anyText } from "../../any-text.ts";
import { bothPacks, filled, ketamineAdhd, melatoninJetLag, type TestPack } from "./packs.ts";

function claimsIn({ claims, read }: TestPack, text: string, heading = ""): Claim[] {
  return claims.claimsIn({ ...read(text), heading: heading === "" ? null : read(heading) });
}

/** The claims of a passage as [sentence, stance, words]. */
function told(pack: TestPack, passage: string, title = "") {
  const text = filled(passage, pack);
  return claimsIn(pack, text, filled(title, pack)).map(({ start, end, stance, words }) => [
    text.slice(start, end),
    stance,
    words.map((word) => text.slice(word.start, word.end)).join(" … "),
  ]);
}

describe.each(bothPacks)("the claims of a passage, on %s", (_pack, pack) => {
  it.each<[name: string, text: string, claims: [string, string, string][], heading?: string]>([
    ["none in no text", "", []],
    ["none where nothing is claimed", "{T} is a word. {C} is another.", []],
    [
      "one among others",
      "It rains. {T} is approved for {C}. It rains on.",
      [["{T} is approved for {C}.", "contradicts", "approved"]],
    ],
    [
      "several, in order",
      "{T} is approved for {C}. It is not proven. It may help.",
      [
        ["{T} is approved for {C}.", "contradicts", "approved"],
        ["It is not proven.", "consistent", "not … proven"],
        ["It may help.", "consistent", "may … help"],
      ],
    ],
    [
      "after emoji",
      "👩‍⚕️ says 😀! 🙂 {T} isn’t approved for {C} 👍.",
      [["🙂 {T} isn’t approved for {C} 👍.", "consistent", "isn’t … approved"]],
    ],
    [
      "over lines",
      "  {T}\nis approved\nfor {C}.\n\nIt is cheap.  ",
      [["{T}\nis approved\nfor {C}.", "contradicts", "approved"]],
    ],
    [
      "an answer",
      "Is {T} approved for {C}? No. It is off-label.",
      [
        ["No.", "consistent", "No"],
        ["It is off-label.", "consistent", "off-label"],
      ],
    ],
    [
      "under a heading",
      "Approved at last. Proven, too.",
      [
        ["Approved at last.", "contradicts", "Approved"],
        ["Proven, too.", "contradicts", "Proven"],
      ],
      "{T} for {C}",
    ],
    ["not without the heading", "Approved at last. Proven, too.", []],
    [
      "two sentences after the names",
      "{T} is given for {C}. It rains. It is approved.",
      [["It is approved.", "contradicts", "approved"]],
    ],
    [
      "not three sentences after",
      "{T} is given for {C}. It rains. It rains on. It is approved.",
      [],
    ],
  ])("%s", (_name, text, claims, heading) => {
    expect(told(pack, text, heading)).toEqual(
      claims.map(([sentence, ...rest]) => [filled(sentence, pack), ...rest]),
    );
  });
});

const noWords = {
  treatment: [],
  condition: [],
  usual: [],
  symptom: [],
  own: [],
  rival: [],
  harm: [],
  form: [],
};

describe("a pack's claims", () => {
  it("are about what the pack names and nothing else", () => {
    expect(told(melatoninJetLag, "Ketamine is approved for ADHD.")).toEqual([]);
    const { text, mentions } = ketamineAdhd.read("Ketamine is approved for ADHD.");
    expect(melatoninJetLag.claims.claimsIn({ text, mentions, heading: null })).toEqual([]);
    expect(ketamineAdhd.claims.claimsIn({ text, mentions, heading: null })).toHaveLength(1);
  });

  it("add the pack's words to the lists", () => {
    const words = { ...noWords, treatment: ["a b", "c"], usual: ["d*"] };
    expect(vocabularyOf({ vocabulary: words })).toMatchObject({
      T: "a b / c",
      C: "",
      usual: "d*",
    });
  });

  it("are not compiled from words that cannot be read", () => {
    const vocabulary = { ...noWords, harm: [".. groggy"] };
    expect(() => compileClaims({ topics: [], vocabulary })).toThrow(/"harm"/u);
  });

  it("are told for each passage", () => {
    const passages = ["Ketamine is approved for ADHD.", "", "Ketamine may help in ADHD."].map(
      (text) => ({ ...ketamineAdhd.read(text), heading: null }),
    );
    const stances = judgePassages(passages).map((claims) => claims.map(({ stance }) => stance));
    expect(stances).toEqual([["contradicts"], [], ["consistent"]]);
    expect(judgePassages([])).toEqual([]);
  });
});

const words =
  "approved proven harmless cures no not never nobody myth that which however if may soon before " +
  "without trials large is has it the former “ ” ( ) – , : ; . ? ! 'd n't ’s U.S. 😀";

/** Any text with words among it that the lists know. */
const anyPassage = fc
  .array(fc.oneof(fc.constantFrom(...words.split(" ")), anyText), { maxLength: 30 })
  .map((parts) => parts.join(" "));

describe("for any text", () => {
  it("claims lie inside, in order and apart, and their words inside of them", () => {
    fc.assert(
      fc.property(anyPassage, anyPassage, (text, heading) => {
        let last = 0;
        for (const claim of claimsIn(ketamineAdhd, text, heading)) {
          expect(claim.start).toBeGreaterThanOrEqual(last);
          expect(claim.words.length).toBeGreaterThan(0);
          let from = claim.start;
          for (const { start, end } of claim.words) {
            expect(start).toBeGreaterThanOrEqual(from);
            expect(end).toBeGreaterThan(start);
            from = end;
          }
          expect(claim.end).toBeGreaterThanOrEqual(from);
          last = claim.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });
});
