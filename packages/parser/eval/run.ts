// `pnpm eval [development|second|third|held] [--misses] [--confidence] [--assert] [--write FOLDER]`: how well documents are understood, as figures.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { CONTENT_KEYS } from "@fazhi/schema";
import { parse } from "../src/index.js";
import { documents as blind } from "./blind/index.js";
import { reliabilityOf } from "./confidence.js";
import { documents as development } from "./development/index.js";
import { documents as fifth } from "./fifth/index.js";
import { documents as fourth } from "./fourth/index.js";
import { macroF1, type SetScores, scoreSet } from "./score.js";
import { documents as second } from "./second/index.js";
import { sourceOf } from "./source.js";
import type { EvalDocument } from "./types.js";

/** What each figure must not fall below, by set and name; `--assert` compares. */
type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Of a set every second document is looked at for mending; the others are what is held. */
const opened = (documents: readonly EvalDocument[]) => documents.filter((_, index) => index % 2 === 1);
const closed = (documents: readonly EvalDocument[]) => documents.filter((_, index) => index % 2 === 0);

const SETS: Readonly<Record<string, () => readonly EvalDocument[]>> = {
  development,
  second,
  third: blind,
  fourth,
  fifth: () => opened(fifth()),
  held: () => closed(fifth()),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: "boolean" },
    confidence: { type: "boolean" },
    assert: { type: "boolean" },
    write: { type: "string" },
  },
});
const unknown = positionals.filter((name) => !Object.hasOwn(SETS, name));
if (unknown.length > 0) {
  process.stderr.write(`eval: ${unknown.join(", ")} is not known; the sets are ${Object.keys(SETS).join(", ")}\n`);
  process.exit(2);
}

const floors = JSON.parse(readFileSync(fileURLToPath(new URL("floors.json", import.meta.url)), "utf8")) as Floors;

let below = 0;
for (const [name, documentsOf] of Object.entries(SETS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const documents = documentsOf();
  if (values.write !== undefined) writeDocuments(`${values.write}/${name}`, documents);
  const started = performance.now();
  const scores = scoreSet(documents, ({ text, fileName }) => parse(sourceOf(text, fileName)));
  process.stdout.write(`${name}: ${documents.length} documents, ${Math.round(performance.now() - started)} ms\n`);
  print(name, scores);
  if (values.confidence === true) printConfidence(documents);
}
if (values.assert === true && below > 0) {
  process.stdout.write(`${below} figures are below their floors (packages/parser/eval/floors.json)\n`);
  process.exitCode = 1;
}

function print(set: string, { scores, roles }: SetScores): void {
  const line = (what: string, value: number, detail: string): void => {
    const floor = floors[set]?.[what] ?? 0;
    if (value < floor) below += 1;
    const mark = value < floor ? "BELOW" : value < 0.98 ? "  .  " : "     ";
    process.stdout.write(`${mark} ${value.toFixed(4)}  ${what.padEnd(36)} ${detail}\n`);
  };
  for (const { name, right, judged, misses } of scores) {
    line(name, right / judged, `${right} of ${judged}`);
    if (values.misses !== true) continue;
    for (const { id, traits, expected, actual } of misses) {
      process.stdout.write(`          ${id}: ${expected} / ${actual}  [${traits.join(" ")}]\n`);
    }
  }
  for (const key of CONTENT_KEYS) {
    const { right, given, due } = roles[key];
    if (due > 0) line(`F1 of ${key}`, (2 * right) / (given + due), `${right} of ${due} due, ${given} given`);
  }
  line("macro F1 of roles", macroF1(roles), "");
}

/** Roles of parts by confidence: as the documents are, and with one heading after the other hidden. */
function printConfidence(documents: readonly EvalDocument[]): void {
  for (const hide of [false, true])
    for (const { confidence, right, judged } of reliabilityOf(
      documents,
      (text, fileName) => parse(sourceOf(text, fileName), { facts: false, explain: true }),
      hide,
    )) {
      const share = judged === 0 ? "  –   " : (right / judged).toFixed(4);
      process.stdout.write(
        `      ${share}  ${`${confidence} confidence${hide ? ", heading hidden" : ""}`.padEnd(36)} ${right} of ${judged}\n`,
      );
    }
}

function writeDocuments(folder: string, documents: readonly EvalDocument[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { id, text, labels } of documents) {
    writeFileSync(`${folder}/${id}.txt`, text);
    writeFileSync(`${folder}/${id}.json`, `${JSON.stringify(labels, null, 2)}\n`);
  }
}
