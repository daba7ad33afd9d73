import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FlowPassage, passagesIn } from "../../content/page/passages.ts";
import { blocksIn } from "../../content/reading/flow.ts";
import { withSettledPlaces } from "../../content/settled-places.ts";
import { finder, mentionsIn } from "./claims.ts";
import "./page.ts";

const goOn = () => Promise.resolve(true);

/** Puts HTML into the body and gives its passages, as the claim reader gets them. */
async function read(html: string, title = "", pause = goOn): Promise<FlowPassage[]> {
  document.body.innerHTML = html;
  const readTitle = () => ({ text: title, mentions: mentionsIn(title, document.body) });
  const found = await passagesIn(document.body, { ...finder, title: readTitle }, pause);
  return found.map(settled);
}

const settled = ({ flow, passage }: FlowPassage): FlowPassage => ({
  flow,
  passage: withSettledPlaces(passage),
});

const line = (text: string) => text.replace(/\s+/gu, " ").trim();

/** What the passages say, each after its places: "heading > heading | text". */
function said(passages: readonly FlowPassage[]): string[] {
  return passages.map(({ passage: { places, text } }) =>
    [places.map((place) => line(place.text)).join(" > "), line(text)].filter(Boolean).join(" | "),
  );
}

/** The same of one, with what the places are: "title T > heading H". */
function placesOf(passages: readonly FlowPassage[], text: string): string {
  const found = passages.find(({ passage }) => line(passage.text) === text);
  if (!found) return "no passage";
  return found.passage.places.map((place) => `${place.as} ${line(place.text)}`).join(" > ");
}

type Case = [name: string, html: string, passages: string[], title?: string];

