import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { marked, readPage } from "./page.ts";

/** After any edits of a page, what is marked is what a fresh reading of the page would mark. */

const snippets = [
  "<p>ketamine</p>",
  "<p>attention <b>deficit</b> disorder</p>",
  "<div>keta<!-- x -->mine</div>",
  "<ul><li>ADHD</li><li>dopamine (DA), DA</li></ul>",
  "<span>mine</span>",
  "keta",
  "dissociation",
  "<div>attention deficit <p>x</p> disorder</div>",
  "<x-tip>ADHD</x-tip>",
  "<div contenteditable>ketamine</div>",
  "<b></b>",
];

type Edit = { kind: number; at: number; to: number; snippet: number };

/** Does one edit somewhere inside the root: insert, remove, move, wrap, or change text. */
function apply(root: Element, { kind, at, to, snippet }: Edit): void {
  const nodes = [...root.querySelectorAll("*"), root];
  const target = nodes[at % nodes.length] ?? root;
  const other = nodes[to % nodes.length] ?? root;
  const html = snippets[snippet % snippets.length] ?? "";
  if (kind === 0) target.insertAdjacentHTML("beforeend", html);
  else if (kind === 1) target.insertAdjacentHTML("afterbegin", html);
  else if (kind === 2 && target !== root) target.remove();
  else if (kind === 3 && target !== root && !target.contains(other)) other.append(target);
  else if (kind === 4) target.childNodes[to % (target.childNodes.length || 1)]?.remove();
  else if (kind === 5) target.append(document.createTextNode(to % 2 ? "mine" : " ADHD "));
  else {
    const text = [...target.childNodes].find((node) => node.nodeType === 3) as Text | undefined;
    if (text) text.data = to % 2 ? text.data.slice(1) : `${text.data} ketamine`;
  }
}

const edit = fc.record({
  kind: fc.nat({ max: 6 }),
  at: fc.nat({ max: 50 }),
  to: fc.nat({ max: 50 }),
  snippet: fc.nat({ max: 50 }),
});

it("marks after edits are those of a fresh reading", { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 6 }),
      fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
      async (start, rounds) => {
        const html = start.map((index) => snippets[index % snippets.length]).join("");
        const live = await readPage(`<div id=root>${html}</div>`);
        const root = document.querySelector("#root") as Element;
        for (const round of rounds) {
          for (const each of round) apply(root, each);
          // A change that nobody needs to read again is told by nothing, so one that is goes with it.
          const before = live.reads();
          root.append(document.createElement("p"));
          root.lastElementChild?.append("x");
          await vi.waitFor(() => expect(live.reads()).toBeGreaterThan(before), { interval: 5 });
        }
        const followed = marked();
        live.stop();
        const fresh = await readPage(null);
        expect(followed).toEqual(marked());
        fresh.stop();
      },
    ),
    { numRuns: 40 },
  );
});
