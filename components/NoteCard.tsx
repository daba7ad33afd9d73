import type { Subject } from "../content/model.ts";
import type { Pack, Topic } from "../content/packs/pack.ts";
import { Balance } from "./Lists.tsx";
import { Sections } from "./Sections.tsx";
import { SourceLine } from "./Source.tsx";
import { BriefStatus } from "./Status.tsx";

/** What the card says about a mention: its topic in the document's words, and where they stand. */
export function NoteCard(props: {
  pack: Pack;
  topic: Topic;
  /** The spelling on the page. */
  term: string;
  subject: Subject;
  onClose: () => void;
}) {
  const { pack, topic, term, subject } = props;
  const isTreatment = topic.id === pack.treatment;
  const isBoth = subject === "both";
  const sameWord = term.toLowerCase() === topic.name.toLowerCase();
  // Where the page is about both it leads; elsewhere it follows what the word means.
  const standing = isTreatment && (
    <>
      <BriefStatus pack={pack} quiet={!isBoth} />
      <Balance pack={pack} brief />
    </>
  );
  return (
    <article class="note-card" aria-label={`Note on ${topic.name}`}>
      <header>
        <h1>
          {topic.name}
          {!sameWord && <small> “{term}” on this page</small>}
        </h1>
        <button type="button" class="close" aria-label="Close" onClick={props.onClose}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" stroke-width="1.5" />
          </svg>
        </button>
      </header>
      {isBoth && standing}
      <section class="summary">
        <p>
          {topic.summary.text}
          <Sections pack={pack} notes={topic.summary.notes} />
        </p>
      </section>
      {!isBoth && standing}
      {/* Beside an approved medicine the status of another treatment would be misread. */}
      {!isTreatment && topic.role !== "medicine" && isBoth && <BriefStatus pack={pack} quiet />}
      <SourceLine pack={pack} />
    </article>
  );
}
