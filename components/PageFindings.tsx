import type { ComponentChildren } from "preact";
import type { Subject } from "../content/model.ts";
import type { Pack } from "../content/packs/pack.ts";
import { Balance, BalanceMore } from "./Lists.tsx";
import { Sections } from "./Sections.tsx";
import { ApprovalGlossary, Status } from "./Status.tsx";

/** The matching summary with status, risks and possible benefits, by what the page is about. */
export function PageFindings(props: {
  pack: Pack;
  subject: Exclude<Subject, "none">;
  /** What the page itself says: beside a summary of both, right after status, risks and benefits. */
  children?: ComponentChildren;
}) {
  const { pack, subject } = props;
  const summary = <Summary pack={pack} subject={subject} />;
  if (subject === "both")
    return (
      <>
        <Status pack={pack} />
        <Balance pack={pack} />
        {props.children}
        <BalanceMore pack={pack} />
        {summary}
        <ApprovalGlossary />
      </>
    );
  if (subject === "treatment")
    return (
      <>
        {summary}
        <Status pack={pack} quiet />
        <Balance pack={pack} />
        <BalanceMore pack={pack} />
        <ApprovalGlossary />
      </>
    );
  return (
    <>
      {subject === "related" && (
        <p class="state">
          Neither ketamine nor ADHD was found on this page, only words the document uses too.
        </p>
      )}
      {summary}
      <details class="treatment-fold">
        <summary>What the document says of ketamine for ADHD</summary>
        <p>
          This is about ketamine. It does not concern the usual ADHD medicines that a page may name.
        </p>
        <p class="sections">Explained by this extension, not taken from the document.</p>
        <Status pack={pack} quiet />
        <Balance pack={pack} />
        <BalanceMore pack={pack} />
      </details>
    </>
  );
}

function Summary({ pack, subject }: { pack: Pack; subject: Exclude<Subject, "none"> }) {
  const { heading, text, notes } = pack.summaries[subject];
  return (
    <section class="summary">
      <h2>{heading}</h2>
      <p>
        {text}
        <Sections pack={pack} notes={notes} />
      </p>
    </section>
  );
}
