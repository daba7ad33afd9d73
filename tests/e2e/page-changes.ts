/** What pages do to themselves, for the tests of how marks follow, and the words that are marked in the end. */

/** What a page does to itself, with waits in between where it has some. */
type Change = () => void | Promise<void>;

/** Each begins on living.html, whose first paragraph says ketamine, not as its first word. */
export const changes: [name: string, change: Change, words: string[]][] = [
  [
    "a new route whose text takes the place of the old one",
    () => {
      history.pushState({}, "", "?route=2");
      const main = document.createElement("main");
      main.innerHTML = "<h1>ADHD</h1><p>Ritalin is named here.</p>";
      document.querySelector("main")?.replaceWith(main);
    },
    ["ADHD", "Ritalin"],
  ],
  [
    "routes that come and go quickly",
    async () => {
      for (let route = 0; route < 30; route += 1) {
        history.pushState({}, "", `?route=${route}`);
        const main = document.querySelector("main") as HTMLElement;
        main.innerHTML = `<p>${route % 2 ? "ADHD" : "Dopamine"} and ketamine, route ${route}.</p>`;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    ["ADHD", "ketamine"],
  ],
  [
    "a document that is written anew after it was loaded",
    () => {
      document.open();
      document.write("<!doctype html><title>New</title><body><p>ADHD, written.</p>");
      document.close();
    },
    ["ADHD"],
  ],
  [
    "a document that is written anew bit by bit, and changed after that",
    async () => {
      const rest = () => new Promise((resolve) => setTimeout(resolve, 200));
      document.open();
      document.write("<body><p>Keta");
      await rest();
      document.write("mine, in parts.</p>");
      await rest();
      document.write("<p>And ADHD.</p>");
      document.close();
      await rest();
      document.body.append("Then Ritalin.");
    },
    ["Ketamine", "ADHD", "Ritalin"],
  ],
  [
    "a document that is written anew twice",
    async () => {
      for (const word of ["Dopamine", "ADHD"]) {
        document.open();
        document.write(`<body><p>${word}, written.</p>`);
        document.close();
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
    },
    ["ADHD"],
  ],
  [
    "another body in the place of the old one",
    () => {
      const body = document.createElement("body");
      body.innerHTML = "<p>ADHD in a new body.</p>";
      document.body = body;
      body.append("Ritalin");
    },
    ["ADHD", "Ritalin"],
  ],
  [
    "a body that is taken away, and another that comes later",
    async () => {
      document.body.remove();
      await new Promise((resolve) => setTimeout(resolve, 300));
      const body = document.createElement("body");
      body.textContent = "ADHD in a late body.";
      document.documentElement.append(body);
    },
    ["ADHD"],
  ],
  [
    "the whole text of the document replaced",
    () => {
      document.documentElement.innerHTML = "<head></head><body><p>All new: ADHD.</p></body>";
    },
    ["ADHD"],
  ],
  [
    "another root element",
    () => {
      const root = document.createElement("html");
      root.innerHTML = "<head></head><body><p>A new root: ADHD.</p></body>";
      document.documentElement.replaceWith(root);
    },
    ["ADHD"],
  ],
  [
    "a text node that comes to name a term",
    () => {
      (document.querySelector("#second")?.firstChild as Text).data = "Bread, butter, ADHD.";
    },
    ["Ketamine", "ADHD"],
  ],
  [
    "a text node that no longer names one",
    () => {
      (document.querySelector("#first")?.firstChild as Text).data = "Nothing is named here.";
    },
    [],
  ],
  [
    "a term that moves within its text node",
    () => {
      const text = document.querySelector("#first")?.firstChild as Text;
      text.insertData(0, "In this sentence ");
      text.insertData(0, "and far from the beginning: ");
    },
    ["Ketamine"],
  ],
  [
    "a text node that becomes shorter than the place of its term",
    () => {
      const text = document.querySelector("#first")?.firstChild as Text;
      text.data = "ADHD";
      text.deleteData(0, 4);
      text.appendData("Ritalin");
    },
    ["Ritalin"],
  ],
  [
    "a term typed letter by letter, and a part of it deleted again",
    async () => {
      const text = document.querySelector("#second")?.firstChild as Text;
      for (const letter of " Methylphenidate and ADHD") {
        text.appendData(letter);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      text.deleteData(text.length - 2, 2);
    },
    ["Ketamine", "Methylphenidate"],
  ],
  [
    "text that streams in as one node after another",
    async () => {
      const answer = document.querySelector("#second") as HTMLElement;
      for (const token of [" Keta", "mine", " for", " AD", "HD", ": ", "Rit", "alin", "."]) {
        answer.append(token);
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    },
    ["Ketamine", "Ketamine", "ADHD", "Ritalin"],
  ],
  [
    "text that streams into new elements within one line",
    async () => {
      const answer = document.querySelector("#second") as HTMLElement;
      for (const token of [" Keta", "mine", " for", " AD", "HD"]) {
        const piece = document.createElement("span");
        answer.append(piece);
        piece.textContent = token;
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    },
    ["Ketamine", "Ketamine", "ADHD"],
  ],
  [
    "a paragraph moved from one place to another",
    () => {
      document.querySelector("#main")?.append(document.querySelector("#first") as Element);
      document.querySelector("#second")?.append(" ADHD");
    },
    ["ADHD", "Ketamine"],
  ],
  [
    "a text node moved from one paragraph to another",
    () => {
      const text = document.querySelector("#first")?.firstChild as Text;
      document.querySelector("#second")?.append(" ", text);
    },
    ["Ketamine"],
  ],
  [
    "a part that is taken out, changed outside, and put back",
    async () => {
      const first = document.querySelector("#first") as HTMLElement;
      first.remove();
      await new Promise((resolve) => setTimeout(resolve, 200));
      first.textContent = "ADHD, changed outside.";
      document.querySelector("#main")?.append(first);
    },
    ["ADHD"],
  ],
  [
    "a list that is sorted again and again",
    async () => {
      const list = document.createElement("ul");
      list.innerHTML = "<li>c ADHD</li><li>a Ritalin</li><li>b nothing</li><li>d Adderall</li>";
      document.querySelector("#main")?.append(list);
      for (let times = 0; times < 20; times += 1) {
        const items = [...list.children];
        const way = times % 2 ? 1 : -1;
        items.sort((a, b) => way * ((a.textContent ?? "") < (b.textContent ?? "") ? -1 : 1));
        list.append(...items);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    ["Ketamine", "Ritalin", "ADHD", "Adderall"],
  ],
  [
    "the same text drawn anew with each frame for a second",
    async () => {
      const main = document.querySelector("#main") as HTMLElement;
      const end = performance.now() + 1000;
      for (let count = 0; performance.now() < end; count += 1) {
        main.innerHTML = `<p>Ketamine, drawing ${count}.</p><p>And ADHD.</p>`;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    },
    ["Ketamine", "ADHD"],
  ],
  [
    "rows added to a table, and a template put in",
    () => {
      const main = document.querySelector("#main") as HTMLElement;
      main.insertAdjacentHTML("beforeend", "<table></table><template><p>Adderall</p></template>");
      const row = document.querySelector("table")?.insertRow();
      for (const word of ["ADHD", "Ritalin"]) row?.insertCell().append(word);
      main.append((document.querySelector("template") as HTMLTemplateElement).content);
    },
    ["Ketamine", "ADHD", "Ritalin", "Adderall"],
  ],
];

/**
 * Changes by an offset within a term. With marks in the page the page's own text ends before the term, so
 * that whoever remembers an offset in it is told that there is none.
 */
export const cuts: typeof changes = [
  [
    "a term that is split over two text nodes and joined again",
    async () => {
      const first = document.querySelector("#first") as HTMLElement;
      for (let times = 0; times < 3; times += 1) {
        (first.firstChild as Text).splitText(10);
        await new Promise((resolve) => setTimeout(resolve, 150));
        first.normalize();
        await new Promise((resolve) => setTimeout(resolve, 150));
      }
    },
    ["Ketamine"],
  ],
  [
    "a term that is split over two text nodes and stays so",
    () => {
      const text = document.querySelector("#first")?.firstChild as Text;
      text.splitText(10);
    },
    ["Ketamine"],
  ],
];
