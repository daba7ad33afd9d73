import { describe, expect, it } from "vitest";
import { compiledTerms } from "../../content/packs/compiled-terms.ts";
import { packs } from "../../content/packs/index.ts";
import type { FrameReport } from "../../content/tabs/reports.ts";
import {
  approved,
  painted,
  restOn,
  restores,
  rewires,
  select,
  waitForPaint,
} from "./claims-page.ts";
import { cardText, chooseInMenu } from "./drivers.ts";
import { settle } from "./help.ts";
import { describeIn } from "./in-browser.ts";

const onlySentence = "Ketamine is FDA-approved for ADHD.";

for (const name of ["chrome", "firefox"] as const) {
  describeIn(name, (t) => {
    const saidOnCard = (isWanted: (said: string) => boolean = (said) => said !== "") =>
      settle(() => cardText(t), isWanted);

    describe("sentences", () => {
      it("are painted where they go further than the document, and nowhere else", async () => {
        await t.open("claims.html");
        expect(await waitForPaint(t.page)).toEqual(painted);
      });

      it.each([
        ["a sentence", "for adults", "Sentence on this page", approved],
        ["words of it in bold type", "FDA-approved", "Sentence on this page", approved],
        ["the second of its lines", "no risk of", "Sentence on this page", restores],
        ["a term in it", "Ketamine is now", "Ketamine", approved],
        ["its other term", "ADHD brain", "ADHD", rewires],
      ])("have a card when the pointer rests on %s", async (_name, words, heading, sentence) => {
        await t.open("claims.html");
        await waitForPaint(t.page);
        await restOn(t.page, words);
        const said = await saidOnCard();
        expect(said.startsWith(heading)).toBe(true);
        for (const part of ["The page says", sentence, "The document says"])
          expect(said).toContain(part);
        await t.page.keyboard.press("Escape");
        expect(await saidOnCard((after) => after === "")).toBe("");
      });

      it("are found where text is added later, and no more once it has gone", async () => {
        await t.open("nothing.html");
        await t.page.evaluate((text) => {
          document.body.insertAdjacentHTML("beforeend", `<p id=late>${text}</p>`);
        }, onlySentence);
        const wanted = [`hcn-contradicts ${onlySentence}`];
        expect(await waitForPaint(t.page, ({ length }) => length === 1)).toEqual(wanted);
        await t.page.evaluate(() => document.querySelector("#late")?.remove());
        expect(await waitForPaint(t.page, ({ length }) => length === 0)).toEqual([]);
      });

      it("are painted and have their card under a strict policy", async () => {
        await t.open("strict/claim.html");
        const wanted = [`hcn-contradicts ${onlySentence}`];
        expect(await waitForPaint(t.page, ({ length }) => length === 1)).toEqual(wanted);
        await restOn(t.page, "FDA-approved");
        expect(await saidOnCard()).toContain(onlySentence);
      });

      it("leave the page as it was served", async () => {
        await t.open("claims.html");
        await waitForPaint(t.page);
        const served = await (await fetch(`${t.server.address}claims.html`)).text();
        const [now, before] = await t.page.evaluate((html) => {
          const fresh = new DOMParser().parseFromString(html, "text/html");
          return [document, fresh].map(({ documentElement }) => [
            documentElement.outerHTML,
            documentElement.textContent,
          ]);
        }, served);
        expect(now).toEqual(before);
      });
    });

    describe("the menu of a selection", () => {
      it("has the entry", async () => {
        const options = await t.session.extensionPage("options.html");
        const isThere = (id: string) =>
          options.evaluate(
            (each) =>
              chrome.contextMenus.update(each, {}).then(
                () => true,
                () => false,
              ),
            id,
          );
        expect([await isThere("explain"), await isThere("another")]).toEqual([true, false]);
      });

      it.each([
        ["in a sentence", "FDA-approved", "Sentence on this page", onlySentence],
        ["without an answer", "fish tank", "Selected text", "could not be placed"],
      ])("opens the card for text %s", async (_name, words, heading, part) => {
        await t.open("claim.html");
        await waitForPaint(t.page, ({ length }) => length === 1);
        await select(t.page, words);
        await chooseInMenu(t, words);
        const said = await saidOnCard();
        expect(said.startsWith(heading)).toBe(true);
        expect(said).toContain(part);
        // The pointer comes from the menu, wherever that was.
        await t.page.mouse.move(5, 500);
        await new Promise((resolve) => setTimeout(resolve, 500));
        expect(await cardText(t)).toBe(said);
      });

      it("opens the card for text in a field, whatever else is selected", async () => {
        await t.open("claim.html");
        await waitForPaint(t.page, ({ length }) => length === 1);
        await select(t.page, "fish tank");
        await t.page.evaluate(() => document.querySelector<HTMLInputElement>("#field")?.select());
        await chooseInMenu(t, "Ketamine cures ADHD in a week.");
        expect(await saidOnCard()).toContain("Ketamine cures ADHD in a week.");
      });

      it("opens the card in a frame of another site, where the text is", async () => {
        await t.open("claims-of-others.html");
        const frame = await t.page.waitForFrame((each) => each.url().includes("plain.test"));
        await waitForPaint(frame);
        await select(frame, "carry no risk");
        await chooseInMenu(t, "carry no risk", frame);
        await frame.waitForSelector(":popover-open", { timeout: 5000 });
        expect(await t.page.$(":popover-open")).toBeNull();
      });
    });

    describe("what is read stays on the page", () => {
      it("a page without both is not sent to the background at all", async () => {
        const probe = await t.session.extensionPage("options.html");
        await probe.evaluate(() => {
          const heard: string[] = [];
          Object.assign(globalThis, { heard });
          chrome.runtime.onMessage.addListener((message) => {
            heard.push(JSON.stringify(message));
          });
        });
        const heard = () =>
          probe.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));
        const isJudge = (message: string) => message.includes('"judge"');
        await t.page.bringToFront();
        await t.open("claims.html");
        await waitForPaint(t.page);
        expect((await heard()).filter(isJudge)).toHaveLength(1);
        for (const path of ["adhd-only.html"]) {
          await t.open(path);
          await t.page.waitForFunction(() => (CSS.highlights.get("hcn-main")?.size ?? 0) > 0);
          await new Promise((resolve) => setTimeout(resolve, 1500));
          const messages = await heard();
          expect(messages.length).toBeGreaterThan(0);
          expect(messages.filter(isJudge)).toEqual([]);
        }
      });

      it("nothing of its text is stored", async () => {
        await t.open("claims.html");
        await waitForPaint(t.page);
        await select(t.page, "fish tank");
        await chooseInMenu(t, "fish tank");
        await saidOnCard();
        const popup = await t.session.openPopupPage();
        const [kept, session] = await popup.evaluate(async () => [
          await chrome.storage.local.get(null),
          await chrome.storage.session.get(null),
        ]);
        const reports = Object.values(session ?? {}) as FrameReport[];
        expect(kept).toEqual({ terms: { name: compiledTerms.name, table: compiledTerms.table } });
        const number = expect.any(Number);
        const report = {
          document: expect.stringMatching(/^[a-z0-9]+$/u),
          // In Firefox the tab of the popup begins empty, as a page without a site.
          site: expect.stringMatching(/^(?:127\.0\.0\.1)?$/u),
          started: number,
          on: true,
          reading: false,
          contentType: "text/html",
          counts: expect.any(Object),
          running: { treatment: number, condition: number },
          meetings: number,
          claims: { contradicts: number, overstates: number, consistent: number },
          general: number,
          foreign: number,
          hindered: null,
          frameId: 0,
        };
        expect(reports).toEqual(reports.map(() => report));
        const own = reports.find(({ site }) => site !== "");
        expect(own?.claims).toMatchObject({ contradicts: 2, overstates: 2 });
        const topics = packs.flatMap((pack) => pack.topics).map(({ id }) => id);
        expect(topics).toEqual(expect.arrayContaining(Object.keys(own?.counts ?? {})));
        for (const count of Object.values(own?.counts ?? {})) expect(count).toBeTypeOf("number");
      });
    });
  });
}
