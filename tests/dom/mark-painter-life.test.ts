import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createPainter } from "../../content/painting/choose.ts";
import { createHighlightPainter } from "../../content/painting/highlight-painter.ts";
import { claimsOf, inPage, marked, mentionsOf, startMarking, startPainter } from "./marking.ts";
import { middleOf } from "./page.ts";

/** When marks go into the page, when they are held back, and who paints then. */

const timing = { rest: 500, longestWait: 5000, slice: Infinity };
const highlighted = () =>
  ["hcn-main", "hcn-related"].reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0);
const beside = () => createHighlightPainter(document);
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page and its mentions, with highlights beside. */
function started(html: string) {
  document.body.innerHTML = html;
  const marking = startMarking(beside, timing);
  marking.painter.repaint(mentionsOf(/ketamine|dopamine/giu), []);
  return marking;
}

describe("marks wait", () => {
  it("until the page rests; until then there are highlights", async () => {
    started("<p>ketamine</p>");
    expect([inPage().length, highlighted()]).toEqual([0, 1]);
    await pass(510);
    expect([inPage().length, highlighted()]).toEqual([1, 0]);
  });

  it("no longer than some seconds for a page that never rests", async () => {
    started("<p>ketamine</p><div></div>");
    for (let time = 0; time < 4900; time += 100) {
      document.querySelector("div")?.append("x");
      await pass(100);
    }
    expect(inPage()).toHaveLength(0);
    await pass(200);
    expect(inPage()).toHaveLength(1);
  });

  it("for a block that the page has just changed, and come back to it", async () => {
    const { tell, painter } = started("<p id=a>ketamine tea</p><p>ketamine</p>");
    await pass(510);
    const paragraph = document.querySelector("#a") as Element;
    paragraph.firstChild?.after(document.createElement("br"));
    tell();
    expect([inPage().length, highlighted(), painter.hindrance()]).toEqual([1, 1, null]);
    expect(paragraph.innerHTML).toBe("ketamine tea<br>");
    await pass(1100);
    expect([inPage().length, highlighted()]).toEqual([2, 0]);
  });

  it("for a block in which the first word comes while the page is still writing it", async () => {
    const { tell, painter } = started("<p>ketamine</p><p id=a>tea</p>");
    await pass(510);
    const text = document.querySelector("#a")?.firstChild as Text;
    text.appendData(" and ketamine");
    tell();
    const written = document.querySelector("#a") as Element;
    painter.repaint(mentionsOf(/ketamine/gu, written), []);
    expect([inPage().length, highlighted()]).toEqual([1, 1]);
    text.appendData(" and more");
    tell();
    expect(written.innerHTML).toBe("tea and ketamine and more");
    await pass(1100);
    expect([inPage().length, highlighted()]).toEqual([2, 0]);
  });

  it("and come back where the page has moved their text to", async () => {
    const { tell } = started("<p id=a>tea ketamine</p><p id=b>tea</p><p id=c>dopamine</p>");
    await pass(510);
    for (const id of ["b", "c"]) {
      const to = document.getElementById(id);
      to?.append(" ", document.querySelector("mark")?.previousSibling as Text);
      tell();
      expect(to?.textContent).toContain("tea ketamine");
      await pass(1100);
      expect(to?.querySelector("mark")?.textContent).toMatch(/mine$/u);
      expect([inPage().length, highlighted()]).toEqual([2, 0]);
    }
  });

  it("and do not come back onto other words", async () => {
    const { tell } = started("<p id=a>tea ketamine</p>");
    await pass(510);
    (document.querySelector("#a")?.firstChild as Text).data = "something else";
    tell();
    await pass(3000);
    expect(inPage()).toEqual([]);
    expect(document.body.innerHTML).toBe('<p id="a">something else</p>');
  });
});

describe("a part that is drawn anew again and again", () => {
  it("is left alone, and it is said", async () => {
    const { tell, painter, heard } = started("<p id=a>tea <b>x</b> ketamine</p><p>ketamine</p>");
    await pass(510);
    const paragraph = document.querySelector("#a") as Element;
    const text = paragraph.childNodes[2] as Text;
    for (let times = 0; times < 3; times += 1) {
      expect(paragraph.querySelector("mark")).not.toBeNull();
      text.data = " ketamine";
      tell();
      await pass(1100);
    }
    expect([inPage().length, highlighted()]).toEqual([1, 1]);
    expect(painter.hindrance()).toBe("rewritten");
    expect(heard()).toBe(1);
  });

  it("is the part around it where all of it is exchanged", async () => {
    const { tell, painter } = started("<div id=app><p>ketamine</p></div><p>ketamine</p>");
    await pass(510);
    let marks = mentionsOf(/ketamine/gu, document.querySelector("#app") as Element);
    for (let times = 0; times < 3; times += 1) {
      const app = document.querySelector("#app") as Element;
      expect(app.querySelector("mark")).not.toBeNull();
      app.innerHTML = "<p>ketamine</p>";
      tell();
      const now = mentionsOf(/ketamine/gu, app);
      painter.repaint(now, marks);
      marks = now;
      await pass(1100);
    }
    expect(document.querySelector("#app mark")).toBeNull();
    expect(document.querySelector("#app ~ p mark")).not.toBeNull();
    expect(painter.hindrance()).toBe("rewritten");
  });
});

