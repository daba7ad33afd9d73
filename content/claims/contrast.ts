import { type Analysis, findsOf, wordAt } from "./analysis.ts";
import type { Found } from "./phrases.ts";

/** "It is well studied, which cannot be said of …": what a sentence says of another and denies of the treatment. */

/** Whether what a cue says is denied of the treatment by a contrast that follows it. */
export function isContrasted(analysis: Analysis, cue: Found): boolean {
  const treatments = findsOf(analysis, "T");
  if (treatments.some(({ to }) => to <= cue.from)) return false;
  return treatments.some((treatment) => {
    if (treatment.from < cue.to) return false;
    const before = [4, 3, 2, 1].map((back) => wordAt(analysis, treatment.from - back)).join(" ");
    // "… for stimulants, not for it": what is said is another's.
    if (/, not(?: for| in| of| with| by| to)?$/u.test(before)) return true;
    if (/\bnot (?:be )?(?:said|true|so|hold|apply) (?:of|for|to)$/u.test(before)) return true;
    const after = analysis.tokens.slice(treatment.to).map(({ word }) => word);
    return /^(?:simply |still |, .* ,? ?)?(?:simply )?(?:does|do|did|has|have|is|are|was|can) not(?: have| be| do)?(?: [.;!])?$/u.test(
      after.join(" "),
    );
  });
}
