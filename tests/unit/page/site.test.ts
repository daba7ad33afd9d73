import { describe, expect, it } from "vitest";
import { siteOf, siteOfUrl } from "../../../content/page/site.ts";

describe("the site of an address", () => {
  it.each([
    ["https://www.example.org:8080/a?b#c", "www.example.org"],
    ["http://127.0.0.1:3000/", "127.0.0.1"],
    ["http://[::1]/", "[::1]"],
    ["file:///home/a.html", "file"],
    ["about:blank", ""],
    ["chrome://settings", ""],
    ["", ""],
  ])("%s: %s", (address, site) => {
    expect(siteOfUrl(address)).toBe(site);
  });
});

describe("the site of a frame", () => {
  type Place = Parameters<typeof siteOf>[0];
  const frame = (parts: object) => parts as unknown as Place;
  const closed = {
    get location(): never {
      throw new DOMException("Blocked a frame from reading another site", "SecurityError");
    },
  };

  it("is its own address in the top frame", () => {
    const top: Record<string, unknown> = { location: { href: "https://a.org/x" } };
    top.top = top;
    expect(siteOf(frame(top))).toBe("a.org");
  });

  it("is the tab's where the frame may read it, as in about:blank", () => {
    const place = {
      location: { href: "about:blank" },
      top: { location: { href: "https://a.org/" } },
    };
    expect(siteOf(frame(place))).toBe("a.org");
  });

  it.each([
    ["the last ancestor", ["https://mid.org", "https://a.org"], "", "a.org"],
    ["the page that loaded it, where ancestors are not told", undefined, "https://a.org/", "a.org"],
    ["the page that loaded it, where the ancestor is opaque", ["null"], "https://a.org/", "a.org"],
    ["unknown", undefined, "", ""],
  ])("in another site's frame: %s", (_name, ancestorOrigins, referrer, site) => {
    const location = { href: "https://frame.net/", ancestorOrigins };
    expect(siteOf(frame({ location, top: closed, document: { referrer } }))).toBe(site);
  });
});
