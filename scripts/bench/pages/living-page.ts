import { hitSentence, phrase, randomFrom, sentence } from "./text.ts";

/** The own script of a page that changes while it is read: it is put into the page. */

export type LivingKind = "feed" | "chat";

export type LivingPage = {
  /** Changes the page for so long, and ends when all that was due has been done. */
  run(kind: LivingKind, milliseconds: number): Promise<void>;
  /** Keeps this share of the main thread busy, from 0 to 1, until the page has run. */
  keepBusy(share: number): void;
  /** Follows the paragraphs that come with a hit until they are painted; needs a frame loop. */
  watch(): void;
  /** How long each of them took to be painted, in milliseconds; null where one never was. */
  waits(): (number | null)[];
};

const random = randomFrom(17);
/** Page scripts count nothing: a sentence here has as many hits as it is asked for. */
const countNothing = () => 0;
const withHit = () => hitSentence(random, { topics: "treatment", due: 1, room: 1 }, countNothing);

const place = document.querySelector("#living") as HTMLElement;
const lines = Array.from({ length: 200 }, (_, index) => {
  const line = document.createElement("p");
  line.textContent = `${phrase(random, 8)} ${index}`;
  return line;
});

let isRunning = false;
let isWatched = false;
const waits: (number | null)[] = [];
const waiting = new Map<Element, number>();

/** A new paragraph at the top, where a reader sees it; one in two has a hit. */
function addParagraph(count: number): void {
  const paragraph = document.createElement("p");
  const hasHit = count % 2 === 0;
  paragraph.append(hasHit ? withHit() : sentence(random), " ");
  const link = document.createElement("a");
  link.href = "#middle";
  link.textContent = phrase(random, 3);
  paragraph.append(link, ` ${sentence(random)}`);
  place.prepend(paragraph);
  if (isWatched && hasHit) waiting.set(paragraph, performance.now());
}

/** Other text in one of the lines, half of the time in the same text node; one in 20 has a hit. */
function changeLine(count: number): void {
  const line = lines[(count * 7) % lines.length] as HTMLElement;
  const text = count % 20 === 0 ? withHit() : phrase(random, 9);
  const first = line.firstChild;
  if (count % 2 === 0 && first instanceof Text) first.data = text;
  else line.textContent = text;
}

const kinds: Record<LivingKind, (done: number) => void> = {
  feed: addParagraph,
  chat: (done) => {
    changeLine(done);
    if (done % 250 === 0) addParagraph(0);
  },
};
const perSecond: Record<LivingKind, number> = { feed: 20, chat: 1000 };

function run(kind: LivingKind, milliseconds: number): Promise<void> {
  const change = kinds[kind];
  const all = (milliseconds * perSecond[kind]) / 1000;
  const begun = performance.now();
  isRunning = true;
  let done = 0;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      // By the clock, so that a page that was kept waiting makes up for it.
      const due = Math.min(all, ((performance.now() - begun) * perSecond[kind]) / 1000);
      for (; done < due; done += 1) change(done);
      if (done < all) return;
      clearInterval(timer);
      isRunning = false;
      resolve();
    }, 10);
  });
}

function keepBusy(share: number): void {
  const turn = 20;
  const work = () => {
    const end = performance.now() + turn * share;
    while (performance.now() < end);
    if (isRunning) setTimeout(work, turn * (1 - share));
  };
  isRunning = true;
  work();
}

function watch(): void {
  isWatched = true;
  const look = () => {
    if (waiting.size > 0) {
      const now = performance.now();
      const painted = paintedElements();
      for (const [paragraph, since] of waiting) {
        if (!painted.has(paragraph) && !paragraph.querySelector("mark[data-markjs]")) continue;
        waiting.delete(paragraph);
        waits.push(now - since);
      }
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** The elements that have a highlighted range in them. */
function paintedElements(): Set<Element | null> {
  const painted = new Set<Element | null>();
  for (const highlight of CSS.highlights.values())
    for (const range of highlight)
      if (range.startContainer.isConnected) painted.add(range.startContainer.parentElement);
  return painted;
}

const living: LivingPage = {
  run,
  keepBusy,
  watch,
  waits: () => [...waits, ...[...waiting].map(() => null)],
};
place.append(...lines);
Object.assign(globalThis, { living });
