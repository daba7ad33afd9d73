/** Watches whether the nodes that came from the server are still those on the page after hydration. */

export type Hydration = {
  /** Elements and texts that the server has sent, and how many of them are on the page still. */
  sent: number;
  kept: number;
};

declare global {
  interface Window {
    /** Brings the page of a server to life. */
    hydrate?: () => Promise<unknown>;
    hydration?: () => Hydration;
  }
}

/** To be called right before hydration, with the element that is hydrated. */
export function watchServerNodes(host: Element): void {
  const nodes: Node[] = [];
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType !== 3 || (node as Text).data.trim() !== "") nodes.push(node);
  }
  window.hydration = () => ({
    sent: nodes.length,
    kept: nodes.filter((node) => host.contains(node)).length,
  });
}
