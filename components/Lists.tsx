import { notesOf } from "../content/packs/index.ts";
import type { Pack } from "../content/packs/pack.ts";
import { Sections } from "./Sections.tsx";

/** Risks and possible benefits side by side, in the same size. */
export function Balance({ pack, brief = false }: { pack: Pack; brief?: boolean }) {
  return (
    <div class="balance">
      <Risks pack={pack} brief={brief} />
      <Benefits pack={pack} />
    </div>
  );
}

/** The risk list: the main risks stand alone, lesser effects and what follows come after them. */
function Risks({ pack, brief }: { pack: Pack; brief: boolean }) {
  const { main, also, therefore } = pack.risks;
  return (
    <section class="risks">
      <h2>Risks the document names</h2>
      <NoteItems pack={pack} ids={main} />
      <p>
        <Sections pack={pack} notes={main} />
      </p>
      {!brief && (
        <>
          <p class="after">
            Also mentioned: {joined(pack, also).toLowerCase()}.
            <Sections pack={pack} notes={also} />
          </p>
          <p class="after">
            {joined(pack, therefore)}
            <Sections pack={pack} notes={therefore} />
          </p>
        </>
      )}
      <p class="after">The document gives no numbers for how often.</p>
    </section>
  );
}

function Benefits({ pack }: { pack: Pack }) {
  return (
    <section class="benefits">
      <h2>Possible benefits it names</h2>
      <NoteItems pack={pack} ids={pack.benefits} />
      <p>
        <Sections pack={pack} notes={pack.benefits} />
      </p>
      <p class="after">
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
