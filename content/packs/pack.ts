import * as v from "valibot";
import { claimKinds } from "../model.ts";
import { crossFaults } from "./pack-faults.ts";

/**
 * The shape of a pack, and the way from unknown JSON to a pack or to a list of faults.
 * Runs while building and in tests; the extension itself ships packs that have passed.
 */

const text = v.pipe(
  v.string("must be text"),
  v.trim(),
  v.nonEmpty("must not be empty"),
  v.check((value) => !/\s{2,}/u.test(value), "has two spaces in a row"),
);
const identifier = v.pipe(
  v.string("must be text"),
  v.regex(/^[a-z][a-z0-9-]*$/u, "must be lower-case letters, digits and hyphens"),
);
const noteId = v.pipe(
  v.string("must be text"),
  v.regex(/^[A-Z]\d{1,2}$/u, "must be a letter and a number, like R1"),
);
const noteIds = v.pipe(v.array(noteId), v.minLength(1, "must name at least one note"));

/** Phrases in the notation of content/claims/phrases.ts. */
const phrases = v.array(text);

/** A statement in our words, with the notes that carry it. */
const statement = v.strictObject({ text, notes: noteIds });

const noteSchema = v.strictObject({ id: noteId, section: text, text });

/** A spelling that needs more than to be there. */
const termSchema = v.strictObject({
  text,
  /** Upper and lower case must be as written. */
  exact: v.optional(v.boolean()),
  /** Counts only in the company of this name, from the pack's companies. */
  company: v.optional(identifier),
  /** Does not count right after one of these words, such as "vitamin" before "K". */
  notAfter: v.optional(v.array(text)),
  /** Does not count right before one of these words, such as "constant" after "dissociation". */
  notBefore: v.optional(v.array(text)),
  /** Counts only right after one of these words, such as "took" before "K". */
  onlyAfter: v.optional(v.array(text)),
});

/** What makes an ambiguous term certain, in its flow or anywhere on the page. */
const companySchema = v.strictObject({
  within: v.picklist(["flow", "page"]),
  topics: v.array(identifier),
  words: v.array(text),
});

const topicSchema = v.strictObject({
  id: identifier,
  /** A treatment or condition may have several topics, such as forms of one drug. */
  role: v.picklist(["treatment", "condition", "medicine", "mechanism", "effect"]),
  name: text,
  /** Spellings; "word(s)" stands for the word with and without the s. */
  terms: v.pipe(
    v.array(v.union([text, termSchema], "must be text, or text with rules")),
    v.minLength(1, "must hold at least one term"),
  ),
  /** First and last parts of words written together, as in German: each pair is a term. */
  compounds: v.optional(v.strictObject({ first: v.array(text), last: v.array(text) })),
  summary: statement,
  notes: noteIds,
});

const summarySchema = v.strictObject({ heading: text, text, notes: noteIds });
const axisSchema = v.strictObject({ label: text, text, notes: noteIds });

const shape = v.strictObject({
  format: v.literal(1, "must be 1, the only format so far"),
  id: identifier,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/u, "must look like 1.0.0")),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2}$/u, "must be a two-letter language code")),
  /** Ids of the topics that the document is about: the one for the other. */
  treatment: identifier,
  condition: identifier,
  source: v.strictObject({
    title: text,
    kind: text,
    author: text,
    date: text,
    references: text,
    /** Half a sentence for small places: "one unsigned, undated web article without references". */
    line: text,
    /** What the document does not tell. */
    silent: v.pipe(v.array(text), v.minLength(1)),
  }),
  sections: v.pipe(v.array(text), v.minLength(1)),
  notes: v.pipe(v.array(noteSchema), v.minLength(1)),
  topics: v.pipe(v.array(topicSchema), v.minLength(1)),
  companies: v.record(identifier, companySchema),
  summaries: v.strictObject({
    both: summarySchema,
    treatment: summarySchema,
    condition: summarySchema,
    related: summarySchema,
  }),
  /** Approval and strength of evidence are two axes, never one score. */
  status: v.strictObject({
    line: text,
    regulatory: axisSchema,
    evidence: axisSchema,
    /** Uses that are approved: beside the status, so that it is not read as covering them. */
    beside: axisSchema,
  }),
  /** The main risks, which stand alone; what is also mentioned; what follows from the main ones. */
  risks: v.strictObject({ main: noteIds, also: v.array(noteId), therefore: v.array(noteId) }),
  benefits: noteIds,
  /** What the document says of how far the benefits are shown. */
  limit: statement,
  /** The pack's own words for what sentences say of its matter; read by content/claims, not marked. */
  vocabulary: v.strictObject({
    /** Names too loose to be marked on a page: slang, and words that need a sentence on the matter. */
    treatment: phrases,
    condition: phrases,
    /** The usual treatments of the condition, beside the topics that are medicines. */
    usual: phrases,
    /** What the condition does to people, and what a treatment would change. */
    symptom: phrases,
    /** Where the treatment acts, and where the usual medicines act. */
    own: phrases,
    rival: phrases,
    /** Harms that the general list does not have. */
    harm: phrases,
    /** Ways of giving the treatment that the general list does not have. */
    form: phrases,
  }),
  /** What the document says on each kind of claim. */
  answers: v.strictObject(v.entriesFromList(claimKinds, statement)),
});

/** A source document as notes. */
export type Pack = v.InferOutput<typeof shape>;
export type Note = Pack["notes"][number];
export type Topic = Pack["topics"][number];

/** What is wrong with a pack, and where: "notes.3.section: …". */
export type PackFault = { path: string; fault: string };

export type PackResult = { ok: true; pack: Pack } | { ok: false; faults: PackFault[] };

/** Turns unknown JSON into a pack, or into every fault found in it. Never throws. */
export function parsePack(input: unknown): PackResult {
  const parsed = v.safeParse(shape, input);
  if (!parsed.success) {
    const faults = parsed.issues.map((issue) => ({
      path: v.getDotPath(issue) ?? "(whole file)",
      fault: issue.message,
    }));
    return { ok: false, faults };
  }
  const faults = crossFaults(parsed.output);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, pack: parsed.output };
}
