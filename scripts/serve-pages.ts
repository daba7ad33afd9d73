import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

/** Serves folders on this machine alone, for browsers that are driven by scripts and tests. */

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".xhtml": "application/xhtml+xml",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
  ".json": "application/json",
  ".css": "text/css",
  ".pdf": "application/pdf",
  ".js": "text/javascript; charset=utf-8",
};

export type PageServer = {
  /** The address of the folders, with a slash at the end. */
  address: string;
  /** The paths asked for so far. */
  asked: string[];
  /** Pages that are made while they are needed, by their path; they go before those of the folder. */
  made: Map<string, MadePage>;
  close: () => void;
};

export type MadePage = { type: string; body: string };

/** Under this path the same pages are served with a policy that allows nothing but their icon. */
const strict = "/strict/";
const strictPolicy =
  "default-src 'none'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Starts a server on a free port. No two folders are to hold a file of the same name. */
export function servePages(...folders: string[]): Promise<PageServer> {
  const asked: string[] = [];
  const made = new Map<string, MadePage>();
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname));
    asked.push(path);
    const isStrict = path.startsWith(strict);
    const headers = isStrict ? { "content-security-policy": strictPolicy } : {};
    const page = made.get(path);
    if (page) {
      response.writeHead(200, { "content-type": page.type }).end(page.body);
      return;
    }
    try {
      const file = isStrict ? path.slice(strict.length) : path;
      const body = await Promise.any(folders.map((folder) => readFile(join(folder, file))));
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
        made,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}
