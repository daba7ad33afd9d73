/** Which site a frame belongs to: that of its tab, for a reader switches off sites, not frames. */

type Place = Pick<Window, "location" | "document"> & { top: Window["top"] };

/** The host name of the page in the tab, "file" for a local file, "" where the frame cannot know. */
export function siteOf(frame: Place): string {
  if (frame.top === (frame as unknown)) return siteOfUrl(frame.location.href);
  try {
    // Reading another site's address throws.
    if (frame.top) return siteOfUrl(frame.top.location.href);
  } catch {}
  const ancestors = frame.location.ancestorOrigins;
  const top = ancestors?.[ancestors.length - 1];
  return siteOfUrl(top && top !== "null" ? top : frame.document.referrer);
}

/** The site a web address belongs to, or "". */
export function siteOfUrl(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol === "file:") return "file";
  return url?.protocol === "http:" || url?.protocol === "https:" ? url.hostname : "";
}
