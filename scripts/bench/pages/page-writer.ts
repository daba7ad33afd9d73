import { hitSentence, type Random, sentence, type Topics } from "./text.ts";

/** Writes a page's source and keeps count of what is in it. */

export type Wanted = {
  bytes: number;
  hits: number;
  topics: Topics;
};

const voidElements = new Set(["img", "input", "br", "hr", "meta", "link"]);
const unreadElements = new Set(["script", "style", "title"]);

export class PageWriter {
  bytes = 0;
  elements = 0;
  textNodes = 0;
  hits = 0;
  readonly #parts: string[] = [];
  readonly #open: string[] = [];
  #lastIsText = false;
  #begun = 0;

  readonly random: Random;
  readonly wanted: Wanted;
  readonly #countHits: (text: string) => number;

  constructor(random: Random, wanted: Wanted, countHits: (text: string) => number) {
    this.random = random;
    this.wanted = wanted;
    this.#countHits = countHits;
  }

  /** From here on the hits are spread evenly over the page. */
  begin(): void {
    this.#begun = this.bytes;
  }

  /** How much of the wanted size has been written, from 0 to 1. */
  progress(): number {
    const { bytes } = this.wanted;
    return Math.min(1, (this.bytes - this.#begun) / Math.max(1, bytes - this.#begun));
  }

  /** An element with what is in it. */
  element(name: string, attributes: string, content: string | (() => void) = ""): void {
    this.#put(`<${name}${attributes && ` ${attributes}`}>`);
    this.elements += 1;
    this.#lastIsText = false;
    if (voidElements.has(name)) return;
    this.#open.push(name);
    if (typeof content === "string") this.text(content);
    else content();
    this.#open.pop();
    this.#put(`</${name}>`);
    this.#lastIsText = false;
  }

  /** Elements of one name around each other. */
  nested(name: string, classes: readonly string[], content: () => void): void {
    const [first, ...others] = classes;
    if (first === undefined) content();
    else
      this.element(name, `class="${first}"`, () => {
        this.line();
        this.nested(name, others, content);
        this.line();
      });
  }

  text(text: string): void {
    if (text === "") return;
    this.#put(text);
    const isRead = !unreadElements.has(this.#open.at(-1) ?? "");
    if (isRead && !this.#lastIsText) this.textNodes += 1;
    if (isRead) this.hits += this.#countHits(text);
    this.#lastIsText = true;
  }

  /** A line break with the white space that source text has. */
  line(): void {
    this.text(`\n${"  ".repeat(Math.min(4, this.#open.length))}`);
  }

  /** A sentence, with hits in it where the page is short of them. */
  sentence(): void {
    const { hits, topics } = this.wanted;
    // The first is due at once, so that there is one on the first screen.
    const due = Math.min(hits, Math.floor(hits * this.progress()) + 1) - this.hits;
    const room = hits - this.hits;
    const text =
      due > 0
        ? hitSentence(this.random, { topics, due, room }, this.#countHits)
        : sentence(this.random);
    this.text(`${text} `);
  }

  toString(): string {
    return this.#parts.join("");
  }

  #put(text: string): void {
    this.#parts.push(text);
    this.bytes += text.length;
  }
}
