import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "vite";

/** The names that data has on its way between the parts of the extension, read from its types. */

type Tree = { type: string; [part: string]: unknown };

const root = join(import.meta.dirname, "..", "..");
const sources = globSync("content/**/*.ts", { cwd: root });

/** What is declared at the top of the content modules, by name. */
const declared = new Map<string, Tree[]>();
for (const source of sources) {
  const { program } = parseSync(source, readFileSync(join(root, source), "utf8"));
  for (const statement of program.body as unknown as Tree[]) {
    const declaration = (statement.declaration ?? statement) as Tree;
    const parts = (declaration.declarations as Tree[] | undefined) ?? [declaration];
    for (const part of parts) {
      const name = (part.id as { name?: string } | undefined)?.name;
      if (name) declared.set(name, [...(declared.get(name) ?? []), part]);
    }
  }
}

/** What is met on the way through types and all that they name. */
function follow(types: readonly string[], meet: (node: Tree) => void): void {
  const seen = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const node = value as Tree;
    if (node.type) meet(node);
    if (node.type === "Identifier" && typeof node.name === "string") enter(node.name);
    // What a type names is part of it; the name of a property is no type.
    for (const [part, inner] of Object.entries(node)) if (part !== "key") visit(inner);
  };
  const enter = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const declaration of declared.get(name) ?? []) visit(declaration);
  };
  for (const type of types) {
    if (!declared.has(type)) throw new Error(`${type} is declared nowhere`);
    enter(type);
  }
}

/** The names of properties in types. */
export function namesOf(types: readonly string[]): Set<string> {
  const names = new Set<string>();
  follow(types, ({ key }) => {
    const { name, value } = (key ?? {}) as { name?: string; value?: unknown };
    if (name ?? value) names.add(String(name ?? value));
  });
  return names;
}

/** The words that are values in types. */
export function wordsOf(types: readonly string[]): Set<string> {
  const words = new Set<string>();
  follow(types, ({ type, value }) => {
    if (type === "Literal" && typeof value === "string") words.add(value);
  });
  return words;
}

/** The names of all members of the interfaces in a module of declarations. */
export function membersIn(code: string): Set<string> {
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { type, key } = value as Tree & { key?: { name?: string } };
    if ((type === "TSPropertySignature" || type === "TSMethodSignature") && key?.name)
      names.add(key.name);
    Object.values(value).forEach(visit);
  };
  visit(parseSync("declarations.d.ts", code).program);
  return names;
}
