import { describe, expect, it, vi } from "vitest";
import { createJumper } from "../../content/page/jump.ts";
import { passagesIn } from "../../content/page/passages.ts";
import { inPage, mentionsOf, startMarking } from "./marking.ts";
import { marked, readPage } from "./page.ts";

/** Forms whose fields have the names of what all elements have: a page may do that without any intent. */

/** All that a form has, and its parents' kinds. */
function namesOfForms(): string[] {
  const names = new Set<string>();
  for (let at = HTMLFormElement.prototype as object; at; at = Object.getPrototypeOf(at))
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  return [...names];
}

const names = namesOfForms();
const fields = names.map((name) => `<input name="${name}">`).join("");

describe("a form whose fields hide what it is", () => {
  it("knows names that all elements have", () => {
    document.body.innerHTML = "<form><input name=parentNode></form>";
    const form = document.querySelector("form") as HTMLFormElement;
    expect(form.parentNode).not.toBe(document.body);
    expect(names).toEqual(expect.arrayContaining(["parentNode", "matches", "getAttribute"]));
  });

  it("is read, whatever one field is called", async () => {
    const forms = names.map((name) => `<form>ketamine <input name="${name}"><b>ADHD</b></form>`);
    const { reader } = await readPage(`${forms.join("")}<p>dopamine</p>`);
    expect(reader.count).toBe(2 * names.length + 1);
    expect(marked()).toHaveLength(reader.count);
  });

  it("is read where all fields are called so, and what stands around it", async () => {
    const { reader } = await readPage(
      `<p>ketamine</p><form>ADHD ${fields}<p>dopamine</p> and ketamine</form><p>ADHD</p>`,
    );
    expect(marked()).toEqual(["ketamine", "ADHD", "dopamine", "ketamine", "ADHD"]);
    expect(reader.mentions().every((mention) => reader.holds(mention))).toBe(true);
  });

  it("is followed when it changes, comes and goes", async () => {
    const { reader } = await readPage(`<form>ADHD ${fields}<p id=p>tea</p></form><div></div>`);
    (document.querySelector("#p")?.firstChild as Text).data = "ketamine";
    await vi.waitFor(() => expect(marked()).toEqual(["ADHD", "ketamine"]));
    document
      .querySelector("div")
      ?.insertAdjacentHTML("beforeend", `<form>dopamine ${fields}</form>`);
    await vi.waitFor(() => expect(marked()).toEqual(["ADHD", "ketamine", "dopamine"]));
    Element.prototype.remove.call(document.querySelector("form"));
    await vi.waitFor(() => expect(reader.count).toBe(1));
  });

  it("is jumped into", async () => {
    const { reader, painter } = await readPage(`<form>${fields}<p>ketamine</p></form>`);
    const jump = createJumper(painter, new AbortController().signal);
    expect(jump(reader.mentions()[0])).toEqual({ ok: true });
  });

  it("takes marks, and gives them back", () => {
    const common = "<form>ADHD <input name=parentNode><input name=matches></form>";
    document.body.innerHTML = `<p>tea</p><form>ketamine ${fields}<p>ketamine</p></form>${common}`;
    const { painter, tell } = startMarking();
    const mentions = mentionsOf(/ketamine|ADHD/gu);
    painter.repaint(mentions, []);
    // A form that hides how it takes elements in has none put right into it.
    expect(inPage()).toEqual(["main: ketamine", "main: ADHD"]);
    (document.querySelector("form p")?.firstChild as Text).data = "tea";
    tell();
    expect(inPage()).toEqual(["main: ADHD"]);
    painter.clear();
    expect(document.querySelector("form p")?.textContent).toBe("tea");
    expect(inPage()).toEqual([]);
  });

  it("gives its sentences as passages", async () => {
    const { reader } = await readPage(`<form>Ketamine for ADHD. ${fields}<h2>ADHD</h2></form>`);
    const passages = await passagesIn(document.body, reader, async () => true);
    // Fields stand in a text as what is none.
    const texts = passages.map(({ passage }) => passage.text.replaceAll("\uFFFC", "").trim());
    expect(texts).toEqual(["Ketamine for ADHD."]);
  });
});