describe("what was drawn on the server", () => {
  const served: [name: string, html: string, takenOver: (() => void) | null][] = [
    ["React, gaps between texts", "<div id=app><p>keta<!-- -->x ketamine</p></div>", null],
    ["React, boundaries", "<div id=app><!--$--><p>ketamine</p><!--/$--></div>", null],
    ["React, a boundary to come", "<div id=app><!--$?--><p>ketamine</p><!--/$--></div>", null],
    ["React of old", "<div id=app data-reactroot><p>ketamine</p></div>", null],
    [
      "Next.js",
      "<div id=app><p>ketamine</p></div><script id=__NEXT_DATA__ type=application/json></script>",
      () => document.body.append(document.createElement("next-route-announcer")),
    ],
    [
      "Nuxt",
      "<div id=app><p>ketamine</p></div><script id=__NUXT_DATA__ type=application/json></script>",
      () => app().setAttribute("data-v-app", ""),
    ],
    [
      "Vue",
      "<div id=app><!--[--><p>ketamine</p><!--]--></div>",
      () => app().setAttribute("data-v-app", ""),
    ],
    [
      "Vue of old",
      "<div id=app data-server-rendered=true><p>ketamine</p></div>",
      () => app().removeAttribute("data-server-rendered"),
    ],
    ["Svelte", "<div id=app><!--[!--><p>ketamine</p><!--]--></div>", null],
    [
      "Astro",
      "<astro-island id=app ssr><p>ketamine</p></astro-island>",
      () => app().removeAttribute("ssr"),
    ],
    ["Solid", "<div id=app><p data-hk=0000>ketamine</p></div>", null],
    [
      "Qwik",
      "<div id=app q:container=paused><p>ketamine</p></div>",
      () => app().setAttribute("q:container", "resumed"),
    ],
    ["Lit", "<div id=app><!--lit-part abc=--><p>ketamine</p><!--/lit-part--></div>", null],
    [
      "Angular",
      "<app-root id=app ngh=0><p>ketamine</p></app-root>",
      () => app().removeAttribute("ngh"),
    ],
  ];
  const app = () => document.querySelector("#app") as Element;

  it.each(served)("is left alone by %s's signs until the page changes it", async (_name, html) => {
    const { painter } = started(html);
    await pass(1600);
    expect([inPage().length, highlighted(), painter.hindrance()]).toEqual([0, 1, "waiting"]);
    app().append("x");
    await pass(1600);
    expect([inPage().length, highlighted(), painter.hindrance()]).toEqual([1, 0, null]);
  });

  it.each(served.filter(([, , takenOver]) => takenOver))(
    "by %s's signs is marked once it has been taken over",
    async (_name, html, takenOver) => {
      const { painter } = started(`${html}<div id=other></div>`);
      await pass(1600);
      takenOver?.();
      await pass(1600);
      document.querySelector("#other")?.append("x");
      await pass(1600);
      expect([inPage().length, painter.hindrance()]).toEqual([1, null]);
    },
  );

  it("does not keep marks from what is beside it", async () => {
    const { painter } = started("<div><p>keta<!-- -->x ketamine</p></div><p>ketamine</p>");
    await pass(1600);
    expect([inPage().length, highlighted(), painter.hindrance()]).toEqual([1, 1, "waiting"]);
  });
});

describe("the spotlight", () => {
  it("is a class more, and goes again", () => {
    const { painter, marks } = marked("<p>ketamine ketamine</p>");
    painter.spotlight(marks[1] ?? null);
    expect(inPage()).toEqual(["main: ketamine", "main spotlight: ketamine"]);
    painter.spotlight(marks[0] ?? null);
    expect(inPage()).toEqual(["main spotlight: ketamine", "main: ketamine"]);
    painter.spotlight(null);
    expect(inPage()).toEqual(["main: ketamine", "main: ketamine"]);
  });

  it("marks for its time what is not painted otherwise", () => {
    const { painter } = marked("<p>So ketamine helps</p>");
    const [claim] = claimsOf(/So .*/gu);
    painter.spotlight(claim ?? null);
    expect(inPage()).toEqual(["spotlight: So ", "main spotlight: ketamine", "spotlight:  helps"]);
    painter.spotlight(null);
    expect(inPage()).toEqual(["main: ketamine"]);
  });

  it("is a highlight where there are no marks", async () => {
    document.body.innerHTML = "<p>ketamine</p>";
    const { painter } = startMarking(beside, timing);
    const marks = mentionsOf(/ketamine/gu);
    painter.repaint(marks, []);
    painter.spotlight(marks[0] ?? null);
    expect(CSS.highlights.get("hcn-spotlight")?.size).toBe(1);
    await pass(510);
    expect(inPage()).toEqual(["main spotlight: ketamine"]);
    expect(CSS.highlights.get("hcn-spotlight")?.size).toBe(0);
  });
});

