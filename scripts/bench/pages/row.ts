import type { Contestant } from "./contestants.ts";
import { type Added, added, median, ratio, type Verdict, verdict } from "./figures.ts";
import type { Figures } from "./measure.ts";
import type { Result } from "./still.ts";

/** What one page's figures say: what each contestant adds, and how ours compares. */

export type Row = {
  page: string;
  /** Script time added, in milliseconds. */
  js: Partial<Record<Contestant, Added>>;
  /** Ours against the minimal highlighter; null where one of them was not measured. */
  ratio: number | null;
  limit: number;
  aim: number | null;
  verdict: Verdict;
  /** mark.js against ours. */
  mark: number | null;
  /** What is asked beside the script time, each with its figure and whether it keeps to its limit. */
  others: Other[];
};

export type Other = { name: string; value: string; limit: string; verdict: Verdict };

/** mark.js takes this many times as long, or more. */
export const leastMark = 3;

export function rowOf({ page, limits, samples }: Result): Row {
  const of = (name: Contestant, key: keyof Figures) =>
    samples[name]?.map((figures) => figures[key]) ?? [];
  const none = (key: keyof Figures) => (samples.none ? of("none", key) : [0]);
  const over = (name: Contestant, key: keyof Figures) =>
    samples[name] ? added(of(name, key), none(key)) : undefined;
  const names = Object.keys(samples) as Contestant[];
  const js = Object.fromEntries(names.map((name) => [name, over(name, "js")])) as Row["js"];
  const against = js.ours && js.limit ? ratio(js.ours.value, js.limit.value) : null;
  const mark = js.ours && js["mark.js"] ? ratio(js["mark.js"].value, js.ours.value) : null;
  const others: Other[] = [];
  if (mark !== null)
    others.push({
      name: "mark.js / ours",
      value: mark.toFixed(1),
      limit: `${leastMark} or more`,
      verdict: mark >= leastMark ? "within" : "over",
    });
  if (limits.longest !== undefined && samples.ours) {
    const longest = median(of("ours", "longest"));
    others.push({
      name: "longest task",
      value: `${longest.toFixed(0)} ms`,
      limit: `${limits.longest} ms`,
      verdict: verdict(longest, limits.longest),
    });
  }
  const heap = over("ours", "heap");
  if (limits.heap !== undefined && heap)
    others.push({
      name: "heap added",
      value: megabytes(heap.value),
      limit: megabytes(limits.heap),
      verdict: verdict(heap.value, limits.heap),
    });
  if (limits.layout) others.push(...drawing(over));
  return {
    page,
    js,
    ratio: against,
    limit: limits.limit,
    aim: limits.aim,
    verdict: verdict(against, limits.limit),
    mark,
    others,
  };
}

/** Style and layout against the minimal highlighter's; what the noise hides is not more. */
function drawing(over: (name: Contestant, key: keyof Figures) => Added | undefined): Other[] {
  return (["style", "layout"] as const).flatMap((key) => {
    const ours = over("ours", key);
    const limit = over("limit", key);
    if (!ours || !limit) return [];
    const isMore = ours.value - limit.value > ours.noise + limit.noise;
    return [
      {
        name: `${key} time added`,
        value: addedText(ours),
        limit: `limit's ${addedText(limit)}`,
        verdict: isMore ? ("over" as const) : ("within" as const),
      },
    ];
  });
}

/** A figure in milliseconds, with its noise where that is larger. */
export function addedText({ value, noise, isClear }: Added): string {
  return isClear
    ? `${milliseconds(value)} ms`
    : `${milliseconds(value)} ms (± ${milliseconds(noise)})`;
}

export function milliseconds(value: number): string {
  return value.toFixed(Math.abs(value) < 10 ? 1 : 0);
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
