import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { Choice } from "../../components/Choice.tsx";
import { OptionsView } from "../../components/OptionsView.tsx";
import { defaultSettings, type Settings } from "../../content/settings.ts";
import { all, clear, draw, expectNoAxeFaults, findings, pack, popup, text } from "./views.tsx";

afterEach(clear);

const fruit = [
  ["apple", "An apple"],
  ["pear", "A pear"],
  ["plum", "A plum"],
] as const;
const radios = (within: ParentNode = document) => [
  ...within.querySelectorAll<HTMLInputElement>("input[type=radio]"),
];
const checked = (within: ParentNode = document) =>
  radios(within).flatMap((radio) => (radio.checked ? [radio.value] : []));
const group = (name: string) => {
  const found = all("fieldset").find((each) => each.querySelector("legend")?.textContent === name);
  if (!found) throw new Error(`There is no choice "${name}"`);
  return found as HTMLFieldSetElement;
};

describe("a choice", () => {
  it("is a group with a name, in which one is chosen", async () => {
    draw(<Choice label="Fruit" options={fruit} value="pear" onChange={vi.fn()} />);
    expect(
      group("Fruit")
        .innerText.trim()
        .split(/\s*\n\s*/u),
    ).toEqual(["Fruit", "An apple", "A pear", "A plum"]);
    expect(checked()).toEqual(["pear"]);
    await expectNoAxeFaults("part");
  });

  it("shows what is so, not what was asked for, until it is drawn anew", () => {
    const onChange = vi.fn();
    draw(<Choice label="Fruit" options={fruit} value="pear" onChange={onChange} />);
    radios()[2]?.click();
    expect(onChange).toHaveBeenCalledWith("plum");
    expect(checked()).toEqual(["pear"]);
    draw(<Choice label="Fruit" options={fruit} value="plum" onChange={onChange} />);
    expect(checked()).toEqual(["plum"]);
  });

  it("is drawn rightly where the answer comes at once", () => {
    const view = (value: (typeof fruit)[number][0]) => (
      <Choice label="Fruit" options={fruit} value={value} onChange={(next) => draw(view(next))} />
    );
    draw(view("apple"));
    for (const [value] of [...fruit, ...fruit]) {
      radios()
        .find((radio) => radio.value === value)
        ?.click();
      expect(checked()).toEqual([value]);
    }
  });

  it("can be worked with the keyboard alone", async () => {
    const view = (value: (typeof fruit)[number][0]) => (
      <Choice label="Fruit" options={fruit} value={value} onChange={(next) => draw(view(next))} />
    );
    draw(view("pear"));
    await userEvent.keyboard("{Tab}");
    expect((document.activeElement as HTMLInputElement).value).toBe("pear");
    await userEvent.keyboard("{ArrowDown}");
    expect(checked()).toEqual(["plum"]);
    await userEvent.keyboard("{ArrowDown}");
    expect(checked()).toEqual(["apple"]);
  });

  it("leaves another choice alone", () => {
    draw(
      <>
        <Choice label="Fruit" options={fruit} value="pear" onChange={vi.fn()} />
        <Choice label="More fruit" options={fruit} value="plum" onChange={vi.fn()} />
      </>,
    );
    expect([checked(group("Fruit")), checked(group("More fruit"))]).toEqual([["pear"], ["plum"]]);
  });

  it("can be out of use", () => {
    const onChange = vi.fn();
    draw(<Choice label="Fruit" options={fruit} value="pear" disabled onChange={onChange} />);
    for (const radio of radios()) radio.click();
    expect(onChange).not.toHaveBeenCalled();
  });
});

const painterLegend =
  "How words and sentences are marked" +
  "Marks in the page are read out by screen readers and kept when you print or copy. For that " +
  "they add elements to the page, which some pages do not take well, and your browser asks you first.";

const options = (changes: Partial<Settings>, onChange = vi.fn()) => (
  <OptionsView pack={pack} settings={{ ...defaultSettings, ...changes }} onChange={onChange} />
);

