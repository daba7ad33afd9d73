import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { compileClaims, wordsOf } from "../content/claims/index.ts";
import { judgePassages } from "../content/claims/judge.ts";
import type { Claim, Passage, Place } from "../content/model.ts";
import { packs } from "../content/packs/index.ts";
import { sentencesOf } from "../content/reading/sentences.ts";
import { withSettledPlaces } from "../content/settled-places.ts";
import { pageScript } from "./bench/page-script.ts";
import { openSession } from "./browser-session.ts";
import type { PassagesPage } from "./eval/passages-page.ts";
import { explanationOf } from "./eval-claims.ts";

/** What the claim reader makes of saved pages, sentence by sentence. */

declare global {
  var passagesPage: PassagesPage;
}

export type JudgedSentence = {
  places: Pick<Place, "as" | "text">[];
  block: Passage["block"];
  before: string;
  text: string;
  topic: string;
  /** Null where the sentence makes no claim; then stance is null too. */
  kind: Claim["kind"] | null;
  stance: Claim["stance"] | null;
  /** The rule that decided, or null. */
  rule: string | null;
  /** The words that decided. */
  words: string[];
  /** All that was found, as for single sentences. */
  because: string;
};

export type JudgedPage = {
  file: string;
  /** How many words there are to read on the page. */
  words: number;
  /** All sentences of all passages, in the order of the page. */
  sentences: JudgedSentence[];
  general: number;
  foreign: number;
};

/** Judges all pages of a folder, in headless Chromium. Throws where there are none. */
export async function judgeFolder(
  folder: string,
  onPage: (page: JudgedPage) => void,
): Promise<void> {
  const files = (await readdir(folder)).filter((file) => /\.x?html?$/u.test(file)).sort();
  if (files.length === 0) throw new Error(`${folder} holds no page`);
  const script = await pageScript("scripts/eval/passages-page.ts");
  const session = await openSession("chrome", { bare: true });
  try {
    for (const file of files) {
      const page = await session.browser.newPage();
      await open(page, await readFile(join(folder, file)));
      await page.evaluate(script);
      const words = await page.evaluate(() => passagesPage.words());
      const passages = await page.evaluate(() => passagesPage.passages());
      await page.close();
      onPage({ file, words, ...judge(passages) });
    }
  } finally {
    await session.close();
  }
}

const address = "http://saved.test/";

/** Shows a saved page, its scripts off, with all that it asks for refused. */
async function open(page: Page, body: Buffer): Promise<void> {
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const url = request.url();
    const headers = { "Content-Security-Policy": "script-src 'none'" };
    if (url === address) void request.respond({ contentType: "text/html", headers, body });
    else if (url.startsWith("data:")) void request.continue();
    else void request.abort();
  });
  await page.goto(address, { waitUntil: "load" });
}

const [pack] = packs;
if (!pack) throw new Error("There is no pack");
const reader = compileClaims(pack);

/** How much of what stands before a sentence is read with it, in sentences. */
const reach = 2;

/** Judges passages as the background does. */
export function judge(found: readonly Passage[]): Omit<JudgedPage, "file" | "words"> {
  const passages = found.map(withSettledPlaces);
  const judgements = judgePassages(passages);
  return {
    sentences: passages.flatMap((passage, index) =>
      sentencesIn(passage, judgements[index]?.claims ?? []),
    ),
    general: judgements.filter(({ general }) => general).length,
    foreign: judgements.filter(({ foreign }) => foreign).length,
  };
}

function sentencesIn(passage: Passage, claims: readonly Claim[]): JudgedSentence[] {
  const spans = sentencesOf(passage.text);
  return spans.map((span, index) => {
    const sentence = cut(passage, span.start, span.end);
    const from = spans[Math.max(0, index - reach)]?.start ?? 0;
    const before = index > 0 ? cut(passage, from, span.start) : null;
    const verdict = reader.judge(sentence, before);
    // What counts is what the page is told: a sentence may be taken back by the next.
    const claim = claims.find(({ start }) => start === span.start);
    const words = claim ? wordsOf(verdict) : [];
    return {
      places: passage.places.map(({ as, text }) => ({ as, text: tidy(text) })),
      block: passage.block,
      before: tidy(before?.text ?? ""),
      text: tidy(sentence.text),
      topic: verdict.topic,
      kind: claim?.kind ?? null,
      stance: claim?.stance ?? null,
      rule: (claim && verdict.because[0]?.rule.name) ?? null,
      words: words.map(({ start, end }) => sentence.text.slice(start, end)),
      because: claim ? explanationOf(sentence.text, verdict) : "",
    };
  });
}

function cut(passage: Passage, start: number, end: number): Passage {
  const inside = passage.mentions.filter((each) => each.start >= start && each.end <= end);
  return {
    ...passage,
    text: passage.text.slice(start, end),
    mentions: inside.map((each) => ({ ...each, start: each.start - start, end: each.end - start })),
  };
}

const tidy = (text: string) => text.replace(/\s+/gu, " ").trim();

/** A page's verdicts for people to read. */
export function judgedPageText({ file, words, sentences, general, foreign }: JudgedPage): string {
  const verdicts = sentences.filter(({ stance }) => stance !== null);
  return [
    `${file}: ${words} words, ${sentences.length} sentences, ${verdicts.length} verdicts, ${general} passages in general, ${foreign} not in English`,
    ...verdicts.flatMap(({ places, block, text, kind, stance, because }) => [
      `  ${stance} ${kind}${block === "text" ? "" : ` (${block})`}`,
      ...(places.length > 0 ? [`      [${places.map((place) => place.text).join(" > ")}]`] : []),
      `      ${text}`,
      `      ${because}`,
    ]),
  ].join("\n");
}
