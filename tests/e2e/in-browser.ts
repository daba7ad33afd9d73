import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openSession, plainHost, type Session } from "../../scripts/browser-session.ts";
import { builtApps } from "../../scripts/built-apps.ts";
import type { BrowserName } from "../../scripts/find-browser.ts";
import { type PageServer, servePages } from "../../scripts/serve-pages.ts";

/** A browser with the built extension, for the tests of one file. */

export type InBrowser = {
  readonly name: BrowserName;
  session: Session;
  server: PageServer;
  /** The tab that pages are opened in. It is in front when a test begins. */
  page: Page;
  /** Opens one of the pages in tests/pages, or one built from tests/apps. */
  open(path: string): Promise<void>;
  /** Opens a page of the given text, served like the others. */
  show(body: string, type?: string): Promise<void>;
  /** Other tabs that stay open from one test to the next. */
  kept: Set<Page>;
  /** Ends the browser and starts it again with the same profile. */
  restart(): Promise<void>;
};

/**
 * Runs tests in a browser, and after them looks at what has happened meanwhile: no error on any page,
 * and nothing asked for but the pages themselves.
 */
export function describeIn(name: BrowserName, tests: (test: InBrowser) => void): void {
  describe(`in ${name === "chrome" ? "Chromium" : "Firefox"}`, () => {
    const errors: string[] = [];
    const outside: string[] = [];
    const watched = new WeakSet<Page>();
    const test = { name, kept: new Set<Page>() } as InBrowser;

    /** Follows what a tab asks for and what goes wrong in it. */
    const watch = (page: Page) => {
      if (watched.has(page)) return;
      watched.add(page);
      page.on("pageerror", (error) => errors.push(String(error)));
      page.on("request", (request) => {
        const url = request.url();
        const isOwn = /^(chrome|moz)-extension:|^(data|about|chrome|blob):/u.test(url);
        const { port } = new URL(test.server.address);
        const isServed = ["127.0.0.1", plainHost].some((host) =>
          url.startsWith(`http://${host}:${port}/`),
        );
        if (!isOwn && !isServed) outside.push(url);
      });
    };
    const begin = async (profile?: string) => {
      test.session = await openSession(name, profile ? { profile } : {});
      test.session.browser.on("targetcreated", (target) => {
        target.page().then(
          (page) => page && watch(page),
          () => {},
        );
      });
      test.page = await test.session.browser.newPage();
      watch(test.page);
    };
    test.open = async (path) => {
      await test.page.goto(test.server.address + path, { waitUntil: "load" });
    };
    test.show = async (body, type = "text/html; charset=utf-8") => {
      const path = `made/${test.server.made.size}`;
      test.server.made.set(`/${path}`, { type, body });
      await test.open(path);
    };
    test.restart = async () => {
      await test.session.close(true);
      await begin(test.session.profile);
    };

    beforeAll(async () => {
      const pages = join(import.meta.dirname, "..", "pages");
      test.server = await servePages(pages, await builtApps());
      await begin();
    });
    beforeEach(async () => {
      for (const page of await test.session.browser.pages()) {
        if (page !== test.page && !test.kept.has(page)) await page.close();
      }
      await test.page.bringToFront();
    });
    afterAll(async () => {
      await test.session.close();
      test.server.close();
    });

    tests(test);

    it("has caused no error, and nothing was asked for but the pages", () => {
      expect(errors).toEqual([]);
      expect(outside).toEqual([]);
    });
  });
}
