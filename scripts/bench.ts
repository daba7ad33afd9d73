import { benchClaims } from "./bench/claims.ts";
import { checkPages } from "./bench/pages/check.ts";
import { benchPages } from "./bench/pages.ts";
import { benchScan } from "./bench/scan.ts";

/** `npm run bench -- scan`, `-- claims`, `-- pages`: how fast, as ratios measured in one run. */

const benches: Record<string, () => Promise<void>> = {
  scan: benchScan,
  claims: benchClaims,
  pages: benchPages,
  check: checkPages,
};
const [name = ""] = process.argv.slice(2);
const bench = benches[name];

if (bench) await bench();
else {
  console.error(`npm run bench -- ${Object.keys(benches).join(" | ")}`);
  process.exitCode = 1;
}
