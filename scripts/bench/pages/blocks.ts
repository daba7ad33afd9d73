import type { PageWriter } from "./page-writer.ts";
import { phrase, pick, randomFrom } from "./text.ts";

/** The parts that pages on the web are made of. */

/** What stands before the text: styles, the site's own data, a header with menus. */
export function head(to: PageWriter, title: string, dataBytes: number): void {
  to.text("<!doctype html>");
  to.element("meta", 'charset="utf-8"');
  to.element("title", "", title);
  to.element("style", "", styles);
  data(to, "settings", dataBytes / 2);
}

export function header(to: PageWriter): void {
  to.element("site-header", "", () => {
    to.element("header", 'class="top" role="banner"', () => {
      to.element("a", 'href="/" class="logo"', "The Daily Page");
      to.element("nav", 'aria-label="Main"', () => menu(to, 2));
    });
  });
}

function menu(to: PageWriter, depth: number): void {
  to.element("ul", 'class="menu"', () => {
    for (let item = 0; item < 4; item += 1) {
      to.line();
      to.element("li", "", () => {
        link(to, phrase(to.random, 1));
        if (depth > 1 && item < 2) menu(to, depth - 1);
      });
    }
  });
}

/** A script of JSON, as frameworks leave it in a page; its text is not read by anybody. */
export function data(to: PageWriter, id: string, bytes: number): void {
  const random = randomFrom(id.length);
  const rows: object[] = [];
  for (let size = 0; size < bytes; ) {
    const row = { id: rows.length, title: phrase(random, 6), tags: phrase(random, 3).split(" ") };
    size += JSON.stringify(row).length + 1;
    rows.push(row);
  }
  to.element("script", `type="application/json" id="${id}"`, JSON.stringify(rows));
}

function link(to: PageWriter, text: string): void {
  to.element("a", `href="/${text.replaceAll(" ", "-")}" class="link"`, text);
}

/** A section of prose: long text nodes with some inline elements. */
export function story(to: PageWriter): void {
  to.element("section", 'class="story"', () => {
    to.line();
    to.element("h2", "", phrase(to.random, 5));
    for (let count = 0; count < 3; count += 1) {
      to.line();
      paragraph(to);
    }
    to.line();
  });
}

function paragraph(to: PageWriter): void {
  to.element("p", "", () => {
    for (let count = 2 + Math.floor(to.random() * 3); count > 0; count -= 1) {
      for (let sentences = 2; sentences > 0; sentences -= 1) to.sentence();
      const inline = pick(to.random, ["a", "em", "strong", "span", ""] as const);
      if (inline === "a") link(to, phrase(to.random, 2));
      else if (inline) to.element(inline, "", phrase(to.random, 2));
      to.text(" ");
    }
  });
}

/** Cards, as under an article: many elements around little text. */
export function cards(to: PageWriter): void {
  to.element("div", 'class="grid"', () => {
    for (let count = 0; count < 4; count += 1)
      to.element("story-card", "", () => {
        to.element("div", 'class="c"', () => {
          to.element("i", 'class="pic"');
          to.element("h3", "", () => link(to, phrase(to.random, 2)));
          to.element("p", "", () => {
            to.element("span", "", phrase(to.random, 1));
            to.element("b", "", phrase(to.random, 1));
            to.sentence();
          });
          to.element("time", "", `${count + 1} h`);
          to.element("button", 'type="button"', "Save");
        });
      });
  });
}

export function table(to: PageWriter): void {
  to.element("table", "", () => {
    to.element("tbody", "", () => {
      for (let row = 0; row < 6; row += 1)
        to.element("tr", "", () => {
          to.element("th", "", phrase(to.random, 1));
          to.element("td", "", String(Math.floor(to.random() * 1000)));
          to.element("td", "", () => to.sentence());
        });
    });
  });
}

export function list(to: PageWriter): void {
  to.element("ul", 'class="list"', () => {
    for (let item = 0; item < 5; item += 1) {
      to.line();
      to.element("li", "", () => {
        to.sentence();
        link(to, phrase(to.random, 2));
      });
    }
  });
}

/** What stands at a page's end. */
export function footer(to: PageWriter, dataBytes: number): void {
  to.element("footer", 'role="contentinfo"', () => {
    menu(to, 1);
    to.element("p", "", "All rights reserved.");
    to.element("share-bar", "");
  });
  data(to, "state", dataBytes / 2);
  to.element("script", "", 'document.documentElement.dataset.ready = "yes";');
}

const styles = `
body { margin: 0; font: 16px/1.5 sans-serif; color: #222; }
.top { display: flex; gap: 16px; padding: 8px 16px; border-bottom: 1px solid #ddd; }
.menu { display: flex; gap: 12px; margin: 0; padding: 0; list-style: none; }
.menu .menu { display: none; }
.layout, .column { max-width: 1000px; margin: 0 auto; }
.grid { display: grid; grid-template-columns: repeat(4, 1fr); gap: 12px; }
.c { padding: 8px; border: 1px solid #ddd; border-radius: 4px; }
.c h3 { margin: 0; font-size: 15px; }
.pic { display: block; height: 24px; background: #eee; }
.story > p > a:hover, .list li a:hover { text-decoration: none; }
table { width: 100%; border-collapse: collapse; }
td, th { padding: 4px; border: 1px solid #ddd; text-align: left; }
`;
