import { afterEach, describe, expect, it } from "vitest";
import type { Flow } from "../../content/model.ts";
import {
  blocksIn,
  flowsOf,
  ownerOf,
  placeIn,
  withoutIgnorables,
} from "../../content/reading/flow.ts";

/** All flows below an element: each block's own, block after block. */
const flowsIn = (root: Element): Flow[] => blocksIn(root).flatMap(flowsOf);

afterEach(() => document.body.replaceChildren());

function put(html: string): HTMLElement {
  const root = document.createElement("div");
  root.innerHTML = html;
  document.body.append(root);
  return root;
}

/** The texts of flows as a reader would say them: white space folded, empty ones left out. */
const textsOf = (root: Element, read = flowsIn) =>
  read(root)
    .map(({ text }) => text.replace(/\s+/gu, " ").trim())
    .filter(Boolean);

const cases: [name: string, html: string, flows: string[]][] = [
  ["a paragraph", "<p>one two</p>", ["one two"]],
  ["inline elements inside a word", "<p>keta<b>mi</b><i>ne</i></p>", ["ketamine"]],
  ["nested inline elements", "<p>a<a href=x><span><b>b</b>c</span></a>d</p>", ["abcd"]],
  ["two paragraphs", "<p>one</p><p>two</p>", ["one", "two"]],
  ["text around a block", "one<p>two</p>three", ["one", "three", "two"]],
  [
    "a block inside an inline element",
    "<span>one<div>two</div>three</span>",
    ["one", "three", "two"],
  ],
  ["a line break", "<p>one<br>two</p>", ["one", "two"]],
  ["a place to break", "<p>keta<wbr>mine</p>", ["ketamine"]],
  [
    "soft hyphens and zero-width characters",
    "<p>k&shy;e\u200Bt\u200Da\u2060mine</p>",
    ["ketamine"],
  ],
  ["cells and items", "<ul><li>a<li>b</ul><table><tr><td>c<td>d</table>", ["a", "b", "c", "d"]],
  ["a footnote mark", "<p>ADHD<sup>1</sup> is</p>", ["ADHD 1 is"]],
  ["a picture in the line", "<p>keta<img alt=x>mine</p>", ["keta\uFFFCmine"]],
  [
    "code, script, style, forms",
    "<p>a <code>b</code><script>c</script><style>d</style> e <textarea>f</textarea><select><option>g</select></p>",
    ["a \uFFFC\uFFFC\uFFFC e \uFFFC\uFFFC"],
  ],
  ["noscript and template", "<noscript>a</noscript><template><p>b</p></template><p>c</p>", ["c"]],
  [
    "an editable host",
    "<p>a</p><div contenteditable>b</div><div contenteditable=false>c</div>",
    ["a", "c"],
  ],
  [
    "an editable host by another name",
    "<div contenteditable=plaintext-only>a</div><div role=textbox>b</div><p>c</p>",
    ["c"],
  ],
  ["custom elements", "<x-a>one</x-a><x-b>two</x-b>", ["one two"]],
  [
    "a custom element inside a sentence",
    "<p>take <x-tip>ketamine</x-tip> now</p>",
    ["take ketamine now"],
  ],
  ["ruby", "<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字</p>", ["漢\uFFFC\uFFFC\uFFFC字"]],
  ["text in SVG", "<svg><title>no</title><text>one <tspan>two</tspan></text></svg>", ["one two"]],
  ["a comment inside a word", "<p>keta<!-- x -->mine</p>", ["ketamine"]],
  ["an empty block between words", "<p>a<span></span>b</p><div></div>", ["ab"]],
  ["a button in the line", "<p>see<button>ketamine</button>now</p>", ["see ketamine now"]],
  ["a summary", "<details><summary>one</summary>two</details>", ["two", "one"]],
];

describe("reading a page into flows", () => {
  it.each(cases)("%s", (_name, html, flows) => {
    expect(textsOf(put(html)).map((text) => text.replaceAll(" \uFFFC", " \uFFFC"))).toEqual(flows);
  });

  it("reads only a block's own text when told to", () => {
    expect(textsOf(put("one<p>two</p><b>th</b>ree"), flowsOf)).toEqual(["one", "three"]);
  });

  it("names the block that holds the text", () => {
    const root = put("<section>a<p id=p><b>b</b></p></section>");
    expect([...flowsIn(root)].map(({ owner }) => owner.nodeName.toLowerCase())).toEqual([
      "section",
      "p",
    ]);
  });

  it("reads thousands of nested elements without running out of stack", () => {
    const root = put("");
    let at: Element = root;
    for (let depth = 0; depth < 5000; depth += 1)
      at = at.appendChild(document.createElement("div"));
    at.textContent = "deep";
    expect(textsOf(root)).toEqual(["deep"]);
  });
});

describe("the way back to the text nodes", () => {
  const places: [name: string, html: string, word: string, place: string][] = [
    ["within one node", "<p>a ketamine b</p>", "ketamine", "a |ketamine| b"],
    ["over three nodes", "<p>a ke<b>tam</b>ine b</p>", "ketamine", "a |ke<b>tam</b>ine| b"],
    ["over a soft hyphen", "<p>keta&shy;mine</p>", "ketamine", "|keta\u00ADmine|"],
    [
      "after ignorable characters",
      "<p>\u200B\u200Bketamine\u200B</p>",
      "ketamine",
      "\u200B\u200B|ketamine|\u200B",
    ],
    ["after text that is apart", "<p>x<sup>1</sup> ADHD</p>", "ADHD", "x<sup>1</sup> |ADHD|"],
  ];
  it.each(places)("%s", (_name, html, word, place) => {
    const paragraph = put(html).firstElementChild as Element;
    const [flow] = [...flowsIn(paragraph)] as [Flow];
    const start = flow.text.indexOf(word);
    const init = placeIn(flow, start, start + word.length);
    const range = document.createRange();
    range.setStart(init.endContainer, init.endOffset);
    range.insertNode(document.createTextNode("|"));
    range.setStart(init.startContainer, init.startOffset);
    range.insertNode(document.createTextNode("|"));
    expect(paragraph.innerHTML.replaceAll("&shy;", "\u00AD")).toBe(place);
  });

  it("throws for a position outside of the text nodes", () => {
    const [flow] = [...flowsIn(put("<p>a<sup>1</sup></p>").firstElementChild as Element)] as [Flow];
    expect(() => placeIn(flow, 1, 2)).toThrow(RangeError);
    expect(() => placeIn(flow, 0, 99)).toThrow(RangeError);
  });
});

describe("the owner of a node's text", () => {
  it.each([
    ["<p id=owner><b id=at>x</b></p>", "owner"],
    ["<p id=owner><a><i id=at>x</i></a></p>", "owner"],
    ["<p><code><b id=at>x</b></code></p>", null],
    ["<div contenteditable><p id=at>x</p></div>", null],
  ])("%s", (html, owner) => {
    const at = put(html).querySelector("#at") as Element;
    expect((ownerOf(at) as Element | null)?.id ?? null).toBe(owner);
  });
});

it("takes ignorable characters out of text", () => {
  expect(withoutIgnorables("ke\u00ADta\u200Bmine")).toBe("ketamine");
  expect(withoutIgnorables("plain")).toBe("plain");
});
