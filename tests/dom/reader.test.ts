import { describe, expect, it, vi } from "vitest";
import { marked, pause, readPage } from "./page.ts";

const pages: [name: string, html: string, words: string[]][] = [
  ["terms in text", "<p>Ketamine and ADHD</p>", ["Ketamine", "ADHD"]],
  ["a term split over elements", "<p><b>Keta</b>mine</p>", ["Ketamine"]],
  ["a term with a soft hyphen", "<p>keta&shy;mine</p>", ["ketamine"]],
  ["no terms", "<p>Bread</p>", []],
  [
    "terms in what is not prose",
    "<script>var ketamine</script><code>ADHD</code><input value=ADHD><textarea>ADHD</textarea>",
    [],
  ],
  ["terms in an editor", "<div contenteditable><p>ketamine</p></div>", []],
  ["words that are apart", "<p>keta</p><p>mine</p>", []],
  [
    "broken markup",
    "<p>Keta<b>mine</p></i><td>ADHD<svg><p>dopamine",
    ["Ketamine", "ADHD", "dopamine"],
  ],
  ["an empty page", "", []],
];

describe("reading a page", () => {
  it.each(pages)("marks %s", async (_name, html, words) => {
    await readPage(html);
    expect(marked()).toEqual(words);
  });

  it("changes no node and no attribute", async () => {
    const html = '<p class="a">Ketamine <b>for</b> AD<i>HD</i>&shy;</p><!-- ADHD -->';
    document.body.innerHTML = html;
    const before = document.documentElement.outerHTML;
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    await readPage(html);
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    await pause(50);
    observer.disconnect();
    expect(changes).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it("counts mentions, and where treatment and condition meet", async () => {
    const { reader } = await readPage(
      "<nav>ADHD</nav><p>Ketamine for ADHD</p><p>ketamine</p><footer>ketamine for ADHD</footer>",
    );
    expect(reader.tally()).toEqual({
      counts: { adhd: 3, ketamine: 3 },
      running: { treatment: 2, condition: 1 },
      meetings: 1,
    });
  });

  it("counts what is in a shadow tree once, also where it comes while the page is read", async () => {
    document.body.innerHTML = "<p>Ketamine</p><div></div>";
    const host = document.querySelector("div") as HTMLElement;
    host.attachShadow({ mode: "open" }).innerHTML = "<p>ADHD</p>";
    const { reader } = await readPage(null);
    await vi.waitFor(() => expect(reader.tally().counts).toEqual({ adhd: 1, ketamine: 1 }));
    await pause(300);
    expect(reader.tally().counts).toEqual({ adhd: 1, ketamine: 1 });
    expect(reader.mentions()).toHaveLength(2);
  });

  it("gives mentions in the order of the page", async () => {
    const { reader } = await readPage("<p>ADHD <b>dopamine</b></p><p>ketamine</p>");
    expect(reader.mentions().map(({ text }) => text)).toEqual(["ADHD", "dopamine", "ketamine"]);
  });

  it("leaves nothing behind when it is stopped", async () => {
    const { stop, reads } = await readPage("<p id=p>ketamine</p>");
    stop();
    expect([...CSS.highlights.keys()]).toEqual([]);
    document.body.append("ADHD");
    await pause(250);
    expect([...CSS.highlights.keys()]).toEqual([]);
    expect(reads()).toBe(1);
  });

  it("reads a long page in slices and still finds everything", async () => {
    const { reader } = await readPage("<p>ketamine for ADHD and bread</p>".repeat(20_000));
    expect(reader.mentions()).toHaveLength(40_000);
  });
});

describe("a page that changes while it is read", () => {
  it.each([
    ["to the end", (list: Element, item: Element) => list.append(item)],
    ["to the front", (list: Element, item: Element) => list.prepend(item)],
  ])("is marked once in each place when items move %s", async (_name, move) => {
    const list = document.createElement("ul");
    list.innerHTML = "<li>ketamine</li>".repeat(3000);
    const moving = setInterval(() => {
      const item = list.children[Math.floor(Math.random() * list.children.length)];
      if (item) move(list, item);
    }, 1);
    try {
      document.body.replaceChildren(list);
      await readPage(null);
    } finally {
      clearInterval(moving);
    }
    await vi.waitFor(() => expect(marked()).toHaveLength(3000), { timeout: 5000 });
  });

  it("is not marked where a text changes after it was read and before it is painted", async () => {
    const long = "<p>ketamine for ADHD</p>".repeat(20_000);
    document.body.innerHTML = `<p id=first>ketamine</p>${long}`;
    const text = document.querySelector("#first")?.firstChild as Text;
    // The first slice of the reading ends before the next frame, and what it found is painted in it.
    requestAnimationFrame(() => {
      text.data = "bread";
    });
    const { reader } = await readPage(null);
    await vi.waitFor(() => expect(reader.count).toBe(40_000));
    await pause(300);
    expect(marked()).toHaveLength(40_000);
  });

  it("does not count what is taken away while it is read, after it has been", async () => {
    const long = "<p>ketamine for ADHD</p>".repeat(20_000);
    document.body.innerHTML = `<p id=first>ketamine</p>${long}`;
    requestAnimationFrame(() => document.querySelector("#first")?.remove());
    const { reader } = await readPage(null);
    await vi.waitFor(() => expect(reader.count).toBe(40_000), { timeout: 3000 });
  });

  it("keeps a mention that stands where it stood, though its block has changed", async () => {
    const { reader, reads } = await readPage(
      "<p>about ketamine, seen <span id=n>0</span> times</p>",
    );
    const [before] = reader.mentions();
    (document.querySelector("#n")?.firstChild as Text).data = "1";
    await vi.waitFor(() => expect(reads()).toBe(2));
    expect(reader.mentions()[0]).toBe(before);
    expect(marked()).toEqual(["ketamine"]);
  });
});

describe("what the whole page decides", () => {
  it("marks an ambiguous term where its company is anywhere on the page", async () => {
    await readPage("<p>Dissociation can last.</p><p>Ketamine is given.</p>");
    expect(marked()).toEqual(["Dissociation", "Ketamine"]);
  });

  it("marks it when the company comes later, and no more when it goes", async () => {
    const { reads } = await readPage("<p>Dissociation can last.</p>");
    expect(marked()).toEqual([]);
    document.body.insertAdjacentHTML("beforeend", "<p id=k>ketamine</p>");
    await vi.waitFor(() => expect(reads()).toBe(2));
    expect(marked()).toEqual(["Dissociation", "ketamine"]);
    document.querySelector("#k")?.remove();
    await vi.waitFor(() => expect(reads()).toBe(3));
    expect(marked()).toEqual([]);
  });

  it("counts it only while it is marked", async () => {
    const { reader } = await readPage("<p>Dissociation.</p><p>dopamine</p>");
    expect(reader.tally().counts).toEqual({ dopamine: 1 });
  });

  it("marks an abbreviation from its definition on, in later blocks too", async () => {
    await readPage("<p>DA first</p><p>dopamine (DA) and DA</p><ul><li>DA</li></ul>");
    expect(marked()).toEqual(["dopamine", "DA", "DA", "DA"]);
  });

  it("marks it in text that comes later, after the definition alone", async () => {
    const { reads } = await readPage("<p id=a>x</p><p>dopamine (DA)</p>");
    document.body.insertAdjacentHTML("beforeend", "<p>more DA</p>");
    (document.querySelector("#a")?.firstChild as Text).data = "DA before";
    await vi.waitFor(() => expect(reads()).toBe(2));
    expect(marked()).toEqual(["dopamine", "DA", "DA"]);
  });

  it("reads the page again when a definition comes or goes", async () => {
    const { reads } = await readPage("<p id=d>x</p><p>dopamine and DA</p>");
    (document.querySelector("#d")?.firstChild as Text).data = "Dopamine (DA)";
    await vi.waitFor(() => expect(marked()).toEqual(["Dopamine", "DA", "dopamine", "DA"]));
    document.querySelector("#d")?.remove();
    await vi.waitFor(() => expect(marked()).toEqual(["dopamine"]));
    const before = reads();
    await pause(300);
    expect(reads()).toBe(before);
  });
});

type Change = (root: HTMLElement) => void;
const find = (root: HTMLElement, selector: string) => root.querySelector(selector) as HTMLElement;

const changes: [name: string, before: string, change: Change, after: string[]][] = [
  [
    "a new paragraph",
    "<p>ADHD</p>",
    (root) => root.insertAdjacentHTML("beforeend", "<p>ketamine</p>"),
    ["ADHD", "ketamine"],
  ],
  [
    "new text in a paragraph",
    "<p id=p>ADHD</p>",
    (root) => find(root, "#p").append(" and ketamine"),
    ["ADHD", "ketamine"],
  ],
  [
    "changed text",
    "<p id=p>ADHD</p>",
    (root) => {
      (find(root, "#p").firstChild as Text).data = "ketamine";
    },
    ["ketamine"],
  ],
  [
    "text that is taken away",
    "<p id=p>ADHD</p><p>ketamine</p>",
    (root) => find(root, "#p").remove(),
    ["ketamine"],
  ],
  [
    "a text node of its own taken away",
    "<p id=p>ADHD<!-- x --> ketamine</p>",
    (root) => find(root, "#p").firstChild?.remove(),
    ["ketamine"],
  ],
  [
    "a word completed by an element",
    "<p id=p>keta</p>",
    (root) => find(root, "#p").insertAdjacentHTML("beforeend", "<b>mine</b>"),
    ["ketamine"],
  ],
  [
    "a word cut by a block",
    "<div id=d>keta<i></i>mine</div>",
    (root) => find(root, "i").replaceWith(document.createElement("p")),
    [],
  ],
  [
    "a word joined by taking a block out",
    "<div>keta<p></p>mine</div>",
    (root) => find(root, "p").remove(),
    ["ketamine"],
  ],
  [
    "a block inside a new inline element",
    "<div id=d>x</div>",
    (root) => find(root, "#d").insertAdjacentHTML("beforeend", "<span><div>ADHD</div></span>"),
    ["ADHD"],
  ],
  [
    "text around blocks, without reading them again",
    "<div id=d>ADHD<p>ketamine</p></div>",
    (root) => {
      (find(root, "#d").firstChild as Text).data = "dopamine";
    },
    ["dopamine", "ketamine"],
  ],
  [
    "several at once",
    "<p>one</p>",
    (root) => {
      for (let n = 0; n < 50; n += 1) root.insertAdjacentHTML("beforeend", "<p>ADHD</p>");
      root.firstElementChild?.remove();
    },
    Array(50).fill("ADHD"),
  ],
  [
    "a block put behind a comment inside a term",
    "<p>attention deficit <!--a-->disorder</p>",
    (root) =>
      find(root, "p").insertBefore(document.createElement("div"), find(root, "p").lastChild),
    [],
  ],
  [
    "a block at the edge of an inline element inside a term",
    "<div>attention deficit <b>disorder</b></div>",
    (root) => find(root, "b").prepend(document.createElement("p")),
    [],
  ],
  [
    "a block taken from such an edge",
    "<div>attention deficit <b><p></p>disorder</b></div>",
    (root) => find(root, "p").remove(),
    ["attention deficit disorder"],
  ],
  [
    "a block that is moved into an editor",
    "<div contenteditable id=e></div><p id=p>ketamine</p>",
    (root) => find(root, "#e").append(find(root, "#p")),
    [],
  ],
  [
    "moved text",
    "<p id=a>ADHD</p><p id=b>ketamine</p>",
    (root) => root.append(find(root, "#a")),
    ["ketamine", "ADHD"],
  ],
];

describe("keeping up with the page", () => {
  it.each(changes)("follows %s", async (_name, before, change, after) => {
    const { reads } = await readPage(`<div id=root>${before}</div>`);
    change(document.querySelector("#root") as HTMLElement);
    await vi.waitFor(() => expect(reads()).toBeGreaterThan(1));
    expect(marked()).toEqual(after);
  });

  it("leaves text in an editor alone", async () => {
    await readPage("<div contenteditable id=e>x</div><p>ADHD</p>");
    document.querySelector("#e")?.append(" ketamine");
    await pause(250);
    expect(marked()).toEqual(["ADHD"]);
  });

  it("follows a replaced body", async () => {
    const { reads } = await readPage("<p>ADHD</p>");
    const body = document.createElement("body");
    body.innerHTML = "<p>ketamine</p>";
    document.body.replaceWith(body);
    await vi.waitFor(() => expect(reads()).toBeGreaterThan(1));
    expect(marked()).toEqual(["ketamine"]);
  });

  it("does not wait for a page that never rests", async () => {
    const { reads } = await readPage("<p id=p>x</p>");
    const busy = setInterval(() => document.querySelector("#p")?.append("."), 10);
    document.body.insertAdjacentHTML("beforeend", "<p>ketamine</p>");
    await vi.waitFor(() => expect(marked()).toEqual(["ketamine"]), { timeout: 500 });
    clearInterval(busy);
    expect(reads()).toBeGreaterThan(1);
  });

  it("comes to rest when the page does", async () => {
    const { reads } = await readPage("<p>x</p>");
    document.body.append("ADHD");
    await vi.waitFor(() => expect(reads()).toBe(2));
    await pause(300);
    expect(reads()).toBe(2);
  });
});
