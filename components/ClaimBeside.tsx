import type { ToldClaim } from "../content/model.ts";
import type { Pack } from "../content/packs/pack.ts";
import { decidingWords, kindNames, stanceReasons } from "./claim-words.ts";
import { isWhole } from "./excerpt.ts";
import { Quote } from "./Quote.tsx";
import { Sections } from "./Sections.tsx";
import { StanceLine } from "./StanceLine.tsx";

/** A sentence of the page beside what the document says on the same matter. */
export function ClaimBeside(props: {
  pack: Pack;
  claim: ToldClaim;
  /** Where stance and sentence stand right above: up to what length the sentence does. */
  quotedTo?: number;
}) {
  const { pack, claim, quotedTo } = props;
  const answer = pack.answers[claim.kind];
  return (
    <div class="claim-beside">
      {quotedTo === undefined && (
        <p>
          <StanceLine stance={claim.stance} kind={claim.kind} />
        </p>
      )}
      <dl>
        {!isWhole(claim.text, quotedTo) && (
          <>
            <dt>The page says</dt>
            <dd class="page-words">
              <Quote text={claim.text} words={claim.words} limit={220} />
            </dd>
          </>
        )}
        <dt>The document says</dt>
        <dd class="document-words">
          {answer.text}
          <Sections pack={pack} notes={answer.notes} />
        </dd>
      </dl>
      <p class="sections">Rules on this machine read the sentence and may misread it.</p>
      <Why claim={claim} />
    </div>
  );
}

function Why({ claim }: { claim: ToldClaim }) {
  const name = kindNames[claim.kind];
  const words = decidingWords(claim.text, claim.words).map((each) => `“${each}”`);
  return (
    <details class="why">
      <summary>Why</summary>
      <p>
        The rules took the sentence to be about {name.charAt(0).toLowerCase() + name.slice(1)}.{" "}
        {words.length > 0 && `The words that decided: ${words.join(", ")}. `}
        {stanceReasons[claim.stance]}
      </p>
    </details>
  );
}
