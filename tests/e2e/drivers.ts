import type { Frame, Page, Protocol } from "puppeteer-core";
import { selectedPlace } from "./claims-page.ts";
import type { InBrowser } from "./in-browser.ts";

/** What browsers keep from scripts and show to those who drive them: closed shadow roots and menus. */

type Tab = Pick<InBrowser, "name" | "page" | "session">;

/** What the open card on a tab's page says, in one line; "" where none is open. */
export async function cardText(tab: Tab): Promise<string> {
  const words = await (tab.name === "chrome" ? textInChromium : textInFirefox)(tab.page);
  return words.replaceAll("\u00A0", " ").replace(/\s+/gu, " ").trim();
}

async function textInChromium(page: Page): Promise<string> {
  const client = await page.createCDPSession();
  const { root } = await client.send("DOM.getDocument", { depth: -1, pierce: true });
  await client.detach();
  type Node = Protocol.DOM.Node;
  const partsOf = ({ children = [], shadowRoots = [] }: Node) => [...children, ...shadowRoots];
  const find = (node: Node): Node | undefined =>
    node.attributes?.includes("popover") ? node : partsOf(node).map(find).find(Boolean);
  const read = (node: Node): string =>
    node.nodeName === "#text" ? node.nodeValue : partsOf(node).map(read).join("");
  const host = find(root);
  return host ? read(host) : "";
}

/** https://w3c.github.io/webdriver-bidi/#type-script-NodeRemoteValue */
type BidiNode = {
  value?: { nodeValue?: string; localName?: string; children?: BidiNode[]; shadowRoot?: BidiNode };
};

async function textInFirefox(page: Page): Promise<string> {
  const found = await evaluateIn(page, page.url(), "document.querySelector(':popover-open')", {
    serializationOptions: { maxDomDepth: 50, includeShadowTree: "all" },
  });
  const read = ({ value = {} }: BidiNode): string => {
    if (value.localName === "style") return "";
    const { nodeValue = "", children = [], shadowRoot } = value;
    return nodeValue + [...children, ...(shadowRoot ? [shadowRoot] : [])].map(read).join("");
  };
  return read(found as BidiNode);
}

/**
 * Chooses the extension's entry in the menu of what is selected in a frame. In Firefox this is the
 * browser's own menu, opened with a click. Chromium's menu is drawn by the system, so there the
 * background is told of the choice as the browser would tell it: that the menu shows the entry, and
 * what the browser says of the selection, is not covered.
 */
export async function chooseInMenu(tab: Tab, text: string, frame = tab.page.mainFrame()) {
  await (tab.name === "firefox" ? chooseInFirefox(frame) : tellChromium(tab, text, frame));
}

async function tellChromium({ session, page }: Tab, text: string, frame: Frame): Promise<void> {
  const target = await session.browser.waitForTarget((each) => each.type() === "service_worker");
  const worker = await target.worker();
  if (!worker) throw new Error("The background does not run");
  await worker.evaluate(
    async (selectionText, isInside) => {
      const [inFront] = await chrome.tabs.query({ active: true, currentWindow: true });
      const reports = Object.values(await chrome.storage.session.get(null)) as {
        frameId: number;
      }[];
      const frameId = isInside ? Math.max(...reports.map((report) => report.frameId)) : 0;
      const { onClicked } = chrome.contextMenus as unknown as {
        onClicked: { dispatch(info: object, from: object | undefined): void };
      };
      onClicked.dispatch({ menuItemId: "explain", selectionText, frameId }, inFront);
    },
    text,
    frame !== page.mainFrame(),
  );
}

const browserWindow = "chrome://browser/content/browser.xhtml";

async function chooseInFirefox(frame: Frame): Promise<void> {
  const { x, y } = await selectedPlace(frame);
  const page = frame.page();
  await page.mouse.click(x, y, { button: "right" });
  const chosen = `(async () => {
    const menu = document.getElementById("contentAreaContextMenu");
    for (let tries = 0; tries < 100; tries += 1) {
      const entry = menu.querySelector("menuitem[id*=healthclaimnotes]");
      if (menu.state === "open" && entry && !entry.hidden) {
        menu.activateItem(entry);
        return entry.label;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  })()`;
  const label = (await evaluateIn(page, browserWindow, chosen)) as { value?: string };
  if (!label.value) throw new Error("The entry is not in the menu");
}

/** Switches an installed extension off, as its switch among all extensions does. */
export async function disableExtension({ name, session, page }: Tab): Promise<void> {
  if (name === "firefox") {
    const disabled = `(async () => {
      const path = "resource://gre/modules/AddonManager.sys.mjs";
      const { AddonManager } = ChromeUtils.importESModule(path);
      const [extension] = (await AddonManager.getAddonsByTypes(["extension"])).filter(
        ({ temporarilyInstalled }) => temporarilyInstalled,
      );
      await extension.disable();
    })()`;
    await evaluateIn(page, browserWindow, disabled);
    return;
  }
  const [[id] = []] = [...(await session.browser.extensions())];
  const manager = await session.browser.newPage();
  await manager.goto("chrome://extensions");
  await manager.evaluate((extension) => chrome.management.setEnabled(extension, false), id ?? "");
  await manager.close();
}

type Bidi = {
  send(
    method: "browsingContext.getTree",
    parameters: object,
  ): Promise<{
    result: { contexts: { context: string; url: string }[] };
  }>;
  send(method: "script.evaluate", parameters: object): Promise<{ result: { result?: unknown } }>;
};

/** Evaluates in a page of Firefox, or in a window of Firefox itself; gives a remote value. */
async function evaluateIn(page: Page, url: string, expression: string, options: object = {}) {
  const { connection } = page.browser() as unknown as { connection: Bidi };
  const scope = url.startsWith("chrome:") ? { "moz:scope": "chrome" } : {};
  const tree = await connection.send("browsingContext.getTree", { ...scope, maxDepth: 0 });
  const context = tree.result.contexts.find((each) => each.url === url)?.context;
  const target = { context };
  const asked = { expression, target, awaitPromise: true, ...options };
  const { result } = await connection.send("script.evaluate", asked);
  return result.result ?? {};
}