describe("what becomes a passage", () => {
  const cases: Case[] = [
    ["a flow that names both", "<p>Ketamine for ADHD</p>", ["Ketamine for ADHD"]],
    ["one that names the treatment alone", "<p>Ketamine</p><p>ADHD</p>", ["Ketamine"]],
    ["not one that names the condition alone", "<p>ADHD</p>", []],
    ["not one with a medicine in place of the treatment", "<p>Ritalin for ADHD</p>", []],
    [
      "a flow under a heading that names the other",
      "<h2>Ketamine</h2><p>It cures ADHD.</p><p>Tea.</p>",
      ["Ketamine", "Ketamine | It cures ADHD."],
    ],
    [
      "a flow under a heading that names both, and the heading itself",
      "<h2>Ketamine for ADHD</h2><p>It is approved.</p>",
      ["Ketamine for ADHD", "Ketamine for ADHD | It is approved."],
    ],
    [
      "every item of a list under such a heading",
      "<h2>Ketamine for ADHD</h2><ul><li>Better focus</li><li>Less <b>stress</b></li></ul>",
      ["Ketamine for ADHD", "Ketamine for ADHD | Better focus", "Ketamine for ADHD | Less stress"],
    ],
    [
      "a flow under headings that name one each, with one between that names nothing",
      "<h1>Ketamine</h1><h2>In ADHD</h2><h3>Doses</h3><p>It helps.</p>",
      [
        "Ketamine",
        "Ketamine > In ADHD",
        "Ketamine > In ADHD > Doses",
        "Ketamine > In ADHD > Doses | It helps.",
      ].map((text) => text.replace(/ > (?=[^|>]*$)/u, " | ")),
    ],
    [
      "a flow that names the condition where the title alone names the treatment",
      "<h2>Doses</h2><p>ADHD goes away.</p><p>Tea.</p>",
      ["Ketamine | Doses | ADHD goes away.".replace(" | ", " > ")],
      "Ketamine",
    ],
    [
      "all of a page whose title names both",
      "<p>It is approved.</p><div>It helps. <b><div>Tea.</div></b></div>",
      ["It is approved.", "It helps.", "Tea."].map((text) => `Ketamine for ADHD | ${text}`),
      "Ketamine for ADHD",
    ],
    [
      "the cells of a table whose heads name both",
      "<table><tr><th></th><th>Ketamine</th></tr><tr><th>ADHD</th><td>yes</td></tr></table>",
      ["Ketamine", "Ketamine > ADHD | yes"],
    ],
    [
      "the items of a list that names the other where a line opens it",
      "<p>Ketamine is proven for:</p><ul><li>ADHD</li><li>tea</li></ul>",
      ["Ketamine is proven for:", "Ketamine is proven for: | ADHD"],
    ],
    [
      "each of the flows that a line break makes",
      "<p>Ketamine for ADHD<br>Bread<br>ADHD and ketamine</p>",
      ["Ketamine for ADHD", "ADHD and ketamine"],
    ],
    ["not white space", "<h2>Ketamine for ADHD</h2><p> \n </p>", ["Ketamine for ADHD"]],
    [
      "not what has no words, such as a picture or a frame",
      "<h2>Ketamine for ADHD</h2><p><img> <img></p><iframe></iframe><video></video><p>It helps.</p>",
      ["Ketamine for ADHD", "Ketamine for ADHD | It helps."],
    ],
    [
      "not what is code, or what a reader writes",
      "<pre><code>ketamine ADHD</code></pre><div contenteditable>Ketamine for ADHD</div><textarea>Ketamine for ADHD</textarea>",
      [],
    ],
    ["not what is longer than any prose", `<p>Ketamine for ADHD${" bread".repeat(4000)}</p>`, []],
  ];
  it.each(cases)("%s", async (_name, html, passages, title) => {
    expect(said(await read(html, title))).toEqual(passages);
  });

  it.each([
    ["navigation", "<nav>…</nav>"],
    ["the page's footer", "<footer>…</footer>"],
    ["an aside", "<aside>…</aside>"],
    ["the page's header", "<header>…</header>"],
    ["what plays the part of navigation", "<div role=navigation>…</div>"],
    ["what plays the part of a footer", "<div role=contentinfo>…</div>"],
    ["what stands beside the matter", "<div role=complementary>…</div>"],
  ])("not %s, nor under a heading there", async (_name, around) => {
    const inside = "<h2>Ketamine for ADHD</h2><p>Ketamine cures ADHD.</p>";
    const html = `${around.replace("…", inside)}<p>It is approved.</p>`;
    expect(said(await read(html))).toEqual([]);
  });

  it("what stands in the header of an article, which is not the page's", async () => {
    const html = "<article><header><p>Ketamine for ADHD</p></header></article>";
    expect(said(await read(html))).toEqual(["Ketamine for ADHD"]);
  });
});

