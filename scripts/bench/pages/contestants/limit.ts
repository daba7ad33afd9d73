/** The least a highlighter can do: one walk over the text nodes, one pattern, one highlight. */

declare const plainPattern: string;

const pattern = new RegExp(plainPattern, "gi");
const unread = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEXTAREA"]);
const highlight = new Highlight();
const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);

for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  if (unread.has(node.parentNode?.nodeName ?? "")) continue;
  for (const { index, 0: word } of (node as Text).data.matchAll(pattern))
    highlight.add(
      new StaticRange({
        startContainer: node,
        startOffset: index,
        endContainer: node,
        endOffset: index + word.length,
      }),
    );
}
if (highlight.size > 0) CSS.highlights.set("limit", highlight);
