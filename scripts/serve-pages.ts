import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

/** Serves a folder on this machine alone, for browsers that are driven by scripts and tests. */

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".xhtml": "application/xhtml+xml",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".pdf": "application/pdf",
};

export type PageServer = {
  /** The address of the folder, with a slash at the end. */
  address: string;
  /** The paths asked for so far. */
  asked: string[];
  close: () => void;
};

/** Under this path the same pages are served with a policy that allows nothing but their icon. */
const strict = "/strict/";
const strictPolicy =
  "default-src 'none'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Starts a server on a free port. */
export function servePages(folder: string): Promise<PageServer> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname));
    asked.push(path);
    const isStrict = path.startsWith(strict);
    const headers = isStrict ? { "content-security-policy": strictPolicy } : {};
    try {
      const file = isStrict ? path.slice(strict.length) : path;
      const body = await readFile(join(folder, file));
      const type = types[extname(path)] ?? "application/octet-stream";
      response.writeHead(200, { "content-type": type, ...headers }).end(body);
    } catch {
      response.writeHead(404, { "content-type": "text/plain" }).end("There is no such page.");
    }
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        address: `http://127.0.0.1:${port}/`,
        asked,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}
