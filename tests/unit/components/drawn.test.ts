import { Component, Fragment, createElement as h } from "preact";
import { describe, expect, it } from "vitest";
import { drawn } from "../../../components/drawn.ts";

const onClose = () => {};
const Twice = ({ children }: { children?: unknown }) => h("b", null, [children, children] as never);
const Two = () => h(Fragment, null, "a", h("i", null, "b"));

describe("a view drawn as data", () => {
  it.each([
    ["text", "a < b & c", ["a < b & c"]],
    ["a number", 3, ["3"]],
    ["zero", 0, ["0"]],
    ["nothing", [null, undefined, true, false], []],
    ["an element", h("p", null, "a"), [["p", {}, ["a"]]]],
    ["an empty element", h("p", null), [["p", {}, []]]],
    [
      "a list in a list",
      h("ul", null, [[h("li", { key: 1 })], "x"]),
      [["ul", {}, [["li", {}, []], "x"]]],
    ],
    ["a fragment", h(Fragment, null, "a", h("b", null)), ["a", ["b", {}, []]]],
    ["a component", h(Two, null), ["a", ["i", {}, ["b"]]]],
    ["a component with children", h(Twice, null, "x"), [["b", {}, ["x", "x"]]]],
    ["a component that gives nothing", h(() => null, null), []],
  ])("%s", (_name, view, wanted) => {
    expect(drawn(view as never, onClose)).toEqual(wanted);
  });

  it.each([
    ["text", { class: "a b" }, { class: "a b" }],
    ["numbers", { width: 16 }, { width: "16" }],
    ["none that are not set", { dir: undefined, lang: null, hidden: false }, {}],
    ["true", { hidden: true }, { hidden: "" }],
    [
      "true and false, as aria has them",
      { "aria-hidden": true, "aria-busy": false },
      {
        "aria-hidden": "true",
        "aria-busy": "false",
      },
    ],
    ["no keys", { key: "k" }, {}],
  ])("attributes: %s", (_name, attributes, wanted) => {
    expect(drawn(h("p", attributes as never), onClose)).toEqual([["p", wanted, []]]);
  });

  it("the way out", () => {
    expect(drawn(h("p", null, h("button", { onClick: onClose })), onClose)).toEqual([
      ["p", {}, [["button", {}, [], true]]],
    ]);
  });

  class Old extends Component {
    override render() {
      return null;
    }
  }

  it.each([
    ["another listener", h("p", { onClick: () => {} })],
    ["the way out elsewhere", h("p", { onFocus: onClose })],
    ["markup", h("p", { dangerouslySetInnerHTML: { __html: "a" } })],
    ["a style object", h("p", { style: { color: "blue" } })],
    ["a ref", h("p", { ref: () => {} })],
    ["a class", h(Old, null)],
    ["an object", { a: 1 }],
    ["a function", () => "a"],
  ])("but not %s", (_name, view) => {
    expect(() => drawn(view as never, onClose)).toThrow(TypeError);
  });
});
