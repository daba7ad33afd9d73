import type { Span } from "../content/model.ts";
import { excerptOf } from "./excerpt.ts";

/** Words of the page between quotation marks, shortened, with those that decided in bolder type. */
export function Quote(props: { text: string; words?: readonly Span[]; limit: number }) {
  return (
    <span class="quote" dir="auto">
      “
      {excerptOf(props.text, props.words ?? [], props.limit).map(({ text, decides }, index) =>
        decides ? <b key={index}>{text}</b> : text,
      )}
      ”
    </span>
  );
}
