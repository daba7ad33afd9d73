import type { Pack } from "../content/packs/pack.ts";
import type { Tally } from "../content/page-subject.ts";
import { JumpArrow } from "./JumpArrow.tsx";

/** The topics that a page names, with how often, and a way to the next place of each. */
export function TopicList(props: {
  topics: Pack["topics"];
  counts: Tally["counts"];
  /** Which mention was jumped to last, from 1, per topic. */
  positions: Readonly<Record<string, number>>;
  onJump: (topic: string) => void;
}) {
  const named = props.topics.filter((topic) => (props.counts[topic.id] ?? 0) > 0);
  return (
    <ul class="topics">
      {named.map((topic) => {
        const count = props.counts[topic.id] ?? 0;
        const position = props.positions[topic.id];
        return (
          <li key={topic.id}>
            <button type="button" class="topic" onClick={() => props.onJump(topic.id)}>
              <span class={`topic-name ${topic.role}`}>{topic.name}</span>
              <span class="topic-count">{position ? `${position} of ${count}` : count}</span>
              <span class="unseen">, show the next</span>
              <JumpArrow />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
