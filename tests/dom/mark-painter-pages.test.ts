import { describe, expect, it } from "vitest";
import { inPage, mentionsOf, nodesIn, shapeOf, startMarking } from "./marking.ts";

/** What pages do to text that is marked: it ends as if it had never been. */

const html =
  "<section><p id=a>So ketamine helps</p><p id=b>tea <b>and</b> ketamine<!--end--></p>" +
  "<p id=c>ketamine</p><p id=d></p><p>and <b>ketamine</b></p></section>";

/** The page's own nodes by name, the same ones in a page that is painted and in one that is not. */
type Own = {
  a: Element;
  b: Element;
  c: Element;
  d: Element;
  section: Element;
  /** The texts of a, c, a bold word in a line, and the two of b. */
  textA: Text;
  textC: Text;
  word: Text;
  tea: Text;
  textB: Text;
  bold: Element;
  end: Comment;
};

function ownOf(root: Element): Own {
  const [section, a, textA, b, tea, bold, , textB, end, c, textC, d, , , , word] = nodesIn(root);
  return { section, a, textA, b, tea, bold, textB, end, c, textC, d, word } as Own;
}

const write = (text: Text, data: string) => Object.assign(text, { data });
const italic = () => document.createElement("i");

const doings: [name: string, act: (own: Own) => unknown][] = [
  // React, Vue, Svelte, Lit: a text they hold on to is written.
  ["writes another text", ({ textA }) => write(textA, "So tea helps")],
  ["writes a longer text", ({ textA }) => write(textA, "So ketamine helps a lot")],
  ["writes a text that begins as the old one did", ({ textA }) => write(textA, "So what")],
  ["writes no more than stands before the mark", ({ textA }) => write(textA, "So ")],
  ["writes the same text", ({ textA }) => write(textA, "So ketamine helps")],
  ["empties a text", ({ textC }) => write(textC, "")],
  ["writes a text that was a word alone", ({ textC }) => write(textC, "tea")],
  [
    "empties a text and puts an empty one behind it",
    ({ c, textC }) => {
      c.insertBefore(document.createTextNode(""), textC.nextSibling);
      write(textC, "");
    },
  ],
  ["writes by nodeValue", ({ textB }) => Object.assign(textB, { nodeValue: "x" })],
  // React: an only text is written through its parent.
  ["writes the text of the parent", ({ a }) => Object.assign(a, { textContent: "other" })],
  ["empties the parent", ({ a }) => Object.assign(a, { textContent: "" })],
  [
    "writes the HTML of the parent",
    ({ b }) => Object.assign(b, { innerHTML: "<u>x</u> ketamine" }),
  ],
  // All: nodes come, go and move by references to the page's own.
  ["takes the text out", ({ textA }) => textA.remove()],
  ["takes the text out of its parent", ({ b, textB }) => void b.removeChild(textB)],
  ["puts another node in its place", ({ b, textB }) => void b.replaceChild(italic(), textB)],
  ["puts a node before it", ({ b, textB }) => void b.insertBefore(italic(), textB)],
  // Vue: the place behind a node is its next sibling.
  ["puts a node behind it", ({ b, textB }) => void b.insertBefore(italic(), textB.nextSibling)],
  [
    "puts two nodes behind it",
    ({ b, textB }) => {
      b.insertBefore(italic(), textB.nextSibling);
      b.insertBefore(document.createTextNode("x"), textB.nextSibling);
    },
  ],
  ["puts a node before the next one", ({ b, end }) => void b.insertBefore(italic(), end)],
  ["adds a node at the end", ({ a }) => a.append(italic())],
  ["adds a text at the end", ({ a }) => a.append("x")],
  ["moves the text to another parent", ({ c, textA }) => c.append(textA)],
  ["moves the text to the front", ({ b, textB }) => b.prepend(textB)],
  ["moves the text to the end", ({ b, textB }) => b.append(textB)],
  ["moves the next one before it", ({ b, textB, end }) => void b.insertBefore(end, textB)],
  ["moves another behind it", ({ b, textB, bold }) => void b.insertBefore(bold, textB.nextSibling)],
  ["moves the parent", ({ section, a }) => section.append(a)],
  ["moves the parent into another", ({ d, a }) => d.append(a)],
  ["takes the parent out", ({ a }) => a.remove()],
  [
    "takes the parent out and puts it back later",
    ({ section, a, b }) => {
      a.remove();
      section.insertBefore(a, b);
    },
  ],
  ["turns the order of parents", ({ section, a, b, c }) => section.replaceChildren(c, b, a)],
  // Vue and Svelte: what is drawn as one is walked through by siblings, to move it or to take it out.
  ["moves a run of siblings", ({ d, tea }) => moveRun(tea, null, d)],
  ["moves a run that ends with the text", ({ d, tea, textB }) => moveRun(tea, textB, d)],
  ["moves a run that begins with the text", ({ d, textB }) => moveRun(textB, null, d)],
  ["takes out a run of siblings", ({ tea, end }) => takeOutRun(tea, end)],
  ["takes out a run that ends with the text", ({ tea, textB }) => takeOutRun(tea, textB)],
  ["takes out all behind the text", ({ textB }) => takeOutRun(textB.nextSibling, null)],
  // Lit: all between two markers.
  [
    "takes out all between two nodes",
    ({ bold, end }) => {
      while (bold.nextSibling && bold.nextSibling !== end) bold.nextSibling.remove();
    },
  ],
  [
    "takes out from the end",
    ({ b, bold }) => {
      while (b.lastChild && b.lastChild !== bold) b.lastChild.remove();
    },
  ],
  ["keeps the text alone", ({ b, textB }) => b.replaceChildren(textB)],
  ["keeps the text and puts one before it", ({ b, textB }) => b.replaceChildren(italic(), textB)],
  ["cuts the text in two", ({ textA }) => void textA.splitText(1)],
  ["joins texts", ({ section }) => section.normalize()],
  [
    "joins a text with the one before it",
    ({ c, textC, section }) => {
      c.insertBefore(document.createTextNode("No "), textC);
      section.normalize();
    },
  ],
  [
    "joins texts on both sides",
    ({ c, a, textC, textA, section }) => {
      c.insertBefore(document.createTextNode("No "), textC);
      c.append(" more");
      a.append(" too");
      a.insertBefore(document.createTextNode("Not "), textA);
      section.normalize();
    },
  ],
  ["copies a part of itself", ({ section, b }) => section.append(b.cloneNode(true))],
  ["copies all of itself", ({ section, d }) => d.append(section.cloneNode(true))],
  ["copies itself by HTML", ({ a, d }) => Object.assign(d, { innerHTML: a.outerHTML })],
  [
    "draws its own HTML again",
    ({ section }) => Object.assign(section, { innerHTML: `${section.innerHTML}<p>more</p>` }),
  ],
  ["adds to a text", ({ textA }) => textA.appendData("\nmore")],
  ["writes white space and a word into a bold word", ({ word }) => write(word, " here")],
  ["adds letters to a text", ({ textA }) => textA.appendData("e")],
  ["adds to a text twice", ({ textA }) => [textA.appendData("!"), textA.appendData(" And")]],
  ["puts more in front of a text", ({ textA }) => textA.insertData(0, "And ")],
  ["puts more into a text", ({ textA }) => textA.insertData(1, "oooo")],
  ["cuts a text and adds to it", ({ textA }) => [textA.splitText(1), textA.appendData("!")]],
  ["writes a text and adds to it", ({ textA }) => [write(textA, "So"), textA.appendData(" what")]],
  ["adds to a text and writes it", ({ textA }) => [textA.appendData("!"), write(textA, "So what")]],
  ["adds to a text by its own data", ({ textA }) => write(textA, `${textA.data} more`)],
  ["adds to a text that was a word alone", ({ textC }) => write(textC, `${textC.data} more`)],
  ["wraps the text", ({ a, textA }) => wrapInto(italic(), a, textA)],
  [
    "writes, moves and puts one behind it",
    ({ b, d, textB }) => {
      textB.data = "x";
      b.insertBefore(italic(), textB.nextSibling);
      d.append(textB);
    },
  ],
  [
    "takes the text out, writes it and puts it back",
    ({ b, textB, end }) => {
      textB.remove();
      textB.data = "late ketamine";
      b.insertBefore(textB, end);
    },
  ],
];

