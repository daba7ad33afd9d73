import { statements } from "./statements.ts";
import { things } from "./things.ts";

/** The names of all lists, so that a rule that asks for one that is not there does not compile. */

/** What mentions and a pack's vocabulary add: "T" the treatment, "C" the condition, "M" a usual medicine. */
const packLists = ["T", "C", "M", "usual", "symptom", "own", "rival"] as const;

export type ListName = keyof typeof things | keyof typeof statements | (typeof packLists)[number];

export { statements, things };
