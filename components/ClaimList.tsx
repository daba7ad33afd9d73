import { useEffect, useRef } from "preact/hooks";
import type { ToldClaim } from "../content/model.ts";
import type { Pack } from "../content/packs/pack.ts";
import { ClaimBeside } from "./ClaimBeside.tsx";
import { JumpArrow } from "./JumpArrow.tsx";
import { Quote } from "./Quote.tsx";
import { StanceLine } from "./StanceLine.tsx";

type Numbered = { claim: ToldClaim; index: number; key: string };

/** As many stand in the open; more of them would push the rest of the popup out of sight. */
const shownAtOnce = 5;
const quoteLimit = 140;

type ClaimListProps = {
  pack: Pack;
  /** In page order. */
  claims: readonly ToldClaim[];
  /** The place in `claims` of the sentence that was jumped to last. */
  current: number | null;
  onJump: (index: number) => void;
};

/** The sentences of the page that the document answers; those that go further than it come first. */
export function ClaimList(props: ClaimListProps) {
  const { claims } = props;
  if (claims.length === 0) return null;
  const numbered = claims.map((claim, index) => ({ claim, index, key: keyOf(claims, index) }));
  const further = numbered.filter(({ claim }) => goesFurther(claim));
  const same = numbered.filter(({ claim }) => !goesFurther(claim));
  // A fold for a single sentence would take the place of that sentence.
  const shown = further.length > shownAtOnce + 1 ? shownAtOnce : further.length;
  return (
    <section class="claims">
      <h2 id="sentences">Sentences on this page</h2>
      <p>
        Rules on this machine found {claims.length === 1 ? "one" : claims.length} that the document
        answers; they may miss some and misread others.
      </p>
      {further.length === 0 && <p>None of those found goes further than the document.</p>}
      <Entries {...props} entries={further.slice(0, shown)} />
      <Fold
        {...props}
        entries={further.slice(shown)}
        label={`${further.length - shown} more that go further than the document`}
      />
      <Fold
        {...props}
        entries={same}
        label={same.length === 1 ? "One that says the same" : `${same.length} that say the same`}
      />
    </section>
  );
}

/** Says above all else that there are sentences further down, and leads to them. */
export function ClaimPointer({ claims }: Pick<ClaimListProps, "claims">) {
  const count = claims.filter(goesFurther).length;
  if (count === 0) return null;
  return (
    <p>
      <a class="claims-pointer" href="#sentences">
        {count === 1 ? "One sentence on this page seems" : `${count} sentences on this page seem`}{" "}
        to go further than the document <JumpArrow />
      </a>
    </p>
  );
}

function goesFurther({ stance }: ToldClaim): boolean {
  return stance !== "consistent";
}

function Fold(props: ClaimListProps & { entries: readonly Numbered[]; label: string }) {
  const { entries, label, current } = props;
  const fold = useRef<HTMLDetailsElement>(null);
  const holdsCurrent = entries.some(({ index }) => index === current);
  useEffect(() => {
    if (holdsCurrent && fold.current) fold.current.open = true;
  }, [holdsCurrent]);
  if (entries.length === 0) return null;
  return (
    <details class="claims-fold" ref={fold}>
      <summary>{label}</summary>
      <Entries {...props} />
    </details>
  );
}

function Entries(props: ClaimListProps & { entries: readonly Numbered[] }) {
  const { pack, entries, current, onJump } = props;
  if (entries.length === 0) return null;
  return (
    <ul class="claims-entries">
      {entries.map(({ claim, index, key }) => (
        <li key={key}>
          <button
            type="button"
            class="claim"
            aria-current={index === current ? "true" : undefined}
            onClick={() => onJump(index)}
          >
            <Quote text={claim.text} words={claim.words} limit={quoteLimit} />
            <JumpArrow />
            <StanceLine stance={claim.stance} kind={claim.kind} />
            <span class="unseen">, show it on the page</span>
          </button>
          <details>
            <summary>
              What the document says<span class="unseen"> to sentence {index + 1}</span>
            </summary>
            <ClaimBeside pack={pack} claim={claim} quotedTo={quoteLimit} />
          </details>
        </li>
      ))}
    </ul>
  );
}

/** Stays with its sentence when the page gets others: what is unfolded or has the focus stays so. */
function keyOf(claims: readonly ToldClaim[], index: number): string {
  const text = claims[index]?.text ?? "";
  const before = claims.slice(0, index).filter((other) => other.text === text);
  return `${before.length} ${text}`;
}
