import type { ComponentChildren } from "preact";
import type { Pack } from "../content/packs/pack.ts";
import { SourceLine } from "./Source.tsx";

/** What every card has: a heading, a way to close it, and what the source is. */
export function CardFrame(props: {
  pack: Pack;
  /** What the card is, for those who hear it. */
  label: string;
  heading: ComponentChildren;
  onClose: () => void;
  children: ComponentChildren;
}) {
  return (
    <article class="note-card" aria-label={props.label}>
      <header>
        <h1>{props.heading}</h1>
        <button type="button" class="close" aria-label="Close" onClick={props.onClose}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" stroke-width="1.5" />
          </svg>
        </button>
      </header>
      {props.children}
      <SourceLine pack={props.pack} />
    </article>
  );
}
