import { compileTerms } from "../reading/term-table.ts";
import { packTerms } from "./terms.ts";

/**
 * The terms of all packs, compiled. In the script that reaches pages this module is replaced by its
 * outcome, with the table as text that is parsed when it is asked for: most pages never ask.
 */
const { patterns, table } = compileTerms(packTerms);

export const compiledTerms = { patterns, table: () => table };