function moveRun(first: Node, last: Node | null, into: Element): void {
  for (let at: Node | null = first; at; ) {
    const next: Node | null = at === last ? null : at.nextSibling;
    into.append(at);
    at = next;
  }
}

function takeOutRun(first: Node | null, last: Node | null): void {
  for (let at = first; at; ) {
    const next: Node | null = at === last ? null : at.nextSibling;
    at.parentNode?.removeChild(at);
    at = next;
  }
}

function wrapInto(into: Element, parent: Element, node: Node): void {
  parent.insertBefore(into, node);
  into.append(node);
}

describe("a page that", () => {
  it.each(doings)("%s has what it wants, and no mark is left", (_name, act) => {
    const plain = document.createElement("main");
    plain.innerHTML = html;
    document.body.replaceChildren(plain);
    act(ownOf(plain));
    const wanted = { html: plain.innerHTML, shape: shapeOf(plain) };

    const painted = document.createElement("main");
    painted.innerHTML = html;
    document.body.replaceChildren(painted);
    const own = ownOf(painted);
    const { painter, tell } = startMarking();
    painter.repaint(mentionsOf(/ketamine/giu), []);
    expect(inPage()).toHaveLength(4);
    act(own);
    tell();
    painter.clear();
    expect(painted.innerHTML).toBe(wanted.html);
    expect(shapeOf(painted)).toEqual(wanted.shape);
  });

  it("keeps a text that it has taken out has all of it", () => {
    document.body.innerHTML = html;
    const { painter, tell } = startMarking();
    painter.repaint(mentionsOf(/ketamine/giu), []);
    const text = document.querySelector("#a")?.firstChild as Text;
    text.remove();
    tell();
    expect(text.data).toBe("So ketamine helps");
    expect(document.querySelector("#a")?.childNodes).toHaveLength(0);
  });

  it("keeps a part that it has taken out has all of it, without marks", () => {
    document.body.innerHTML = html;
    const { painter, tell } = startMarking();
    painter.repaint(mentionsOf(/ketamine/giu), []);
    const part = document.querySelector("#b") as Element;
    part.remove();
    tell();
    expect(shapeOf(part)).toEqual([
      "#text: tea ",
      "B",
      "#text: and",
      "#text:  ketamine",
      "#comment: end",
    ]);
  });

  it("works on the text in the marks keeps what it has made of it", () => {
    document.body.innerHTML = "<p>So ketamine helps</p>";
    const { painter, tell } = startMarking();
    painter.repaint(mentionsOf(/ketamine/giu), []);
    for (const node of nodesIn(document.body))
      if (node.nodeType === 3) (node as Text).data = (node as Text).data.toUpperCase();
    tell();
    expect(shapeOf(document.body)).toEqual(["P", "#text: SO KETAMINE HELPS"]);
  });

  it("makes a link of a word behind a mark keeps text and link in order", () => {
    document.body.innerHTML = "<p>So ketamine helps you</p>";
    const { painter, tell } = startMarking();
    painter.repaint(mentionsOf(/ketamine/giu), []);
    const tail = document.querySelector("mark")?.nextSibling as Text;
    const link = document.createElement("a");
    link.textContent = "helps";
    tail.replaceWith(" ", link, " you");
    tell();
    expect(document.body.innerHTML).toBe("<p>So ketamine <a>helps</a> you</p>");
  });

  it("puts a node into the text between marks keeps it there", () => {
    document.body.innerHTML = "<p>ketamine, dopamine and ketamine</p>";
    const { painter, tell } = startMarking();
    painter.repaint(mentionsOf(/ketamine|dopamine/giu), []);
    const second = document.querySelectorAll("mark")[1] as Element;
    second.before(document.createElement("br"));
    tell();
    expect(document.body.innerHTML).toBe("<p>ketamine, <br>dopamine and ketamine</p>");
    expect(shapeOf(document.body)).toHaveLength(4);
  });
});