describe("the places of a passage", () => {
  const both = "Ketamine for ADHD";
  const heads =
    "<tr><td><td>Ketamine<td>Ritalin</tr><tr><td>Onset<td>hours<td>30 minutes</tr>" +
    "<tr><td>Focus<td>ADHD, ketamine<td>yes</tr>";
  const cases: [name: string, html: string, text: string, places: string, title?: string][] = [
    ["h1", `<h1>${both}</h1><p>Yes.</p>`, "Yes.", `heading ${both}`],
    ["h6", `<h6>${both}</h6><p>Yes.</p>`, "Yes.", `heading ${both}`],
    [
      "what plays the part of a heading",
      `<div role=heading aria-level=3>${both}</div><p>Yes.</p>`,
      "Yes.",
      `heading ${both}`,
    ],
    ["a heading that asks", `<h2>${both}?</h2><p>Yes.</p>`, "Yes.", `question ${both}?`],
    ["a term with what it means", `<dl><dt>${both}<dd>Yes.</dl>`, "Yes.", `question ${both}`],
    [
      "a term in a box with what it means",
      `<dl><div><dt>${both}?<dd>Yes.</div><div><dt>Tea?<dd>No.</div></dl>`,
      "No.",
      "no passage",
    ],
    [
      "the line of a fold",
      `<details><summary>${both}</summary>Yes.</details>`,
      "Yes.",
      `question ${both}`,
    ],
    [
      "a heading in the line of a fold",
      `<details><summary><h3>${both}?</h3></summary>Yes.</details>`,
      "Yes.",
      `question ${both}?`,
    ],
    [
      "the caption of a table",
      `<table><caption>${both}</caption><tr><td>Yes.</table>`,
      "Yes.",
      `heading ${both}`,
    ],
    [
      "the legend of a form",
      `<fieldset><legend>${both}</legend><p>Yes.</p></fieldset>`,
      "Yes.",
      `heading ${both}`,
    ],
    [
      "a heading in a box of its own",
      `<div><h2>${both}</h2></div><div><p>Yes.</p></div>`,
      "Yes.",
      `heading ${both}`,
    ],
    [
      "a heading of several lines, which is one",
      "<h2>Ketamine<br>for<div>ADHD</div></h2><p>Yes.</p>",
      "Yes.",
      "heading Ketamine for ADHD",
    ],
    ["a heading before bare text", `<div><h2>${both}</h2>Yes.</div>`, "Yes.", `heading ${both}`],
    [
      "all headings above, the nearest last",
      "<h1>Ketamine</h1><h2>In ADHD</h2><h3>Focus</h3><p>Yes.</p>",
      "Yes.",
      "heading Ketamine > heading In ADHD > heading Focus",
    ],
    [
      "not those above that another of their level has ended",
      `<h1>${both}</h1><h3>Tea</h3><h2>Focus</h2><p>Yes.</p>`,
      "Yes.",
      `heading ${both} > heading Focus`,
    ],
    [
      "those around a fold, and those in it",
      `<h2>${both}</h2><details><summary>Safe?</summary><h4>Long</h4>Yes.</details>`,
      "Yes.",
      `heading ${both} > question Safe? > heading Long`,
    ],
    [
      "not those in a fold that is over",
      `<h2>${both}</h2><details><summary>Safe?</summary><h4>Long</h4></details>Yes.`,
      "Yes.",
      `heading ${both}`,
    ],
    ["the document's title", "<p>Yes.</p>", "Yes.", `title ${both}`, both],
    [
      "the title before all headings",
      "<h1>Focus</h1><p>Yes.</p>",
      "Yes.",
      `title ${both} > heading Focus`,
      both,
    ],
    [
      "no title where a heading says the same",
      `<h1> ketamine <br>for ADHD</h1><p>Yes.</p>`,
      "Yes.",
      "heading ketamine for ADHD",
      both,
    ],
    [
      "the line that opens a list",
      `<p>${both} brings:</p><ul><li>Yes.</ul>`,
      "Yes.",
      `lead ${both} brings:`,
    ],
    [
      "such a line in the same box",
      `<div>${both} brings: <ol><li>Yes.</ol></div>`,
      "Yes.",
      `lead ${both} brings:`,
    ],
    [
      "such a line that is a heading",
      `<h3>${both}:</h3><ul><li>Yes.</ul>`,
      "Yes.",
      `lead ${both}:`,
    ],
    [
      "one for a list in a list",
      `<p>${both}:</p><ul><li>Focus:<ul><li>Yes.</ul></ul>`,
      "Yes.",
      `lead ${both}: > lead Focus:`,
    ],
    [
      "no line without a colon, and none further up",
      `<h2>${both}</h2><p>It brings:</p><p>Tea.</p><ul><li>Yes.</ul>`,
      "Yes.",
      `heading ${both}`,
    ],
    [
      "no line whose list is over",
      `<h2>${both}</h2><p>It brings:</p><ul><li>Tea.</ul><p>Yes.</p>`,
      "Yes.",
      `heading ${both}`,
    ],
    [
      "a line that asks",
      `<p>Q: Is ${both} safe?</p><p>A: Yes.</p>`,
      "A: Yes.",
      `question Q: Is ${both} safe?`,
    ],
    [
      "the last one that asks",
      `<p>Q1. ${both}?</p><p>A. No.</p><p>Q2. ${both}, safe?<br>A. Yes.</p>`,
      "A. Yes.",
      `question Q2. ${both}, safe?`,
    ],
    [
      "no line that asks further up than the next heading",
      `<h2>${both}</h2><p>Q: Safe?</p><p>A: No.</p><h3>Focus</h3><p>Yes.</p>`,
      "Yes.",
      `heading ${both} > heading Focus`,
    ],
    [
      "no line that asks in another box",
      `<h2>${both}</h2><div><p>Q: Safe?</p><p>A: No.</p></div><p>Yes.</p>`,
      "Yes.",
      `heading ${both}`,
    ],
    [
      "the button of a panel",
      `<div><button aria-expanded=false>${both}</button><div>Yes.</div></div>`,
      "Yes.",
      `question ${both}`,
    ],
    [
      "the button of a panel in a box of its own",
      `<div><h3><button aria-expanded=true>${both}</button></h3><p>Yes.</p></div>`,
      "Yes.",
      `question ${both}`,
    ],
    [
      "no button of another panel",
      `<h2>${both}</h2><button aria-expanded=true>Safe?</button><p>No.</p><p>Yes.</p>`,
      "Yes.",
      `heading ${both}`,
    ],
    [
      "the heads of column and row",
      "<table><tr><th>Drug<th>ADHD<tr><th>Ketamine<td>Yes.</table>",
      "Yes.",
      "column ADHD > row Ketamine",
    ],
    [
      "the first row and the first cell where no head is marked",
      `<table>${heads}</table>`,
      "ADHD, ketamine",
      "column Ketamine > row Focus",
    ],
    [
      "a head over several columns, and the one below it",
      "<table><tr><td><th colspan=2>Ketamine<th>Tea<tr><th>In<th>ADHD<th>Sleep<th>-" +
        "<tr><th>Works<td>Yes.<td>No.<td>?</table>",
      "Yes.",
      "column Ketamine > column ADHD > row Works",
    ],
    [
      "a head over several rows",
      "<table><tr><th>Drug<th>Use<th>In ADHD<tr><th rowspan=2>Ketamine<td>Sleep<td>No." +
        "<tr><td>Focus<td>Yes.</table>",
      "Yes.",
      "column In ADHD > row Ketamine",
    ],
    [
      "the heading of a part of a table",
      "<table><tr><th>Drug<th>ADHD<tr><th colspan=2>Dissociatives<tr><th>Ketamine<td>Yes.</table>",
      "Yes.",
      "column ADHD > column Dissociatives > row Ketamine",
    ],
    [
      "not what is too long for a head: the page is laid out in the table",
      `<table><tr><td>${both}. ${"Tea is free. ".repeat(20)}<td>Tea<tr><td>Ketamine<td>ADHD.</table>`,
      "ADHD.",
      "column Tea > row Ketamine",
    ],
  ];
  it.each(cases)("are: %s", async (_name, html, text, places, title) => {
    expect(placesOf(await read(html, title), text)).toBe(places);
  });

  it("have their own mentions, also those of several lines", async () => {
    const found = await read("<h1>The<br>ketamine<br>of ADHD</h1><p>Ketamine.</p>");
    const [place] = found.at(-1)?.passage.places ?? [];
    expect(place?.mentions.map(({ start, end }) => place.text.slice(start, end))).toEqual([
      "ketamine",
      "ADHD",
    ]);
  });

  const overCases: Case[] = [
    [
      "with the next of a heading's level",
      "<h2>Ketamine for ADHD</h2><h2>Prices</h2><p>Parking is free.</p>",
      ["Ketamine for ADHD"],
    ],
    [
      "with the next of a higher level, and so are those below that",
      "<h1>Clinic</h1><h3>Ketamine for ADHD</h3><h2>ADHD</h2><p>It helps.</p>",
      ["Clinic | Ketamine for ADHD"],
    ],
    [
      "with the list, fold, table or form that a heading belongs to",
      "<dl><dt>Ketamine for ADHD</dt></dl><p>Tea.</p>" +
        "<details><summary>Ketamine for ADHD</summary></details><p>Tea.</p>" +
        "<details><summary><h3>Ketamine for ADHD</h3></summary></details><p>Tea.</p>" +
        "<table><caption>Ketamine for ADHD</caption></table><p>Tea.</p>" +
        "<fieldset><legend>Ketamine for ADHD</legend></fieldset><p>Tea.</p>",
      Array<string>(5).fill("Ketamine for ADHD"),
    ],
    [
      "where nothing comes after it",
      "<div>Yes.<h2>Ketamine for ADHD</h2></div>",
      ["Ketamine for ADHD"],
    ],
  ];
  it.each(overCases)("are over %s", async (_name, html, passages) => {
    expect(said(await read(html))).toEqual(passages);
  });
});

