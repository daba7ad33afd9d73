import { type MinifyOptions, minify } from "terser";
import type { Plugin } from "vite";
import { compiledTerms } from "../content/packs/compiled-terms.ts";
import { ownNames } from "./own-names.ts";
import { withoutUnusedMethods } from "./unused-methods.ts";

/** What makes the scripts that reach pages smaller than the same code elsewhere. */

/** Beyond what Vite does: its scripts are wrapped in a function, and nothing of them is looked up by name. */
const minifying: MinifyOptions = {
  ecma: 2020,
  compress: {
    passes: 2,
    hoist_funs: true,
    unsafe_arrows: true,
    pure_getters: true,
    lhs_constants: false,
  },
  mangle: {
    toplevel: true,
    properties: { regex: new RegExp(`^(?:${ownNames.join("|")})$`) },
  },
  // A browser reads a function in brackets once, for it will be called.
  format: { wrap_iife: true },
};

/** The entrypoints that run on pages. */
const pageScripts = ["page", "page-with-marks"];

const polyfill = "@wxt-dev/webextension-polyfill/browser";
const native = "\0native-browser";
const wrapper = "virtual:wxt-content-script-isolated-world-entrypoint";
const splits = /\/splits\.ts$/u;
const noSplits = "./no-splits.ts";
const compiledFile = /\/content\/packs\/compiled-terms\.ts$/u;
const markJs = "mark.js/src/lib/mark.js";

/**
 * On pages the browser's own API takes the polyfill's place: all that is used there gives promises
 * in every browser the extension runs in, and the polyfill is 10 kB. What WXT puts around a content
 * script would tell pages by an event that the extension is there, and be ended by one; nothing of it is
 * used. Of the packs there are the patterns of the first test; the table of terms is in the browser's
 * storage. Where there are no marks in the page, no text is split. Functions that are called in one
 * place alone are put there, which Vite's own minifier does not do.
 */
export function pageScriptPlugin(): Plugin {
  let script: string | undefined;
  return {
    name: "page-script",
    enforce: "pre",
    configResolved({ define }) {
      // WXT names the entrypoint of each build here.
      const entrypoint: unknown = define?.["import.meta.env.ENTRYPOINT"];
      script = pageScripts.find((name) => entrypoint === JSON.stringify(name));
    },
    resolveId(source, importer) {
      if (script && source === polyfill) return native;
      if (script === "page" && splits.test(source))
        return this.resolve(source.replace(splits, noSplits.slice(1)), importer);
      return null;
    },
    load(id) {
      if (id === native)
        return "export const browser = import.meta.env.FIREFOX ? globalThis.browser : globalThis.chrome;";
      return script && compiledFile.test(id) ? compiledModule() : null;
    },
    transform(code, id) {
      if (script && id.includes(wrapper)) return { code: bareEntrypoint(code), map: null };
      if (!script || !id.endsWith(markJs)) return null;
      // Of mark.js only the wrapping is used: 5 kB less.
      return {
        code: withoutUnusedMethods(code, this.parse(code), ["wrapRangeInTextNode"]),
        map: null,
      };
    },
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        if (!script) return;
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== "chunk") continue;
          const { code } = await minify(chunk.code, minifying);
          if (code === undefined) throw new Error(`${chunk.fileName} could not be made smaller`);
          chunk.code = code;
        }
      },
    },
  };
}

function compiledModule(): string {
  return `export const compiledTerms = ${JSON.stringify({ ...compiledTerms, table: null })};`;
}

/** The start of a content script, without what stands around it. Throws where WXT has changed that. */
function bareEntrypoint(code: string): string {
  const folder = /import definition from "([^"]+)index\.ts";/u.exec(code)?.[1];
  if (!folder) throw new Error("WXT starts content scripts in another way than it did");
  return `import { begin } from "${folder}begin.ts";\nexport default begin();`;
}
