import { describe, expect, it } from "vitest";
import {
  createPacer,
  longestWait,
  shortestWait,
  steadyTime,
  steadyWait,
} from "../../../content/page/pacer.ts";

/** A pacer whose clock stands still until it is moved. */
function pacerAt(time: number) {
  const clock = { now: time };
  return { clock, pacer: createPacer(() => clock.now) };
}

describe("the pacer", () => {
  it("has a change read soon on a page at rest", () => {
    expect(pacerAt(1000).pacer.wait()).toBe(shortestWait);
  });

  it("gathers longer while a page changes on and on, and not after that", () => {
    const { clock, pacer } = pacerAt(1000);
    pacer.spent(1);
    clock.now += steadyTime - 1;
    expect(pacer.wait()).toBe(steadyWait);
    clock.now += 1;
    expect(pacer.wait()).toBe(shortestWait);
  });

  it("waits the longer the more time reading has taken, up to a limit", () => {
    const { clock, pacer } = pacerAt(1000);
    const waits = [20, 40, 60, 10_000].map((milliseconds) => {
      pacer.spent(milliseconds);
      return pacer.wait();
    });
    expect(waits[0]).toBe(steadyWait);
    expect(waits[2]).toBeGreaterThan(waits[1] as number);
    expect(waits.at(-1)).toBe(longestWait);
    clock.now += 1_000_000;
    expect(pacer.wait()).toBe(shortestWait);
  });

  it("keeps reading to a small share of the time in a storm", () => {
    const { clock, pacer } = pacerAt(0);
    let read = 0;
    while (clock.now < 60_000) {
      clock.now += pacer.wait();
      pacer.spent(30);
      read += 30;
      clock.now += 30;
    }
    expect(read / clock.now).toBeLessThan(0.05);
  });
});
