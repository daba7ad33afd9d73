import * as v from "valibot";
import { claimKinds } from "../model.ts";

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

/** A statement in our words, with the notes that carry it. */
const statement = v.strictObject({ text, notes: noteIds });

const noteSchema = v.strictObject({ id: noteId, section: text, text });

const topicSchema = v.strictObject({
  id: identifier,
  role: v.picklist(["treatment", "condition", "medicine", "mechanism", "effect"]),
  name: text,
  /** Spellings; "word(s)" stands for the word with and without the s. */
  terms: v.pipe(v.array(text), v.minLength(1, "must hold at least one term")),
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
  treatment: text,
  condition: text,
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
  summaries: v.strictObject({
    both: summarySchema,
    treatment: summarySchema,
    condition: summarySchema,
    related: summarySchema,
  }),
  status: v.strictObject({
    line: text,
    regulatory: axisSchema,
    evidence: axisSchema,
    beside: axisSchema,
  }),
  risks: v.strictObject({ main: noteIds, also: v.array(noteId), therefore: v.array(noteId) }),
  benefits: noteIds,
  /** What the document says of how far the benefits are shown. */
  limit: statement,
  answers: v.strictObject(v.entriesFromList(claimKinds, statement)),
});

/** A source document as notes. */
export type Pack = v.InferOutput<typeof shape>;
export type Note = Pack["notes"][number];
export type Topic = Pack["topics"][number];
export type Statement = v.InferOutput<typeof statement>;

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

/** Faults that only show when the parts are held against each other. */
function crossFaults(pack: Pack): PackFault[] {
  const faults: PackFault[] = [];
  const noteIdsSeen = new Set<string>();
  pack.notes.forEach((note, index) => {
    if (noteIdsSeen.has(note.id))
      faults.push({ path: `notes.${index}.id`, fault: `${note.id} is there twice` });
    noteIdsSeen.add(note.id);
    if (!pack.sections.includes(note.section))
      faults.push({ path: `notes.${index}.section`, fault: `"${note.section}" is no section` });
  });
  for (const [path, ids] of noteLists(pack)) {
    ids.forEach((id, index) => {
      if (!noteIdsSeen.has(id)) faults.push({ path: `${path}.${index}`, fault: `no note ${id}` });
    });
  }
  const topicIds = new Set<string>();
  const termOwners = new Map<string, string>();
  pack.topics.forEach((topic, index) => {
    if (topicIds.has(topic.id))
      faults.push({ path: `topics.${index}.id`, fault: `${topic.id} is there twice` });
    topicIds.add(topic.id);
    topic.terms.forEach((term, at) => {
      const key = term.toLowerCase().replace(/[\s/-]+/gu, " ");
      const owner = termOwners.get(key);
      if (owner !== undefined)
        faults.push({
          path: `topics.${index}.terms.${at}`,
          fault: `"${term}" already belongs to ${owner}`,
        });
      termOwners.set(key, topic.id);
    });
  });
  for (const role of ["treatment", "condition"] as const) {
    if (!pack.topics.some((topic) => topic.role === role))
      faults.push({ path: "topics", fault: `none has the role ${role}` });
  }
  return faults;
}

/** Every list of note ids in a pack, with its path. */
function noteLists(pack: Pack): [string, string[]][] {
  return [
    ...pack.topics.flatMap((topic, index): [string, string[]][] => [
      [`topics.${index}.summary.notes`, topic.summary.notes],
      [`topics.${index}.notes`, topic.notes],
    ]),
    ...Object.entries(pack.summaries).map(([key, value]): [string, string[]] => [
      `summaries.${key}.notes`,
      value.notes,
    ]),
    ["status.regulatory.notes", pack.status.regulatory.notes],
    ["status.evidence.notes", pack.status.evidence.notes],
    ["status.beside.notes", pack.status.beside.notes],
    ["risks.main", pack.risks.main],
    ["risks.also", pack.risks.also],
    ["risks.therefore", pack.risks.therefore],
    ["benefits", pack.benefits],
    ["limit.notes", pack.limit.notes],
    ...Object.entries(pack.answers).map(([kind, answer]): [string, string[]] => [
      `answers.${kind}.notes`,
      answer.notes,
    ]),
  ];
}
