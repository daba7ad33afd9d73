import { beforeEach, describe, expect, it } from "vitest";
import {
  type Clock,
  createWatchdog,
  longestLook,
  lossTime,
  mostLosses,
  shortestLook,
  type Watchdog,
} from "../../../content/painting/watchdog.ts";

/** A clock that goes as far as it is told. */
class TestClock implements Clock {
  time = 0;
  waiting: { at: number; action: () => void }[] = [];

  now = () => this.time;

  after = (milliseconds: number, action: () => void) => {
    const entry = { at: this.time + milliseconds, action };
    this.waiting.push(entry);
    return () => {
      this.waiting = this.waiting.filter((other) => other !== entry);
    };
  };

  pass(milliseconds: number): void {
    const end = this.time + milliseconds;
    for (;;) {
      const next = this.waiting.sort((a, b) => a.at - b.at)[0];
      if (!next || next.at > end) break;
      this.waiting.shift();
      this.time = next.at;
      next.action();
    }
    this.time = end;
  }
}

let clock: TestClock;
let dog: Watchdog;
let lost: boolean;
/** When it looked, when it mended, how often it gave up. */
let looked: number[];
let mended: number[];
let givenUp: number;

beforeEach(() => {
  clock = new TestClock();
  [lost, looked, mended, givenUp] = [false, [], [], 0];
  dog = createWatchdog(
    {
      isLost: () => {
        looked.push(clock.time);
        return lost;
      },
      mend: () => {
        mended.push(clock.time);
        lost = false;
      },
      onGivenUp: () => {
        givenUp += 1;
      },
    },
    clock,
  );
});

describe("the watchdog", () => {
  it("runs no timer before it is told to look", () => {
    expect(clock.waiting).toEqual([]);
  });

  it("looks less and less often while all is well", () => {
    dog.look();
    clock.pass(120_000);
    const gaps = looked.slice(1).map((at, index) => at - (looked[index] ?? 0));
    expect(gaps[0]).toBe(shortestLook);
    expect(gaps.at(-1)).toBe(longestLook);
    expect(gaps).toEqual(gaps.toSorted((a, b) => a - b));
    expect(looked.length).toBeLessThan(20);
  });

  it("does not look more often because it is asked to look often", () => {
    for (let times = 0; times < 100; times += 1) dog.look();
    expect(clock.waiting).toHaveLength(1);
  });

  it("runs no timer while there is nothing to watch", () => {
    dog.look();
    dog.rest();
    expect(clock.waiting).toEqual([]);
  });

  it("mends what was taken once, and goes on watching", () => {
    dog.look();
    lost = true;
    clock.pass(1000);
    expect(mended).toEqual([shortestLook]);
    clock.pass(60_000);
    expect([mended.length, givenUp]).toEqual([1, 0]);
    expect(clock.waiting).toHaveLength(1);
  });

  it("gives up on a page that takes it away each time, with growing patience, and stops", () => {
    dog.look();
    for (let time = 0; time < 60_000; time += 50) {
      lost = true;
      clock.pass(50);
    }
    expect(mended).toHaveLength(mostLosses - 1);
    const gaps = mended.slice(1).map((at, index) => at - (mended[index] ?? 0));
    expect(gaps).toEqual(gaps.toSorted((a, b) => a - b));
    expect([givenUp, dog.hasGivenUp(), clock.waiting.length]).toEqual([1, true, 0]);
    dog.look();
    expect([mended.length, clock.waiting.length]).toEqual([mostLosses - 1, 0]);
  });

  it("gives up as soon on a page that begins with it late", () => {
    dog.look();
    clock.pass(120_000);
    for (let time = 0; time < 20_000; time += 50) {
      lost = true;
      clock.pass(50);
    }
    expect(givenUp).toBe(1);
  });

  it("gives up at once where each paint is taken away", () => {
    for (let times = 0; times < mostLosses; times += 1) {
      lost = true;
      dog.look();
    }
    expect(givenUp).toBe(1);
  });

  it("does not give up on a page that takes it away now and then", () => {
    dog.look();
    for (let times = 0; times < 50; times += 1) {
      lost = true;
      clock.pass(lossTime / 2);
    }
    expect([mended.length, givenUp]).toEqual([50, 0]);
  });
});
