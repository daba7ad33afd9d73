import { html, LitElement, type PropertyDeclarations } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { beginApp, countRender, firstList, startListApp } from "../list-app.ts";
import type { Paragraph, Piece } from "../paragraphs.ts";

/** The list as Lit draws it, outside of shadow roots. */
class ChangingParagraphs extends LitElement {
  static override properties: PropertyDeclarations = { paragraphs: { attribute: false } };
  declare paragraphs: readonly Paragraph[];

  override createRenderRoot() {
    return this;
  }

  override render() {
    countRender();
    return repeat(
      this.paragraphs,
      ({ id }) => id,
      ({ pieces }) => html`<p>${pieces.map(drawPiece)}</p>`,
    );
  }
}

function drawPiece({ tag, text }: Piece) {
  if (tag === "a") return html`<a>${text}</a>`;
  if (tag === "b") return html`<b>${text}</b>`;
  return tag === "em" ? html`<em>${text}</em>` : text;
}

customElements.define("changing-paragraphs", ChangingParagraphs);
const list = firstList();
const element = new ChangingParagraphs();
const draw = async (paragraphs: readonly Paragraph[]) => {
  element.paragraphs = paragraphs;
  await element.updateComplete;
};
const host = beginApp();
element.paragraphs = list.paragraphs;
host.append(element);
await element.updateComplete;
startListApp(list, host, draw);
