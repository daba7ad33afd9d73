import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import {
  evaluateMentions,
  type MentionDocument,
  mentionsText,
  parseMentionDocument,
} from "./eval-mentions.ts";

/** `npm run eval -- mentions FILE.jsonl…`: how well the reader does on sentences others have marked. */

const usage = `npm run eval -- mentions FILE.jsonl [FILE.jsonl …] [--json]
  Scores the scanner on annotated texts, one JSON object a line, and lists misses and false hits.
  --json   prints the figures alone, as JSON`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean", default: false } },
  });
  const [what, ...files] = positionals;
  if (what !== "mentions" || files.length === 0) throw new Error(usage);
  const documents: MentionDocument[] = [];
  for (const file of files) documents.push(...(await readLines(file)));
  const result = evaluateMentions(documents);
  // Given before the "--", npm takes it for its own and hands it on in the environment.
  const asJson = values.json || process.env.npm_config_json === "true";
  console.log(
    asJson
      ? JSON.stringify({ files, concepts: result.concepts, total: result.total })
      : mentionsText(result),
  );
}

/** The documents of a file, one a line. Throws with file, line and fault for a faulty one. */
async function readLines(file: string): Promise<MentionDocument[]> {
  const text = await readFile(file, "utf8");
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    try {
      return [parseMentionDocument(line)];
    } catch (error) {
      throw new Error(`${file}:${index + 1}: ${(error as Error).message}`);
    }
  });
}

try {
  await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
