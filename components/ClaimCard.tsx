import type { ClaimKind, ToldClaim } from "../content/model.ts";
import type { Pack, Topic } from "../content/packs/pack.ts";
import { CardFrame } from "./CardFrame.tsx";
import { ClaimBeside } from "./ClaimBeside.tsx";
import { Balance } from "./Lists.tsx";
import { Quote } from "./Quote.tsx";
import { BriefStatus } from "./Status.tsx";
import { TopicSummary } from "./TopicSummary.tsx";

type ClaimCardProps = {
  pack: Pack;
  /** Null where the reader of sentences could not place the text. */
  claim: ToldClaim | null;
  /** What the reader selected, or the sentence. */
  text: string;
  /** The topic of the term under the pointer. */
  topic: Topic | null;
  onClose: () => void;
};

/** Beside sentences of these kinds the main risks stay in sight. */
const kindsWithRisks: readonly ClaimKind[] = ["safety", "use", "efficacy"];

/** What the card says about a sentence, or about a text that the reader selected. */
export function ClaimCard(props: ClaimCardProps) {
  const { pack, claim, onClose } = props;
  const heading = claim ? "Sentence on this page" : "Selected text";
  return (
    <CardFrame pack={pack} label={heading} heading={heading} onClose={onClose}>
      {claim ? <Placed {...props} claim={claim} /> : <NotPlaced {...props} />}
    </CardFrame>
  );
}

function Placed({ pack, claim, topic }: ClaimCardProps & { claim: ToldClaim }) {
  return (
    <>
      <ClaimBeside pack={pack} claim={claim} />
      <BriefStatus pack={pack} quiet />
      {kindsWithRisks.includes(claim.kind) && <Balance pack={pack} />}
      {topic && <TopicSummary pack={pack} topic={topic} named />}
    </>
  );
}

function NotPlaced({ pack, text, topic }: ClaimCardProps) {
  const treatment = pack.topics.find(({ id }) => id === pack.treatment);
  const note = treatment && <TopicSummary pack={pack} topic={treatment} named={topic !== null} />;
  const isOther = topic !== null && topic.id !== pack.treatment;
  return (
    <>
      <section class="not-placed">
        <p class="page-words">
          <Quote text={text} limit={220} />
        </p>
        <p>
          This sentence could not be placed: the rules on this machine found nothing in it that the
          document answers. It was not judged.
        </p>
      </section>
      {/* What was pointed at comes first; the status stays with what it is about. */}
      {isOther && <TopicSummary pack={pack} topic={topic} named />}
      {isOther && note}
      <BriefStatus pack={pack} quiet={isOther} />
      <Balance pack={pack} />
      {!isOther && note}
    </>
  );
}
