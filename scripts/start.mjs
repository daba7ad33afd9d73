import process from "node:process";
import { runScript, setUp } from "./set-up.mjs";

await setUp();
process.exitCode = await runScript("show.ts", process.argv.slice(2));
