/**
 * The words of this project as types: see content/README.md for the whole list. Imports nothing.
 *
 * All positions are offsets in UTF-16 code units, the end exclusive.
 */

/** What part a topic plays in its pack. */
export type TopicRole = "treatment" | "condition" | "medicine" | "mechanism" | "effect";

/** A term found in a flow's text. */
export type Mention = {
  /** Id of the topic, as in the pack. */
  topic: string;
  role: TopicRole;
  start: number;
  end: number;
};

/** One text node's share of a flow: the text from `from` on, in the node from `nodeFrom` on. */
export type FlowPiece = {
  node: Text;
  /** Where the piece starts in the flow's text. */
  from: number;
  /** Where the piece starts in the node's data. */
  nodeFrom: number;
  length: number;
};

/** What a flow belongs to: a block, or a shadow root for the text in it that lies in no block. */
export type FlowOwner = Element | ShadowRoot;

/** The text of one block of a page, joined over inline elements, with the way back to its text nodes. */
export type Flow = {
  owner: FlowOwner;
  text: string;
  pieces: FlowPiece[];
};

/** A mention with its place in the page. */
export type PlacedMention = Mention & {
  range: StaticRange;
  /** The spelling on the page. */
  text: string;
};

/** What a page is about, judged by what it names. */
export type Subject = "both" | "treatment" | "condition" | "related" | "none";

/** What one frame holds. Plain data: it travels in messages and lives in session storage. */
export type Report = {
  /** Names the frame's document: a frame's number can change while its document lives. */
  document: string;
  /** Host name of the page in the tab, "file" for local files, "" where the frame cannot know. */
  site: string;
  /** When the frame's document began, in milliseconds since 1970; later than its tab's top document. */
  started: number;
  /** False where the reader switched the extension off for this page. */
  on: boolean;
  /** True while the first reading of the frame is still under way. */
  reading: boolean;
  /** MIME type of the document, such as "text/html" or "application/pdf". */
  contentType: string;
  /** Mentions per topic id; topics without a mention are left out. */
  counts: Record<string, number>;
  /** Mentions in running text, that is, outside of navigation, page header and footer. */
  running: { treatment: number; condition: number };
  /** Flows that name both the treatment and the condition. */
  meetings: number;
  /** How many claims there are of each stance. */
  claims: { contradicts: number; overstates: number; consistent: number };
  /** Passages that say things about the treatment in general, which are not compared. */
  general: number;
  /** Passages that were left alone because they are not in English. */
  foreign: number;
  /** What keeps the paint from the page, or from a part of it. */
  hindered: Hindrance | null;
};

/**
 * What keeps paint from a page. "cleared": the page takes the highlights away again and again.
 * "rewritten": parts of it are drawn anew again and again, and are left without marks in the page.
 * "waiting": parts of it were drawn on the server, and the page's scripts have yet to take them over.
 * "missing": the browser has no highlights.
 */
export const hindrances = ["cleared", "rewritten", "waiting", "missing"] as const;
export type Hindrance = (typeof hindrances)[number];

/** The eight things a claim can be about. */
export const claimKinds = [
  "approval",
  "efficacy",
  "evidence",
  "safety",
  "onset",
  "comparison",
  "mechanism",
  "use",
] as const;

export type ClaimKind = (typeof claimKinds)[number];

/** How a sentence stands towards the document. */
export const stances = ["contradicts", "overstates", "consistent"] as const;
export type Stance = (typeof stances)[number];

/** A stretch of a text. */
export type Span = { start: number; end: number };

/** A sentence that the document answers. Positions are offsets in the text it was found in. */
export type Claim = Span & {
  kind: ClaimKind;
  stance: Stance;
  /** The words that decided kind and stance, in order. */
  words: Span[];
  /** The question above it, where the sentence is a short answer that says nothing without it. */
  question?: string;
};

/** A claim with its text, as views show it; `words` are offsets in that text. */
export type ToldClaim = Pick<Claim, "kind" | "stance" | "words"> & { text: string };

/** A text with the terms found in it. */
export type ReadText = { text: string; mentions: readonly Mention[] };

export const placeKinds = ["title", "heading", "question", "lead", "row", "column"] as const;
export type PlaceKind = (typeof placeKinds)[number];

/**
 * What a passage stands under or beside: the document's title, a heading, the question it answers (dt,
 * summary, a line "Q: …"), the line ending in a colon that opens its list, its row's and column's head.
 */
export type Place = ReadText & { as: PlaceKind };

/** A flow with where it stands, as the claim reader needs it. Plain data: it travels in messages. */
export type Passage = ReadText & {
  /** Outermost first, the nearest last. */
  places: readonly Place[];
  /**
   * What its block is. "quote": in a blockquote, q, or figure of one. "head": th, or the first cell of a
   * row that is its label.
   */
  block: "text" | "heading" | "item" | "cell" | "head" | "quote";
  /** The language that the page names for it (nearest lang attribute), "" where it names none. */
  lang: string;
};

/** What the claim reader makes of a passage. */
export type Judgement = {
  claims: Claim[];
  /** Whether it says things about the treatment in general, which are not compared. */
  general: boolean;
  /** Whether it was left alone because it is not in English. */
  foreign: boolean;
};

/** A claim with its place in the page. */
export type PlacedClaim = Claim & {
  range: StaticRange;
  /** The sentence. */
  text: string;
};
