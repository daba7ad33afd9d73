import type { Pack } from "../content/packs/pack.ts";
import type { PopupState } from "./popup-state.ts";

type NotComparedProps = { pack: Pack } & Pick<
  Extract<PopupState, { kind: "findings" }>,
  "general" | "foreign"
>;

/** What of a page on both topics was not compared with the document. */
export function NotCompared({ pack, general, foreign }: NotComparedProps) {
  const treatment = pack.topics.find(({ id }) => id === pack.treatment);
  return (
    <>
      {general && treatment && (
        <p class="not-compared">
          This page also says things about {treatment.name.toLowerCase()} in general; they are not
          compared here.
        </p>
      )}
      {foreign && <p class="not-compared">Sentences are read in English only.</p>}
    </>
  );
}
