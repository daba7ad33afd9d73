import type { ClaimKind, Stance } from "../content/model.ts";
import { kindNames, stancePhrases } from "./claim-words.ts";

/** How the document stands to a sentence, after a sample of the line under such sentences. */
export function StanceLine({ stance, kind }: { stance: Stance; kind?: ClaimKind }) {
  return (
    <span class="stance">
      <span class={`stance-mark ${stance}`} aria-hidden="true" />
      <span class="stance-words">
        <span class="stance-phrase">{stancePhrases[stance]}</span>
        {kind && <span class="unseen">, on: </span>}
        {kind && <span class="claim-kind">{kindNames[kind]}</span>}
      </span>
    </span>
  );
}
