import { summarize } from "@fazhi/engine";
import { expandPaths } from "@fazhi/node";
import type { CheckOutput, InspectOutput, UnreadableDocument } from "@fazhi/schema";
import { CHECK_OPTION_NAMES, INSPECT_OPTION_NAMES, refuseUnknownOptions } from "./call-arguments.js";
import type { OnDocument } from "./check.js";
import { checkDocument } from "./check-document.js";
import type { DocumentInput, ReadSettings } from "./document-input.js";
import { inspectDocument } from "./inspect-document.js";
import { type CheckOptions, checkSettings, type InspectOptions, readSettings } from "./options.js";
import { documentAt } from "./path-documents.js";
import { readStandardInput } from "./standard-input.js";
import { tool } from "./tool.js";

/** What concerns files; every field may be left out. */
export interface FileOptions<Document> {
  /** The folder that relative paths start from; the process's own when left out. */
  readonly cwd?: string;
  /** Called after each document, in order; a promise is waited for. */
  readonly onDocument?: OnDocument<Document>;
}

const STANDARD_INPUT = { name: "<stdin>", read: readStandardInput };

const filesOneByOne = async <Document>(
  patterns: string | readonly string[],
  { cwd, onDocument }: FileOptions<Document | UnreadableDocument>,
  settings: ReadSettings,
  use: (input: DocumentInput) => Promise<Document | UnreadableDocument>,
): Promise<readonly (Document | UnreadableDocument)[]> => {
  const list = typeof patterns === "string" ? [patterns] : patterns;
  const documents: (Document | UnreadableDocument)[] = [];
  for (const entry of await expandPaths(list, cwd === undefined ? {} : { cwd })) {
    const found = await documentAt(entry, settings, STANDARD_INPUT);
    const document = "error" in found ? found : await use(found);
    documents.push(document);
    await onDocument?.(document);
  }
  return documents;
};

/**
 * Checks files, one after the other.
 *
 * @param patterns paths, globs, directories, `-` for standard input.
 * @returns the object of `fazhi check --format json`; what cannot be read or matches nothing stands in it with an `error`.
 * @throws ConfigurationError for an unknown option, rule or preset or a value that is none.
 */
export const checkFiles = async (
  patterns: string | readonly string[],
  options: CheckOptions & FileOptions<CheckOutput["documents"][number]> = {},
): Promise<CheckOutput> => {
  refuseUnknownOptions(options, [...CHECK_OPTION_NAMES, "cwd"]);
  const settings = checkSettings(options);
  const documents = await filesOneByOne(patterns, options, settings, (input) => checkDocument(input, settings));
  return { schemaVersion: 1, tool, documents, summary: summarize(documents) };
};

/**
 * Says what was understood of files, one after the other.
 *
 * @param patterns paths, globs, directories, `-` for standard input.
 * @returns the object of `fazhi inspect --format json`.
 * @throws ConfigurationError for an unknown option or a value that is none.
 */
export const inspectFiles = async (
  patterns: string | readonly string[],
  options: InspectOptions & FileOptions<InspectOutput["documents"][number]> = {},
): Promise<InspectOutput> => {
  refuseUnknownOptions(options, [...INSPECT_OPTION_NAMES, "cwd"]);
  const settings = readSettings(options);
  const documents = await filesOneByOne(patterns, options, settings, (input) => inspectDocument(input, settings));
  return { schemaVersion: 1, documents };
};
