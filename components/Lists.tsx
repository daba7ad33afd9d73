import { notesOf } from "../content/packs/index.ts";
import type { Pack } from "../content/packs/pack.ts";
import { Sections } from "./Sections.tsx";

/** The main risks, which stand alone, and beside them, in the same size, the possible benefits. */
export function Balance({ pack }: { pack: Pack }) {
  const { main } = pack.risks;
  return (
    <div class="balance">
      <section class="risks">
        <h2>Risks</h2>
        <NoteItems pack={pack} ids={main} />
        <p>
          <Sections pack={pack} notes={main} />
        </p>
      </section>
      <section class="benefits">
        <h2>Possible benefits</h2>
        <NoteItems pack={pack} ids={pack.benefits} />
        <p>
          <Sections pack={pack} notes={pack.benefits} />
        </p>
      </section>
    </div>
  );
}

/** What comes after both: what follows from the risks, lesser effects, how far benefits are shown. */
export function BalanceMore({ pack }: { pack: Pack }) {
  const { also, therefore } = pack.risks;
  return (
    <section class="balance-more" aria-label="More on risks and benefits">
      <p>
        {joined(pack, therefore)}
        <Sections pack={pack} notes={therefore} />
      </p>
      <p>
        Also mentioned: {joined(pack, also).toLowerCase()}.
        <Sections pack={pack} notes={also} />
      </p>
      <p>The document gives no numbers for how often any of these occurs.</p>
      <p>
        {pack.limit.text}
        <Sections pack={pack} notes={pack.limit.notes} />
      </p>
    </section>
  );
}

function NoteItems({ pack, ids }: { pack: Pack; ids: readonly string[] }) {
  return (
    <ul>
      {notesOf(pack, ids).map((note) => (
        <li key={note.id}>{note.text.replace(/\.$/u, "")}</li>
      ))}
    </ul>
  );
}

function joined(pack: Pack, ids: readonly string[]): string {
  return notesOf(pack, ids)
    .map((note) => note.text)
    .join(" ");
}
