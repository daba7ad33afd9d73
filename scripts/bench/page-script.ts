import { build } from "vite";
import { root } from "../steps.ts";

/** The part of a benchmark that runs in the page, with all it imports, as one script. */
export async function pageScript(entry: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "chrome123",
      lib: { entry, formats: ["iife"], name: "benchPage" },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !("output" in output)) throw new Error("The bench page was not built");
  return output.output[0].code;
}
