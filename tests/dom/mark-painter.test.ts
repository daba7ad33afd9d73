import { describe, expect, it } from "vitest";
import { boxesOf, liveRange } from "../../content/painting/boxes.ts";
import { blocksIn, flowsOf } from "../../content/reading/flow.ts";
import {
  claimsOf,
  coveredBy,
  inPage,
  marked,
  mentionsOf,
  nodesIn,
  shapeOf,
  startMarking,
} from "./marking.ts";

const article =
  "<h2>Ketamine</h2><p>Take ketamine and <b>dopa<i>mine</i></b>, ke<wbr>tamine</p>" +
  "<ul><li>dopamine</li><li>ketamine ketamine</li></ul>";

describe("marks in the page", () => {
  it("are mark elements around the words, told apart by class", () => {
    marked("<p>ketamine, dopamine</p>");
    expect(inPage()).toEqual(["main: ketamine", "related: dopamine"]);
    expect(document.querySelector("p")?.textContent).toBe("ketamine, dopamine");
    expect(document.querySelector("[data-markjs]")).toBeNull();
  });

  it("go over inline elements", () => {
    marked("<p>ke<b>tam</b>ine</p>");
    expect(inPage()).toEqual(["main: ke", "main: tam", "main: ine"]);
  });

  it("are cut where a sentence and the words in it overlap", () => {
    marked("<p>So ketamine <b>cures</b> it. Tea.</p>", /ketamine/gu, /So .* it\./gu);
    expect(inPage()).toEqual([
      "contradicts: So ",
      "contradicts main: ketamine",
      "contradicts: cures",
      "contradicts:  it.",
    ]);
  });

  it("are gone when cleared: same HTML, same nodes", () => {
    document.body.innerHTML = article;
    const html = document.body.innerHTML;
    const own = nodesIn(document.body);
    const texts = own.map((node) => node.nodeValue);
    const { painter } = markedAsItStands();
    expect(inPage().length).toBeGreaterThan(6);
    for (const node of own) expect(node.isConnected).toBe(true);
    painter.clear();
    expect(document.body.innerHTML).toBe(html);
    expect(nodesIn(document.body)).toEqual(own);
    expect(own.map((node) => node.nodeValue)).toEqual(texts);
  });

  it("come and go one by one", () => {
    const { painter, marks } = marked("<p>ketamine ketamine dopamine</p>");
    painter.repaint([], marks.slice(0, 1));
    expect(inPage()).toEqual(["main: ketamine", "related: dopamine"]);
    const claims = claimsOf(/ketamine dopamine/gu, "overstates");
    painter.repaint(claims, marks.slice(2));
    expect(inPage()).toEqual(["main overstates: ketamine", "overstates:  dopamine"]);
    painter.repaint([], [...marks.slice(1, 2), ...claims]);
    expect(shapeOf(document.body)).toEqual(["P", "#text: ketamine ketamine dopamine"]);
  });

  it("are put into a text of two thousand words, in order", () => {
    const { painter } = marked(`<p>${"ketamine and tea ".repeat(2000)}</p>`);
    expect(inPage()).toHaveLength(2000);
    expect(document.body.textContent).toBe("ketamine and tea ".repeat(2000));
    painter.clear();
    expect(shapeOf(document.body)).toEqual(["P", `#text: ${"ketamine and tea ".repeat(2000)}`]);
  });
});

describe("what does not take marks", () => {
  const refusing: [name: string, html: string][] = [
    ["a drawing", "<svg><text>ketamine</text></svg>"],
    ["a box that would make three items of one text", "<p style='display: flex'>no ketamine</p>"],
    ["a grid", "<p style='display: inline-grid'>no ketamine</p>"],
    [
      "a text straight in such a box",
      "<p style='display: flex'><i style='display: contents'>no ketamine</i></p>",
    ],
    ["what a reader may type into", "<div contenteditable>ketamine</div>"],
  ];
  it.each(refusing)("%s", (_name, html) => {
    marked(`${html}<p>ketamine</p>`);
    expect(inPage()).toEqual(["main: ketamine"]);
    expect(document.querySelector("p:last-child mark")).not.toBeNull();
  });
});

describe("places in a page with marks in it", () => {
  it("are those of the page without them", () => {
    document.body.innerHTML = article;
    const flows = () =>
      blocksIn(document.body)
        .flatMap(flowsOf)
        .map(({ text, pieces }) => ({ text, pieces }));
    const before = flows();
    markedAsItStands();
    expect(inPage().length).toBeGreaterThan(6);
    expect(flows()).toEqual(before);
  });

  it("are measured where the text stands now", () => {
    const { marks } = marked(article, /ketamine|dopamine|and/giu, /Take .* and/gu);
    expect(marks.map(coveredBy)).toEqual(marks.map(({ text }) => text));
    for (const mark of marks) expect(boxesOf(mark).length).toBeGreaterThan(0);
  });

  it("beyond the end of a text are none", () => {
    marked("<p>ketamine tea</p>");
    const text = document.querySelector("p")?.firstChild as Text;
    const range = { startContainer: text, startOffset: 9, endContainer: text, endOffset: 13 };
    expect(liveRange(new StaticRange(range))).toBeNull();
    expect(`${liveRange(new StaticRange({ ...range, endOffset: 12 }))}`).toBe("tea");
  });
});

describe("a selection", () => {
  const cases: [name: string, from: number, to: number][] = [
    ["around a mark", 2, 20],
    ["inside of a mark", 7, 10],
    ["from a mark on", 5, 16],
    ["up to a mark's end", 0, 13],
    ["backwards", 16, 3],
    ["with nothing in it", 8, 8],
  ];
  it.each(cases)("%s is as it was, also when the marks are gone", (_name, from, to) => {
    document.body.innerHTML = "<p>Take ketamine every day</p>";
    const text = document.querySelector("p")?.firstChild as Text;
    const selection = document.getSelection() as Selection;
    selection.setBaseAndExtent(text, from, text, to);
    const said = String(selection);
    const backwards = from > to;
    const { painter } = markedAsItStands();
    expect(inPage()).toHaveLength(1);
    expect(String(selection)).toBe(said);
    painter.clear();
    expect(String(selection)).toBe(said);
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
    expect([anchorNode, anchorOffset, focusNode, focusOffset]).toEqual([text, from, text, to]);
    expect(anchorOffset > focusOffset).toBe(backwards);
  });
});

/** Marks the page without drawing it anew. */
function markedAsItStands() {
  const marking = startMarking();
  marking.painter.repaint(mentionsOf(/ketamine|dopamine/giu), []);
  return marking;
}
