import { openSession, type Session } from "../../browser-session.ts";
import { type Contestant, extensionOf, type Manner } from "./contestants.ts";
import { measureStill } from "./measure.ts";

/** A browser for each contestant, kept open for the whole run. */

export type Browsers = {
  get(name: Contestant, manner: Manner): Promise<Session["browser"]>;
  close(): Promise<void>;
};

/** The folder takes the extensions that are written for the run; each browser opens the address first. */
export function keepBrowsers(folder: string, address: string): Browsers {
  const opened = new Map<string, Promise<Session>>();
  return {
    async get(name, manner) {
      // What does not follow a page is the same on both kinds.
      const key = name === "limit" || name === "mark.js" ? `${name} ${manner}` : name;
      const session = opened.get(key) ?? open(name, manner, folder, address);
      opened.set(key, session);
      return (await session).browser;
    },
    async close() {
      const all = await Promise.allSettled(opened.values());
      for (const each of all) if (each.status === "fulfilled") await each.value.close();
    },
  };
}

async function open(
  name: Contestant,
  manner: Manner,
  folder: string,
  address: string,
): Promise<Session> {
  const extension = await extensionOf(name, manner, folder);
  const session = await openSession("chrome", { bare: true });
  if (extension) await session.browser.installExtension(extension);
  // The first page of all wakes what sleeps until then, and is measured by nobody.
  await measureStill(session.browser, address);
  return session;
}
