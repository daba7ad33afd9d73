/** What the apps draw: paragraphs with terms in them, and the changes they go through. */

export type Piece = { text: string; tag?: "a" | "b" | "em" };

export type Paragraph = { id: number; pieces: readonly Piece[] };

/** A sentence as pieces, and the words in it that are to be marked. */
type Sentence = { pieces: readonly Piece[]; words: readonly string[] };

const a = (text: string): Piece => ({ text, tag: "a" });
const b = (text: string): Piece => ({ text, tag: "b" });
const em = (text: string): Piece => ({ text, tag: "em" });

function sentence(words: string[], ...pieces: (Piece | string)[]): Sentence {
  return {
    words,
    pieces: pieces.map((piece) => (typeof piece === "string" ? { text: piece } : piece)),
  };
}

/** Terms lie in one text node, across elements, and across text nodes that stand side by side. */
const sentences: readonly Sentence[] = [
  sentence(["Ketamine", "ADHD"], "Keta", b("mine"), " for ", em("ADHD"), " is being tried."),
  sentence(["Ritalin", "Adderall"], a("Ritalin"), " is a usual medicine, and so is Adderall."),
  sentence(
    ["NMDA receptors", "glutamate"],
    "It acts on ",
    em("NMDA"),
    " receptors and on gluta",
    "mate.",
  ),
  sentence([], "Of this nothing is said", b(" here"), "."),
  sentence(["Esketamine"], b("Esketa"), em("mine"), " is a near relation."),
  sentence(["ketamine", "ketamine"], "A dose of ketamine, and one more of ", a("ketamine"), "."),
  sentence(
    ["Attention deficit hyperactivity disorder"],
    "Attention deficit ",
    em("hyper"),
    "activity",
    " disorder, in full.",
  ),
  sentence(["Dopamine"], "Dopamine is the matter of this one."),
  sentence(["methylphenidate", "ADHD"], "Of methylphenidate, which is for ADHD", b(" too"), "."),
];

/** A list of paragraphs on its way through a sequence of changes, which a number decides. */
export class ChangingList {
  #ids = 0;
  #random: () => number;
  paragraphs: readonly Paragraph[];
  /** The words that are to be marked, in order, as long as all sentences are whole. */
  words: readonly string[] = sentences.flatMap(({ words }) => words);

  constructor() {
    this.#random = randomFrom(1);
    this.paragraphs = sentences.map((each) => this.#paragraph(each));
  }

  /** Starts another sequence from where the list is. */
  reseed(seed: number): void {
    this.#random = randomFrom(seed);
  }

  /** Adds, removes, moves, edits or types: one change, decided by the sequence. */
  change(): void {
    const list = [...this.paragraphs];
    const at = this.#below(list.length);
    const picked = list[at];
    const kind = this.#below(12);
    if (!picked || list.length < 4 || kind === 0)
      list.splice(at, 0, this.#paragraph(this.#sentence()));
    else if (kind === 1 || list.length > 14) list.splice(at, 1);
    else if (kind < 4) list.splice(this.#below(list.length), 0, ...list.splice(at, 1));
    else if (kind === 4) list.reverse();
    else if (kind < 8) list[at] = { id: picked.id, pieces: this.#sentence().pieces };
    else list[at] = { id: picked.id, pieces: this.#typed(picked.pieces) };
    this.paragraphs = list;
  }

  /** Makes every paragraph a whole sentence again. */
  settle(): void {
    const chosen = this.paragraphs.map(({ id }) => ({ id, ...this.#sentence() }));
    this.paragraphs = chosen.map(({ id, pieces }) => ({ id, pieces }));
    this.words = chosen.flatMap(({ words }) => words);
  }

  /** One piece with a letter less or a letter more, as when somebody types. */
  #typed(pieces: readonly Piece[]): Piece[] {
    const at = this.#below(pieces.length);
    return pieces.map((piece, index) => {
      if (index !== at) return piece;
      const { text } = piece;
      const cut = this.#below(2) === 0 && text.length > 1;
      return { ...piece, text: cut ? text.slice(0, -1) : `${text}e` };
    });
  }

  #paragraph({ pieces }: Sentence): Paragraph {
    this.#ids += 1;
    return { id: this.#ids, pieces };
  }

  #sentence(): Sentence {
    return sentences[this.#below(sentences.length)] as Sentence;
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }
}

/** The text of a list, a line for each paragraph. */
export function textOf(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(({ pieces }) => pieces.map(({ text }) => text).join("")).join("\n");
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