describe("the block and the language of a passage", () => {
  const both = "Ketamine for ADHD";
  it.each([
    ["text", `<p>${both}</p>`],
    ["text", `<dl><dt>Tea<dd>${both}</dl>`],
    ["text", `<ul><li><table></table></li></ul><p>${both}</p>`],
    ["heading", `<h2>${both}</h2>`],
    ["heading", `<dl><dt>${both}</dl>`],
    ["heading", `<div><button aria-expanded=false>${both}</button><p>Tea</p></div>`],
    ["item", `<ul><li>${both}</ul>`],
    ["item", `<ul><li><p>${both}</p></ul>`],
    ["item", `<table><tr><td><ul><li>${both}</ul></table>`],
    ["cell", `<ul><li><table><tr><th>Tea<td>${both}</table></ul>`],
    ["head", `<table><tr><th>${both}</table>`],
    ["head", `<table><tr><td>Tea<td>Milk<tr><td>${both}<td>Bread</table>`],
    ["cell", `<table><tr><td>Tea<td>Milk<tr><td>Bread<td>${both}</table>`],
    ["cell", `<table><tr><td>Tea<tr><td>${both}</table>`],
    ["quote", `<blockquote>${both}</blockquote>`],
    ["quote", `<blockquote><ul><li>${both}</ul></blockquote>`],
    ["quote", `<p> <q>${both}</q> </p>`],
    ["text", `<p><q>${both}</q>, they say.</p>`],
    ["quote", `<div class="box Testimonials"><p>${both}</p></div>`],
    ["quote", `<figure><blockquote>Tea</blockquote><figcaption>${both}</figcaption></figure>`],
    ["text", `<figure><img><figcaption>${both}</figcaption></figure>`],
  ])("%s: %s", async (block, html) => {
    const found = (await read(html)).map(({ passage }) => passage);
    expect(found.find(({ text }) => text.includes(both))?.block).toBe(block);
  });

  it.each([
    ["", `<p>${both}</p>`],
    ["de", `<p lang=de>${both}</p>`],
    ["de", `<div lang=de><p>Ja: <b lang=en>${both}</b></p></div>`],
    ["en-GB", `<div lang=de><p lang=en-GB>${both}</p></div>`],
    ["de", `<form lang=de><input name=lang><p>${both}</p></form>`],
  ])("is in %s: %s", async (lang, html) => {
    document.documentElement.removeAttribute("lang");
    expect((await read(html)).at(-1)?.passage.lang).toBe(lang);
  });

  it("is in the language of the page, also in a shadow tree", async () => {
    document.documentElement.lang = "fr";
    document.body.innerHTML = "<div><span id=host></span></div>";
    const root = document.querySelector("#host")?.attachShadow({ mode: "open" });
    if (!root) throw new Error("No shadow tree");
    root.innerHTML = `${both}<p>${both}</p>`;
    const everything = { ...finder, blocks: () => blocksIn(root) };
    const found = await passagesIn(root, everything, goOn);
    expect(found.map(({ passage }) => passage.lang)).toEqual(["fr", "fr"]);
  });
});

