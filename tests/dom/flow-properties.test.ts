import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import type { Flow } from "../../content/model.ts";
import { packs } from "../../content/packs/index.ts";
import { flowsOf, placeIn } from "../../content/reading/flow.ts";
import { compileMatcher, mentionsIn } from "../../content/reading/scanner.ts";
import { anyText } from "../any-text.ts";
import { liveRange } from "./page.ts";

const matcher = compileMatcher(packs);
const invisible = ["\u00AD", "\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF"];
/** The text without what flows leave out. */
const plain = (text: string) => text.replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, "");

afterEach(() => document.body.replaceChildren());

/** What is found in a paragraph, read as flow and taken back to the page: topic and words. */
function foundIn(paragraph: Element): string[] {
  return flowsOf(paragraph).flatMap((flow: Flow) =>
    mentionsIn(matcher, flow.text).map(({ topic, start, end }) => {
      const words = liveRange(new StaticRange(placeIn(flow, start, end))).toString();
      return `${topic}:${plain(words)}`;
    }),
  );
}

function foundInText(text: string): string[] {
  const paragraph = document.createElement("p");
  paragraph.textContent = text;
  document.body.append(paragraph);
  return foundIn(paragraph);
}

const cuts = fc.array(fc.nat({ max: 400 }), { maxLength: 12 });

describe("for any text on a page", () => {
  it("inline elements, wherever they cut it, do not change what is found", () => {
    const names = fc.array(fc.constantFrom("b", "i", "a", "span", "mark", "wbr"), { minLength: 1 });
    fc.assert(
      fc.property(anyText, cuts, names, (text, places, elements) => {
        const paragraph = document.createElement("p");
        const sorted = [0, ...places.map((at) => at % (text.length + 1)), text.length].sort(
          (a, b) => a - b,
        );
        for (let index = 1; index < sorted.length; index += 1) {
          const part = text.slice(sorted[index - 1], sorted[index]);
          const name = elements[index % elements.length] ?? "b";
          if (name === "wbr") paragraph.append(part, document.createElement("wbr"));
          else paragraph.appendChild(document.createElement(name)).textContent = part;
        }
        document.body.append(paragraph);
        expect(foundIn(paragraph)).toEqual(foundInText(text));
      }),
      { numRuns: 150 },
    );
  });

  it("soft hyphens and zero-width characters do not change what is found", () => {
    fc.assert(
      fc.property(anyText.map(plain), cuts, fc.nat(), (text, places, seed) => {
        let marked = text;
        for (const [index, place] of places.entries()) {
          const at = place % (marked.length + 1);
          // Between the halves of one character nothing can stand.
          if (isInsidePair(marked, at)) continue;
          const character = invisible[(seed + index) % invisible.length] ?? "";
          marked = marked.slice(0, at) + character + marked.slice(at);
        }
        expect(foundInText(marked)).toEqual(foundInText(text));
      }),
      { numRuns: 150 },
    );
  });
});

function isInsidePair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
