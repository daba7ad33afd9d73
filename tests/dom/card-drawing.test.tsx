import { render } from "preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import "../../components/card.css";
import { ClaimCard } from "../../components/ClaimCard.tsx";
import { drawCard } from "../../components/card-drawing.tsx";
import { NoteCard } from "../../components/NoteCard.tsx";
import type { CardContent, DrawnNode } from "../../content/drawing.ts";
import { claimKinds, stances, type ToldClaim } from "../../content/model.ts";
import { build } from "../../content/page/drawing-builder.ts";
import { subjectOf, type Tally } from "../../content/page-subject.ts";
import { clear, expectNoAxeFaults, pack, unfoldAll } from "./views.tsx";

afterEach(clear);

const claim: ToldClaim = {
  kind: "safety",
  stance: "overstates",
  text: "Is <b>it</b> safe? It is safe & proven.",
  words: [{ start: 25, end: 29 }],
};
const words = { term: "word" };
const subjects = ["both", "treatment", "condition", "related"] as const;

/** What a frame holds that is about a subject. */
function tallyOf(treatment: number, condition: number, other = 0): Tally {
  return {
    counts: { ketamine: treatment, adhd: condition, dopamine: other },
    running: { treatment, condition },
    meetings: Math.min(treatment, condition),
  };
}
const tallies = {
  both: tallyOf(1, 1),
  treatment: tallyOf(1, 0),
  condition: tallyOf(0, 1),
  related: tallyOf(0, 0, 1),
} satisfies Record<(typeof subjects)[number], Tally>;

/** Every sort of card there is. */
const contents: [name: string, content: CardContent][] = [
  ...pack.topics.flatMap(({ id }) =>
    subjects.map((subject): [string, CardContent] => [
      `on ${id}, on a page about ${subject}`,
      { ...words, topic: id, tally: tallies[subject] },
    ]),
  ),
  ["on a mention in a claim", { ...words, topic: "ketamine", tally: tallies.both, claim }],
  ["on the topic's own name", { ...words, topic: "adhd", term: "ADHD", tally: tallies.both }],
  ...claimKinds.flatMap((kind) =>
    stances.map((stance): [string, CardContent] => [
      `on a sentence on ${kind} that ${stance}`,
      { topic: null, text: claim.text, claim: { ...claim, kind, stance } },
    ]),
  ),
  ["on a sentence with a term", { topic: "dopamine", text: "a", claim }],
  ["on a text", { topic: null, text: "Tea <i>is</i> free.", claim: null }],
  ["on a text with a term", { topic: "adhd", text: "Tea is free.", claim: null }],
];

/** The same card as Preact draws it. */
function byPreact(content: CardContent): HTMLElement {
  const drawn = document.createElement("div");
  const topic = pack.topics.find(({ id }) => id === content.topic);
  const props = { pack, onClose: () => {} };
  if ("term" in content && topic) {
    const subject = subjectOf(content.tally, pack.topics);
    render(<NoteCard {...content} {...props} {...{ topic, subject }} />, drawn);
  }
  if ("text" in content) render(<ClaimCard {...content} {...props} topic={topic ?? null} />, drawn);
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
    const { styles, language } = drawCard({ ...words, topic: "adhd", tally: tallies.both });
    expect(language).toBe("en");
    for (const rule of [":host", ".note-card", ".frame"]) expect(styles).toContain(rule);
  });

  it.each([
    ["topic", { ...words, topic: "other", tally: tallies.both }],
    ["topic beside a sentence", { topic: "other", text: "a", claim: null }],
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

  it("is HTML in documents of other kinds", () => {
    const drawing = new DOMParser().parseFromString(
      "<svg xmlns='http://www.w3.org/2000/svg'/>",
      "image/svg+xml",
    );
    const [card] = build(
      drawing,
      drawCard({ ...words, topic: "adhd", tally: tallies.both }).nodes,
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
