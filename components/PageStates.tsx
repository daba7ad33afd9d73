import type { Hindrance } from "../content/model.ts";
import type { Pack } from "../content/packs/pack.ts";
import type { Obstacle, PopupState } from "./popup-state.ts";

/** What the popup says where there is nothing to sum up. */

const obstacles: Record<Obstacle, { heading: string; text: string }> = {
  "browser-page": {
    heading: "This is one of the browser’s own pages",
    text: "Browsers keep extensions out of their own pages, so this one cannot be read.",
  },
  store: {
    heading: "This is an extension store",
    text: "Browsers keep extensions out of their stores, so this page cannot be read.",
  },
  pdf: {
    heading: "This is a PDF",
    text: "The browser’s PDF viewer does not let extensions read the document.",
  },
  file: {
    heading: "This is a file on your computer",
    text: "The browser asks you first: allow “access to file URLs” in the extension’s details, then reload the page.",
  },
  unknown: {
    heading: "This page cannot be read",
    text: "Browsers keep extensions out of some pages, such as their own pages, extension stores and the PDF viewer. On any other page, reload it and open this again.",
  },
};

export function Unreadable({ obstacle }: { obstacle: Obstacle }) {
  const { heading, text } = obstacles[obstacle];
  return (
    <section class="state">
      <h2>{heading}</h2>
      <p>{text}</p>
      <p>Nothing was looked for, and the page was not judged.</p>
    </section>
  );
}

/** Nothing found: says what was looked for, and that this is no approval. */
export function NothingFound({ pack }: { pack: Pack }) {
  const names = pack.topics.map((topic) => topic.name);
  return (
    <section class="state">
      <h2>None of the words were found here</h2>
      <p>Looked for, with their usual spellings and brand names: {names.join(", ")}.</p>
      <p>
        The page was not judged. That nothing is marked does not mean that it was checked or
        approved.
      </p>
    </section>
  );
}

const offTexts: Record<Extract<PopupState, { kind: "off" }>["scope"], string> = {
  everywhere: "It is switched off on all sites. Nothing was looked for on this page.",
  site: "It is switched off on this site. Nothing was looked for on this page.",
  page: "It is switched off on this page until you reload it. Nothing was looked for.",
};

export function SwitchedOff({ scope }: Pick<Extract<PopupState, { kind: "off" }>, "scope">) {
  return (
    <section class="state">
      <h2>Switched off here</h2>
      <p>{offTexts[scope]}</p>
    </section>
  );
}

const hindranceTexts: Record<Hindrance, string> = {
  cleared:
    "This page keeps taking the marks away, so they are no longer put back. The list here is right all the same.",
  rewritten:
    "Parts of this page are drawn anew again and again. There the words are not marked in the page. The list here is right all the same.",
  waiting:
    "Parts of this page came ready-made, and its own scripts may still take them over. Until then the words there are not marked in the page. The list here is right all the same.",
  missing:
    "This browser cannot mark words over the text. Marks in the page can be chosen in the settings. The list here is right all the same.",
};

/** What keeps the marks from the page, or from parts of it. */
export function Hindered({ by }: { by: Hindrance }) {
  return <p class="hindered">{hindranceTexts[by]}</p>;
}
