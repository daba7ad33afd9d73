import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Page } from "puppeteer-core";
import { openSession, type Session } from "./browser-session.ts";

/**
 * Opens saved pages with the extension and without it, with the network blocked, and compares all
 * that can be seen of them: no difference is allowed but the paint.
 */

/** The painters, as the settings name them, and whether one leaves the HTML as it is while it paints. */
const painters = { highlights: true, marks: false } as const;
export type PainterName = keyof typeof painters;

/** What is seen of a page. */
type Seen = {
  text: string;
  textContent: string;
  html: string;
  nodes: number;
  errors: string[];
  longTasks: number;
};

export type PageResult = { file: string; marks: number; differences: string[]; longTasks: number };

/** Compares all pages of a folder, for one painter. Throws where there are none. */
export async function comparePages(
  folder: string,
  painter: PainterName,
  onResult: (result: PageResult) => void,
): Promise<PageResult[]> {
  const files = (await readdir(folder)).filter((file) => /\.x?html?$/u.test(file)).sort();
  if (files.length === 0) throw new Error(`${folder} holds no page`);
  const bare = await openSession("chrome", { bare: true });
  const full = await openSession("chrome");
  try {
    const options = await full.extensionPage("options.html");
    const set = (settings: object) =>
      options.evaluate((chosen) => chrome.storage.local.set(chosen), settings);
    await set({ painter });
    const results: PageResult[] = [];
    for (const file of files) {
      const saved = { address: `${site}${encodeURIComponent(file)}`, path: join(folder, file) };
      const result = await compare(bare, full, saved, painter, set);
      results.push(result);
      onResult(result);
    }
    return results;
  } finally {
    await bare.close();
    await full.close();
  }
}

async function compare(
  bare: Session,
  full: Session,
  saved: Saved,
  painter: PainterName,
  set: (settings: object) => Promise<void>,
): Promise<PageResult> {
  const without = await visit(bare, saved);
  const withIt = await visit(full, saved);
  try {
    const [expected, painted] = [await look(without), await look(withIt)];
    const marks = await countMarks(withIt.page);
    const differences = differing(
      painted,
      expected,
      painters[painter] ? ["text", "textContent", "html", "nodes"] : ["text", "textContent"],
    );
    await set({ on: false });
    await rest(withIt.page);
    const after = await look(withIt);
    differences.push(
      ...differing(after, expected, ["html", "nodes"]).map((name) => `${name} afterwards`),
    );
    const isNew = (error: string) => !expected.errors.includes(error);
    differences.push(...after.errors.filter(isNew).map((error) => `error: ${error}`));
    const longTasks = painted.longTasks - expected.longTasks;
    return { file: basename(saved.path), marks, differences, longTasks };
  } finally {
    await set({ on: true });
    await without.page.close();
    await withIt.page.close();
  }
}

/** A page on disk, and the address it is shown under; nobody is asked for it. */
type Saved = { address: string; path: string };
const site = "http://saved.test/";

type Visit = { page: Page; errors: string[] };

/** Opens a page with all that it asks for refused, and waits until it has come to rest. */
async function visit({ browser }: Session, { address, path }: Saved): Promise<Visit> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.setRequestInterception(true);
  const body = await readFile(path);
  page.on("request", (request) => {
    const url = request.url();
    if (url === address) void request.respond({ contentType: "text/html", body });
    else if (url.startsWith("data:")) void request.continue();
    else void request.abort();
  });
  // Scripts that ask for chance or the time of day would make each visit another page.
  await page.evaluateOnNewDocument(() => {
    const now = Date.now();
    const day = now - (now % 86_400_000);
    Math.random = () => 0.5;
    Date.now = () => day;
    globalThis.Date = new Proxy(Date, {
      construct: (target, given) => Reflect.construct(target, given.length === 0 ? [day] : given),
    });
  });
  await page.goto(address, { waitUntil: "load" });
  await rest(page);
  return { page, errors };
}

/** Waits until the page has not changed for a while, and has been read. */
async function rest(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const quiet = 500;
        const finish = () => {
          observer.disconnect();
          resolve();
        };
        let timer = setTimeout(finish, quiet);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(finish, quiet);
        });
        observer.observe(document, { childList: true, characterData: true, subtree: true });
      }),
  );
}

async function look({ page, errors }: Visit): Promise<Seen> {
  const seen = await page.evaluate(() => {
    const walker = document.createTreeWalker(document);
    let nodes = 1;
    while (walker.nextNode()) nodes += 1;
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type: "longtask", buffered: true });
    const longTasks = observer.takeRecords().length;
    observer.disconnect();
    return {
      text: document.body?.innerText ?? "",
      textContent: document.documentElement.textContent ?? "",
      html: document.documentElement.outerHTML,
      nodes,
      longTasks,
    };
  });
  return { ...seen, errors: [...errors] };
}

function countMarks(page: Page): Promise<number> {
  return page.evaluate(() =>
    ["hcn-main", "hcn-related"]
      .map(
        (name) =>
          (CSS.highlights.get(name)?.size ?? 0) + document.querySelectorAll(`mark.${name}`).length,
      )
      .reduce((sum, count) => sum + count, 0),
  );
}

function differing(one: Seen, other: Seen, names: readonly (keyof Seen)[]): string[] {
  return names.filter((name) => one[name] !== other[name]);
}

/** A result as a line for people to read. */
export function pageLine({ file, marks, differences, longTasks }: PageResult): string {
  const said = differences.length === 0 ? "same" : differences.join(", ");
  return `${file.padEnd(44)}${String(marks).padStart(5)} marks ${String(longTasks).padStart(4)} long tasks more  ${said}`;
}

/** The sum of all results, and whether nothing differs. */
export function pagesSum(results: readonly PageResult[]): { text: string; isSame: boolean } {
  const changed = results.filter(({ differences }) => differences.length > 0).length;
  const sum = (key: "marks" | "longTasks") =>
    results.reduce((total, result) => total + result[key], 0);
  const text = `${results.length} pages, ${sum("marks")} marks, ${sum("longTasks")} long tasks more; ${changed} pages differ`;
  return { text, isSame: changed === 0 };
}