describe("reading passages", () => {
  it("keeps to the order of the page where text stands around blocks", async () => {
    const passages = await read(
      "<div>Ketamine for ADHD 1<p>Ketamine for ADHD 2</p>Ketamine for ADHD 3" +
        "<section>Ketamine for ADHD 4<p>Ketamine for ADHD 5</p></section>Ketamine for ADHD 6</div>",
    );
    expect(said(passages).map((text) => text.at(-1))).toEqual(["1", "2", "3", "4", "5", "6"]);
  });

  it("makes plain data, which can travel in a message", async () => {
    const [first] = await read("<p>Ketamine for <b>ADHD</b></p>");
    expect(JSON.parse(JSON.stringify(first?.passage))).toEqual(first?.passage);
    expect(Object.keys(first?.passage.mentions[0] ?? {})).toEqual([
      "topic",
      "role",
      "start",
      "end",
    ]);
  });

  it("leaves out what goes while it is read", async () => {
    let steps = 0;
    const passages = await read(
      "<p>Ketamine for ADHD 1</p><p id=gone>Ketamine for ADHD 2</p><p>Ketamine for ADHD 3</p>",
      "",
      async () => {
        steps += 1;
        if (steps === 2) document.querySelector("#gone")?.remove();
        return true;
      },
    );
    expect(said(passages)).toEqual(["Ketamine for ADHD 1", "Ketamine for ADHD 3"]);
  });

  it("gives nothing once it is told to stop", async () => {
    let steps = 0;
    const stopSoon = async () => {
      steps += 1;
      return steps < 3;
    };
    expect(await read("<p>Ketamine for ADHD</p>".repeat(9), "", stopSoon)).toEqual([]);
    expect(steps).toBe(3);
  });
});

