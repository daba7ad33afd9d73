import { expect, it } from "vitest";
import { cardParts } from "../../../components/card-parts.ts";
import type { DrawnNode } from "../../../content/drawing.ts";

it.each([
  ["a script", ["script", {}, ["alert(1)"]]],
  ["a style", ["style", {}, []]],
  ["a frame", ["iframe", {}, []]],
  ["an image", ["img", {}, []]],
  ["a link", ["a", {}, []]],
  ["a name in capitals", ["P", {}, []]],
  ["a name of all objects", ["constructor", {}, []]],
  ["a listener", ["p", { onclick: "alert(1)" }, []]],
  ["an address", ["path", { href: "https://example.org" }, []]],
  ["a style of its own", ["p", { style: "color: blue" }, []]],
  ["an id", ["p", { id: "a" }, []]],
  ["something deeper down", ["p", {}, [["b", {}, [["object", {}, []]]]]]],
] satisfies [string, DrawnNode][])("a card never has %s", (_name, node) => {
  expect(() => cardParts(["a", node])).toThrow(/^No card has/u);
});

it("a card has what it has", () => {
  const nodes: DrawnNode[] = ["a", ["p", { class: "b" }, [["button", {}, ["x"], true]]]];
  expect(cardParts(nodes)).toBe(nodes);
});
