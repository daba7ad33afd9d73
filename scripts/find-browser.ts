import { existsSync, readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  Browser,
  computeExecutablePath,
  detectBrowserPlatform,
  install,
  resolveBuildId,
} from "@puppeteer/browsers";
import { root, run } from "./steps.ts";

/** Finds a browser on this machine, or brings one. */

export type BrowserName = "chrome" | "firefox";

const linux = ["/usr/bin", "/usr/local/bin", "/snap/bin"];
const linuxNames = {
  chrome: [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
  ],
  firefox: ["firefox", "firefox-esr"],
};
const macApps = {
  chrome: [
    "Google Chrome.app/Contents/MacOS/Google Chrome",
    "Chromium.app/Contents/MacOS/Chromium",
    "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  firefox: ["Firefox.app/Contents/MacOS/firefox"],
};
const windowsApps = {
  chrome: [
    "Google\\Chrome\\Application\\chrome.exe",
    "Chromium\\Application\\chrome.exe",
    "Microsoft\\Edge\\Application\\msedge.exe",
  ],
  firefox: ["Mozilla Firefox\\firefox.exe"],
};
const variable = { chrome: "CHROME_PATH", firefox: "FIREFOX_PATH" };
const debianPackage = { chrome: "chromium", firefox: "firefox-esr" };
const cacheDir = join(root, ".cache", "browsers");

/** The path of an installed browser, or null. CHROME_PATH and FIREFOX_PATH go first. */
export function findBrowser(name: BrowserName): string | null {
  const named = process.env[variable[name]];
  if (named && !existsSync(named)) throw new Error(`${variable[name]} names no file: ${named}`);
  const { platform, env } = process;
  const candidates =
    platform === "darwin"
      ? ["/Applications", join(env.HOME ?? "", "Applications")].flatMap((folder) =>
          macApps[name].map((app) => join(folder, app)),
        )
      : platform === "win32"
        ? [env.ProgramFiles, env["ProgramFiles(x86)"], env.LocalAppData].flatMap((folder) =>
            folder ? windowsApps[name].map((app) => join(folder, app)) : [],
          )
        : linux.flatMap((folder) => linuxNames[name].map((program) => join(folder, program)));
  return named ?? candidates.find((path) => existsSync(path)) ?? downloadedBefore(name);
}

/** The path of a browser, installed first where there is none. Throws where that fails. */
export async function needBrowser(name: BrowserName): Promise<string> {
  return findBrowser(name) ?? (await installWithApt(name)) ?? (await download(name));
}

async function installWithApt(name: BrowserName): Promise<string | null> {
  const isRoot = process.getuid?.() === 0;
  const isDebian = /debian/iu.test(await readFile("/etc/os-release", "utf8").catch(() => ""));
  if (!isRoot || !isDebian || !existsSync("/usr/bin/apt-get")) return null;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  console.log(`Installing ${debianPackage[name]} with apt (once, about a minute) …`);
  await run("apt-get", ["update", "-qq"], { quiet: true, env });
  const packages = [debianPackage[name], "fonts-dejavu-core"];
  const args = ["install", "-y", "-qq", "--no-install-recommends", ...packages];
  const { code, output } = await run("apt-get", args, { quiet: true, env });
  if (code !== 0) console.log(`apt could not install it:\n${output}`);
  return findBrowser(name);
}

const browserOf = { chrome: Browser.CHROME, firefox: Browser.FIREFOX };

/** Holds the path of a browser that an earlier run has downloaded. */
const recordOf = (name: BrowserName) => join(cacheDir, `${name}.txt`);

function downloadedBefore(name: BrowserName): string | null {
  const record = recordOf(name);
  const path = existsSync(record) ? readFileSync(record, "utf8") : "";
  return existsSync(path) ? path : null;
}

async function download(name: BrowserName): Promise<string> {
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error("For this kind of machine there is no browser to download");
  console.log(`Downloading ${name} (once, some minutes) …`);
  const browser = browserOf[name];
  try {
    const buildId = await resolveBuildId(browser, platform, "stable");
    await install({ browser, buildId, cacheDir, platform });
    const path = computeExecutablePath({ browser, buildId, cacheDir, platform });
    await writeFile(recordOf(name), path);
    return path;
  } catch (error) {
    throw new Error(
      `No ${name} was found and none could be downloaded. Install one, or name it with ` +
        `${variable[name]}=/path/to/it. (${(error as Error).message})`,
    );
  }
}
