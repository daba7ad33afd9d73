import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { type BrowserName, needBrowser } from "./find-browser.ts";
import { builtExtension } from "./steps.ts";

/** A browser with the built extension in it, driven from outside, for showing and for testing. */

export type Session = {
  name: BrowserName;
  browser: Browser;
  /** The browser's profile folder; give it to the next session to start where this one ended. */
  profile: string;
  /** Opens one of the extension's own pages in a tab of its own. */
  extensionPage(path: string): Promise<Page>;
  /**
   * The popup for the tab that is in front. In Chromium it is the real one, opened from the toolbar
   * button; in Firefox, whose panels cannot be driven, it is the popup's page in a tab behind.
   */
  openPopup(): Promise<Page>;
  /** The popup's page for the tab that is in front, in a tab behind it: it has room to grow. */
  openPopupPage(): Promise<Page>;
  /** Closes the browser; with `keepProfile` the profile stays on disk. */
  close(keepProfile?: boolean): Promise<void>;
};

export type SessionOptions = {
  headless?: boolean;
  profile?: string;
  /** Web addresses the browser may ask for; all others are refused. Unlimited when left out. */
  onlyHost?: string;
  args?: readonly string[];
  /** Starts without the extension, to compare. */
  bare?: boolean;
};

const firefoxId = "notes@healthclaimnotes.example";
/** Firefox gives each extension a random address, unless the profile names one. */
const firefoxHost = "6d1a7f0e-58c1-4d0b-9a53-0c1f3f8f5a11";

export async function openSession(
  name: BrowserName,
  options: SessionOptions = {},
): Promise<Session> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), "notes-profile-")));
  return name === "chrome" ? openChromium(profile, options) : openFirefox(profile, options);
}

async function openChromium(profile: string, options: SessionOptions): Promise<Session> {
  const browser = await puppeteer.launch({
    executablePath: await needBrowser("chrome"),
    headless: options.headless ?? true,
    userDataDir: profile,
    pipe: true,
    ...(options.bare ? {} : { enableExtensions: [builtExtension("chrome")] }),
    defaultViewport: null,
    args: [
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--window-size=1180,900",
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...(options.args ?? []),
    ],
  });
  const worker = async () => {
    const target = await browser.waitForTarget((each) => each.type() === "service_worker");
    const found = await target.worker();
    if (!found) throw new Error("The extension's background did not start");
    return found;
  };
  const show = async (path: string, inFront: boolean) => {
    const { host } = new URL((await worker()).url());
    const page = await browser.newPage({ type: "tab", background: !inFront });
    await page.goto(`chrome-extension://${host}/${path}`);
    return page;
  };
  const openPopup = async () => {
    const opened = browser.waitForTarget((target) => target.url().endsWith("/popup.html"));
    await (await worker()).evaluate(() => chrome.action.openPopup());
    return settled(await (await opened).asPage());
  };
  return {
    name: "chrome",
    browser,
    profile,
    extensionPage: (path) => show(path, true),
    openPopup,
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
      "browser.shell.checkDefaultBrowser": false,
    },
    // The extension's own pages count as part of the browser.
    args: ["-remote-allow-system-access", "--width=1180", "--height=900", ...(options.args ?? [])],
  });
  if (!options.bare) await browser.installExtension(builtExtension("firefox"));
  const show = async (path: string, inFront: boolean) => {
    const page = await browser.newPage({ type: "tab", background: !inFront });
    // This navigation never reports its end, so nobody can wait for it.
    void page.goto(`moz-extension://${firefoxHost}/${path}`).catch(() => {});
    await page.waitForFunction(() => location.protocol === "moz-extension:");
    return page;
  };
  const openPopupPage = async () => settled(await show("popup.html", false));
  return {
    name: "firefox",
    browser,
    profile,
    extensionPage: (path) => show(path, true),
    openPopup: openPopupPage,
    openPopupPage,
    close: closer(browser, profile),
  };
}

/** Waits until the popup has read the page. */
async function settled(popup: Page): Promise<Page> {
  await popup.waitForFunction(() => document.querySelector(".popup[aria-busy=false]") !== null);
  return popup;
}

function closer(browser: Browser, profile: string): Session["close"] {
  return async (keepProfile = false) => {
    await browser.close();
    if (!keepProfile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
}
