import { describe, expect, it } from "vitest";
import { mentionsIn } from "./claims.ts";
import { again, find, finding, standing, textAt, wait } from "./finding.ts";

const cures = "Ketamine cures ADHD.";

describe("claims stand at their words", () => {
  it.each([
    ["in one text node", `<p>Tea. ${cures} Tea.</p>`, cures],
    ["over elements in the line", "<p>Tea. <b>Keta</b>mine <i>cures</i> ADHD. Tea.</p>", cures],
    [
      "with soft hyphens and marks of direction",
      "<p>Tea. Keta\u00ADmine\u200F cures AD\u200BHD. Tea.</p>",
      "Keta\u00ADmine\u200F cures AD\u200BHD.",
    ],
    ["with line feeds", "<p>Ketamine\n  cures\n  ADHD.</p>", "Ketamine\n  cures\n  ADHD."],
    [
      "with an image inside",
      "<p>Ketamine <img alt=x> cures ADHD. Tea.</p>",
      "Ketamine  cures ADHD.",
    ],
    [
      "with what stands over the line",
      "<p>Ketamine<sup>1</sup> cures ADHD.</p>",
      "Ketamine1 cures ADHD.",
    ],
    ["after a comment in the page", "<p><!-- x -->Ketamine cures<!-- y --> ADHD.</p>", cures],
  ])("%s", async (_name, html, words) => {
    const finder = await find(html);
    expect(standing(finder)).toEqual([`contradicts: ${words}`]);
    const [claim] = finder.claims();
    const decided = claim?.words.map(({ start, end }) =>
      claim.text.slice(start - claim.start, end - claim.start),
    );
    expect(decided).toEqual(["cures"]);
  });

  it("in the order of the page, whatever their stance", async () => {
    const finder = await find(
      `<div>Ketamine may help in ADHD.<p>${cures} Ketamine helps with ADHD.</p>${cures}</div>`,
    );
    expect(finder.claims().map(({ stance }) => stance)).toEqual([
      "consistent",
      "contradicts",
      "overstates",
      "contradicts",
    ]);
  });

  it("each of a sentence that stands there twice, which is judged once", async () => {
    const finder = await find(`<p>${cures}</p><p>${cures}</p>`);
    expect(standing(finder)).toHaveLength(2);
    expect(finding.asked.flat()).toHaveLength(1);
  });

  it("however many messages they take", async () => {
    const count = 250;
    const finder = await find(
      Array.from({ length: count }, (_, index) => `<p>${index}: ${cures}</p>`).join(""),
    );
    expect(finder.claims()).toHaveLength(count);
    expect(finding.asked.map(({ length }) => length)).toEqual([100, 100, 50]);
    expect(finding.changes).toHaveLength(1);
  });

  it("nowhere where the page cannot hold any", async () => {
    const finder = await find("<p>Ritalin</p><p>ADHD</p>");
    expect(finding.asked).toEqual([]);
    expect(finder.claims()).toEqual([]);
    expect(finding.changes).toEqual([]);
  });
});

describe("a page that changes", () => {
  it("asks for what is new, and for nothing twice", async () => {
    const finder = await find(`<p>${cures}</p><p>Ketamine and ADHD.</p>`);
    document.body.insertAdjacentHTML("beforeend", "<p>Ketamine helps with ADHD.</p>");
    await again(finder);
    await again(finder);
    expect(finding.asked.map((passages) => passages.map(({ text }) => text))).toEqual([
      [cures, "Ketamine and ADHD."],
      ["Ketamine helps with ADHD."],
    ]);
  });

  it("asks again where the heading has changed, and where other terms count", async () => {
    let isNamed = false;
    const finder = await find(`<h2 id=h>Ketamine</h2><p>ADHD tea.</p>`, (text, block) => [
      ...mentionsIn(text, block),
      ...(isNamed && text.startsWith("ADHD")
        ? [{ topic: "dopamine", role: "mechanism", start: 5, end: 8 } as const]
        : []),
    ]);
    textAt("#h").data = "Esketamine";
    await again(finder);
    isNamed = true;
    await again(finder);
    expect(finding.asked.map((passages) => passages.length)).toEqual([2, 2, 1]);
  });

  it("keeps the claims that stay, each as the object it was", async () => {
    const finder = await find(`<p id=a>${cures}</p><p>Ketamine helps with ADHD.</p>`);
    const [, second] = finder.claims();
    document.querySelector("#a")?.remove();
    document.body.insertAdjacentHTML("afterbegin", `<p>New: ${cures}</p>`);
    await again(finder);
    expect(finder.claims()).toHaveLength(2);
    expect(finder.claims()[1]).toBe(second);
    expect(finding.changes.at(-1)?.come.map(({ text }) => text)).toEqual([`New: ${cures}`]);
    expect(finding.changes.at(-1)?.gone.map(({ text }) => text)).toEqual([cures]);
  });

  it("says nothing where the claims are the same", async () => {
    const finder = await find(`<p>${cures}</p>`);
    document.body.insertAdjacentHTML("beforeend", "<p>Tea</p>");
    await again(finder);
    expect(finding.changes).toHaveLength(1);
  });

  it("drops the claim of text that has gone", async () => {
    const finder = await find(`<p>${cures}</p>`);
    document.querySelector("p")?.remove();
    await again(finder);
    expect(finder.claims()).toEqual([]);
    expect(finding.changes.at(-1)).toMatchObject({ come: [], gone: [{ text: cures }] });
  });

  it("drops all at once where treatment or condition is named no more", async () => {
    const finder = await find(`<p>${cures}</p>`);
    finder.refresh(false);
    expect(finder.claims()).toEqual([]);
    expect(finding.changes).toHaveLength(2);
  });

  it("takes the claim off text that was written over, before it is found again", async () => {
    const finder = await find(`<p id=a>${cures}</p><p>Ketamine helps with ADHD.</p>`);
    textAt("#a").data = `Tea is free here. ${cures}`;
    finder.refresh(true);
    expect(standing(finder)).toEqual(["overstates: Ketamine helps with ADHD."]);
    await wait(1100);
    expect(standing(finder)).toEqual([
      `contradicts: ${cures}`,
      "overstates: Ketamine helps with ADHD.",
    ]);
  });

  it("leaves a claim alone where text was added after it", async () => {
    const finder = await find(`<p id=a>${cures}</p>`);
    const [claim] = finder.claims();
    textAt("#a").data += " Tea is free here.";
    finder.refresh(true);
    expect(finder.claims()).toEqual([claim]);
    await wait(1100);
    expect(finder.claims()[0]).toBe(claim);
  });
});
