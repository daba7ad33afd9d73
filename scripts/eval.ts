import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { labelsIn, pageFiguresOf, pageFiguresText } from "./eval/page-labels.ts";
import {
  parseStrengthSentence,
  strengthFiguresOf,
  strengthText,
  weighAll,
} from "./eval/strength-figures.ts";
import { claimsText, figuresOf, judgeAll, parseClaimSentence } from "./eval-claims.ts";
import { type JudgedPage, judgedPageText, judgeFolder } from "./eval-claims-page.ts";
import { evaluateMentions, mentionsText, parseMentionDocument } from "./eval-mentions.ts";
import { comparePages, type PageResult, pageLine, pagesSum } from "./eval-pages.ts";

/** `npm run eval`: how well the reader does on texts that others have marked. */

const usage = `npm run eval -- mentions FILE.jsonl [FILE.jsonl …] [--json]
  Scores the scanner on annotated texts, one JSON object a line, and lists misses and false hits.
npm run eval -- claims FILE.jsonl [FILE.jsonl …] [--json]
  Scores the claim reader on labelled sentences, and lists its mistakes with the words that decided.
npm run eval -- strength FILE.jsonl [FILE.jsonl …] [--json]
  Scores how strongly the clause reader takes sentences to relate two things, on labelled ones.
npm run eval -- claims-page FOLDER [--json]
  Opens the saved pages of a folder, the network blocked and their scripts off, and lists every verdict
  of the claim reader with where it stands, its words and the rule; --json lists all sentences it was given.
  Where the folder holds labels.jsonl (see tests/claim-pages), the verdicts are scored.
npm run eval -- pages FOLDER [--painter highlights|marks]
  Opens the saved pages of a folder with the built extension and without it, the network blocked, and
  compares text, HTML, nodes, errors and long tasks. Nothing may differ but the paint.
  --json   prints the figures alone, as JSON`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      painter: { type: "string", default: "highlights" },
    },
  });
  const [what, ...files] = positionals;
  // Given before the "--", npm takes it for its own and hands it on in the environment.
  const asJson = values.json || process.env.npm_config_json === "true";
  if (files.length === 0) throw new Error(usage);
  if (what === "mentions") {
    const result = evaluateMentions(await readAll(files, parseMentionDocument));
    const { concepts, total } = result;
    console.log(asJson ? JSON.stringify({ files, concepts, total }) : mentionsText(result));
  } else if (what === "claims") {
    const judged = judgeAll(await readAll(files, parseClaimSentence));
    console.log(asJson ? JSON.stringify(figuresOf(judged)) : claimsText(judged));
  } else if (what === "strength") {
    const weighed = weighAll(await readAll(files, parseStrengthSentence));
    console.log(asJson ? JSON.stringify(strengthFiguresOf(weighed)) : strengthText(weighed));
  } else if (what === "claims-page") {
    for (const folder of files) await evaluateClaimPages(folder, asJson);
  } else if (what === "pages") {
    await evaluatePages(files, values.painter, asJson);
  } else throw new Error(usage);
}

/** Reads saved pages for claims, and scores them where labels stand beside them. */
async function evaluateClaimPages(folder: string, asJson: boolean): Promise<void> {
  const labelled = await labelsIn(folder);
  const judged: JudgedPage[] = [];
  await judgeFolder(folder, (page) => {
    judged.push(page);
    console.log(asJson ? JSON.stringify(page) : judgedPageText(page));
  });
  if (labelled && !asJson) console.log(`\n${pageFiguresText(pageFiguresOf(judged, labelled))}`);
}

/** Compares saved pages with the extension and without it; one that differs is a failure. */
async function evaluatePages(
  folders: readonly string[],
  painter: string,
  asJson: boolean,
): Promise<void> {
  if (painter !== "highlights" && painter !== "marks") throw new Error(usage);
  for (const folder of folders) {
    const say = (result: PageResult) => !asJson && console.log(pageLine(result));
    const results = await comparePages(folder, painter, say);
    const { text, isSame } = pagesSum(results);
    console.log(asJson ? JSON.stringify({ folder, painter, results }) : `\n${text}`);
    if (!isSame) process.exitCode = 1;
  }
}

/** What the files hold, one thing a line. Throws with file, line and fault for a faulty one. */
async function readAll<Thing>(
  files: readonly string[],
  parse: (line: string) => Thing,
): Promise<Thing[]> {
  const things: Thing[] = [];
  for (const file of files) {
    const lines = (await readFile(file, "utf8")).split("\n");
    for (const [index, line] of lines.entries()) {
      if (line.trim() === "") continue;
      try {
        things.push(parse(line));
      } catch (error) {
        throw new Error(`${file}:${index + 1}: ${(error as Error).message}`);
      }
    }
  }
  return things;
}

try {
  await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
