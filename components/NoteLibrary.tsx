import Mark from "mark.js";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Note, Pack } from "../content/packs/pack.ts";

/** Everything the document says, by section, with a search in it. */
export function NoteLibrary({ pack }: { pack: Pack }) {
  const [words, setWords] = useState("");
  const list = useRef<HTMLDivElement>(null);
  const found = pack.notes.filter((note) => holdsAll(note, wordsOf(words)));
  const sections = pack.sections.filter((section) =>
    found.some((note) => note.section === section),
  );

  useEffect(() => {
    if (!list.current || wordsOf(words).length === 0) return;
    const mark = new Mark(list.current);
    mark.mark(wordsOf(words), { diacritics: true });
    return () => mark.unmark();
  }, [words]);

  return (
    <details class="library">
      <summary>Everything the document says</summary>
      <label class="search">
        Search the notes
        <input
          type="search"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </label>
      <p class="sections" role="status">
        {found.length === 0
          ? "No note has these words."
          : `${found.length} of ${pack.notes.length} notes`}
      </p>
      {/* Drawn anew for each search: marks are put into nodes that a redraw must not meet. */}
      <div ref={list} key={words}>
        {sections.map((section) => (
          <section key={section}>
            <h2>{section}</h2>
            <ul>
              {found
                .filter((note) => note.section === section)
                .map((note) => (
                  <li key={note.id}>{note.text}</li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  );
}

function wordsOf(search: string): string[] {
  return search.toLowerCase().split(/\s+/u).filter(Boolean);
}

function holdsAll(note: Note, words: readonly string[]): boolean {
  const text = `${note.section} ${note.text}`.toLowerCase();
  return words.every((word) => text.includes(word));
}
