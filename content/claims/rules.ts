import { approval } from "./matters/approval.ts";
import { comparison } from "./matters/comparison.ts";
import { efficacy } from "./matters/efficacy.ts";
import { evidence } from "./matters/evidence.ts";
import { mechanism } from "./matters/mechanism.ts";
import { onset } from "./matters/onset.ts";
import { safety } from "./matters/safety.ts";
import { use } from "./matters/use.ts";
import type { Rule } from "./rule.ts";

/** All rules, and the lists they look for. */

const matters = [approval, safety, comparison, mechanism, onset, use, evidence, efficacy];

export const rules: readonly Rule[] = matters.flatMap((matter) => matter.rules);

export const statements: Readonly<Record<string, string>> = Object.assign(
  {},
  ...matters.map((matter) => matter.lists),
);
