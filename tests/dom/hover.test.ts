import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { PlacedMention } from "../../content/model.ts";
import { graceTime, prepareTime, restTime, watchPointer } from "../../content/page/hover.ts";
import type { Mark } from "../../content/painting/painter.ts";
import { middleOf, readPage } from "./page.ts";

let stop: AbortController;
let shown: Mark | null;
let isComing: boolean;
let isGenuine: boolean;
let prepared: string[];
let opened: string[];
let mentions: readonly PlacedMention[];

beforeEach(async () => {
  const { reader, painter } = await readPage(
    '<p style="margin:100px">ketamine <span style="margin-left:200px">ADHD</span></p><p id=card>card</p><a id=link href="#x">dopamine</a>',
  );
  mentions = reader.mentions();
  stop = new AbortController();
  shown = null;
  isComing = false;
  isGenuine = true;
  prepared = [];
  opened = [];
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  watchPointer(
    window,
    {
      at: painter.at,
      shown: () => shown,
      isComing: () => isComing,
      isCard: (target) => target === document.querySelector("#card"),
      prepare: (mention) => {
        prepared.push(mention.text);
        return () => {
          shown = mention;
          opened.push(mention.text);
        };
      },
      close: () => {
        shown = null;
      },
    },
    stop.signal,
    () => isGenuine,
  );
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

type Point = { x: number; y: number };
const onWord = (index: number, by: Partial<Point> = {}): Point => {
  const mention = mentions[index];
  if (!mention) throw new Error("No such mention");
  const { x, y } = middleOf(mention);
  return { x: x + (by.x ?? 0), y: y + (by.y ?? 0) };
};
const nowhere: Point = { x: 600, y: 400 };

function fire(
  type: string,
  { x, y }: Point,
  init: PointerEventInit = {},
  target: Element = document.body,
) {
  const all = {
    bubbles: true,
    composed: true,
    clientX: x,
    clientY: y,
    pointerType: "mouse",
    ...init,
  };
  target.dispatchEvent(new PointerEvent(type, all));
}
const move = (point: Point, init?: PointerEventInit, target?: Element) =>
  fire("pointermove", point, init, target);
const wait = (milliseconds: number) => vi.advanceTimersByTime(milliseconds);

describe("a pointer that rests", () => {
  it("is one that the browser tells of, not one that the page makes up", async () => {
    isGenuine = false;
    move(onWord(0));
    await vi.advanceTimersByTimeAsync(restTime * 2);
    expect(prepared).toEqual([]);
    expect(shown).toBeNull();
  });

  it("opens after the rest time, not before", () => {
    move(onWord(0));
    wait(restTime - 20);
    expect(opened).toEqual([]);
    wait(40);
    expect(opened).toEqual(["ketamine"]);
  });

  it("has the card drawn before, once, and not at once", () => {
    move(onWord(0));
    wait(prepareTime - 20);
    expect(prepared).toEqual([]);
    wait(restTime - prepareTime);
    expect([prepared, opened]).toEqual([["ketamine"], []]);
    wait(40);
    expect([prepared, opened]).toEqual([["ketamine"], ["ketamine"]]);
  });

  it("has the card of the mark drawn on which it comes to rest", () => {
    move(onWord(0));
    wait(prepareTime + 20);
    move(onWord(1));
    wait(restTime);
    expect([prepared, opened]).toEqual([["ketamine", "ADHD"], ["ADHD"]]);
  });

  it("has none drawn that has just been closed", () => {
    move(onWord(0));
    wait(restTime);
    shown = null;
    move(onWord(0, { x: 10 }));
    wait(restTime);
    expect(prepared).toEqual(["ketamine"]);
  });

  it("opens for a hand that trembles", () => {
    move(onWord(0));
    wait(300);
    move(onWord(0, { x: 2, y: 1 }));
    wait(220);
    expect(opened).toEqual(["ketamine"]);
  });

  it.each([
    ["passes over", () => move(nowhere)],
    ["presses a button", () => fire("pointerdown", onWord(0))],
    ["drags", () => move(onWord(0, { x: 1 }), { buttons: 1 })],
    ["scrolls", () => window.dispatchEvent(new Event("wheel"))],
  ])("does not open when it %s", (_name, then) => {
    move(onWord(0));
    wait(200);
    then();
    wait(2000);
    expect(opened).toEqual([]);
  });

  it("does not open beside a mention", () => {
    move(nowhere);
    wait(2000);
    expect(opened).toEqual([]);
  });

  it("goes from one mention to the next", () => {
    move(onWord(0));
    wait(restTime);
    move(onWord(1));
    wait(restTime);
    expect(opened).toEqual(["ketamine", "ADHD"]);
  });
});

describe("an open card", () => {
  beforeEach(() => {
    move(onWord(0));
    wait(restTime);
    expect(shown).not.toBeNull();
  });

  it("closes when the pointer has been away for the grace time", () => {
    move(nowhere);
    wait(graceTime - 20);
    expect(shown).not.toBeNull();
    wait(40);
    expect(shown).toBeNull();
  });

  it("stays when the pointer comes back in time", () => {
    move(nowhere);
    wait(graceTime - 50);
    move(onWord(0));
    wait(2000);
    expect(shown).not.toBeNull();
  });

  it("stays while the pointer is on it", () => {
    move(nowhere);
    wait(100);
    move({ x: 10, y: 10 }, {}, document.querySelector("#card") as Element);
    wait(5000);
    expect(shown).not.toBeNull();
  });

  it.each([
    [
      "leaves the page",
      () => document.documentElement.dispatchEvent(new PointerEvent("pointerleave")),
    ],
    ["comes to a frame inside the page", () => fire("pointerover", nowhere)],
  ])("closes when the pointer %s", (_name, then) => {
    then();
    wait(graceTime + 20);
    expect(shown).toBeNull();
  });

  it("stays while the reader selects text, wherever the pointer goes", () => {
    move(nowhere, { buttons: 1 });
    wait(2000);
    expect(shown).not.toBeNull();
  });

  it("closes when the page is scrolled away under the pointer", () => {
    document.body.style.paddingTop = "200px";
    window.dispatchEvent(new Event("scroll"));
    wait(graceTime + 20);
    document.body.style.paddingTop = "";
    expect(shown).toBeNull();
  });

  it("does not come back at once after the reader has closed it", () => {
    shown = null;
    move(onWord(0, { x: 10 }));
    wait(2000);
    expect(opened).toEqual(["ketamine"]);
    move(nowhere);
    wait(restTime);
    move(onWord(0));
    wait(restTime);
    expect(opened).toEqual(["ketamine", "ketamine"]);
  });
});

describe("a card that is still to come", () => {
  beforeEach(() => {
    isComing = true;
    move(onWord(0));
    wait(restTime);
    expect(shown).not.toBeNull();
  });

  it.each([
    ["goes off the mark", () => move(nowhere)],
    ["comes to a frame inside the page", () => fire("pointerover", nowhere)],
    [
      "leaves the page",
      () => document.documentElement.dispatchEvent(new PointerEvent("pointerleave")),
    ],
    ["presses a button", () => fire("pointerdown", onWord(0))],
    ["scrolls", () => window.dispatchEvent(new Event("wheel"))],
  ])("is given up at once when the pointer %s", (_name, then) => {
    then();
    expect(shown).toBeNull();
  });

  it("is waited for while the hand trembles", () => {
    move(onWord(0, { x: 2, y: 1 }));
    wait(2000);
    expect(shown).not.toBeNull();
    expect(opened).toEqual(["ketamine"]);
  });

  it("can be asked for again", () => {
    move(nowhere);
    move(onWord(0));
    wait(restTime);
    expect(opened).toEqual(["ketamine", "ketamine"]);
  });
});

describe("a finger", () => {
  const touch = { pointerType: "touch" };
  it("opens with a tap on a mention and closes with a tap elsewhere", () => {
    fire("click", onWord(0), touch);
    expect(opened).toEqual(["ketamine"]);
    fire("click", nowhere, touch);
    expect(shown).toBeNull();
  });

  it("leaves links to the page", () => {
    fire("click", onWord(2), touch, document.querySelector("#link") as Element);
    expect(opened).toEqual([]);
  });

  it("does not open by moving", () => {
    move(onWord(0), touch);
    wait(2000);
    expect(opened).toEqual([]);
  });
});

it("does nothing any more once it is stopped", () => {
  move(onWord(0));
  stop.abort();
  wait(2000);
  move(onWord(0, { x: 9 }));
  wait(2000);
  expect(opened).toEqual([]);
});
