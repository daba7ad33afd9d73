import { render } from "preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import "../../components/card.css";
import { ClaimCard } from "../../components/ClaimCard.tsx";
import { drawCard } from "../../components/card-drawing.tsx";
import { NoteCard } from "../../components/NoteCard.tsx";
import type { CardContent, DrawnNode } from "../../content/drawing.ts";
import { claimKinds, stances, type ToldClaim } from "../../content/model.ts";
import { build } from "../../content/page/drawing-builder.ts";
import { clear, expectNoAxeFaults, pack, unfoldAll } from "./views.tsx";

afterEach(clear);

const claim: ToldClaim = {
  kind: "safety",
  stance: "overstates",
  text: "Is <b>it</b> safe? It is safe & proven.",
  words: [{ start: 25, end: 29 }],
};
const words = { pack: pack.id, term: "word" };
const subjects = ["both", "treatment", "condition", "related"] as const;

/** Every sort of card there is. */
const contents: [name: string, content: CardContent][] = [
  ...pack.topics.flatMap(({ id }) =>
    subjects.map((subject): [string, CardContent] => [
      `on ${id}, on a page about ${subject}`,
      { ...words, topic: id, subject },
    ]),
  ),
  ["on a mention in a claim", { ...words, topic: "ketamine", subject: "both", claim }],
  ["on the topic's own name", { ...words, topic: "adhd", term: "ADHD", subject: "both" }],
  ...claimKinds.flatMap((kind) =>
    stances.map((stance): [string, CardContent] => [
      `on a sentence on ${kind} that ${stance}`,
      { pack: pack.id, topic: null, text: claim.text, claim: { ...claim, kind, stance } },
    ]),
  ),
  ["on a sentence with a term", { pack: pack.id, topic: "dopamine", text: "a", claim }],
  ["on a text", { pack: pack.id, topic: null, text: "Tea <i>is</i> free.", claim: null }],
  ["on a text with a term", { pack: pack.id, topic: "adhd", text: "Tea is free.", claim: null }],
];

/** The same card as Preact draws it. */
function byPreact(content: CardContent): HTMLElement {
  const drawn = document.createElement("div");
  const topic = pack.topics.find(({ id }) => id === content.topic);
  const props = { pack, onClose: () => {} };
  if ("term" in content && topic)
    render(<NoteCard {...props} {...content} {...props} topic={topic} />, drawn);
  else if ("text" in content)
    render(<ClaimCard {...content} {...props} topic={topic ?? null} />, drawn);
  return drawn;
}

function built(nodes: readonly DrawnNode[], onClose = () => {}): HTMLElement {
  const around = document.createElement("div");
  around.append(...build(document, nodes, onClose));
  return around;
}

describe("a card that was drawn as data and built on the page", () => {
  it.each(contents)("%s is the one that Preact draws", (_name, content) => {
    // As messages are: no more than plain data gets through.
    const { nodes } = JSON.parse(JSON.stringify(drawCard(content)));
    const [one, other] = [built(nodes), byPreact(content)];
    expect(one.childElementCount).toBe(1);
    expect(one.outerHTML).toBe(other.outerHTML);
    for (const each of [one, other]) each.normalize();
    expect(one.isEqualNode(other)).toBe(true);
  });

  it.each(["light", "dark"])("passes axe in %s colours", async (scheme) => {
    document.documentElement.lang = "en";
    document.documentElement.style.colorScheme = scheme;
    for (const [name, content] of contents.slice(-30)) {
      const card = built(drawCard(content).nodes);
      card.className = "notes";
      document.body.replaceChildren(card);
      unfoldAll();
      await expectNoAxeFaults("part").catch((error) => {
        throw new Error(name, { cause: error });
      });
    }
  });

  it("has its language and its styles with it", () => {
    const { styles, language } = drawCard({ ...words, topic: "adhd", subject: "both" });
    expect(language).toBe("en");
    for (const rule of [":host", ".note-card", ".frame"]) expect(styles).toContain(rule);
  });

  it.each([
    ["pack", { ...words, pack: "other", topic: "adhd", subject: "both" }],
    ["topic", { ...words, topic: "other", subject: "both" }],
    ["topic beside a sentence", { pack: pack.id, topic: "other", text: "a", claim: null }],
  ] satisfies [string, CardContent][])("is not drawn for an unknown %s", (_name, content) => {
    expect(() => drawCard(content)).toThrow("Nothing is called other");
  });
});

describe("what is built on the page", () => {
  it("is text where it is text", () => {
    expect(built(["<img src=x>", ["p", {}, ["&amp;"]]]).textContent).toBe("<img src=x>&amp;");
  });

  it("is closed by what closes it, when the reader clicks there", () => {
    const onClose = vi.fn();
    const card = built([["p", {}, [["button", {}, ["x"], true]]]], onClose);
    document.body.append(card);
    card.querySelector("button")?.click();
    expect(onClose).not.toHaveBeenCalled();
  });

  it.each([
    ["a script", ["script", {}, ["alert(1)"]]],
    ["a style", ["style", {}, []]],
    ["a frame", ["iframe", {}, []]],
    ["an image", ["img", {}, []]],
    ["a link", ["a", {}, []]],
    ["a name in capitals", ["P", {}, []]],
    ["a name of all objects", ["constructor", {}, []]],
    ["a listener", ["p", { onclick: "alert(1)" }, []]],
    ["an address", ["path", { href: "https://example.org" }, []]],
    ["a style of its own", ["p", { style: "color: blue" }, []]],
    ["an id", ["p", { id: "a" }, []]],
    ["something deeper down", ["p", {}, [["b", {}, [["object", {}, []]]]]]],
  ] satisfies [string, DrawnNode][])("is never %s", (_name, node) => {
    expect(() => build(document, ["a", node], () => {})).toThrow(/^No card has/u);
  });

  it("is HTML in documents of other kinds", () => {
    const drawing = new DOMParser().parseFromString(
      "<svg xmlns='http://www.w3.org/2000/svg'/>",
      "image/svg+xml",
    );
    const [card] = build(
      drawing,
      drawCard({ ...words, topic: "adhd", subject: "both" }).nodes,
      () => {},
    );
    const namespaces = new Set(
      [...(card as Element).querySelectorAll("*")].map(({ namespaceURI }) => namespaceURI),
    );
    expect((card as Element).namespaceURI).toBe("http://www.w3.org/1999/xhtml");
    expect(namespaces).toEqual(
      new Set(["http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg"]),
    );
  });
});
