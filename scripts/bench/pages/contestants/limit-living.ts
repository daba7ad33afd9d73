/** The least for a page that changes: as `limit`, and after each batch of changes what changed alone. */

declare const plainPattern: string;

const pattern = new RegExp(plainPattern, "gi");
const unread = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEXTAREA"]);
const highlight = new Highlight();
const ranges = new Map<Node, StaticRange[]>();
CSS.highlights.set("limit", highlight);

function readText(node: Text): void {
  for (const range of ranges.get(node) ?? []) highlight.delete(range);
  ranges.delete(node);
  if (!node.isConnected || unread.has(node.parentNode?.nodeName ?? "")) return;
  const found: StaticRange[] = [];
  for (const { index, 0: word } of node.data.matchAll(pattern)) {
    const range = new StaticRange({
      startContainer: node,
      startOffset: index,
      endContainer: node,
      endOffset: index + word.length,
    });
    found.push(range);
    highlight.add(range);
  }
  if (found.length > 0) ranges.set(node, found);
}

function readAll(root: Node): void {
  if (root instanceof Text) readText(root);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) readText(node as Text);
}

readAll(document.documentElement);
new MutationObserver((records) => {
  const changed = new Set<Node>();
  for (const { type, target, addedNodes, removedNodes } of records)
    if (type === "characterData") changed.add(target);
    else for (const node of [...addedNodes, ...removedNodes]) changed.add(node);
  for (const node of changed) readAll(node);
}).observe(document.documentElement, { childList: true, characterData: true, subtree: true });
