import { browser } from "wxt/browser";

/** What the reader has chosen, kept in the browser's own storage on this machine. */

/** Which sentences are marked: all that the document answers, those that go further than it, none. */
export const sentenceChoices = ["all", "beyond", "none"] as const;

/** What the number on the toolbar button counts: mentions, or claims that go further. */
export const badgeCountChoices = ["mentions", "claims"] as const;

/** How pages are painted: over the text, or with elements in the page. */
export const painterChoices = ["highlights", "marks"] as const;

export const defaultSettings = {
  /** Whether the extension does anything on pages. */
  on: true,
  /** Sites where it is switched off, by host name ("file" for local files). */
  sitesOff: [] as readonly string[],
  /** Whether the toolbar button shows a number. */
  badge: true,
  badgeCounts: "mentions" as (typeof badgeCountChoices)[number],
  sentences: "beyond" as (typeof sentenceChoices)[number],
  painter: "highlights" as (typeof painterChoices)[number],
};

export type Settings = typeof defaultSettings;

/** What else than its default a setting of several choices can be. */
const choices: Partial<Record<string, readonly unknown[]>> = {
  badgeCounts: badgeCountChoices,
  sentences: sentenceChoices,
  painter: painterChoices,
};

/** Stored values as settings: each field that is missing or of the wrong type gets its default. */
export function settingsFrom(stored: Readonly<Record<string, unknown>>): Settings {
  const isValid = ([name, byDefault]: [string, unknown]) => {
    const value = stored[name];
    if (Array.isArray(byDefault))
      return Array.isArray(value) && value.every((site) => typeof site === "string");
    return choices[name]?.includes(value) ?? typeof value === typeof byDefault;
  };
  const valid = Object.entries(defaultSettings).filter(isValid);
  return { ...defaultSettings, ...Object.fromEntries(valid.map(([name]) => [name, stored[name]])) };
}

/** Whether pages of this site are to be read. */
export function isOnFor(settings: Settings, site: string): boolean {
  return settings.on && !settings.sitesOff.includes(site);
}

/** The sites switched off, with this one added or taken away. */
export function withSite(sitesOff: readonly string[], site: string, on: boolean): string[] {
  const others = sitesOff.filter((other) => other !== site);
  return on ? others : [...others, site].sort();
}

export async function readSettings(): Promise<Settings> {
  return settingsFrom(await browser.storage.local.get(Object.keys(defaultSettings)));
}

/** Stores some fields and leaves the others. */
export async function writeSettings(changed: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(changed);
}

/** Calls back with all settings after each change, wherever it was made, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== "local" || !Object.keys(changes).some((name) => name in defaultSettings)) return;
    readSettings().then(onChange, reportUnlessGone);
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener("abort", () => browser.storage.onChanged.removeListener(listener));
}

/** Lets a fault through to the console, but for the one that only says the extension is gone. */
export function reportUnlessGone(error: unknown): void {
  if (browser.runtime?.id === undefined || String(error).includes("context invalidated")) return;
  console.error(error);
}
