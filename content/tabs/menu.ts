import { browser } from "wxt/browser";
import { askFrame } from "../messages.ts";
import { reportUnlessGone } from "../settings.ts";
import { reachTab } from "./active.ts";

/** The entry in the menu of a selection: "What does the document say to this?" */

const menuId = "explain";

/** Adds the entry. The browser keeps it, so this is done once for each version. */
export async function addMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: menuId,
    contexts: ["selection"],
    title: browser.i18n.getMessage("explain"),
    documentUrlPatterns: ["http://*/*", "https://*/*", "file:///*"],
  });
}

export function watchMenu(): void {
  browser.contextMenus.onClicked.addListener(
    ({ menuItemId, frameId = 0, selectionText = "" }, tab) => {
      if (menuItemId !== menuId || tab?.id === undefined) return;
      void explainIn(tab.id, frameId, selectionText).catch(reportUnlessGone);
    },
  );
}

/** Opens the card for the selection in one frame; in the page itself where the frame cannot be reached. */
export async function explainIn(tabId: number, frameId: number, text: string): Promise<void> {
  await reachTab(tabId);
  const request = { type: "explain", text } as const;
  const isShown = await askFrame(tabId, request, frameId).catch(() => false);
  if (!isShown && frameId !== 0) await askFrame(tabId, request, 0);
}
