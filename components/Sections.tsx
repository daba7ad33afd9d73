import { sectionsOf } from "../content/packs/index.ts";
import type { Pack } from "../content/packs/pack.ts";

/** Names the sections of the document that the statement before it comes from. */
export function Sections({ pack, notes }: { pack: Pack; notes: readonly string[] }) {
  const sections = sectionsOf(pack, notes);
  return (
    <span class="sections">
      {" "}
      <span aria-hidden="true">§{"\u00A0"}</span>
      <span class="unseen">{sections.length === 1 ? "Section: " : "Sections: "}</span>
      {sections.map((section, index) => (
        <>
          {index > 0 && " · "}
          <cite>{section}</cite>
        </>
      ))}
    </span>
  );
}
