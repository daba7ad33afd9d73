import process from "node:process";
import { runScript, setUp } from "./set-up.mjs";

await setUp();
process.exitCode = await runScript("check-all.ts", process.argv.slice(2));
