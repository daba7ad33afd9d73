import fc from "fast-check";
import { expect, it } from "vitest";
import { isPart } from "../../content/reading/splits.ts";
import { inPage, mentionsOf, nodesIn, shapeOf, startMarking } from "./marking.ts";

/** Whatever a page does to itself while it is marked, it ends as if it had never been. */

const snippets = [
  "<p>So ketamine helps</p>",
  "<p>ketamine</p>",
  "ketamine and dopamine ",
  "<p>keta<b>mine</b> dopamine<!--x--> tea</p>",
  "<ul><li>ketamine</li><li>tea</li></ul>",
  "<b>dopamine</b>",
  "<!--y-->",
  "<p><i></i>ketamine<br>dopamine dopamine</p>",
  "tea ",
];

const texts = ["", "tea", "ketamine", "So tea", "much more dopamine than before"];

type Deed = { kind: number; at: number; to: number; text: number };

const deed = fc.record({
  kind: fc.nat({ max: 12 }),
  at: fc.nat({ max: 60 }),
  to: fc.nat({ max: 60 }),
  text: fc.nat({ max: texts.length - 1 }),
});

/** Does one thing with the page's own nodes, which are the same in both pages. */
function act(root: Element, own: Node[], { kind, at, to, text }: Deed): void {
  const node = own[at % own.length] as Node;
  const other = own[to % own.length] as Node;
  const parent = node.parentNode;
  const data = texts[text] as string;
  const isAbove = node.contains(other);
  const made = text % 2 ? document.createElement("i") : document.createTextNode(data);
  if (node.nodeType === 3 && kind < 3) (node as Text).data = data;
  else if (kind === 3) parent?.removeChild(node);
  else if (kind === 4) keep(() => parent?.insertBefore(made, node));
  else if (kind === 5) keep(() => parent?.insertBefore(made, node.nextSibling));
  else if (kind === 6 && other.parentNode && !isAbove) other.parentNode.insertBefore(node, other);
  else if (kind === 7 && other.nodeType === 1 && !isAbove) other.appendChild(node);
  else if (kind === 8) keep(() => parent?.replaceChild(made, node));
  else if (kind === 9 && node.nodeType === 1) node.textContent = data;
  else if (kind === 10 && parent && root.contains(parent))
    while (node.nextSibling) parent.removeChild(node.nextSibling);
  else if (
    kind === 11 &&
    other.nodeType === 1 &&
    parent &&
    other !== parent &&
    !inside(other, node)
  )
    for (let from: Node | null = node; from; ) {
      const next: Node | null = from.nextSibling;
      other.appendChild(from);
      from = next;
    }
  else if (kind === 12 && node.nodeType === 1) keep(() => (node as Element).replaceChildren(made));

  function keep(put: () => void): void {
    put();
    own.push(made);
  }
}

/** Whether a node is one of these siblings, from one on, or inside of them. */
function inside(node: Node, from: Node): boolean {
  for (let at: Node | null = from; at; at = at.nextSibling) if (at.contains(node)) return true;
  return false;
}

/** What a page can do with all of itself. */
function actAtLarge(root: Element, how: number): void {
  const first = [...root.children].find((element) => !isPart(element));
  if (how === 1) root.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  else if (how === 2 && first) first.outerHTML += first.outerHTML;
}

const html = fc
  .array(fc.nat({ max: snippets.length - 1 }), { minLength: 1, maxLength: 6 })
  .map((chosen) => chosen.map((index) => snippets[index]).join(""));

it("what a page does while it is marked is what it does without marks", {
  timeout: 120_000,
}, () => {
  let marksSeen = 0;
  fc.assert(
    fc.property(
      html,
      fc.nat({ max: 3 }),
      fc.array(fc.array(deed, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
      (start, atLarge, rounds) => {
        const plain = document.createElement("main");
        const painted = document.createElement("main");
        for (const root of [plain, painted]) root.innerHTML = start;
        document.body.replaceChildren(painted);
        const { painter, tell, stop } = startMarking();
        let marks = mentionsOf(/ketamine|dopamine/giu, painted);
        painter.repaint(marks, []);
        marksSeen += inPage(painted).length;
        if (atLarge > 0) {
          for (const root of [plain, painted]) actAtLarge(root, atLarge);
          tell();
          expect(painted.textContent).toBe(plain.textContent);
          painter.repaint([], marks);
          expect(shapeOf(painted)).toEqual(shapeOf(plain));
          marks = mentionsOf(/ketamine|dopamine/giu, painted);
          painter.repaint(marks, []);
        }
        const owns = [[plain, ownIn(plain)] as const, [painted, ownIn(painted, plain)] as const];
        for (const deeds of rounds) {
          for (const [root, own] of owns) for (const each of deeds) act(root, own, each);
          tell();
          expect(painted.textContent).toBe(plain.textContent);
          const now = mentionsOf(/ketamine|dopamine/giu, painted);
          painter.repaint(now, marks);
          marks = now;
        }
        stop();
        expect(painted.innerHTML).toBe(plain.innerHTML);
        expect(shapeOf(painted)).toEqual(shapeOf(plain));
      },
    ),
    { numRuns: 600 },
  );
  expect(marksSeen).toBeGreaterThan(600);
});

/** The page's own nodes, without those of marks. */
function ownIn(root: Element, like: Element = root): Node[] {
  const own = nodesIn(root).filter((node) => !isPart(node));
  expect(own).toHaveLength(nodesIn(like).length);
  return own;
}
