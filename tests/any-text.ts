import fc from "fast-check";
import { packs } from "../content/packs/index.ts";
import { spellingsOf } from "../content/reading/terms.ts";

/** Texts for property tests: terms and parts of terms among all that text can hold. */

const spellings = packs
  .flatMap((pack) => pack.topics)
  .flatMap(({ terms }) => terms)
  .flatMap((term) => spellingsOf(typeof term === "string" ? term : term.text));

/** Characters that folding changes in length or kind. */
export const specialForms = [
  "ﬁ",
  "ﬃ",
  "İ",
  "ẞ",
  "é",
  "e\u0301",
  "Ａ",
  "𝐤",
  "™",
  "²",
  "Å",
  "ⓚ",
  "\u0301",
];

const pieces = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...spellings) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(" ", ". ", ", ", "-", "/", "\n", " (", ") ", "#", "'s ", "\u00A0"),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "DA",
      "(DA)",
      "NE",
      "MPH",
      "ADD",
      "K",
      "keta",
      "mine",
      "nor",
      "www.",
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "N-methyl-D-aspartate (NMDA)",
      "attention deficit hyperactivity disorder (ADHD)",
      "dopamine (DA)",
      "ADHD (attention deficit disorder)",
      "norepinephrine [NE]; ",
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(...specialForms) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme-composite", maxLength: 6 }) },
);

/** Any text, with many terms in it. */
export const anyText = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(""));