describe("under a point", () => {
  it("is a mention before a claim, and nothing beside them", () => {
    const { painter, marks } = marked("<p>So ketamine helps</p>", /ketamine/gu, /So .*/gu);
    const [mention, claim] = marks;
    const middle = (selector: number) => {
      const box = document.querySelectorAll("mark")[selector]?.getBoundingClientRect();
      return [(box?.left ?? 0) + 3, (box?.top ?? 0) + 3] as const;
    };
    expect(painter.at(...middle(1))).toBe(mention);
    expect(painter.at(...middle(0))).toBe(claim);
    expect(painter.at(...middle(2))).toBe(claim);
    expect(painter.at(500, 500)).toBeNull();
  });
});

describe("the reader's choice", () => {
  it("changes the paint at once, and back", async () => {
    document.body.innerHTML = "<p>ketamine <b>dopamine</b></p>";
    const html = document.body.innerHTML;
    let chosen: ReturnType<typeof createPainter> | null = null;
    const { painter } = startPainter((host) => {
      chosen = createPainter(document, "highlights", host);
      return chosen;
    });
    const marks = mentionsOf(/ketamine|dopamine/gu);
    painter.repaint(marks, []);
    expect([inPage().length, highlighted()]).toEqual([0, 2]);
    const choose = (choice: "marks" | "highlights") =>
      (chosen as unknown as ReturnType<typeof createPainter>).choose(choice);
    choose("marks");
    await pass(510);
    expect([inPage().length, highlighted()]).toEqual([2, 0]);
    choose("highlights");
    expect([inPage().length, highlighted()]).toEqual([0, 2]);
    expect(document.body.innerHTML).toBe(html);
    const [mention] = marks;
    if (!mention) throw new Error("Nothing to point at");
    const { x, y } = middleOf(mention);
    expect(painter.at(x, y)).toBe(mention);
  });

  it("is marks in the page where the browser has no highlights", async () => {
    vi.stubGlobal("Highlight", undefined);
    document.body.innerHTML = "<p>ketamine</p>";
    const { painter } = startPainter((host) => createPainter(document, "highlights", host));
    painter.repaint(mentionsOf(/ketamine/gu), []);
    await pass(510);
    vi.unstubAllGlobals();
    expect(inPage()).toEqual(["main: ketamine"]);
  });
});

describe("a page that takes highlights away", () => {
  it("once has them again, in a while", async () => {
    document.body.innerHTML = "<p>ketamine</p>";
    const { painter } = startPainter(beside);
    painter.repaint(mentionsOf(/ketamine/gu), []);
    CSS.highlights.clear();
    await pass(300);
    expect([highlighted(), painter.hindrance()]).toEqual([1, null]);
  });

  it("empties one of them has it full again", async () => {
    document.body.innerHTML = "<p>ketamine</p>";
    const { painter } = startPainter(beside);
    painter.repaint(mentionsOf(/ketamine/gu), []);
    CSS.highlights.get("hcn-main")?.clear();
    await pass(300);
    expect(highlighted()).toBe(1);
  });

  it("again and again is left without, and it is said once", async () => {
    document.body.innerHTML = "<p>ketamine</p>";
    const marking = startPainter((host) => createHighlightPainter(document, host.onHindrance));
    marking.painter.repaint(mentionsOf(/ketamine/gu), []);
    for (let time = 0; time < 30_000; time += 100) {
      CSS.highlights.clear();
      await pass(100);
    }
    await pass(60_000);
    expect([highlighted(), marking.painter.hindrance(), marking.heard()]).toEqual([
      0,
      "cleared",
      1,
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("has no timer of ours while nothing is painted, and none after it is cleared", () => {
    document.body.innerHTML = "<p>ketamine</p>";
    const { painter } = startPainter(beside);
    expect(vi.getTimerCount()).toBe(0);
    const marks = mentionsOf(/ketamine/gu);
    painter.repaint(marks, []);
    expect(vi.getTimerCount()).toBe(1);
    painter.repaint([], marks);
    expect(vi.getTimerCount()).toBe(0);
    painter.repaint(marks, []);
    painter.clear();
    expect(vi.getTimerCount()).toBe(0);
  });
});
