/**
 * The names of a form's fields hide what forms have of their own: beside `<input name="parentNode">`
 * the form's `parentNode` is that field, and a way up through it never ends. That holds for the
 * scripts of extensions too. https://webidl.spec.whatwg.org/#LegacyOverrideBuiltIns
 */

const ofAllForms: ProxyHandler<HTMLFormElement> = {
  get(form, name) {
    const value: unknown = Reflect.get(HTMLFormElement.prototype, name, form);
    return typeof value === "function" ? value.bind(form) : value;
  },
};

/** The node itself, or what has the properties of a form and no fields; to be asked, not to be kept. */
export function plain<T extends Node>(node: T): T {
  return node instanceof HTMLFormElement ? (new Proxy(node, ofAllForms) as Node as T) : node;
}
