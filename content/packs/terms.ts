import ketamineAdhd from "./ketamine-adhd.json" with { type: "json" };
import type { Pack, Topic } from "./pack.ts";

/** What pages are read by. The packs are those in index.ts, in the same order. */

/** A pack without its notes. */
export type PackTerms = Pick<Pack, "id" | "companies"> & {
  topics: Pick<Topic, "id" | "role" | "terms" | "compounds">[];
};

export const packTerms: readonly PackTerms[] = [ketamineAdhd as PackTerms];
