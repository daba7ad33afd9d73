import styles from "./highlight-firefox.css?inline";
import { bequeath } from "./last-will.ts";

/**
 * The colours of highlights in shadow trees. Chromium inherits them from the document; Firefox paints
 * in a shadow tree by the sheets of that tree alone, so there each gets one of ours.
 */
export type ShadowStyles = {
  put(root: ShadowRoot): void;
  take(root: ShadowRoot): void;
};

/** Only the build for Firefox asks for them. Null where the document has no window. */
export function shadowStyles(doc: Document): ShadowStyles | null {
  const view = doc.defaultView as (Window & typeof globalThis) | null;
  const sheet = view ? new view.CSSStyleSheet() : null;
  sheet?.replaceSync(styles);
  if (!view || !sheet) return null;
  let revoke: (() => void) | null = null;
  return {
    put(root) {
      // A sheet that says nothing stays in the tree, where nobody can take it out any more.
      revoke ??= bequeath(view, sheet, "replaceSync", "");
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    },
    take(root) {
      revoke?.();
      revoke = null;
      const at = root.adoptedStyleSheets.indexOf(sheet);
      if (at >= 0) root.adoptedStyleSheets.splice(at, 1);
    },
  };
}
