import type { Pack } from "../content/packs/pack.ts";
import { Sections } from "./Sections.tsx";

/** The status, always whole: treatment, condition, approval and evidence as two axes. */
export function Status({ pack, quiet = false }: { pack: Pack; quiet?: boolean }) {
  const { line, regulatory, evidence, beside } = pack.status;
  return (
    <section class={quiet ? "status quiet" : "status"} aria-label={line}>
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

/** The status in one line, for places where it is not the subject. */
export function StatusLine({ pack }: { pack: Pack }) {
  return (
    <div class="status one-line">
      <p class="status-line">{pack.status.line}</p>
      <Sections pack={pack} notes={pack.status.regulatory.notes} />
    </div>
  );
}

/** What "not FDA-approved" means: the extension's own words, so it is kept apart from the notes. */
export function ApprovalGlossary() {
  return (
    <details class="glossary">
      <summary>What “not FDA-approved” means</summary>
      <p>
        The FDA is the US agency that decides for which uses a medicine may be sold. A medicine can
        be approved for one use and not for another. “Not approved” does not say whether a use helps
        or harms; “approved” does not say that a medicine is free of risk.
      </p>
      <p class="sections">Explained by this extension, not taken from the document.</p>
    </details>
  );
}
