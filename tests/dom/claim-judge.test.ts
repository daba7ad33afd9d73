import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Judgement } from "../../content/model.ts";
import { mentionsIn } from "./claims.ts";
import { again, find, finding, judgeAll, standing, textAt, wait } from "./finding.ts";

/** The judge is in another process: it takes its time, and it may be gone. */

const cures = "Ketamine cures ADHD.";
const helps = "Ketamine helps with ADHD.";

describe("while the judge is answering", () => {
  /** Lets the judge answer. */
  let release: () => void;

  beforeEach(() => {
    finding.answer = async (passages) => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return judgeAll(passages);
    };
  });

  const edits: [name: string, edit: () => void, then: string[], later: string[]][] = [
    [
      "text is written over",
      () => {
        textAt("#a").data = "Tea, and parking is free.";
      },
      [`overstates: ${helps}`],
      [`overstates: ${helps}`],
    ],
    [
      "text comes before the sentence",
      () => {
        textAt("#a").data = `Tea. ${cures}`;
      },
      [`overstates: ${helps}`],
      [`contradicts: ${cures}`, `overstates: ${helps}`],
    ],
    [
      "text comes after the sentence",
      () => {
        textAt("#a").data = `${cures} Tea.`;
      },
      [`contradicts: ${cures}`, `overstates: ${helps}`],
      [`contradicts: ${cures}`, `overstates: ${helps}`],
    ],
    [
      "its paragraph is taken out",
      () => document.querySelector("#a")?.remove(),
      [`overstates: ${helps}`],
      [`overstates: ${helps}`],
    ],
    [
      "its paragraph is put elsewhere",
      () => document.body.append(document.querySelector("#a") ?? ""),
      [`contradicts: ${cures}`, `overstates: ${helps}`],
      [`overstates: ${helps}`, `contradicts: ${cures}`],
    ],
    [
      "its paragraph is drawn anew",
      () => document.querySelector("#a")?.replaceChildren(cures),
      [`overstates: ${helps}`],
      [`contradicts: ${cures}`, `overstates: ${helps}`],
    ],
    [
      "another sentence comes",
      () => document.body.insertAdjacentHTML("beforeend", `<p>${cures}</p>`),
      [`contradicts: ${cures}`, `overstates: ${helps}`],
      [`contradicts: ${cures}`, `overstates: ${helps}`, `contradicts: ${cures}`],
    ],
  ];
  it.each(edits)(
    "%s: nothing is wrong, and what is new is found",
    async (_name, edit, then, later) => {
      const finder = await find(`<p id=a>${cures}</p><p>${helps}</p>`);
      edit();
      finder.refresh(true);
      release();
      await wait(50);
      expect(standing(finder)).toEqual(then);
      await wait(1100);
      release();
      await wait(50);
      expect(standing(finder)).toEqual(later);
    },
  );

  it("treatment or condition goes: its answer comes too late", async () => {
    const finder = await find(`<h2>${cures}</h2><p>It helps.</p>`);
    document.querySelector("h2")?.remove();
    finder.refresh(false);
    release();
    await wait(1100);
    expect(finder.claims()).toEqual([]);
    expect(finding.changes).toEqual([]);
  });

  it("all is ended: nothing is said any more, and nothing asked", async () => {
    const finder = await find(`<p>${cures}</p>`);
    finder.refresh(true);
    finding.stop.abort();
    release();
    finder.refresh(true);
    await wait(5000);
    expect(finder.claims()).toEqual([]);
    expect(finding.changes).toEqual([]);
    expect(finding.asked).toHaveLength(1);
  });

  it("all is ended between two messages", async () => {
    await find(Array.from({ length: 150 }, (_, index) => `<p>${index}: ${cures}</p>`).join(""));
    finding.stop.abort();
    release();
    await wait(100);
    expect(finding.asked).toHaveLength(1);
    expect(finding.changes).toEqual([]);
  });
});

describe("a judge that does not answer", () => {
  const unhandled = vi.fn((event: Event) => event.preventDefault());
  beforeEach(() => {
    unhandled.mockClear();
    window.addEventListener("unhandledrejection", unhandled);
    vi.spyOn(console, "error").mockImplementation(() => {});
  });
  afterEach(() => {
    window.removeEventListener("unhandledrejection", unhandled);
    vi.restoreAllMocks();
  });
  /** Rejections are told of as unhandled after the present task. */
  const nextTask = async () => {
    const { port1, port2 } = new MessageChannel();
    await new Promise((resolve) => {
      port2.onmessage = resolve;
      port1.postMessage(null);
    });
    port1.close();
  };

  it.each([
    ["rejects", () => Promise.reject(new Error("Could not establish connection"))],
    ["answers for none", async () => []],
    ["answers for some", async () => [{ claims: [], general: false, foreign: false }]],
  ] satisfies [string, () => Promise<Judgement[]>][])(
    "but %s leaves what was found, and is asked again with the next change",
    async (_name, fault) => {
      const finder = await find(`<p>${cures}</p>`);
      const before = finder.claims();
      finding.answer = fault;
      document.body.insertAdjacentHTML("beforeend", `<p>${helps}</p><p>${helps} Tea.</p>`);
      await again(finder);
      await nextTask();
      expect(unhandled).not.toHaveBeenCalled();
      expect(finding.asked).toHaveLength(2);
      expect(finder.claims()).toEqual(before);
      expect(finding.changes).toHaveLength(1);
      finding.answer = judgeAll;
      await again(finder);
      expect(standing(finder)).toEqual([
        `contradicts: ${cures}`,
        `overstates: ${helps}`,
        `overstates: ${helps}`,
      ]);
    },
  );

  it("is not asked without end by a page that never rests", async () => {
    finding.answer = () => Promise.reject(new Error("Could not establish connection"));
    const finder = await find(`<p>${cures}</p>`);
    for (let step = 0; step < 60; step += 1) {
      finder.refresh(true);
      await wait(50);
    }
    expect(finding.asked.length).toBeLessThanOrEqual(4);
  });
});

describe("a page that never rests", () => {
  it("asks about once a second, and ends with the right claims", async () => {
    const finder = await find(`<p id=clock>0: ${cures}</p><p>${helps}</p>`);
    const before = finding.asked.length;
    for (let step = 1; step <= 100; step += 1) {
      textAt("#clock").data = `${step}: ${cures}`;
      finder.refresh(true);
      expect(standing(finder)).not.toContain(`contradicts: ${step - 1}: ${cures}`);
      await wait(50);
    }
    const asked = finding.asked.length - before;
    expect(asked).toBeGreaterThanOrEqual(3);
    expect(asked).toBeLessThanOrEqual(6);
    await wait(1100);
    expect(standing(finder)).toEqual([`contradicts: 100: ${cures}`, `overstates: ${helps}`]);
    expect(finding.asked.flat().filter(({ text }) => text === helps)).toHaveLength(1);
  });

  it("is read the less often the longer that takes", async () => {
    let reads = 0;
    const finder = await find(`<p>${cures}</p>`, (text, block) => {
      reads += 1;
      // Reading takes its time.
      vi.setSystemTime(Date.now());
      vi.advanceTimersByTime(200);
      return mentionsIn(text, block);
    });
    await wait(100);
    expect(reads).toBe(1);
    finder.refresh(true);
    await wait(3500);
    expect(reads).toBe(1);
    await wait(1000);
    expect(reads).toBe(2);
  });
});
