import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { checkPacks } from "../../../scripts/check-packs.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "notes-packs-"));
});
afterAll(() => rm(folder, { recursive: true }));

it("stops on a faulty pack and names file, path and fault", async () => {
  await writeFile(join(folder, "broken.json"), '{"format": 1, "id": "Not An Id"}');
  await expect(checkPacks(folder)).rejects.toThrow(
    /broken\.json: id: must be lower-case letters, digits and hyphens/u,
  );
});

it("lets the shipped packs through", async () => {
  await expect(checkPacks("content/packs")).resolves.toBeUndefined();
});