describe("the way to the passages", () => {
  const part = fc.constantFrom(
    "<h1>Ketamine for ADHD</h1>",
    "<h2>Ketamine</h2>",
    "<h2>How it works</h2>",
    "<h3>ADHD</h3>",
    "<h3><div>Prices</div></h3>",
    "<p>Ketamine for ADHD</p>",
    "<p>It cures ADHD.</p>",
    "<p>Bread</p>",
    "loose text ",
    "loose ADHD ",
    "<div>loose<p>Ketamine</p>text</div>",
    "<section><h2>Ketamine for ADHD</h2>It is approved.<div><p>Bread</p></div></section>",
    "<details><summary>Is ketamine for ADHD safe?</summary>Yes.<h4>More</h4><p>Bread</p></details>",
    "<dl><dt>Ketamine for ADHD?</dt><dd>Yes.</dd><dt>Bread?</dt><dd>No.</dd></dl>",
    "<p>Ketamine for ADHD helps with:</p>",
    "<p>ADHD and:</p>",
    "<ul><li>ADHD</li><li>Bread<ul><li>Ketamine</li></ul></li></ul>",
    "<ol><li>Bread</li></ol>",
    "<p>Q: Is ketamine safe?</p><p>A: In ADHD it is.</p>",
    "<table><tr><th>Ketamine</th><th>Bread</th></tr><tr><td>ADHD</td><td>Tea</td></tr></table>",
    "<div><button aria-expanded=false>Ketamine for ADHD</button><div>Yes. <p>Bread</p></div></div>",
    "<nav><h2>Ketamine for ADHD</h2><p>Bread</p></nav>",
    "<b>in a line<div><h3>Ketamine for ADHD</h3>Yes.</div>again</b>",
  );
  const html = fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(""));

  it("is shorter than the whole page, and leaves none of them out", {
    timeout: 60_000,
  }, async () => {
    const everything = { ...finder, blocks: () => blocksIn(document.body) };
    await fc.assert(
      fc.asyncProperty(html, async (page) => {
        const found = await read(page);
        const all = await passagesIn(document.body, everything, goOn);
        expect(said(found)).toEqual(said(all.map(settled)));
      }),
      { numRuns: 400 },
    );
  });
});
