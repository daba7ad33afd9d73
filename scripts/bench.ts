import { benchClaims } from "./bench/claims.ts";
import { benchScan } from "./bench/scan.ts";

/** `npm run bench -- scan`, `-- claims`: how fast, as ratios measured in one run. */

const benches: Record<string, () => Promise<void>> = {
  scan: benchScan,
  claims: benchClaims,
};
const [name = ""] = process.argv.slice(2);
const bench = benches[name];

if (bench) await bench();
else {
  console.error(`npm run bench -- ${Object.keys(benches).join(" | ")}`);
  process.exitCode = 1;
}
