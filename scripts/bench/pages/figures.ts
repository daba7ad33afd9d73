/** Arithmetic on measured figures. */

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** How far the values typically are from their median. */
export function spread(values: readonly number[]): number {
  const middle = median(values);
  return median(values.map((value) => Math.abs(value - middle)));
}

/** A figure against a base: what it adds, and how sure that is. */
export type Added = {
  value: number;
  noise: number;
  /** False where the noise is larger than the figure. */
  isClear: boolean;
};

export function added(values: readonly number[], base: readonly number[]): Added {
  const value = median(values) - median(base);
  const noise = spread(values) + spread(base);
  return { value, noise, isClear: Math.abs(value) > noise };
}

/** A time that is not told from none at all; ratios are made with no less. */
const leastTime = 0.05;

export function ratio(value: number, to: number): number {
  return Math.max(leastTime, value) / Math.max(leastTime, to);
}

export type Verdict = "within" | "over" | "not measured";

/** Whether a figure keeps to its limit. */
export function verdict(value: number | null, limit: number): Verdict {
  if (value === null || Number.isNaN(value)) return "not measured";
  return value <= limit ? "within" : "over";
}
