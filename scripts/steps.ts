import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";

/** Running other programs, step by step, with a line that says what is going on. */

export const root = join(import.meta.dirname, "..");

/** What a program printed and how it ended. */
export type StepResult = { code: number; output: string };

/** Runs a program of this project or of the system from the project's folder; never rejects. */
export function run(
  command: string,
  args: readonly string[],
  options: { quiet?: boolean; env?: Record<string, string> } = {},
): Promise<StepResult> {
  return new Promise((resolve) => {
    const bin = join(root, "node_modules", ".bin");
    const child = spawn(command, args, {
      cwd: root,
      // On Windows the programs in node_modules/.bin are batch files, which only a shell can start.
      shell: process.platform === "win32",
      env: { ...process.env, ...options.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ""}` },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const take = (data: Buffer) => {
      output += data.toString();
      if (!options.quiet) process.stdout.write(data);
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.on("error", (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Builds the extension for one browser, or for both; throws with the builder's words. */
export async function build(...browsers: ("chrome" | "firefox")[]): Promise<void> {
  for (const browser of browsers) {
    const { code, output } = await run("wxt", ["build", "-b", browser], { quiet: true });
    if (code !== 0) throw new Error(`The build for ${browser} failed:\n${output}`);
  }
}

/** Where the built extension for a browser lies. */
export function builtExtension(browser: "chrome" | "firefox"): string {
  return join(root, ".output", `${browser}-mv3`);
}
