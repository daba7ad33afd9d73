import type { Pack } from "../content/packs/pack.ts";
import { Sections } from "./Sections.tsx";

/** The status, always whole: treatment, condition, approval and evidence as two axes. */
export function Status({ pack, quiet = false }: { pack: Pack; quiet?: boolean }) {
  const { line, regulatory, evidence, beside } = pack.status;
  return (
    <section class={quiet ? "status quiet" : "status"} aria-label="Status">
      <p class="status-line">{line}</p>
      <dl>
        {[regulatory, evidence, beside].map((axis) => (
          <div key={axis.label}>
            <dt>{axis.label}</dt>
            <dd>
              {axis.text}
              <Sections pack={pack} notes={axis.notes} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The status in two lines, for the card: what it is, and the use that is approved. */
export function BriefStatus({ pack, quiet = false }: { pack: Pack; quiet?: boolean }) {
  const { line, regulatory, beside } = pack.status;
  return (
    <section class={quiet ? "status quiet" : "status"} aria-label="Status">
      <p>
        <span class="status-line">{line}</span>
        <Sections pack={pack} notes={regulatory.notes} />
      </p>
      <p class="beside">
        {beside.text}
        <Sections pack={pack} notes={beside.notes} />
      </p>
    </section>
  );
}

/** What "not FDA-approved" means: the extension's own words, so it is kept apart from the notes. */
export function ApprovalGlossary() {
  return (
    <details class="glossary">
      <summary>What “not FDA-approved for ADHD” means</summary>
      <p>
        The FDA is the US agency that approves medicines, each for stated uses. A medicine can be
        approved for one use and not for another. “Not approved” does not say whether a use helps or
        harms. “Approved” does not say that a medicine is free of risk.
      </p>
      <p class="sections">Explained by this extension, not taken from the document.</p>
    </details>
  );
}
