import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { type Compared, inBoth } from "./besides.ts";
import { expectMarked } from "./marked.ts";
import { itCanBeWrittenIn, restsOf, type WritingPlace, writeAroundFirstWord } from "./writing.ts";

/** Plain places to write in, from the beginning or later, and text that is only drawn. */

const prose = ["Ketamine", "ADHD"];
const later = ["Ketamine", "Ritalin"];
const inFrame = ["ADHD", "Methylphenidate", "lisdexamfetamine", "Atomoxetine"];

const hosts = ["editable", "true", "plain", "box", "inner", "area", "field"].map(
  (id): WritingPlace<string> => ({
    name: `#${id}`,
    path: "hosts.html",
    selector: `#${id}`,
    words: [...prose, ...later],
    look: (page) => contentOf(page, id),
    textOf: (content) => content,
  }),
);

/**
 * Nothing in them is read, whichever the painter. Marks come into the page around them while somebody
 * writes, which concerns the selection: of each kind of selection there is one here.
 */
const amongMarks = hosts.filter(({ name }) => ["#editable", "#inner", "#area"].includes(name));

/** What is in a place to write in. */
function contentOf(page: Page, id: string): Promise<string> {
  return page.$eval(`#${id}`, (host) =>
    host instanceof HTMLTextAreaElement || host instanceof HTMLInputElement
      ? host.value
      : host.innerHTML,
  );
}

/** Ways in which a page makes a part of itself a place to write in, and takes that back. */
const ways: [string, string, string][] = [
  [
    "contenteditable",
    `document.getElementById("later").setAttribute("contenteditable", "")`,
    `document.getElementById("later").removeAttribute("contenteditable")`,
  ],
  [
    "contenteditable=plaintext-only",
    `document.getElementById("later").setAttribute("contenteditable", "plaintext-only")`,
    `document.getElementById("later").setAttribute("contenteditable", "false")`,
  ],
  [
    "the property contentEditable of the paragraph itself",
    `document.getElementById("later-inner").contentEditable = "true"`,
    `document.getElementById("later-inner").contentEditable = "inherit"`,
  ],
  [
    "role=textbox",
    `document.getElementById("later").setAttribute("role", "textbox")`,
    `document.getElementById("later").removeAttribute("role")`,
  ],
];

/** Tests plain places to write in, with the extension and without it. */
export function testHosts(compared: Compared): void {
  const { t, bare, painter } = compared;

  const frameOf = async (page: Page) => {
    const frame = await (await page.$("#frame"))?.contentFrame();
    if (!frame) throw new Error("The frame is not there");
    return frame;
  };

  const openMarked = async () => {
    await t.open("hosts.html");
    await expectMarked(t.page, [...prose, ...later], painter);
  };

  it("no place to write in is touched, nor what is drawn", async () => {
    await openMarked();
    await bare.page.goto(`${t.server.address}hosts.html`);
    const look = async (page: Page) => ({
      hosts: await Promise.all(hosts.map((host) => host.look(page))),
      drawn: await page.$eval("#drawn", (canvas) => {
        const pen = (canvas as HTMLCanvasElement).getContext("2d");
        return pen?.getImageData(0, 0, 300, 40).data.join() ?? "";
      }),
    });
    const content = await look(t.page);
    expect(content.drawn).toMatch(/[1-9]/u);
    expect(content).toEqual(await look(bare.page));
  });

  itCanBeWrittenIn(compared, painter === "marks" ? amongMarks : hosts);

  it.each(ways)(
    "what becomes a place to write in by %s is left alone, as long as it is one",
    async (_, begin, end) => {
      await openMarked();
      await t.page.evaluate(begin);
      await expectMarked(t.page, prose, painter);
      await t.page.evaluate(end);
      await expectMarked(t.page, [...prose, ...later]);
    },
  );

  it("what became a place to write in takes what is written, and is marked again afterwards", async () => {
    await openMarked();
    await bare.page.goto(`${t.server.address}hosts.html`);
    const drive = async (page: Page, isMarked: boolean) => {
      await page.evaluate(() =>
        document.getElementById("later")?.setAttribute("contenteditable", ""),
      );
      if (isMarked) await expectMarked(page, prose, painter);
      await page.click("#later");
      await writeAroundFirstWord(page, "Ketamine", restsOf(page, isMarked ? prose : null));
      return contentOf(page, "later");
    };
    const [content, expected] = await inBoth(drive(t.page, true), drive(bare.page, false));
    expect(content).toBe(expected);
    await t.page.evaluate(() =>
      document.getElementById("later")?.removeAttribute("contenteditable"),
    );
    const written = ["Ketamines", "Ritalin", "Ritalin", "ADHD"];
    const added = Array(4).fill("ketamine");
    await expectMarked(t.page, [...prose, ...written, ...added], painter);
  });

  it("a page with its design mode on is left alone until it is off", async () => {
    await openMarked();
    await t.page.evaluate(() => {
      document.designMode = "on";
    });
    await expectMarked(t.page, []);
    await t.page.evaluate(() => {
      document.designMode = "off";
    });
    await expectMarked(t.page, [...prose, ...later]);
  });

  it("a frame with its design mode on is left alone until it is off", async () => {
    await openMarked();
    const frame = await frameOf(t.page);
    await expectMarked(frame, inFrame, painter);
    await frame.evaluate(() => {
      document.designMode = "on";
    });
    await expectMarked(frame, []);
    await frame.evaluate(() => {
      document.designMode = "off";
    });
    await expectMarked(frame, inFrame);
  });
}
