import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { ClaimBeside } from "../../components/ClaimBeside.tsx";
import { ClaimCard } from "../../components/ClaimCard.tsx";
import { ClaimList } from "../../components/ClaimList.tsx";
import { kindNames, stancePhrases } from "../../components/claim-words.ts";
import { NoteCard } from "../../components/NoteCard.tsx";
import { type ClaimKind, claimKinds, stances, type ToldClaim } from "../../content/model.ts";
import { sectionsOf } from "../../content/packs/index.ts";
import type { Topic } from "../../content/packs/pack.ts";
import {
  all,
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

/** A claim whose deciding words are these, each where it first stands. */
function claimOf(
  sentence: string,
  words: readonly string[],
  changes: Partial<ToldClaim> = {},
): ToldClaim {
  const spans = words.map((word) => ({
    start: sentence.indexOf(word),
    end: sentence.indexOf(word) + word.length,
  }));
  return { kind: "efficacy", stance: "overstates", text: sentence, words: spans, ...changes };
}

function topicOf(id: string): Topic {
  const topic = pack.topics.find((each) => each.id === id);
  if (!topic) throw new Error(`No topic ${id}`);
  return topic;
}

const phrases = Object.values(stancePhrases);
const honest = "Rules on this machine read the sentence and may misread it.";
/** What no view says in its own words. */
const banned =
  /\b(?:false|falsehood|myths?|warnings?|wrong|misinformation|misleading|dangerous|debunked|lies?|scores?|rating)\b|!|%/iu;

/** The colours of everything that is drawn in which red leads by far. */
function reds(): string[] {
  const styles = all("body *").map((element) => getComputedStyle(element));
  const colours = styles.flatMap((style) => [
    style.color,
    style.backgroundColor,
    style.borderBlockEndColor,
    style.borderInlineStartColor,
    style.textDecorationColor,
  ]);
  return colours.filter((colour) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/gu) ?? []).map(Number);
    return red > Math.max(green, blue) + 40;
  });
}

const everyCase = claimKinds.flatMap((kind) => stances.map((stance) => ({ kind, stance })));

describe("a sentence beside the document", () => {
  it.each(everyCase)("on $kind that $stance", ({ kind, stance }) => {
    const claim = claimOf("Ketamine lifts ADHD.", ["lifts"], { kind, stance });
    const shown = draw(
      <div class="notes">
        <ClaimBeside pack={pack} claim={claim} />
      </div>,
    );
    const answer = pack.answers[kind];
    expect(phrases.filter((phrase) => shown.includes(phrase))).toEqual([stancePhrases[stance]]);
    expect(shown).toContain(kindNames[kind]);
    expect(shown).toContain("The page says “Ketamine lifts ADHD.”");
    expect(shown).toContain(`The document says ${answer.text}`);
    expect(all("cite").map((cite) => cite.textContent)).toEqual(sectionsOf(pack, answer.notes));
    expect(shown).toContain(honest);
    expect(all(".stance-mark").map((mark) => mark.className)).toEqual([`stance-mark ${stance}`]);
    unfoldAll();
    expect(text()).not.toMatch(banned);
    expect(reds()).toEqual([]);
  });

  it.each(["light", "dark"])("passes axe in %s colours", async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    draw(
      <div class="notes">
        {everyCase.map(({ kind, stance }) => (
          <ClaimBeside pack={pack} claim={claimOf("It lifts ADHD.", ["lifts"], { kind, stance })} />
        ))}
      </div>,
    );
    unfoldAll();
    await expectNoAxeFaults("part");
  });

  it("has three phrasings, and a line of another shape for each", () => {
    expect(stancePhrases).toEqual({
      consistent: "Says the same",
      overstates: "The document is more cautious",
      contradicts: "The document says otherwise",
    });
    draw(
      <div class="notes">
        {stances.map((stance) => (
          <ClaimBeside pack={pack} claim={claimOf("It helps.", [], { stance })} />
        ))}
      </div>,
    );
    expect(all(".stance-mark").map((mark) => getComputedStyle(mark).borderBlockEndStyle)).toEqual([
      "double",
      "dashed",
      "solid",
    ]);
  });

  it("says why: what it is about, which words decided, what the phrasing means", () => {
    const claim = claimOf("It is safe, so safe.", ["safe", "so safe"], { kind: "safety" });
    draw(<ClaimBeside pack={pack} claim={claim} />);
    const why = document.querySelector("details.why") as HTMLDetailsElement;
    expect(why.open).toBe(false);
    why.open = true;
    expect(why.innerText.replace(/\s+/gu, " ")).toBe(
      "Why The rules took the sentence to be about risks. The words that decided: “safe”, “so safe”. So it is put with more certainty than in the document.",
    );
  });

  it("says nothing of words where none are named", () => {
    draw(<ClaimBeside pack={pack} claim={claimOf("It helps.", [])} />);
    unfoldAll();
    expect(text()).not.toContain("words that decided");
    expect(all("b")).toEqual([]);
  });
});

