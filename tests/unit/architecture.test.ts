import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..");

/** The lint rules that fault a file of this name with this one import. */
function faultsOf(file: string, imported: string): string {
  const folder = mkdtempSync(join(tmpdir(), "notes-lint-"));
  try {
    const { vcs: _, ...config } = JSON.parse(readFileSync(join(root, "biome.json"), "utf8"));
    writeFileSync(join(folder, "biome.json"), JSON.stringify(config));
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `import { x } from "${imported}";\n\nx();\n`);
    const biome = join(root, "node_modules", ".bin", "biome");
    const { stdout, stderr } = spawnSync(biome, ["lint", file], { cwd: folder, encoding: "utf8" });
    return [...(stdout + stderr).matchAll(/lint\/\w+\/(\w+)/gu)].map(([, rule]) => rule).join(" ");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("who may import whom", () => {
  it.each([
    ["content/model.ts", "./settings.ts"],
    ["content/model.ts", "preact"],
    ["content/reading/new.ts", "../painting/painter.ts"],
    ["content/reading/new.ts", "wxt/browser"],
    ["content/reading/new.ts", "preact"],
    ["content/reading/new.ts", "../packs/index.ts"],
    ["content/painting/new.ts", "../packs/index.ts"],
    ["content/page/new.ts", "../packs/index.ts"],
    ["content/page/new.ts", "../packs/ketamine-adhd.json"],
    ["content/new.ts", "preact"],
    ["content/packs/new.ts", "../settings.ts"],
    ["content/claims/new.ts", "../settings.ts"],
    ["content/claims/new.ts", "../page/reader.ts"],
    ["content/claims/english/new.ts", "../lists/names.ts"],
    ["content/claims/english/new.ts", "../../model.ts"],
    ["content/claims/english/new.ts", "preact"],
    ["content/painting/new.ts", "wxt/browser"],
    ["content/page/new.ts", "../claims/judge.ts"],
    ["content/page/new.ts", "wxt/browser"],
    ["content/page/new.ts", "../../components/NoteCard.tsx"],
    ["content/page/new.ts", "../../entrypoints/background.ts"],
    ["content/page/new.ts", "preact"],
    ["content/page/card.ts", "preact"],
    ["content/page/card.ts", "../../components/NoteCard.tsx"],
    ["content/settings.ts", "./page/reader.ts"],
    ["content/tabs/new.ts", "../reading/scanner.ts"],
    ["content/tabs/new.ts", "../claims/judge.ts"],
    ["components/New.tsx", "wxt/browser"],
    ["components/New.tsx", "../content/page/reader.ts"],
    ["components/New.tsx", "../content/claims/index.ts"],
    ["components/New.tsx", "../entrypoints/popup/main.tsx"],
    ["entrypoints/new.ts", "../content/reading/scanner.ts"],
    ["entrypoints/new.ts", "../content/painting/mark-painter.ts"],
  ])("%s may not import %s", (file, imported) => {
    expect(faultsOf(file, imported)).toBe("noRestrictedImports");
  });

  it.each([
    ["content/reading/new.ts", "../model.ts"],
    ["content/claims/new.ts", "../reading/sentences.ts"],
    ["content/claims/new.ts", "../packs/index.ts"],
    ["content/claims/new.ts", "./english/tags.ts"],
    ["content/claims/english/new.ts", "./tags.ts"],
    ["content/page/new.ts", "../packs/terms.ts"],
    ["content/page/new.ts", "../drawing.ts"],
    ["components/new.ts", "../content/drawing.ts"],
    ["content/settings.ts", "wxt/browser"],
    ["content/tabs/new.ts", "wxt/browser"],
    ["components/New.tsx", "../content/packs/index.ts"],
    ["entrypoints/new.ts", "../content/page/frame.ts"],
    ["entrypoints/new.ts", "../components/card-drawing.tsx"],
    ["entrypoints/new.ts", "../content/claims/judge.ts"],
  ])("%s may import %s", (file, imported) => {
    expect(faultsOf(file, imported)).toBe("");
  });
});

describe("the lockfile", () => {
  it("records no download address", () => {
    expect(readFileSync(join(root, "package-lock.json"), "utf8")).not.toMatch(/"resolved"/u);
  });

  it("has exact versions to follow", () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(join(root, "package.json"), "utf8"),
    );
    for (const version of Object.values({ ...dependencies, ...devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
  });
});
