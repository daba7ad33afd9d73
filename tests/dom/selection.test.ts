import { beforeEach, describe, expect, it } from "vitest";
import { cardText, openFrame } from "./card-root.ts";
import { ask, inFrame, startWith } from "./in-frame.ts";
import { pause } from "./page.ts";
import { explain, lastAsked, notPlaced, select } from "./selecting.ts";

/** What the reader has selected, and the card that is opened for it. */

describe("a selection that is in the claims of the page", () => {
  const page =
    "<p>Tea is free. Ketamine helps <b>with</b> ADHD. Ketamine cures ADHD. Parking is free.</p>";
  it.each([
    ["a whole sentence", "Ketamine cures ADHD.", "Ketamine cures ADHD.", "Ketamine cures ADHD."],
    ["a word of it", "cures", "cures", "Ketamine cures ADHD."],
    ["words in an element of the line", "with", "with", "Ketamine helps with ADHD."],
    ["more than the sentence", "cures", "Parking", "Ketamine cures ADHD."],
    ["parts of two: the one that goes furthest", "helps", "cures", "Ketamine cures ADHD."],
  ])(
    "%s opens the card of the sentence, and nobody is asked",
    async (_name, from, to, sentence) => {
      await startWith(page, 2);
      const asked = inFrame.asked.length;
      select(from, to);
      expect(await explain()).toContain(`The page says “${sentence}”`);
      expect(inFrame.asked.length).toBe(asked);
    },
  );

  it.each([
    ["before it", "Tea is free. "],
    ["after it", " Parking is free."],
  ])("does not open it for text %s", async (_name, words) => {
    await startWith(page, 2);
    select(words);
    expect(await explain()).toContain(notPlaced);
  });
});

describe("another selection", () => {
  it("that the document does not answer is not judged", async () => {
    await startWith("<p>Tea is free.</p>");
    select("Tea is free.");
    const said = await explain();
    expect(said).toContain("Selected text");
    expect(said).toContain("“Tea is free.”");
    expect(said).toContain(notPlaced);
  });

  it("of several sentences opens the card of the one that goes furthest", async () => {
    await startWith("<footer>Ketamine may help in ADHD. Ketamine cures ADHD. Tea.</footer>");
    select("Ketamine may help in ADHD. Ketamine cures ADHD. Tea.");
    expect(await explain()).toContain("The page says “Ketamine cures ADHD.”");
  });

  it("over several paragraphs keeps their sentences apart", async () => {
    await startWith(
      "<footer><p>About tea</p><p>Ketamine is here.</p><p>It cures ADHD</p></footer>",
    );
    select("About", "ADHD");
    expect(await explain()).toContain("The page says “It cures ADHD”");
    expect(lastAsked()[0]?.text).not.toContain("here.It");
  });

  it("is judged with its terms and its heading", async () => {
    await startWith("<footer><h2>Ketamine</h2><p>It cures ADHD.</p></footer>");
    select("It cures ADHD.");
    await explain();
    expect(lastAsked()).toMatchObject([
      {
        text: "It cures ADHD.",
        mentions: [{ role: "condition", start: 9, end: 13 }],
        places: [
          { as: "heading", text: "Ketamine", mentions: [{ role: "treatment", start: 0, end: 8 }] },
        ],
      },
    ]);
  });

  it.each([
    ["a list that is over", "<dl><dt>Ketamine for ADHD?</dt></dl>"],
    ["the navigation", "<nav><h2>Ketamine for ADHD</h2></nav>"],
  ])("is not read under the heading of %s", async (_name, before) => {
    await startWith(`${before}<footer>Yes, tea is free.</footer>`);
    select("Yes, tea is free.");
    await explain();
    expect(lastAsked()[0]?.places).toEqual([]);
  });

  it.each([
    ["with soft hyphens", "<footer>Keta\u00ADmine cures AD\u00ADHD.</footer>"],
    [
      "with abbreviations that the page has defined",
      "<p>Ketamine (KTM) is old.</p><footer>KTM cures ADHD.</footer>",
    ],
  ])("is judged with its terms, %s", async (_name, html) => {
    await startWith(html);
    const text = document.querySelector("footer")?.textContent ?? "";
    select(text);
    await explain();
    expect(lastAsked()[0]?.mentions.map(({ role }) => role)).toEqual(["treatment", "condition"]);
  });

  it("is shortened where nobody would read it", async () => {
    await startWith(`<p>${"Tea is free. ".repeat(300)}</p>`);
    getSelection()?.selectAllChildren(document.body);
    await explain();
    expect(lastAsked()[0]?.text.length).toBeLessThanOrEqual(1500);
  });

  it.each(["", " \n "])("that is empty opens nothing: %j", async (told) => {
    await startWith("<p>Tea is free.</p>");
    expect(await ask({ type: "explain", text: told })).toBe(false);
    await pause(50);
    expect(cardText()).toBe("");
    expect(inFrame.asked).toEqual([]);
  });
});

describe("a selection in a text field, of which only the browser knows", () => {
  const field = "<p>Tea is free.</p><input value='Ketamine cures ADHD.'>";
  beforeEach(async () => {
    await startWith(field);
  });
  const selectField = () => document.querySelector("input")?.select();

  it("opens its card in the middle, under the upper edge", async () => {
    selectField();
    expect(await explain("Ketamine cures ADHD.")).toContain("The page says “Ketamine cures ADHD.”");
    const box = openFrame()?.getBoundingClientRect();
    expect(box?.top).toBeLessThan(20);
    expect(Math.abs((box?.left ?? 0) + (box?.width ?? 0) / 2 - innerWidth / 2)).toBeLessThan(20);
  });

  it("counts more than what is still selected on the page", async () => {
    select("Tea is free.");
    expect(await explain("Ketamine cures ADHD.")).toContain("The page says “Ketamine cures ADHD.”");
  });

  it("of a modal dialogue opens a card that can be used there", async () => {
    document.body.insertAdjacentHTML("beforeend", "<dialog><input value=Tea></dialog>");
    const dialog = document.querySelector("dialog");
    dialog?.showModal();
    dialog?.querySelector("input")?.select();
    await explain("Tea");
    const box = openFrame()?.getBoundingClientRect() ?? new DOMRect();
    expect(document.elementFromPoint(box.x + box.width / 2, box.y + 20)).toBe(
      document.querySelector(":popover-open"),
    );
  });
});