const long = `${"Before the rest of it comes there is much to be read here. ".repeat(6)}It is proven to end ADHD.`;
const emphasised: [name: string, claim: ToldClaim, words: string[]][] = [
  ["in order", claimOf("Proven, fast and safe.", ["Proven", "fast"]), ["Proven", "fast"]],
  ["out of order", claimOf("Proven, fast and safe.", ["safe", "Proven"]), ["Proven", "safe"]],
  ["after surrogate pairs", claimOf("🧠🧠 It is proven 🧠.", ["proven"]), ["proven"]],
  ["with a surrogate pair", claimOf("It is 🧠 proven.", ["🧠 proven"]), ["🧠 proven"]],
  ["late in a long sentence", claimOf(long, ["proven"]), ["proven"]],
  ["too far apart to be shown together", claimOf(long, ["Before", "proven"]), ["Before"]],
  [
    "outside of the sentence",
    { ...claimOf("It is proven.", ["proven"]), words: [{ start: 40, end: 44 }] },
    [],
  ],
];

describe("the words that decided", () => {
  it.each(emphasised)("are in bolder type: %s", (_name, claim, words) => {
    draw(
      <div class="notes">
        <ClaimBeside pack={pack} claim={claim} />
      </div>,
    );
    expect(all("b").map((word) => word.textContent)).toEqual(words);
    for (const word of all("b"))
      expect(Number(getComputedStyle(word).fontWeight)).toBeGreaterThanOrEqual(600);
    const quote = document.querySelector(".quote")?.textContent ?? "";
    expect(quote.isWellFormed()).toBe(true);
    expect(quote.length).toBeLessThanOrEqual(226);
    if (claim.text.length <= 220) expect(quote).toBe(`“${claim.text}”`);
    else expect(quote).toContain("…");
  });

  it("are shown as text, whatever the page wrote", () => {
    const claim = claimOf("<img src=x> is <b>proven</b> & safe.", ["<b>proven"]);
    const shown = draw(<ClaimBeside pack={pack} claim={claim} />);
    expect(shown).toContain("“<img src=x> is <b>proven</b> & safe.”");
    expect(all("img")).toEqual([]);
  });
});

const card = (claim: ToldClaim | null, topic: Topic | null = null, onClose = vi.fn()) => (
  <div class="notes">
    <ClaimCard
      pack={pack}
      claim={claim}
      text="My cousin lives here."
      topic={topic}
      onClose={onClose}
    />
  </div>
);

