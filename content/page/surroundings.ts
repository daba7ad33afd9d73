import { isShadowRoot } from "../reading/flow.ts";
import { plain } from "../reading/plain.ts";

/** Parts of a page that are about the site, not about its subject. */
export const surroundings =
  "nav, footer, aside, body > header, [role=navigation], [role=banner], " +
  "[role=contentinfo], [role=complementary]";

/** Whether a node is in such a part, also where it is in a shadow tree that is. */
export function isInSurroundings(node: Node): boolean {
  const asked = plain(node);
  if (asked.nodeType === 1 && (asked as Element).closest(surroundings)) return true;
  const root = asked.getRootNode();
  return isShadowRoot(root) && isInSurroundings(root.host);
}
