import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { hasCorpus, REPORTS } from "../../../../test/shared-material.js";
import { documents as development } from "../../eval/development/index.ts";
import { documents as second } from "../../eval/second/index.ts";
import type { EvalDocument } from "../../eval/types.ts";

/** A text to change, and the name of its file. */
export interface BaseDocument {
  readonly name: string;
  readonly text: string;
  /** The evaluation set that it is of, or null. */
  readonly set: string | null;
}

const SAMPLES = fileURLToPath(new URL("../../../../examples/reports/", import.meta.url));

function filesOf(folder: string, wanted: RegExp): readonly BaseDocument[] {
  return readdirSync(folder)
    .filter((name) => wanted.test(name))
    .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, "utf8").replace(/^\ufeff/, ""), set: null }));
}

/** The samples, the corpus where it is at hand, and every document of the two sets that may be looked at. */
export function baseDocuments(): readonly BaseDocument[] {
  const ofSet = (set: string, documents: readonly EvalDocument[]): readonly BaseDocument[] =>
    documents.map(({ id, fileName, text }) => ({ name: `${id} ${fileName}`, text, set }));
  return [
    ...filesOf(SAMPLES, /(?<!gb18030)\.txt$/),
    ...(hasCorpus ? filesOf(REPORTS, /\.txt$/) : []),
    ...ofSet("development", development()),
    ...ofSet("second", second()),
  ];
}
