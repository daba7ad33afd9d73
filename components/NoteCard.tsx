import type { Subject, ToldClaim } from "../content/model.ts";
import type { Pack, Topic } from "../content/packs/pack.ts";
import { CardFrame } from "./CardFrame.tsx";
import { ClaimBeside } from "./ClaimBeside.tsx";
import { Balance } from "./Lists.tsx";
import { BriefStatus } from "./Status.tsx";
import { TopicSummary } from "./TopicSummary.tsx";

/** What the card says about a mention: its topic in the document's words, and where they stand. */
export function NoteCard(props: {
  pack: Pack;
  topic: Topic;
  /** The spelling on the page. */
  term: string;
  subject: Subject;
  /** The sentence that the mention is in, where the document answers it. */
  claim?: ToldClaim | undefined;
  onClose: () => void;
}) {
  const { pack, topic, term, subject, claim } = props;
  const isTreatment = topic.id === pack.treatment;
  const isBoth = subject === "both";
  const sameWord = term.toLowerCase() === topic.name.toLowerCase();
  // Where the page is about both it leads; elsewhere it follows what the word means.
  const standing = isTreatment && (
    <>
      <BriefStatus pack={pack} quiet={!isBoth || claim !== undefined} />
      <Balance pack={pack} />
    </>
  );
  return (
    <CardFrame
      pack={pack}
      label={`Note on ${topic.name}`}
      heading={
        <>
          {topic.name}
          {!sameWord && <small> “{term}” on this page</small>}
        </>
      }
      onClose={props.onClose}
    >
      {claim && <ClaimBeside pack={pack} claim={claim} />}
      {isBoth && standing}
      <TopicSummary pack={pack} topic={topic} />
      {!isBoth && standing}
      {/* Beside an approved medicine the status of another treatment would be misread. */}
      {!isTreatment && topic.role !== "medicine" && isBoth && <BriefStatus pack={pack} quiet />}
    </CardFrame>
  );
}
