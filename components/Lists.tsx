import { notesOf } from "../content/packs/index.ts";
import type { Pack } from "../content/packs/pack.ts";
import { Sections } from "./Sections.tsx";

/** The risk list: the main risks stand alone, lesser effects come after them. */
export function Risks({ pack }: { pack: Pack }) {
  const { main, also, therefore } = pack.risks;
  return (
    <section class="risks">
      <h2>Risks named in the document</h2>
      <NoteItems pack={pack} ids={main} />
      <Sections pack={pack} notes={main} />
      {also.length > 0 && (
        <div class="after">
          <p>Also mentioned: {joined(pack, also)}.</p>
          <Sections pack={pack} notes={also} />
        </div>
      )}
      {therefore.length > 0 && (
        <div class="after">
          <p>{joined(pack, therefore)}</p>
          <Sections pack={pack} notes={therefore} />
        </div>
      )}
      <p class="after">The document gives no numbers for how often.</p>
    </section>
  );
}

/** What the document hopes for, in the same size as the risks. */
export function Benefits({ pack }: { pack: Pack }) {
  return (
    <section class="benefits">
      <h2>Possible benefits named in the document</h2>
      <NoteItems pack={pack} ids={pack.benefits} />
      <Sections pack={pack} notes={pack.benefits} />
      <p class="after">Its efficacy in ADHD is not yet validated.</p>
      <Sections pack={pack} notes={["C2"]} />
    </section>
  );
}

function NoteItems({ pack, ids }: { pack: Pack; ids: readonly string[] }) {
  return (
    <ul>
      {notesOf(pack, ids).map((note) => (
        <li key={note.id}>{withoutStop(note.text)}</li>
      ))}
    </ul>
  );
}

function joined(pack: Pack, ids: readonly string[]): string {
  return notesOf(pack, ids)
    .map((note) => note.text)
    .join(" ");
}

function withoutStop(text: string): string {
  return text.replace(/\.$/u, "");
}
