import { approval } from "./matters/approval.ts";
import { comparison } from "./matters/comparison.ts";
import { efficacy } from "./matters/efficacy.ts";
import { evidence } from "./matters/evidence.ts";
import { mechanism } from "./matters/mechanism.ts";
import { onset } from "./matters/onset.ts";
import { safety } from "./matters/safety.ts";
import { use } from "./matters/use.ts";
import type { Rule } from "./rule.ts";

/** All rules, by what they are about. */
export const rules: readonly Rule[] = [
  approval,
  safety,
  comparison,
  mechanism,
  onset,
  use,
  evidence,
  efficacy,
].flat();

/** A rule by its name. Throws where there is none. */
export function ruleNamed(name: string): Rule {
  const rule = rules.find((each) => each.name === name);
  if (!rule) throw new Error(`No rule is called "${name}"`);
  return rule;
}
