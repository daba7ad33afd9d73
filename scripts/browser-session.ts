import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type Extension, type Page } from "puppeteer-core";
import { type BrowserName, needBrowser } from "./find-browser.ts";
import { builtExtension } from "./steps.ts";

/** A browser with the built extension in it, driven from outside, for showing and for testing. */

export type Session = {
  name: BrowserName;
  browser: Browser;
  /** The browser's profile folder; give it to the next session to start where this one ended. */
  profile: string;
  /** Puts the built extension in, where the session was opened bare. */
  install(): Promise<void>;
  /** Takes the extension out again. */
  uninstall(): Promise<void>;
  /** Has the browser say yes when the extension asks for leave to change all pages. */
  allowAsking(): Promise<void>;
  /** Opens one of the extension's own pages in a tab of its own. */
  extensionPage(path: string): Promise<Page>;
  /**
   * Clicks the toolbar button for a page and gives the popup. In Firefox, whose panels cannot be
   * driven, it is the popup's page in a tab behind.
   */
  openPopup(page: Page): Promise<Page>;
  /** The popup's page for the tab that is in front, in a tab behind it: it has room to grow. */
  openPopupPage(): Promise<Page>;
  /** Closes the browser; with `keepProfile` the profile stays on disk. */
  close(keepProfile?: boolean): Promise<void>;
};

export type SessionOptions = {
  headless?: boolean;
  profile?: string;
  /** Starts without the extension. */
  bare?: boolean;
};

/** A host name that leads to this machine, for pages that are on the web and not secure. */
export const plainHost = "plain.test";

const firefoxId = "notes@healthclaimnotes.example";
/** Firefox gives each extension a random address, unless the profile names one. */
const firefoxHost = "6d1a7f0e-58c1-4d0b-9a53-0c1f3f8f5a11";

export async function openSession(
  name: BrowserName,
  options: SessionOptions = {},
): Promise<Session> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), "notes-profile-")));
  const session = await (name === "chrome" ? openChromium : openFirefox)(profile, options);
  if (!options.bare) await session.install();
  return session;
}

async function openChromium(profile: string, options: SessionOptions): Promise<Session> {
  const browser = await puppeteer.launch({
    executablePath: await needBrowser("chrome"),
    headless: options.headless ?? true,
    userDataDir: profile,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--window-size=1180,900",
      `--host-resolver-rules=MAP ${plainHost} 127.0.0.1`,
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
  let extension: Extension | undefined;
  const installed = () => {
    if (!extension) throw new Error("The extension is not installed in this session");
    return extension;
  };
  const show = async (path: string, inFront: boolean) => {
    const page = await browser.newPage({ type: "tab", background: !inFront });
    await page.goto(`chrome-extension://${installed().id}/${path}`);
    return page;
  };
  return {
    name: "chrome",
    browser,
    profile,
    async install() {
      const id = await browser.installExtension(builtExtension("chrome"));
      extension = (await browser.extensions()).get(id);
    },
    uninstall: () => browser.uninstallExtension(installed().id),
    async allowAsking() {
      // No driver can answer the question; it is not asked where the browser's own page has said yes.
      const page = await browser.newPage();
      await page.goto("chrome://extensions");
      await page.evaluate(allowEverySite, installed().id);
      await page.close();
    },
    extensionPage: (path) => show(path, true),
    async openPopup(page) {
      const opened = browser.waitForTarget((target) => target.url().endsWith("/popup.html"));
      await page.bringToFront();
      await page.triggerExtensionAction(installed());
      return settled(await (await opened).asPage());
    },
    openPopupPage: async () => settled(await show("popup.html", false)),
    close: closer(browser, profile),
  };
}

async function openFirefox(profile: string, options: SessionOptions): Promise<Session> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: await needBrowser("firefox"),
    headless: options.headless ?? true,
    userDataDir: profile,
    defaultViewport: null,
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [firefoxId]: firefoxHost }),
      // An extension installed for a session goes with it; what it stored stays, as for any other.
      "extensions.webextensions.keepStorageOnUninstall": true,
      "extensions.webextensions.keepUuidOnUninstall": true,
      "extensions.webextOptionalPermissionPrompts": false,
      "browser.shell.checkDefaultBrowser": false,
      "network.dns.localDomains": plainHost,
    },
    // The extension's own pages count as part of the browser.
    args: ["-remote-allow-system-access", "--width=1180", "--height=900"],
  });
  const show = async (path: string, inFront: boolean) => {
    const page = await browser.newPage({ type: "tab", background: !inFront });
    // This navigation never reports its end, so nobody can wait for it.
    void page.goto(`moz-extension://${firefoxHost}/${path}`).catch(() => {});
    await arrival(page);
    return page;
  };
  const openPopupPage = async () => settled(await show("popup.html", false));
  return {
    name: "firefox",
    browser,
    profile,
    async install() {
      await browser.installExtension(builtExtension("firefox"));
    },
    uninstall: () => browser.uninstallExtension(firefoxId),
    // The profile says that it does.
    allowAsking: async () => {},
    extensionPage: (path) => show(path, true),
    async openPopup(page) {
      await page.bringToFront();
      return openPopupPage();
    },
    openPopupPage,
    close: closer(browser, profile),
  };
}

/** Runs in Chromium's page of extensions. */
async function allowEverySite(id: string): Promise<void> {
  type Private = { addHostPermission(id: string, host: string, done: () => void): void };
  const { developerPrivate } = chrome as unknown as { developerPrivate: Private };
  for (const host of ["http://*/*", "https://*/*"])
    await new Promise<void>((resolve) => developerPrivate.addHostPermission(id, host, resolve));
}

/** Waits until a tab in Firefox shows a page of the extension. Throws after ten seconds. */
async function arrival(page: Page): Promise<void> {
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    // While the old document is being replaced, a question to it may fail in any manner.
    const state = await page
      .evaluate(() => (location.protocol === "moz-extension:" ? document.readyState : ""))
      .catch(() => "");
    if (state === "complete") return;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error("The extension's page did not open in Firefox");
}

/** Waits until the popup has read the page. */
async function settled(popup: Page): Promise<Page> {
  // Asked at intervals, not with each frame: a tab behind another draws none.
  await popup.waitForFunction(() => document.querySelector(".popup[aria-busy=false]") !== null, {
    polling: 50,
  });
  return popup;
}

function closer(browser: Browser, profile: string): Session["close"] {
  return async (keepProfile = false) => {
    await browser.close();
    if (!keepProfile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
}
