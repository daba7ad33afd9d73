import type { Pack } from "../content/packs/pack.ts";

/** What stands behind every view: what the source is, and what this is not. */
export function SourceLine({ pack }: { pack: Pack }) {
  return (
    <p class="source-line">From {pack.source.line}; § names its section. Not medical advice.</p>
  );
}

/** The source passport: what the document is and what it does not tell. */
export function SourcePassport({ pack }: { pack: Pack }) {
  const { source } = pack;
  const rows = [
    ["Title", `“${source.title}”`],
    ["Kind", source.kind],
    ["Author", source.author],
    ["Date", source.date],
    ["References", source.references],
    ["Notes", `${pack.notes.length} notes, version ${pack.version}`],
  ] as const;
  return (
    <details class="passport">
      <summary>About the source</summary>
      <dl>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h2>What the document does not tell</h2>
      <ul>
        {source.silent.map((matter) => (
          <li key={matter}>{matter}</li>
        ))}
      </ul>
      <p>
        The notes repeat what this one document says, in plain words, and add nothing to it. A page
        without marks has not been checked or approved.
      </p>
    </details>
  );
}
