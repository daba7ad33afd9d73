/**
 * Watches whether the page leaves something in peace: looks at growing intervals, mends with growing
 * patience, and gives up where the page does not. Pure but for its clock.
 */

export type Clock = {
  now(): number;
  /** Calls back after so many milliseconds; gives what calls it off. */
  after(milliseconds: number, action: () => void): () => void;
};

export const realClock: Clock = {
  now: () => performance.now(),
  after: (milliseconds, action) => {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** In milliseconds: the first interval, and the longest. */
export const shortestLook = 250;
export const longestLook = 10_000;

/** So many losses in so much time, in milliseconds, and it is given up. */
export const mostLosses = 5;
export const lossTime = 30_000;

export type Watchdog = {
  /** Looks now, and from now on. */
  look(): void;
  /** Nothing is there to be watched: no timer runs. */
  rest(): void;
  hasGivenUp(): boolean;
};

export function createWatchdog(
  { isLost, mend, onGivenUp }: { isLost: () => boolean; mend: () => void; onGivenUp: () => void },
  clock: Clock = realClock,
): Watchdog {
  let interval = shortestLook;
  let losses: number[] = [];
  let hasGivenUp = false;
  let callOff: (() => void) | null = null;

  const rest = () => {
    callOff?.();
    callOff = null;
  };
  const wait = () => {
    rest();
    callOff = clock.after(interval, () => {
      callOff = null;
      if (!check()) interval = Math.min(interval * 2, longestLook);
      if (!hasGivenUp) wait();
    });
  };
  /** Mends what is lost; gives whether anything was. */
  const check = () => {
    if (!isLost()) return false;
    const now = clock.now();
    losses = [...losses.filter((at) => now - at < lossTime), now];
    if (losses.length >= mostLosses) {
      hasGivenUp = true;
      rest();
      onGivenUp();
      return true;
    }
    mend();
    // Once more soon after a loss, however long all was well before.
    interval = shortestLook * 2 ** losses.length;
    return true;
  };
  return {
    look() {
      if (hasGivenUp) return;
      const wasLost = check();
      // Where all is well the next look stays when it was to be.
      if (!hasGivenUp && (wasLost || !callOff)) wait();
    },
    rest() {
      rest();
      interval = shortestLook;
    },
    hasGivenUp: () => hasGivenUp,
  };
}
