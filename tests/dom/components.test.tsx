import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { NoteCard } from "../../components/NoteCard.tsx";
import { NoteLibrary } from "../../components/NoteLibrary.tsx";
import { OptionsView } from "../../components/OptionsView.tsx";
import type { PopupState } from "../../components/popup-state.ts";
import { defaultSettings } from "../../content/settings.ts";
import {
  clear,
  draw,
  expectNoAxeFaults,
  findings,
  pack,
  popup,
  statusLine,
  text,
  unfoldAll,
} from "./views.tsx";

afterEach(clear);

const states: [name: string, state: PopupState, words: string[]][] = [
  ["loading", { kind: "loading" }, ["Reading the page"]],
  [
    "nothing found",
    { kind: "nothing" },
    ["None of the words were found here", "Looked for", "The page was not judged"],
  ],
  [
    "a browser page",
    { kind: "unreadable", obstacle: "browser-page" },
    ["one of the browser’s own pages"],
  ],
  ["a store", { kind: "unreadable", obstacle: "store" }, ["This is an extension store"]],
  ["a PDF", { kind: "unreadable", obstacle: "pdf" }, ["This is a PDF"]],
  ["a file", { kind: "unreadable", obstacle: "file" }, ["access to file URLs"]],
  [
    "an unknown obstacle",
    { kind: "unreadable", obstacle: "unknown" },
    ["This page cannot be read"],
  ],
  ["off on this site", { kind: "off", scope: "site" }, ["Switched off here", "on this site"]],
  ["off everywhere", { kind: "off", scope: "everywhere" }, ["Switched off here", "on all sites"]],
  [
    "both topics",
    findings("both"),
    [statusLine, "It may help attention and mood", "Possible benefits"],
  ],
  [
    "ketamine alone",
    findings("treatment"),
    ["Ketamine is a drug for anaesthesia", "approved for depression and names none"],
  ],
  [
    "ADHD alone",
    findings("condition"),
    ["ADHD and its usual treatments", "Stimulants are well established"],
  ],
  [
    "related words alone",
    findings("related"),
    ["Neither ketamine nor ADHD was found on this page"],
  ],
];