const choices: [
  name: string,
  setting: "sentences" | "badgeCounts" | "painter",
  values: string[],
][] = [
  ["Mark sentences", "sentences", ["all", "beyond", "none"]],
  [painterLegend, "painter", ["highlights", "marks"]],
  ["The number on the button counts", "badgeCounts", ["mentions", "claims"]],
];

describe("the settings page", () => {
  it("says so where the browser was given no leave for marks in the page", async () => {
    draw(<OptionsView pack={pack} settings={defaultSettings} isRefused onChange={vi.fn()} />);
    const said = group(painterLegend).querySelector("output")?.innerText;
    expect(said).toMatch(/^Your browser was not given leave/u);
    expect(checked(group(painterLegend))).toEqual(["highlights"]);
    await expectNoAxeFaults("page");
    draw(options({}));
    expect(group(painterLegend).querySelector("output")?.innerText).toBe("");
  });

  it.each(choices)("has a choice “%s”", (name, setting, values) => {
    for (const value of values) {
      draw(options({ [setting]: value }));
      expect(checked(group(name))).toEqual([value]);
    }
  });

  it.each(choices)("tells what was chosen of “%s”", (name, setting, values) => {
    const onChange = vi.fn();
    for (const value of values) {
      const other = values.find((each) => each !== value);
      draw(options({ [setting]: other }, onChange));
      radios(group(name))
        .find((radio) => radio.value === value)
        ?.click();
      expect(onChange).toHaveBeenLastCalledWith({ [setting]: value });
    }
  });

  it.each([true, false])("lets the number be chosen where there is one: %s", (badge) => {
    draw(options({ badge }));
    expect(group("The number on the button counts").disabled).toBe(!badge);
    expect(group("Mark sentences").disabled).toBe(false);
  });

  it("says how sentences are read, and shows the lines under them", () => {
    const shown = draw(options({}));
    expect(shown).toContain("Words and sentences are read on this machine");
    expect(shown).toContain("Nothing of the pages you read is stored");
    expect(
      all(".stances li").map((line) => [
        line.innerText.trim(),
        line.querySelector(".stance-mark")?.classList.item(1),
      ]),
    ).toEqual([
      ["The document says otherwise", "contradicts"],
      ["The document is more cautious", "overstates"],
      ["Says the same", "consistent"],
    ]);
  });

  it("takes a site out of the list and leaves the others as they are", () => {
    const onChange = vi.fn();
    draw(options({ sitesOff: ["b.org", "a.org", "c.org"] }, onChange));
    all(".sites button")[1]?.click();
    expect(onChange).toHaveBeenCalledWith({ sitesOff: ["b.org", "c.org"] });
  });

  it.each([
    ["light", true],
    ["dark", true],
    ["dark", false],
  ])("passes axe in %s colours with the number on: %s", async (scheme, badge) => {
    document.documentElement.style.colorScheme = scheme;
    draw(options({ badge, sitesOff: ["a.org"] }));
    await expectNoAxeFaults();
  });

  it.each([320, 360])("fits %i pixels", (width) => {
    draw(options({}));
    document.body.style.width = `${width}px`;
    expect(document.querySelector("main")?.scrollWidth).toBeLessThanOrEqual(width);
  });
});

describe("the popup", () => {
  it("has the choice of sentences where it can be made", async () => {
    const onSentences = vi.fn();
    draw(popup({ state: findings("both"), onSentences }));
    expect(checked(group("Mark sentences"))).toEqual(["beyond"]);
    expect(text()).toContain("All Going further than the document None");
    radios()[2]?.click();
    expect(onSentences).toHaveBeenCalledWith("none");
    await expectNoAxeFaults();
  });

  it("has it out of use where everything is switched off", () => {
    const settings = { ...defaultSettings, on: false };
    draw(popup({ state: { kind: "off", scope: "everywhere" }, settings, onSentences: vi.fn() }));
    expect(group("Mark sentences").disabled).toBe(true);
  });

  it("does not have it where nobody would hear of it", () => {
    draw(popup({ state: findings("both") }));
    expect(radios()).toEqual([]);
  });
});
