import { describe, expect, it } from "vitest";
import { isForeign } from "../../../content/claims/language.ts";

/** [language, its code, passage] */
const foreign: [name: string, lang: string, text: string][] = [
  ["German", "de", "Ketamin ist für ADHS nicht zugelassen, und die Wirkung ist nicht belegt."],
  ["German", "de", "Kinder mit ADHS werden fast immer mit anderen Mitteln behandelt."],
  ["German", "de-AT", "Die Behandlung mit Ketamin wird von den Kassen nicht bezahlt."],
  ["French", "fr", "La kétamine est un traitement sans effets pour le TDAH, et elle est rapide."],
  ["French", "fr-CA", "Les enfants qui ont un TDAH sont suivis dans un centre avec les parents."],
  ["Danish", "da", "Ketamin er ikke godkendt til ADHD, og det er ikke en kur for børn."],
  ["Danish", "da", "Det har ikke vist sig at virke, og der er ikke nok studier på området."],
  ["Spanish", "es", "La ketamina no es un tratamiento para el TDAH, y los estudios son pocos."],
  ["Spanish", "es", "Los niños con TDAH se tratan con otros fármacos por el médico."],
];

const english: string[] = [
  "Ketamine is not approved for ADHD, and it is not proven.",
  "It is fast.",
  "Children with ADHD are given other medicines by their doctors.",
  "The de facto standard is methylphenidate, and it is not in doubt.",
  "Dr. van der Berg and Prof. de la Cruz say that it is not proven in adults.",
];

describe("a passage in another language", () => {
  it.each(foreign)("%s, told by the page (%s): %s", (_name, lang, text) => {
    expect(isForeign(text, lang)).toBe(true);
  });

  it.each(foreign)("%s, told by its words alone: %s %s", (_name, _lang, text) => {
    expect(isForeign(text, "")).toBe(true);
  });

  it.each(foreign)("%s, though the page says English: %s %s", (_name, _lang, text) => {
    expect(isForeign(text, "en")).toBe(true);
  });

  it.each(["Ketamin bei ADHS", "Sans effets", "Ketamina"])("too short to tell: %s", (text) => {
    expect(isForeign(text, "de")).toBe(true);
    expect(isForeign(text, "")).toBe(false);
    expect(isForeign(text, "en-GB")).toBe(false);
  });
});

describe("a passage in English", () => {
  it.each(english)("%s", (text) => {
    expect(isForeign(text, "")).toBe(false);
    expect(isForeign(text, "en")).toBe(false);
    expect(isForeign(text, "EN-us")).toBe(false);
  });

  it("is told by its words where the page names another language", () => {
    const text =
      "It is not approved for this, and it has not been shown that it is of use to them at all.";
    expect(isForeign(text, "de")).toBe(false);
  });

  it("is no passage at all where there is nothing", () => {
    expect(isForeign("", "")).toBe(false);
  });
});
