import type { Pack, Topic } from "../content/packs/pack.ts";
import { Sections } from "./Sections.tsx";

/** A topic in the document's words, under its name where it stands among others. */
export function TopicSummary(props: { pack: Pack; topic: Topic; named?: boolean }) {
  const { pack, topic, named = false } = props;
  return (
    <section class="summary">
      {named && <h2>{topic.name}</h2>}
      <p>
        {topic.summary.text}
        <Sections pack={pack} notes={topic.summary.notes} />
      </p>
    </section>
  );
}
