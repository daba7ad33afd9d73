import { type ComponentChildren, type FunctionComponent, isValidElement, type VNode } from "preact";
import type { DrawnElement, DrawnNode } from "../content/drawing.ts";

/**
 * Draws a view as plain data, without a document: its components are called, fragments and lists
 * are laid out. Views that remember something, or act, cannot be drawn, and throw.
 *
 * `onClose` is what the view was given for its way out: the element that has it closes the card.
 */
export function drawn(view: ComponentChildren, onClose: () => void): DrawnNode[] {
  if (view === null || view === undefined || typeof view === "boolean") return [];
  if (Array.isArray(view)) return view.flatMap((part) => drawn(part, onClose));
  if (isValidElement(view)) {
    const { type } = view;
    if (typeof type === "string") return [element(type, view, onClose)];
    if (type.prototype && "render" in type.prototype)
      throw new TypeError(`${type.name} is a class, which cannot be drawn`);
    return drawn((type as FunctionComponent)(view.props), onClose);
  }
  if (typeof view === "object" || typeof view === "function")
    throw new TypeError("What is no view cannot be drawn");
  return [String(view)];
}

function element(name: string, { props, ref }: VNode, onClose: () => void): DrawnElement {
  if (ref) throw new TypeError(`A ref on <${name}> cannot be drawn`);
  const { children, ...others } = props;
  const attributes: Record<string, string> = {};
  let closes = false;
  for (const [attribute, value] of Object.entries<unknown>(others)) {
    if (attribute === "onClick" && value === onClose) {
      closes = true;
      continue;
    }
    const text = attributeText(attribute, value);
    if (text !== null) attributes[attribute] = text;
  }
  const inside = drawn(children, onClose);
  return closes ? [name, attributes, inside, true] : [name, attributes, inside];
}

/** The value of an attribute as Preact would set it; null where it would set none. */
function attributeText(attribute: string, value: unknown): string | null {
  const isAria = attribute.startsWith("aria-");
  if (value === null || value === undefined || (value === false && !isAria)) return null;
  if (value === true && !isAria) return "";
  if (typeof value === "object" || typeof value === "function")
    throw new TypeError(`The attribute ${attribute} cannot be drawn`);
  return String(value);
}
