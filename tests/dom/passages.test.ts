import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FlowPassage, passagesIn } from "../../content/page/passages.ts";
import { blocksIn } from "../../content/reading/flow.ts";
import { finder, mentionsIn } from "./claims.ts";
import "./page.ts";

const goOn = () => Promise.resolve(true);

/** Puts HTML into the body and gives its passages. */
function read(html: string, pause = goOn): Promise<FlowPassage[]> {
  document.body.innerHTML = html;
  return passagesIn(document.body, finder, pause);
}

/** What the passages say, each as "heading | text". */
function said(passages: readonly FlowPassage[]): string[] {
  const line = (text: string) => text.replace(/\s+/gu, " ").trim();
  return passages.map(({ passage: { heading, text } }) =>
    heading ? `${line(heading.text)} | ${line(text)}` : line(text),
  );
}

type Case = [name: string, html: string, passages: string[]];

describe("what becomes a passage", () => {
  const cases: Case[] = [
    ["a flow that names both", "<p>Ketamine for ADHD</p>", ["Ketamine for ADHD"]],
    ["not one that names the treatment alone", "<p>Ketamine</p>", []],
    ["not one that names the condition alone", "<p>ADHD</p><p>Ketamine</p>", []],
    ["not one with a medicine in place of the treatment", "<p>Ritalin for ADHD</p>", []],
    [
      "a flow under a heading that names the other",
      "<h2>Ketamine</h2><p>It cures ADHD.</p>",
      ["Ketamine | It cures ADHD."],
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
      "each of the flows that a line break makes",
      "<p>Ketamine for ADHD<br>Bread<br>ADHD and ketamine</p>",
      ["Ketamine for ADHD", "ADHD and ketamine"],
    ],
    ["not white space", "<h2>Ketamine for ADHD</h2><p> \n </p>", ["Ketamine for ADHD"]],
    [
      "not what is code, or what a reader writes",
      "<pre><code>ketamine ADHD</code></pre><div contenteditable>Ketamine for ADHD</div><textarea>Ketamine for ADHD</textarea>",
      [],
    ],
    ["not what is longer than any prose", `<p>Ketamine for ADHD${" bread".repeat(4000)}</p>`, []],
  ];
  it.each(cases)("%s", async (_name, html, passages) => {
    expect(said(await read(html))).toEqual(passages);
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

describe("the heading of a passage", () => {
  const both = "Ketamine for ADHD";
  it.each([
    ["h1", `<h1>${both}</h1><p>Yes.</p>`],
    ["h6", `<h6>${both}</h6><p>Yes.</p>`],
    ["what plays the part of one", `<div role=heading aria-level=3>${both}</div><p>Yes.</p>`],
    ["a question with its answer", `<dl><dt>${both}</dt><dd>Yes.</dd></dl>`],
    ["the line of a fold", `<details><summary>${both}</summary>Yes.</details>`],
    ["the caption of a table", `<table><caption>${both}</caption><tr><td>Yes.</table>`],
    ["the legend of a form", `<fieldset><legend>${both}</legend><p>Yes.</p></fieldset>`],
    ["one that stands in a box of its own", `<div><h2>${both}</h2></div><div><p>Yes.</p></div>`],
    ["one with a line break in it", "<h2>Ketamine<br>for ADHD</h2><p>Yes.</p>"],
    ["one with a block in it", `<h2><div>${both}</div></h2><p>Yes.</p>`],
    ["one in the line of a fold", `<details><summary><h3>${both}</h3></summary>Yes.</details>`],
    ["one for text that stands bare after it", `<div><h2>${both}</h2>Yes.</div>`],
  ])("is %s", async (_name, html) => {
    expect(said(await read(html)).at(-1)).toBe("Ketamine for ADHD | Yes.");
  });

  const cases: Case[] = [
    [
      "is read with those above it where it names one of the two",
      "<h1>Ketamine</h1><h2>In ADHD</h2><p>It helps.</p>",
      ["Ketamine | In ADHD", "Ketamine: In ADHD | It helps."],
    ],
    [
      "is read with those above it where the text names one of the two",
      "<h1>Ketamine</h1><h2>Adults</h2><h3>Focus</h3><p>ADHD goes away.</p>",
      ["Ketamine: Adults: Focus | ADHD goes away."],
    ],
    [
      "is read alone where neither names one, so that a title far above is not in every line",
      "<h1>Ketamine for ADHD</h1><h2>Prices</h2><p>Parking is free.</p><ul><li>Tea</li></ul>",
      ["Ketamine for ADHD", "Ketamine for ADHD | Prices"],
    ],
    [
      "is over with the next of its level",
      "<h2>Ketamine for ADHD</h2><h2>Prices</h2><p>Parking is free.</p>",
      ["Ketamine for ADHD"],
    ],
    [
      "is over with the next of a higher level, and so are those below that",
      "<h1>Clinic</h1><h3>Ketamine for ADHD</h3><h2>ADHD</h2><p>It helps.</p>",
      ["Clinic | Ketamine for ADHD"],
    ],
    [
      "is over with the list, fold, table or form that it belongs to",
      "<dl><dt>Ketamine for ADHD</dt></dl><p>Tea.</p>" +
        "<details><summary>Ketamine for ADHD</summary></details><p>Tea.</p>" +
        "<details><summary><h3>Ketamine for ADHD</h3></summary></details><p>Tea.</p>" +
        "<table><caption>Ketamine for ADHD</caption></table><p>Tea.</p>" +
        "<fieldset><legend>Ketamine for ADHD</legend></fieldset><p>Tea.</p>",
      Array<string>(5).fill("Ketamine for ADHD"),
    ],
    [
      "is that of the section again once the list is over",
      "<h2>Ketamine for ADHD</h2><dl><dt>Prices</dt><dd>Tea.</dd></dl><p>Yes.</p>",
      ["Ketamine for ADHD", "Ketamine for ADHD | Prices", "Ketamine for ADHD | Yes."],
    ],
    [
      "is what stands before the text, not what comes after it",
      "<div>Yes.<h2>Ketamine for ADHD</h2></div>",
      ["Ketamine for ADHD"],
    ],
  ];
  it.each(cases)("%s", async (_name, html, passages) => {
    expect(said(await read(html))).toEqual(passages);
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

  it("knows where the terms are, in the text and in headings read together", async () => {
    const found = await read("<h1>Ketamine</h1><h2>In ADHD</h2><p>Ketamine helps.</p>");
    const terms = found.map(({ passage: { text, heading } }) => [
      mentionsIn(text, document.body).length,
      heading?.mentions.map(({ start, end }) => heading.text.slice(start, end)),
    ]);
    expect(terms).toEqual([
      [1, ["Ketamine"]],
      [1, ["Ketamine", "ADHD"]],
    ]);
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
    expect(await read("<p>Ketamine for ADHD</p>".repeat(9), stopSoon)).toEqual([]);
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
        expect(said(found)).toEqual(said(all));
      }),
      { numRuns: 400 },
    );
  });
});
