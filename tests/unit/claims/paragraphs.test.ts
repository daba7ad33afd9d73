import { describe, expect, it } from "vitest";
import { bothPacks, filled, type TestPack } from "./packs.ts";

/** Whole answers as careful pages give them: nothing in them goes too far. */
const careful: [heading: string, text: string][] = [
  [
    "Is {T} approved for {C}?",
    "No. {T} is approved by the U.S. FDA only for depression (since 2019). It has never been " +
      "approved, in any country, for {C}. Doctors may prescribe it off-label, but that does not " +
      "mean it is proven.",
  ],
  [
    "Does {T} help {C}?",
    "The short answer: nobody knows. There have been no large, randomised trials. A few case " +
      "reports describe relief; others describe none. Until such trials exist, anyone who tells " +
      "you that it works is guessing.",
  ],
  [
    "Is {T} safe for people with {C}?",
    "Not necessarily. It can cause nausea and confusion. Its long-term effects aren't known. It " +
      "is not something to try at home, alone, or without a doctor.",
  ],
  [
    "Myths about {T} for {C}",
    "Myth: {T} is FDA-approved for {C}. Fact: It is not. Myth: It has no side effects. Fact: It " +
      "does. Myth: It works for everyone within hours. Fact: Nobody has shown that it works at all.",
  ],
  [
    "",
    "{T} is being tried for {C}. Is it safe? Not always. Is it approved? It isn't. Does it work? " +
      "Perhaps. Has it been proven to? No. Could it replace {M}? Not on current evidence.",
  ],
  [
    "{T} for {C}: what we know",
    "• Not FDA-approved\n• No large trials\n• Side effects: nausea, confusion\n" +
      "• Not a first-line treatment\n• Not risk-free\n• Never without supervision",
  ],
  [
    "{T} for {C}",
    "What it is not: approved, proven, harmless. What it is: experimental, off-label.",
  ],
  ["{T} for {C}", "Approved? No. Proven? No. Harmless? Hardly. Worth a trial? Perhaps, one day."],
];

const tooMuch: [heading: string, text: string, contradictions: number][] = [
  ["Is {T} approved for {C}?", "Yes. It is also proven, and it has no side effects.", 2],
  ["Why {T} for {C}", "• FDA-approved\n• Proven in large trials\n• No side effects", 3],
  ["", "Is {T} harmless in {C}? Absolutely. Is it proven? Yes, it is.", 1],
  ["", "{T} is approved for {C}. No prescription needed!", 2],
];

describe.each(bothPacks)("whole paragraphs, on %s", (_pack, pack) => {
  const stancesIn = ({ claims, read }: TestPack, text: string, heading: string) =>
    claims
      .claimsIn({
        ...read(filled(text, pack)),
        heading: heading === "" ? null : read(filled(heading, pack)),
      })
      .map(({ stance }) => stance);

  it.each(careful)("careful: %s %s", (heading, text) => {
    const stances = stancesIn(pack, text, heading);
    expect(stances.length).toBeGreaterThan(0);
    expect(new Set(stances)).toEqual(new Set(["consistent"]));
  });

  it.each(tooMuch)("too much: %s %s", (heading, text, contradictions) => {
    const stances = stancesIn(pack, text, heading);
    expect(stances.filter((stance) => stance === "contradicts")).toHaveLength(contradictions);
  });
});
