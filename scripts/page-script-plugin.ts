import type { Plugin } from "vite";
import { compiledTerms } from "../content/packs/compiled-terms.ts";
import { withoutUnusedMethods } from "./unused-methods.ts";

/** What makes the script that reaches every page smaller than the same code elsewhere. */

const polyfill = "@wxt-dev/webextension-polyfill/browser";
const native = "\0native-browser";
const wxtContext = "wxt/utils/content-script-context";
const noContext = "\0no-context";

/** The entrypoints that run on pages. */
const pageScripts = ["page", "page-with-marks"];

const compiledFile = /\/content\/packs\/compiled-terms\.ts$/u;
const markJs = "mark.js/src/lib/mark.js";

/**
 * On pages the browser's own API takes the polyfill's place: all that is used there gives promises
 * in every browser the extension runs in, and the polyfill is 10 kB. WXT's context would tell pages by
 * an event that the extension is there, and be ended by one; nothing of it is used. Of the packs there
 * are the patterns of the first test.
 */
export function pageScriptPlugin(): Plugin {
  let isPage = false;
  return {
    name: "page-script",
    enforce: "pre",
    configResolved({ define }) {
      // WXT names the entrypoint of each build here.
      const entrypoint: unknown = define?.["import.meta.env.ENTRYPOINT"];
      isPage = pageScripts.some((name) => entrypoint === JSON.stringify(name));
    },
    resolveId(source) {
      if (isPage && source === polyfill) return native;
      return isPage && source === wxtContext ? noContext : null;
    },
    load(id) {
      if (id === native)
        return "export const browser = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;";
      if (id === noContext) return "export class ContentScriptContext {}";
      if (isPage && compiledFile.test(id)) return compiledModule();
      return null;
    },
    transform(code, id) {
      // Of mark.js only the wrapping is used: 5 kB less.
      if (!isPage || !id.endsWith(markJs)) return null;
      return {
        code: withoutUnusedMethods(code, this.parse(code), ["wrapRangeInTextNode"]),
        map: null,
      };
    },
  };
}

/** The table itself is in the browser's storage. */
function compiledModule(): string {
  return `export const compiledTerms = ${JSON.stringify({ ...compiledTerms, table: null })};`;
}
