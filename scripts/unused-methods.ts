/**
 * Takes methods out of a class that nothing calls. Bundlers leave classes whole, and of mark.js a page
 * needs one method in ten.
 */

/** A part of a syntax tree, as far as it is looked at here. */
type Method = { start: number; end: number; key: { name?: string } };
type Program = { body: { type: string; declaration?: { body?: { body: Method[] } } | null }[] };

/**
 * The code of a module without the methods of its default class that cannot be reached from the given
 * ones. A method reaches what it names after `this.` or after the class's own name.
 */
export function withoutUnusedMethods(
  code: string,
  program: unknown,
  used: readonly string[],
): string {
  const methods = (program as Program).body.flatMap(({ type, declaration }) =>
    type === "ExportDefaultDeclaration" ? (declaration?.body?.body ?? []) : [],
  );
  const textOf = ({ start, end }: Method) => code.slice(start, end);
  const reached = new Set<string>();
  const waiting = ["constructor", ...used];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    for (const method of methods.filter(({ key }) => key.name === name)) {
      const named = textOf(method).matchAll(/\b(?:this|[A-Z]\w*)\.(\w+)/gu);
      waiting.push(...[...named].map((match) => match[1] ?? ""));
    }
  }
  return methods
    .filter(({ key }) => key.name !== undefined && !reached.has(key.name))
    .sort((a, b) => b.start - a.start)
    .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), code);
}
