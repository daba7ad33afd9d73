import { type MadePage, makePage, type PageSpec } from "./made-page.ts";

/** The pages that are measured, and what the extension may cost on each. */

export type Limits = {
  /** Script time against the minimal highlighter's. */
  limit: number;
  aim: number | null;
  /** The longest task, in milliseconds. */
  longest?: number;
  /** First highlight on the screen, in milliseconds after the content script's start, or after *limit*'s. */
  onScreen?: { within: number; of: "start" | "limit" };
  /** Heap added, in bytes. */
  heap?: number;
  /** Style and layout time no more than the minimal highlighter's. */
  layout?: boolean;
};

export type StillPage = { name: string; spec: PageSpec; limits: Limits };

/** How much more reading claims may cost on a page that has both topics. */
const claims = 1;

const large = { bytes: 5_000_000, textNodes: 60_000 };

const withHits: [name: string, spec: Omit<PageSpec, "topics">, limits: Limits][] = [
  [
    "26 kB, 12 hits",
    { bytes: 26_000, hits: 12 },
    { limit: 2, aim: 1.2, onScreen: { within: 30, of: "limit" } },
  ],
  [
    "180 kB, 60 hits",
    { bytes: 180_000, hits: 60 },
    { limit: 2, aim: 1.2, onScreen: { within: 30, of: "limit" }, heap: 1_500_000 },
  ],
  ["180 kB, 2,000 hits", { bytes: 180_000, hits: 2_000 }, { limit: 1.5, aim: null, layout: true }],
  [
    "5 MB, 5,000 hits",
    { ...large, hits: 5_000 },
    { limit: 1.2, aim: 0.7, longest: 50, onScreen: { within: 100, of: "start" } },
  ],
];

export const stillPages: readonly StillPage[] = [
  {
    name: "news, 400 kB, no hit",
    spec: { bytes: 400_000, elements: 8_000, hits: 0, topics: "treatment" },
    limits: { limit: 1, aim: 0.4 },
  },
  {
    name: "5 MB, no hit",
    spec: { ...large, hits: 0, topics: "treatment" },
    limits: { limit: 1, aim: 0.4 },
  },
  ...withHits.flatMap(([name, spec, limits]): StillPage[] => [
    { name: `${name}, treatment`, spec: { ...spec, topics: "treatment" }, limits },
    {
      name: `${name}, both`,
      spec: { ...spec, topics: "both" },
      limits: { ...limits, limit: limits.limit + claims },
    },
  ]),
];

/** The page on which what a page costs is told of, of this size. */
export function typicalPage(bytes: number): MadePage {
  return makePage({ bytes, hits: Math.ceil(bytes / 3_000), topics: "treatment" });
}

/** Whether a page takes seconds to open by itself. */
export function isLarge(bytes: number): boolean {
  return bytes >= 5_000_000;
}
