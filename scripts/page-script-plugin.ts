import type { Plugin } from "vite";

/** What makes the script that reaches every page smaller than the same code elsewhere. */

const polyfill = "@wxt-dev/webextension-polyfill/browser";
const native = "\0native-browser";

/**
 * On pages the browser's own API takes the polyfill's place: all that is used there gives promises
 * in every browser the extension runs in, and the polyfill is 10 kB.
 */
export function pageScriptPlugin(): Plugin {
  let isPage = false;
  return {
    name: "page-script",
    enforce: "pre",
    configResolved({ define }) {
      // WXT names the entrypoint of each build here.
      isPage = define?.["import.meta.env.ENTRYPOINT"] === JSON.stringify("page");
    },
    resolveId: (source) => (isPage && source === polyfill ? native : null),
    load: (id) =>
      id === native
        ? "export const browser = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;"
        : null,
  };
}
