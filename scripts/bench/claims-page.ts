import { compileClaims } from "../../content/claims/index.ts";
import type { FlowOwner, Mention, Passage } from "../../content/model.ts";
import { packs } from "../../content/packs/index.ts";
import { passagesIn } from "../../content/page/passages.ts";
import { blocksIn, flowsOf } from "../../content/reading/flow.ts";
import { compileMatcher } from "../../content/reading/scanner.ts";

/** The claims benchmark's part in the page. Times in milliseconds, medians of the rounds. */

export type Matter = "ketamine alone" | "ketamine for ADHD";

export type ClaimsBench = {
  /** Reading a page of so many sentences, without and with picking the passages for the claim reader. */
  page(matter: Matter, sentences: number, rounds: number): Promise<{ scan: number; both: number }>;
  /** Judging the passages of such a page, as the background does. */
  judge(sentences: number, rounds: number): Promise<number>;
};

const [pack] = packs;
if (!pack) throw new Error("No pack is shipped");
const matcher = compileMatcher([pack]);
const claims = compileClaims(pack);

/** Sentences of the kind that pages have, of either matter. */
const made: Record<Matter, readonly string[]> = {
  "ketamine alone": [
    "Ketamine has been used as an anaesthetic since the 1960s, and it is on many hospitals' shelves.",
    "In low doses, ketamine is given by a drip over about forty minutes while a nurse stays near.",
    "Some patients with depression say that ketamine lifted their mood within a day.",
    "The police seized four kilos of ketamine at the harbour on Friday morning.",
  ],
  "ketamine for ADHD": [
    "Ketamine may help some adults with ADHD, but the studies are small and the effect is not proven.",
    "Our clinic offers ketamine infusions that restore focus in ADHD within hours of the first visit.",
    "Ketamine is not approved for ADHD, and doctors who prescribe it do so off-label.",
    "Unlike methylphenidate, ketamine acts on glutamate, which is one reason for the interest in ADHD.",
  ],
};

/** A page with one paragraph a sentence. */
function draw(matter: Matter, sentences: number): Element {
  const root = document.createElement("main");
  for (let index = 0; index < sentences; index += 1) {
    const paragraph = document.createElement("p");
    paragraph.textContent = `${made[matter][index % 4]} (${index})`;
    root.append(paragraph);
  }
  document.body.replaceChildren(root);
  return root;
}

/** What has been read, by block: the reader keeps it too. */
type Kept = Map<FlowOwner, { text: string; mentions: Mention[] }>;

function scan(root: Element): Kept {
  const kept: Kept = new Map();
  for (const block of blocksIn(root))
    for (const { text } of flowsOf(block)) {
      const { mentions } = matcher.read(text);
      if (mentions.length > 0) kept.set(block, { text, mentions });
    }
  return kept;
}

/** A page that does not name both is not asked for passages. */
function holdsBoth(kept: Kept): boolean {
  const roles = new Set(
    [...kept.values()].flatMap(({ mentions }) => mentions.map(({ role }) => role)),
  );
  return roles.has("treatment") && roles.has("condition");
}

async function passages(root: Element, kept: Kept): Promise<Passage[]> {
  const finder = {
    title: () => ({ text: "", mentions: [] }),
    blocks: () => kept.keys(),
    mentionsIn: (_text: string, block: FlowOwner) => kept.get(block)?.mentions ?? [],
  };
  const found = await passagesIn(root, finder, () => Promise.resolve(true));
  return found.map(({ passage }) => passage);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

const bench: ClaimsBench = {
  async page(matter, sentences, rounds) {
    const root = draw(matter, sentences);
    const times: { scan: number[]; both: number[] } = { scan: [], both: [] };
    for (let round = 0; round < rounds; round += 1) {
      const begun = performance.now();
      scan(root);
      times.scan.push(performance.now() - begun);
      const again = performance.now();
      const kept = scan(root);
      // What is picked is copied into a message.
      if (holdsBoth(kept)) structuredClone(await passages(root, kept));
      times.both.push(performance.now() - again);
    }
    return { scan: median(times.scan), both: median(times.both) };
  },
  async judge(sentences, rounds) {
    const root = draw("ketamine for ADHD", sentences);
    const all = await passages(root, scan(root));
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const begun = performance.now();
      for (const passage of all) claims.judgementOn(passage);
      times.push(performance.now() - begun);
    }
    return median(times);
  },
};

Object.assign(globalThis, { claimsBench: bench });
