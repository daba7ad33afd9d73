/**
 * What no extension of this kind can do without, and nothing else: it can be asked, has looked up the
 * reader's settings, has told its background, follows the page and the pointer. It reads nothing.
 */

/** As much of the browser's API for extensions as is used here. */
declare const chrome: {
  runtime: {
    onMessage: { addListener(listener: () => void): void };
    sendMessage(message: unknown): Promise<unknown>;
  };
  storage: { local: { get(names: string[]): Promise<unknown> } };
};

chrome.runtime.onMessage.addListener(() => {});
new MutationObserver(() => {}).observe(document, {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ["contenteditable", "role"],
});
chrome.storage.local
  .get(["on", "sitesOff"])
  .then(() => {
    for (const type of ["pointermove", "pointerover", "click", "pointerdown", "wheel", "scroll"])
      addEventListener(type, () => {}, { capture: true, passive: true });
    return chrome.runtime.sendMessage({ type: "report", counts: {} });
  })
  .catch(() => {});
