/**
 * Decides how long changes are gathered before they are read. A page in a storm of changes pays no
 * more than a small share of its time for that; what a page does now and then is read at once.
 */
export type Pacer = {
  /** How long to gather from now on, in milliseconds. */
  wait(): number;
  /** A reading has taken so many milliseconds. */
  spent(milliseconds: number): void;
};

/** In milliseconds: how long changes are gathered, at least and at most. */
export const shortestWait = 50;
export const longestWait = 2000;
/** The same at least while a page changes on and on, and how long after a reading it is taken to do so. */
export const steadyWait = 90;
export const steadyTime = 300;
/** The share of the time that reading may take in the long run. */
const share = 0.04;
/** What may be spent on top of that, in milliseconds. */
const burst = 60;

export function createPacer(now: () => number = () => performance.now()): Pacer {
  let debt = 0;
  let at = now();
  let spentAt = Number.NEGATIVE_INFINITY;
  const settle = () => {
    const time = now();
    debt = Math.max(0, debt - share * (time - at));
    at = time;
  };
  return {
    wait() {
      settle();
      const least = at - spentAt < steadyTime ? steadyWait : shortestWait;
      return Math.min(longestWait, Math.max(least, (debt - burst) / share));
    },
    spent(milliseconds) {
      settle();
      debt += milliseconds;
      spentAt = at;
    },
  };
}
