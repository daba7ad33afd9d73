import type { Claim, Report, Subject } from "./model.ts";

/** What a page is about, from what its frames hold. Pure. */

/** The sum of all frames of a tab. */
export type Tally = Pick<Report, "counts" | "running" | "meetings">;

/** The frames that count, the top frame given first: none where it is switched off. */
export function countingReports<Kind extends Report>(reports: readonly Kind[]): Kind[] {
  return reports[0]?.on === false ? [] : reports.filter((report) => report.on);
}

/** Adds up what frames hold. */
export function sumOf(parts: readonly Tally[]): Tally {
  const sum: Tally = { counts: {}, running: { treatment: 0, condition: 0 }, meetings: 0 };
  for (const part of parts) {
    for (const [topic, count] of Object.entries(part.counts))
      sum.counts[topic] = (sum.counts[topic] ?? 0) + count;
    sum.running.treatment += part.running.treatment;
    sum.running.condition += part.running.condition;
    sum.meetings += part.meetings;
  }
  return sum;
}

/** How many claims of each stance these are. */
export function countClaims(claims: readonly Pick<Claim, "stance">[]): Report["claims"] {
  const counts = { contradicts: 0, overstates: 0, consistent: 0 };
  for (const { stance } of claims) counts[stance] += 1;
  return counts;
}

/** How many claims of these frames go further than the document. */
export function beyondOf(reports: readonly Pick<Report, "claims">[]): number {
  return reports.reduce((sum, { claims }) => sum + claims.contradicts + claims.overstates, 0);
}

/** How many passages of these frames are not compared, and why. Old reports do not say. */
export function besidesOf(
  reports: readonly Partial<Pick<Report, "general" | "foreign">>[],
): Pick<Report, "general" | "foreign"> {
  const sum = { general: 0, foreign: 0 };
  for (const { general = 0, foreign = 0 } of reports) {
    sum.general += general;
    sum.foreign += foreign;
  }
  return sum;
}

/** How many mentions that are in all. */
export function totalOf(counts: Tally["counts"]): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

/**
 * A page is about both where treatment and condition meet in one flow, or where the one named less
 * often in running text is named at least a tenth as often as the other. So a page on anaesthesia
 * with one link to an ADHD page in its menu stays a page about the treatment alone.
 */
export function subjectOf(tally: Tally, topics: readonly { id: string; role: string }[]): Subject {
  const countOf = (role: string) =>
    topics
      .filter((topic) => topic.role === role)
      .reduce((sum, topic) => sum + (tally.counts[topic.id] ?? 0), 0);
  const treatment = countOf("treatment");
  const condition = countOf("condition");
  if (treatment > 0 && condition > 0) {
    const [less, more] = [tally.running.treatment, tally.running.condition].sort((a, b) => a - b);
    if (tally.meetings > 0 || (less && more && less * 10 >= more)) return "both";
    if (less === 0 && more === 0) return "both";
    return tally.running.treatment >= tally.running.condition ? "treatment" : "condition";
  }
  if (treatment > 0) return "treatment";
  if (condition > 0) return "condition";
  return totalOf(tally.counts) > 0 ? "related" : "none";
}

/** Where a tab's mention is: the frame that holds it and its index among the frame's mentions. */
export type MentionPlace = { frameId: number; index: number };

/** The place of a topic's mention number `ordinal`, from 0, counted through all frames in turn. */
export function placeOfMention(
  frames: readonly { frameId: number; counts: Tally["counts"] }[],
  topic: string,
  ordinal: number,
): MentionPlace | null {
  let index = ordinal;
  for (const { frameId, counts } of frames) {
    const count = counts[topic] ?? 0;
    if (index < count) return { frameId, index };
    index -= count;
  }
  return null;
}