describe("the popup", () => {
  it.each(states)(
    "for %s says what is so, whose words they are, and passes axe",
    async (_name, state, words) => {
      const shown = draw(popup({ state }));
      for (const word of words) expect(shown).toContain(word);
      expect(shown).toContain(
        "From one unsigned, undated web article without references; § names its section. Not medical advice.",
      );
      unfoldAll();
      await expectNoAxeFaults();
    },
  );

  it.each(states)("for %s never shows the status without its use", (_name, state) => {
    draw(popup({ state }));
    unfoldAll();
    for (const sentence of text().split(/[.§]/u)) {
      if (/FDA-approved/u.test(sentence) && !/“not FDA-approved for ADHD” means/u.test(sentence))
        expect(sentence).toContain("ADHD");
    }
  });

  it.each(states)("for %s fits 320 to 600 pixels and keeps its height", (_name, state) => {
    draw(popup({ state }));
    for (const width of [320, 480, 600]) {
      document.documentElement.style.width = `${width}px`;
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(Math.max(width, innerWidth));
      expect(document.querySelector(".popup")?.scrollWidth).toBeLessThanOrEqual(width);
      expect(document.querySelector(".popup")?.clientHeight).toBeGreaterThanOrEqual(540);
    }
  });

  it("shows the four risks alone, and lesser effects after them", () => {
    draw(popup({ state: findings("both") }));
    expect([...document.querySelectorAll(".risks li")].map((item) => item.textContent)).toEqual([
      "Dissociative and psychosis-like effects: hallucinations, confusion",
      "Raised blood pressure and heart rate",
      "Abuse and dependence with repeated use",
      "Unknown long-term effects on thinking and on the nervous system",
    ]);
    expect(text().indexOf("dizziness and nausea")).toBeGreaterThan(
      text().indexOf("Unknown long-term"),
    );
  });

  it.each([
    ["both", 0],
    ["treatment", 1],
  ] as const)("on a page about %s has the status at place %i", (subject, place) => {
    draw(popup({ state: findings(subject) }));
    const parts = [...(document.querySelector("main")?.children ?? [])];
    expect(parts.findIndex((part) => part.classList.contains("status"))).toBe(place);
  });

  it.each(["condition", "related"] as const)(
    "on a page about %s keeps ketamine's status in a fold",
    (subject) => {
      const shown = draw(popup({ state: findings(subject) }));
      expect(shown).not.toContain("not FDA-approved");
      const fold = document.querySelector("details.treatment-fold") as HTMLDetailsElement;
      fold.open = true;
      expect(text()).toContain(statusLine);
      expect(text()).toContain("It does not concern the usual ADHD medicines");
    },
  );

  it("lists topics with counts, and asks for a jump", async () => {
    const onJump = vi.fn();
    draw(popup({ state: findings("both"), onJump, positions: { dopamine: 3 } }));
    expect(
      [...document.querySelectorAll(".topic")].map((each) =>
        (each as HTMLElement).innerText.replace(/\s+/gu, " "),
      ),
    ).toEqual([
      "Ketamine 2 , show the next",
      "ADHD 1 , show the next",
      "Dopamine 3 of 4 , show the next",
    ]);
    (document.querySelectorAll(".topic")[1] as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    expect(onJump).toHaveBeenCalledWith("adhd");
  });

  it("can be worked with the keyboard alone, in the order of the page", async () => {
    const onSwitchSite = vi.fn();
    draw(popup({ state: findings("both"), onSwitchSite }));
    const names: string[] = [];
    for (let step = 0; step < 12; step += 1) {
      await userEvent.keyboard("{Tab}");
      const at = document.activeElement as HTMLElement;
      names.push(
        at.closest("label")?.innerText ??
          at.getAttribute("aria-label") ??
          at.innerText.replace(/\s+/gu, " "),
      );
      if (at.matches("[role=switch]")) break;
    }
    expect(names).toEqual([
      "What “not FDA-approved for ADHD” means",
      "Ketamine 2 , show the next",
      "ADHD 1 , show the next",
      "Dopamine 4 , show the next",
      "On example.org",
    ]);
    await userEvent.keyboard(" ");
    expect(onSwitchSite).toHaveBeenCalledWith(false);
  });

  it.each([
    ["on", { kind: "nothing" }, defaultSettings, true, false],
    ["off on this site", { kind: "off", scope: "site" }, defaultSettings, false, false],
    [
      "off everywhere",
      { kind: "off", scope: "everywhere" },
      { ...defaultSettings, on: false },
      false,
      true,
    ],
  ] as const)(
    "shows the site's switch when it is %s",
    (_name, state, settings, checked, disabled) => {
      draw(popup({ state, settings }));
      const [site] = document.querySelectorAll<HTMLInputElement>("[role=switch]");
      expect([site?.checked, site?.disabled]).toEqual([checked, disabled]);
    },
  );

  it("shows what is so, not what was asked for, until the page has answered", () => {
    draw(popup());
    const [site] = document.querySelectorAll<HTMLInputElement>("[role=switch]");
    site?.click();
    expect([site?.checked, site?.getAttribute("aria-checked")]).toEqual([true, "true"]);
  });

  it("promises nothing to be stored in a private window", () => {
    expect(draw(popup({ isPrivate: true }))).toContain("kept until you reload, stored nowhere");
  });
});

describe("the card's note", () => {
  it.each(pack.topics.map((topic) => [topic.id, topic] as const))(
    "on %s passes axe and names source and section",
    async (_id, topic) => {
      const shown = draw(
        <div class="notes">
          <NoteCard pack={pack} topic={topic} term="word" subject="both" onClose={vi.fn()} />
        </div>,
      );
      expect(shown).toContain(topic.summary.text);
      expect(shown.includes(statusLine)).toBe(topic.role !== "medicine");
      expect(document.querySelectorAll(".risks li")).toHaveLength(topic.id === "ketamine" ? 4 : 0);
      expect(shown).toContain("§");
      expect(shown).toContain("Not medical advice.");
      await expectNoAxeFaults("part");
    },
  );

  it.each(["adhd", "dopamine", "hallucinations"])(
    "on %s has no status where the page is not about both",
    (id) => {
      const topic = pack.topics.find((each) => each.id === id);
      if (!topic) throw new Error("No such topic");
      const shown = draw(
        <NoteCard
          pack={pack}
          topic={topic}
          term={topic.name}
          subject="condition"
          onClose={vi.fn()}
        />,
      );
      expect(shown).not.toMatch(/FDA|experimental/u);
    },
  );
});

describe("the library", () => {
  it("has all notes, by section, and finds words in them with mark.js", async () => {
    draw(<NoteLibrary pack={pack} />);
    (document.querySelector("details") as HTMLDetailsElement).open = true;
    expect(document.querySelectorAll("li")).toHaveLength(pack.notes.length);
    await userEvent.fill(document.querySelector("input") as HTMLElement, "blood pressure");
    await vi.waitFor(() => expect(document.querySelectorAll("li")).toHaveLength(1));
    await vi.waitFor(() =>
      expect([...document.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual([
        "blood",
        "pressure",
      ]),
    );
    await userEvent.fill(document.querySelector("input") as HTMLElement, "zebra");
    await vi.waitFor(() => expect(text()).toContain("No note has these words."));
    await userEvent.fill(document.querySelector("input") as HTMLElement, "");
    await vi.waitFor(() => expect(document.querySelectorAll("li")).toHaveLength(pack.notes.length));
    expect(document.querySelectorAll("mark")).toHaveLength(0);
  });
});

describe("the settings page", () => {
  it("switches, lists sites and passes axe", async () => {
    const onChange = vi.fn();
    const settings = { ...defaultSettings, sitesOff: ["a.org", "file"] };
    const shown = draw(<OptionsView pack={pack} settings={settings} onChange={onChange} />);
    expect(shown).toContain("a.org");
    expect(shown).toContain("files on this computer");
    await expectNoAxeFaults();
    (document.querySelectorAll(".sites button")[0] as HTMLElement).click();
    expect(onChange).toHaveBeenCalledWith({ sitesOff: ["file"] });
    (document.querySelectorAll("[role=switch]")[1] as HTMLElement).click();
    expect(onChange).toHaveBeenCalledWith({ badge: false });
  });
});
