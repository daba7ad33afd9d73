import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import type { FlowOwner } from "../../content/model.ts";
import { packs } from "../../content/packs/index.ts";
import { placesOfWords } from "../../content/reading/first-test.ts";
import { blocksIn, flowsOf } from "../../content/reading/flow.ts";
import { compileMatcher } from "../../content/reading/scanner.ts";
import { blocksAt } from "../../content/reading/search.ts";
import { anyText } from "../any-text.ts";

const matcher = compileMatcher(packs);

afterEach(() => document.body.replaceChildren());

function body(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

/** The blocks that the search finds under a root, in which the page's terms may be. */
function found(root: FlowOwner): FlowOwner[] {
  return blocksAt(root, matcher.placesIn(root.textContent ?? "", []));
}

const namesOf = (blocks: readonly FlowOwner[]) =>
  blocks.map((block) => (block as Element).id || block.nodeName.toLowerCase());

const pages: [name: string, html: string, blocks: string[]][] = [
  ["the block of a term", "<p id=a>tea</p><p id=b>ketamine</p>", ["b"]],
  ["each block once", "<p id=a>ketamine, ADHD and <b>dopamine</b></p>", ["a"]],
  ["a term over inline elements", "<p id=a>ke<b>ta</b><i>mi</i>ne</p>", ["a"]],
  ["the inner block", "<div id=a>tea<p id=b>ketamine</p>tea</div>", ["b"]],
  ["the outer block", "<div id=a>ketamine<p id=b>tea</p>tea</div>", ["a"]],
  ["the outer block behind the inner one", "<div id=a>tea<p id=b>tea</p>ADHD</div>", ["a"]],
  ["text right in the body", "ketamine <p>tea</p>", ["body"]],
  ["both blocks that a place reaches into", "<p id=a>keta</p><p id=b>mine</p>", ["a", "b"]],
  [
    "a term right behind what looks like one with it",
    "<p id=a>Make it special</p><p id=b>ketamine</p>",
    ["a", "b"],
  ],
  [
    "a letter in another form",
    "<p id=c>fig</p><p id=a>ke&shy;tamine</p><p id=b>ﬁg</p>",
    ["a", "b"],
  ],
  ["nothing in what is not read", "<script>ketamine</script><p id=a contenteditable>ADHD</p>", []],
  ["what stands behind what is not read", "<style>p{}</style><!--x--><p id=a>ADHD</p>", ["a"]],
  ["an exact spelling", "<p id=a>TDA</p><p id=b>tda</p>", ["a"]],
  ["nothing where nothing is", "<p>tea</p><p></p>", []],
];

describe("searching for blocks", () => {
  it.each(pages)("finds %s", (_name, html, blocks) => {
    expect(namesOf(found(body(html)))).toEqual(blocks);
  });

  it("finds blocks in a shadow tree, and text that is in none", () => {
    const root = body("<div></div>").children[0]?.attachShadow({ mode: "open" }) as ShadowRoot;
    root.innerHTML = "ketamine<p id=a>ADHD</p><p>tea</p>";
    expect(namesOf(found(root))).toEqual(["#document-fragment", "a"]);
  });

  it("finds text in CDATA sections, whose length counts too", () => {
    const xml = "<r><p><![CDATA[ADHD]]></p><li>tea</li><td><![CDATA[k]]>etamine</td></r>";
    const { documentElement } = new DOMParser().parseFromString(xml, "text/xml");
    expect(namesOf(found(documentElement))).toEqual(["p", "td"]);
  });

  it("finds words, also those within others", () => {
    const root = body("<p id=a>MPH</p><p id=b>tea</p><p id=c>a+b</p>");
    const text = root.textContent ?? "";
    expect(namesOf(blocksAt(root, placesOfWords(text, ["a+b", "MP"])))).toEqual(["a", "c"]);
    expect(placesOfWords(text, [])).toEqual([]);
  });

  it("finds every block without patterns", () => {
    const root = body("<p id=a>tea</p><div id=b><p id=c></p>x</div>");
    expect(namesOf(blocksAt(root, [{ start: 0, end: 4 }]))).toEqual(["a", "b"]);
  });
});

const element = fc.constantFrom("p", "div", "li", "b", "span", "sup", "br", "td", "script", "x-y");

/** A page in which texts with terms lie in elements of all kinds, inside of each other and beside. */
const anyPage = fc.letrec<{ node: string; text: string }>((tie) => ({
  text: fc
    .tuple(anyText, fc.constantFrom("", "\u00AD", "\u200D"))
    .map(([text, inside]) =>
      text.replace(/[<&]/gu, "").replace(/(?<=[a-z]{3})(?=[a-z])/gu, inside),
    ),
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("text"),
    fc
      .tuple(element, fc.array(tie("node"), { maxLength: 4 }))
      .map(([name, inside]) => `<${name}>${inside.join("")}</${name}>`),
  ),
})).node;

describe("on any page", () => {
  it("no block with a mention is left out", () => {
    fc.assert(
      fc.property(fc.array(anyPage, { maxLength: 8 }), (parts) => {
        const root = body(parts.join(""));
        const blocks = found(root);
        const holding = blocksIn(root).filter((block) =>
          flowsOf(block).some(({ text }) => {
            const { mentions, doubtful } = matcher.read(text);
            return mentions.length + doubtful.length > 0;
          }),
        );
        expect(new Set(blocks)).toEqual(new Set([...blocks, ...holding]));
      }),
      { numRuns: 300 },
    );
  });
});
