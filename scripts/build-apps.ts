import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compile } from "svelte/compiler";
import { build, type InlineConfig, type Plugin, runnerImport } from "vite";
import { appOutput as output, appSource as source, stampApps } from "./built-apps.ts";

/** Builds the pages in tests/apps, which real frameworks draw, into .output/apps. */

// Development builds: they say where hydration finds something else than it expects.
process.env.NODE_ENV = "development";

/** Pages that are empty until their script draws. */
const drawn = {
  "rerender-react": "react/rerender.tsx",
  "rerender-vue": "vue/rerender.ts",
  "rerender-svelte": "svelte/rerender.ts",
  "rerender-lit": "lit/rerender.ts",
  "editor-prosemirror": "editors/prosemirror.ts",
  "editor-codemirror": "editors/codemirror.ts",
  "editor-lexical": "editors/lexical.ts",
  "editor-quill": "editors/quill.ts",
};

/** Pages that a server has drawn, and the scripts that bring them to life when the page says so. */
const hydrated = {
  "hydrate-react": ["react/hydrate.tsx", "react/server.tsx"],
  "hydrate-vue": ["vue/hydrate.ts", "vue/server.ts"],
  "hydrate-svelte": ["svelte/hydrate.ts", "svelte/server.ts"],
} as const;

function sveltePlugin(): Plugin {
  return {
    name: "svelte-components",
    transform(code, filename) {
      if (!filename.endsWith(".svelte")) return null;
      const generate = this.environment.config.consumer === "server" ? "server" : "client";
      return { ...compile(code, { filename, generate, dev: true }).js, moduleType: "js" };
    },
  };
}

const shared: InlineConfig = {
  configFile: false,
  root: source,
  mode: "development",
  logLevel: "warn",
  plugins: [sveltePlugin()],
  oxc: { jsx: { runtime: "automatic", importSource: "react" } },
};

const page = (name: string, content: string, script: string) =>
  writeFile(
    join(output, `${name}.html`),
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${name}</title>
<link rel="icon" href="data:,">
<main>${content}</main>
<footer></footer>
<script type="module">${script}</script>
</html>
`,
  );

await rm(output, { recursive: true, force: true });
await mkdir(output, { recursive: true });
const scripts = Object.entries(hydrated).map(([name, [script]]) => [name, script] as const);
await build({
  ...shared,
  // Vue's templates are compiled in the page.
  resolve: { alias: [{ find: /^vue$/u, replacement: "vue/dist/vue.esm-bundler.js" }] },
  define: { __VUE_OPTIONS_API__: "true", __VUE_PROD_DEVTOOLS__: "false" },
  build: {
    outDir: output,
    emptyOutDir: false,
    minify: false,
    target: "esnext",
    modulePreload: false,
    rolldownOptions: {
      input: Object.fromEntries(
        [...Object.entries(drawn), ...scripts].map(([name, path]) => [name, join(source, path)]),
      ),
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
});
for (const name of Object.keys(drawn)) await page(name, "", `import "./${name}.js";`);
for (const [name, [, server]] of Object.entries(hydrated)) {
  const { module } = await runnerImport<{ html: string }>(join(source, server), shared);
  await page(name, module.html, `window.hydrate = () => import("./${name}.js");`);
}
await stampApps();
