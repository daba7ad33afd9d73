import { sectionsOf } from "../content/packs/index.ts";
import type { Pack } from "../content/packs/pack.ts";

/** Names the sections of the document that a statement comes from. */
export function Sections({ pack, notes }: { pack: Pack; notes: readonly string[] }) {
  const sections = sectionsOf(pack, notes);
  return (
    <p class="sections">
      {sections.length === 1 ? "Section: " : "Sections: "}
      {sections.map((section, index) => (
        <>
          {index > 0 && " · "}
          <cite>{section}</cite>
        </>
      ))}
    </p>
  );
}
