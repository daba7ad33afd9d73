import ketamineAdhd from "./ketamine-adhd.json" with { type: "json" };
import type { Pack, Topic } from "./pack.ts";

/** What pages are read by. The packs are those in index.ts, in the same order. */

/** A pack without its notes. */
export type PackTerms = Pick<Pack, "id" | "companies"> & {
  topics: Pick<Topic, "id" | "role" | "terms" | "compounds">[];
};

/** What code on pages may know of a pack beside the compiled terms: its topics by name. */
export type PackTopics = Pick<Pack, "id"> & { topics: Pick<Topic, "id" | "role">[] };

export const packTerms: readonly PackTerms[] = [ketamineAdhd as PackTerms];

/**
 * In the script that reaches pages this is all there is of a pack (see scripts/page-script-plugin.ts).
 */
export const packTopics: readonly PackTopics[] = packTerms;
