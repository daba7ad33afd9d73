import { describe, expect, it } from "vitest";
import { textOf } from "../../../content/claims/analysis.ts";
import { isQuotation, quoteAround } from "../../../content/claims/quotations.ts";
import { ketamineAdhd, spanOf } from "./packs.ts";

describe("the quotation that something stands in", () => {
  it.each<[name: string, text: string, quote: string | null]>([
    ["curly marks", "The site calls it “proven for ADHD” again.", "proven for adhd"],
    ["straight marks", 'The site calls it "proven for ADHD" again.', "proven for adhd"],
    ["single curly marks", "The site calls it ‘proven for ADHD’ again.", "proven for adhd"],
    ["single straight marks", "The site calls it 'proven for ADHD' again.", "proven for adhd"],
    ["guillemets", "The site calls it «proven for ADHD» again.", "proven for adhd"],
    ["one word", "It was “proven”, they wrote.", "proven"],
    ["none", "The site calls it proven for ADHD again.", null],
    ["another one", "“The site” calls it proven for ADHD.", null],
    ["marks left open", "The site calls it “proven for ADHD again.", null],
    ["an apostrophe", "The patients' drug is proven, and the doctors' too.", null],
    ["all of the sentence", "“It is proven for ADHD.”", null],
  ])("%s: %s", (_name, text, quote) => {
    const analysis = ketamineAdhd.analyse(text);
    const found = quoteAround(analysis, spanOf(analysis, "proven"));
    expect(found && textOf(analysis, found)).toBe(quote);
  });
});

describe("a sentence that is all quotation", () => {
  it.each<[text: string, isAll: boolean]>([
    ["“It changed my life for the better.”", true],
    ['"It changed my life for the better."', true],
    ["“It changed my life for the better.” – Anna, 34", true],
    ["“It changed my life for the better,” – Anna", true],
    ["«It changed my life for the better.»", true],
    ["She said that “it changed my life” and left.", false],
    ["“Proven”, says the site.", false],
    ["It changed my life for the better.", false],
  ])("%s: %s", (text, isAll) => {
    expect(isQuotation(ketamineAdhd.analyse(text))).toBe(isAll);
  });
});
