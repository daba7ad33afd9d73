import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

/**
 * The first step of `npm start` and `npm test`. Plain JavaScript without dependencies, for it runs on
 * whatever Node is there; all else runs on the Node that the lockfile names.
 */

export const root = fileURLToPath(new URL("..", import.meta.url));
const modules = join(root, "node_modules");
const stamp = join(modules, ".installed-from");

/** Installs the packages of the lockfile, unless they are there already. */
export async function setUp() {
  const lockfile = readFileSync(join(root, "package-lock.json"));
  const wanted = createHash("sha256").update(lockfile).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.log("Installing packages (once, about a minute) …");
  const code = await run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (code !== 0) {
    console.error("Packages could not be installed: see npm's words above.");
    process.exit(code);
  }
  writeFileSync(stamp, wanted);
}

/** Runs a script of this project on the project's own Node; gives its exit code. */
export function runScript(name, args) {
  const own = join(modules, "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  return run(existsSync(own) ? own : process.execPath, [join(root, "scripts", name), ...args]);
}

function run(command, args) {
  return new Promise((resolve) => {
    // On Windows npm is a batch file, which only a shell can start.
    const shell = process.platform === "win32" && command === "npm";
    const child = spawn(command, args, { cwd: root, stdio: "inherit", shell });
    child.on("error", (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on("exit", (code, signal) => resolve(signal ? 1 : (code ?? 1)));
  });
}
