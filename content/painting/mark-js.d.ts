/** mark.js as modules, which its own types do not know, and as much of it as is used here. */
declare module "mark.js/src/lib/mark.js" {
  type Range = { start: number; length: number };

  export default class Mark {
    /** A text node alone is a context, too. */
    constructor(context: Node);
    /** Wraps stretches of the text, which must not overlap, and calls back with each element. */
    markRanges<Given extends Range>(
      ranges: Given[],
      options: { each: (element: HTMLElement, range: Given) => void },
    ): void;
  }
}
