import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { packs } from "../../../content/packs/index.ts";
import { builtExtension } from "../../steps.ts";
import { pageScript } from "../page-script.ts";
import { plainPattern } from "./pattern.ts";

/** What a page is measured with: nothing, four small extensions written out here, and ours. */

export const contestants = ["none", "empty", "limit", "mark.js", "ready", "ours"] as const;
export type Contestant = (typeof contestants)[number];

/** Those that paint, and what they are measured against; "ready" reads nothing. */
export const painting = contestants.filter((name) => name !== "ready");

/** Whether the page changes while it is read: then the small extensions follow it. */
export type Manner = "still" | "living";

type Small = "limit" | "mark.js" | "ready";

const sources: Record<Small, Record<Manner, string>> = {
  limit: { still: "limit", living: "limit-living" },
  "mark.js": { still: "mark", living: "mark-living" },
  ready: { still: "ready", living: "ready" },
};

const css = `:root::highlight(limit) {
  background-color: rgb(245 190 40 / 26%);
  text-decoration: underline dotted 2px rgb(176 122 0);
}
`;

/** Where a contestant's extension lies, written into this folder first; null where there is none. */
export async function extensionOf(
  name: Contestant,
  manner: Manner,
  folder: string,
): Promise<string | null> {
  if (name === "none") return null;
  if (name === "ours") return builtExtension("chrome");
  const place = join(folder, `${name}-${manner}`);
  await mkdir(place, { recursive: true });
  await writeFile(join(place, "page.js"), await scriptOf(name, manner));
  if (name === "limit") await writeFile(join(place, "page.css"), css);
  if (name === "ready")
    await writeFile(
      join(place, "background.js"),
      "chrome.runtime.onMessage.addListener(() => {});",
    );
  await writeFile(join(place, "manifest.json"), JSON.stringify(manifestOf(name), null, 2));
  return place;
}

async function scriptOf(name: "empty" | Small, manner: Manner): Promise<string> {
  if (name === "empty") return "";
  const code = await pageScript(`scripts/bench/pages/contestants/${sources[name][manner]}.ts`);
  // As much for the browser to look through as of ours, and nothing of it is run.
  if (name === "ready") return `${code}\nconst unused = () => {\n${await ourScript()}\n};`;
  return `const plainPattern = ${JSON.stringify(plainPattern(packs))};\n${code}`;
}

function ourScript(): Promise<string> {
  return readFile(join(builtExtension("chrome"), "content-scripts/page.js"), "utf8");
}

/** The content script is declared as ours is, so that the browser does the same around it. */
function manifestOf(name: Contestant): object {
  return {
    manifest_version: 3,
    name: `bench ${name}`,
    version: "1.0.0",
    content_scripts: [
      {
        matches: ["http://*/*", "https://*/*", "file:///*"],
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
        run_at: "document_idle",
        js: ["page.js"],
        ...(name === "limit" ? { css: ["page.css"] } : {}),
      },
    ],
    ...(name === "ready" && {
      permissions: ["storage"],
      background: { service_worker: "background.js" },
    }),
  };
}
