import type { Subject } from "../content/model.ts";
import type { Pack, Topic } from "../content/packs/pack.ts";
import { Benefits, Risks } from "./Lists.tsx";
import { Sections } from "./Sections.tsx";
import { SourceLine } from "./Source.tsx";
import { Status, StatusLine } from "./Status.tsx";

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
  const isTreatment = topic.role === "treatment";
  const isBoth = subject === "both";
  const summary = isTreatment && isBoth ? pack.summaries.both : topic.summary;
  const sameWord = term.toLowerCase() === topic.name.toLowerCase();
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
      {isTreatment && isBoth && <Status pack={pack} />}
      <section class="summary">
        <p>{summary.text}</p>
        <Sections pack={pack} notes={summary.notes} />
      </section>
      {isTreatment && !isBoth && <Status pack={pack} quiet />}
      {isTreatment && (
        <div class="balance">
          <Risks pack={pack} />
          <Benefits pack={pack} />
        </div>
      )}
      {!isTreatment && isBoth && <StatusLine pack={pack} />}
      <SourceLine pack={pack} />
    </article>
  );
}
