/** The part of mark.js that is used, which its own types leave out. */
declare module "mark.js/src/lib/mark.js" {
  export default class Mark {
    constructor(context: Node);
    opt: { element?: string };
    /** Puts an element around a part of a text; gives the text that is left after it. */
    wrapRangeInTextNode(node: Text, start: number, end: number): Text;
  }
}