describe("the card on a sentence", () => {
  const withRisks: readonly ClaimKind[] = ["safety", "use", "efficacy"];

  it.each(claimKinds)("on %s sets it beside the document, with status and source", async (kind) => {
    const shown = draw(card(claimOf("It lifts ADHD.", ["lifts"], { kind })));
    const places = [
      stancePhrases.overstates,
      pack.answers[kind].text,
      statusLine,
      "Not medical advice.",
    ];
    const found = places.map((words) => shown.indexOf(words));
    expect(found).not.toContain(-1);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(all(".risks li")).toHaveLength(withRisks.includes(kind) ? pack.risks.main.length : 0);
    unfoldAll();
    expect(text()).not.toMatch(banned);
    await expectNoAxeFaults("part");
  });

  it("adds the note on the term under the pointer", () => {
    const topic = topicOf("dopamine");
    expect(draw(card(claimOf("It lifts ADHD.", []), topic))).toContain(
      `${topic.name} ${topic.summary.text}`,
    );
  });

  it.each([
    ["no term", null],
    ["the treatment", "ketamine"],
    ["the condition", "adhd"],
    ["a medicine", "methylphenidate"],
  ])("says calmly that it could not be placed, with %s under the pointer", async (_name, id) => {
    const shown = draw(card(null, id ? topicOf(id) : null));
    expect(shown).toContain("“My cousin lives here.” This sentence could not be placed");
    expect(shown).toContain("It was not judged.");
    expect(shown).toContain(statusLine);
    expect(all(".risks li")).toHaveLength(pack.risks.main.length);
    expect(shown).toContain(topicOf(pack.treatment).summary.text);
    if (id) expect(shown).toContain(topicOf(id).summary.text);
    expect(phrases.filter((phrase) => shown.includes(phrase))).toEqual([]);
    expect(shown).not.toMatch(banned);
    expect(reds()).toEqual([]);
    await expectNoAxeFaults("part");
  });

  it("says what a medicine is before the status of another treatment, under that one's name", () => {
    const shown = draw(card(null, topicOf("methylphenidate")));
    const medicine = shown.indexOf(topicOf("methylphenidate").summary.text);
    const treatment = shown.indexOf(`Ketamine ${topicOf("ketamine").summary.text}`);
    expect([medicine > 0, treatment > medicine, shown.indexOf(statusLine) > treatment]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("shortens a long selection", () => {
    draw(
      <ClaimCard pack={pack} claim={null} text={long.repeat(9)} topic={null} onClose={vi.fn()} />,
    );
    expect(document.querySelector(".quote")?.textContent?.length).toBeLessThanOrEqual(226);
  });

  it.each([
    ["placed", claimOf("It lifts ADHD.", ["lifts"])],
    ["not placed", null],
  ])("closes with its button when %s", (_name, claim) => {
    const onClose = vi.fn();
    draw(card(claim, null, onClose));
    (document.querySelector("button[aria-label=Close]") as HTMLElement).click();
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it.each([280, 360])("fits %i pixels, whatever the length of words", (width) => {
    const word = "Donaudampfschifffahrt".repeat(9);
    draw(card(claimOf(`${word} lifts ADHD.`, [`${word} lifts`])));
    document.body.style.width = `${width}px`;
    unfoldAll();
    expect(document.querySelector(".note-card")?.scrollWidth).toBeLessThanOrEqual(width);
  });
});

describe("the card on a mention in a sentence", () => {
  it.each(["ketamine", "adhd", "methylphenidate", "dopamine"])(
    "on %s has the sentence first, then its note",
    async (id) => {
      const topic = topicOf(id);
      const claim = claimOf("It lifts ADHD.", ["lifts"]);
      const shown = draw(
        <div class="notes">
          <NoteCard
            pack={pack}
            topic={topic}
            term="word"
            subject="both"
            claim={claim}
            onClose={vi.fn()}
          />
        </div>,
      );
      expect(document.querySelector("header + *")?.className).toBe("claim-beside");
      expect(shown.indexOf(topic.summary.text)).toBeGreaterThan(shown.indexOf(honest));
      expect(shown.includes(statusLine)).toBe(topic.role !== "medicine");
      await expectNoAxeFaults("part");
    },
  );

  it("without a sentence is as it was", () => {
    draw(
      <NoteCard pack={pack} topic={topicOf("adhd")} term="ADHD" subject="both" onClose={vi.fn()} />,
    );
    expect(all(".claim-beside")).toEqual([]);
  });
});

const page: readonly ToldClaim[] = [
  claimOf("Studies are small.", ["small"], { kind: "evidence", stance: "consistent" }),
  claimOf("It lifts ADHD.", ["lifts"]),
  claimOf("It has no risks.", ["no risks"], { kind: "safety", stance: "contradicts" }),
  claimOf("It acts on glutamate.", ["glutamate"], { kind: "mechanism", stance: "consistent" }),
  claimOf(long, ["proven"], { stance: "contradicts" }),
];
const list = (claims: readonly ToldClaim[], current: number | null = null, onJump = vi.fn()) => (
  <main class="notes">
    <h1>Page</h1>
    <ClaimList pack={pack} claims={claims} current={current} onJump={onJump} />
  </main>
);
const many = Array.from({ length: 9 }, (_, index) => claimOf(`It lifts ADHD ${index}.`, ["lifts"]));
const summaries = () => all(".claims-fold > summary").map((summary) => summary.innerText);

describe("the list of sentences", () => {
  it("has what goes further first, in page order, then the rest in a fold", () => {
    draw(list(page));
    const [open] = all(".claims-entries");
    expect(
      [...(open?.querySelectorAll<HTMLElement>(".claim") ?? [])].map((claim) =>
        claim.innerText.replace(/\s+/gu, " ").replace(/“….+”/u, "“…”"),
      ),
    ).toEqual([
      "“It lifts ADHD.” The document is more cautious , on: Whether it helps , show it on the page",
      "“It has no risks.” The document says otherwise , on: Risks , show it on the page",
      "“…” The document says otherwise , on: Whether it helps , show it on the page",
    ]);
    expect(summaries()).toEqual(["2 that say the same"]);
  });

  it("says how many were found, and that the list may miss and misread", () => {
    const shown = draw(list(page));
    expect(shown).toContain(
      "Sentences on this page Rules on this machine found 5 that the document answers; they may miss some and misread others.",
    );
  });

  it.each([
    ["one that goes further", page.slice(1, 2), "found one that the document answers", []],
    [
      "one that says the same",
      page.slice(0, 1),
      "None of those found goes further",
      ["One that says the same"],
    ],
    ["six that go further in the open", many.slice(0, 6), "found 6", []],
    ["more than six in a fold", many, "found 9", ["4 more that go further than the document"]],
  ])("has %s", (_name, claims, words, folds) => {
    expect(draw(list(claims))).toContain(words);
    expect(summaries()).toEqual(folds);
  });

  it("is nothing where nothing was found", () => {
    draw(<ClaimList pack={pack} claims={[]} current={null} onJump={vi.fn()} />);
    expect(document.body.childElementCount).toBe(0);
  });

  it("asks for a jump with the place in the page's order", () => {
    const onJump = vi.fn();
    draw(list(page, null, onJump));
    for (const claim of all(".claim")) claim.click();
    expect(onJump.mock.calls).toEqual([[1], [2], [4], [0], [3]]);
  });

  it.each([
    ["in the open", page, 2, "It has no risks."],
    ["in the fold", page, 3, "It acts on glutamate."],
    ["among many", many, 8, "It lifts ADHD 8."],
  ])("shows which was jumped to last: %s", async (_name, claims, current, words) => {
    draw(list(claims, current));
    expect(all("[aria-current=true] .quote").map((quote) => quote.textContent)).toEqual([
      `“${words}”`,
    ]);
    await vi.waitFor(() => expect(text()).toContain(words));
  });

  it("unfolds each to the document's answer, and repeats only what it had cut", () => {
    draw(list(page));
    const [short, , cut] = all(".claims-entries > li > details") as HTMLDetailsElement[];
    for (const fold of [short, cut]) if (fold) fold.open = true;
    expect(short?.innerText).toContain(pack.answers.efficacy.text);
    expect(short?.innerText).not.toContain("The page says");
    expect(cut?.innerText).toContain("The page says");
    expect(short?.innerText).toContain(honest);
  });

  it("keeps unfolded what is unfolded when the page gets another sentence before it", () => {
    draw(list(page.slice(1)));
    const fold = document.querySelector(".claims-entries > li > details") as HTMLDetailsElement;
    fold.open = true;
    draw(list([claimOf("A new one lifts ADHD.", ["lifts"]), ...page.slice(1)]));
    expect(all("details[open]")).toEqual([fold]);
    expect(all(".claims-entries > li")[1]?.contains(fold)).toBe(true);
  });

  it("tells the same sentence in two places apart", () => {
    const onJump = vi.fn();
    const twice = claimOf("It lifts ADHD.", ["lifts"]);
    draw(list([twice, twice], null, onJump));
    for (const claim of all(".claim")) claim.click();
    expect(onJump.mock.calls).toEqual([[0], [1]]);
  });

  it("can be worked with the keyboard alone", async () => {
    const onJump = vi.fn();
    draw(list(page, null, onJump));
    await userEvent.keyboard("{Tab}{Tab}{Tab}");
    expect(document.activeElement).toBe(all(".claim")[1]);
    await userEvent.keyboard("{Enter}");
    expect(onJump).toHaveBeenCalledWith(2);
    await userEvent.keyboard("{Tab}{Enter}");
    expect(text()).toContain(pack.answers.safety.text);
    expect(document.activeElement?.textContent).toBe("What the document says to sentence 3");
  });

  it.each([
    ["light", 360],
    ["dark", 360],
    ["light", 320],
    ["light", 480],
  ])("in %s colours passes axe and fits %i pixels", async (scheme, width) => {
    document.documentElement.style.colorScheme = scheme;
    draw(list([...page, ...many], 1));
    document.body.style.width = `${width}px`;
    unfoldAll();
    expect(document.querySelector("main")?.scrollWidth).toBeLessThanOrEqual(width);
    for (const claim of all(".claim"))
      expect(claim.getBoundingClientRect().height).toBeGreaterThanOrEqual(40);
    expect(text()).not.toMatch(banned);
    expect(reds()).toEqual([]);
    await expectNoAxeFaults();
  });
});

describe("the popup with sentences", () => {
  it("has them right after status, risks and benefits, and leads to them from above", async () => {
    const shown = draw(popup({ state: findings("both"), claims: page }));
    const order = [
      "3 sentences on this page seem to go further than the document",
      statusLine,
      "Possible benefits",
      "Sentences on this page",
      "Also mentioned",
      pack.summaries.both.text,
    ].map((words) => shown.indexOf(words));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    const pointer = document.querySelector<HTMLAnchorElement>(".claims-pointer");
    expect(document.querySelector(pointer?.hash ?? "")?.textContent).toBe("Sentences on this page");
    unfoldAll();
    await expectNoAxeFaults();
  });

  it.each([
    [
      "one that goes further",
      page.slice(0, 2),
      ["One sentence on this page seems to go further than the document"],
    ],
    ["none that does", page.slice(0, 1), []],
  ])("with %s leads there accordingly", (_name, claims, words) => {
    draw(popup({ state: findings("both"), claims }));
    expect(all(".claims-pointer").map((pointer) => pointer.innerText.trim())).toEqual(words);
  });

  it.each(["treatment", "condition", "related"] as const)(
    "on a page about %s has none of them",
    (subject) => {
      draw(popup({ state: findings(subject), claims: page }));
      expect(all(".claims, .claims-pointer")).toEqual([]);
    },
  );

  it("passes jumps on and shows the last", () => {
    const onJumpClaim = vi.fn();
    draw(popup({ state: findings("both"), claims: page, currentClaim: 2, onJumpClaim }));
    all(".claim")[0]?.click();
    expect(onJumpClaim).toHaveBeenCalledWith(1);
    expect(all("[aria-current=true] .quote").map((quote) => quote.textContent)).toEqual([
      "“It has no risks.”",
    ]);
  });

  it.each([320, 360, 480])("fits %i pixels", (width) => {
    draw(popup({ state: findings("both"), claims: [...page, ...many], onSentences: vi.fn() }));
    document.documentElement.style.width = `${width}px`;
    unfoldAll();
    expect(document.querySelector(".popup")?.scrollWidth).toBeLessThanOrEqual(width);
  });
});

describe("what was not compared", () => {
  const general =
    "This page also says things about ketamine in general; they are not compared here.";
  const foreign = "Sentences are read in English only.";
  it.each([
    ["nothing", "both", {}, []],
    ["things in general", "both", { general: true }, [general]],
    ["another language", "both", { foreign: true }, [foreign]],
    ["both, beside a list", "both", { general: true, foreign: true }, [general, foreign]],
    ["nothing on a page on the treatment alone", "treatment", { general: true, foreign: true }, []],
  ] as const)("is told: %s", async (_name, subject, changes, lines) => {
    const state = { ...findings(subject), ...changes };
    const shown = draw(popup({ state, claims: [claimOf("Ketamine helps.", ["helps"])] }));
    expect([general, foreign].filter((line) => shown.includes(line))).toEqual(lines);
    expect(shown).not.toMatch(/not compared.*not compared/u);
    await expectNoAxeFaults();
  });
});
