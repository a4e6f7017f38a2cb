import { ConfigurationError, summarize } from "@fazhi/engine";
import { expandPaths, type PathEntry } from "@fazhi/node";
import type { CheckOutput, InspectOutput, UnreadableDocument } from "@fazhi/schema";
import { CHECK_OPTION_NAMES, INSPECT_OPTION_NAMES, refuseUnknownOptions } from "./call-arguments.js";
import type { OnDocument } from "./check.js";
import { checkDocument } from "./check-document.js";
import { type CompanionInputs, readCompanions, refuseSeveral } from "./companion-documents.js";
import type { DocumentInput, ReadSettings } from "./document-input.js";
import { inspectDocument } from "./inspect-document.js";
import { type CheckOptions, checkSettings, companionsIn, type InspectOptions, readSettings } from "./options.js";
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

const entriesOf = (patterns: string | readonly string[], cwd: string | undefined): Promise<readonly PathEntry[]> =>
  expandPaths(typeof patterns === "string" ? [patterns] : patterns, cwd === undefined ? {} : { cwd });

const filesOneByOne = async <Document>(
  entries: readonly PathEntry[],
  { onDocument }: FileOptions<Document | UnreadableDocument>,
  settings: ReadSettings,
  use: (input: DocumentInput) => Promise<Document | UnreadableDocument>,
): Promise<readonly (Document | UnreadableDocument)[]> => {
  const documents: (Document | UnreadableDocument)[] = [];
  for (const entry of entries) {
    const found = await documentAt(entry, settings, STANDARD_INPUT);
    const document = "error" in found ? found : await use(found);
    documents.push(document);
    await onDocument?.(document);
  }
  return documents;
};

/** How files are checked; what they are compared with is given by path. */
export type CheckFilesOptions = Omit<CheckOptions, "previous" | "plan"> &
  FileOptions<CheckOutput["documents"][number]> & {
    /** The path of the same body's report of the year before. */
    readonly previous?: string;
    /** The path of the same body's work plan for the report's year. */
    readonly plan?: string;
  };

const companionInputs = async (
  { previous, plan, cwd }: CheckFilesOptions,
  settings: ReadSettings,
): Promise<CompanionInputs> => {
  const at = async (key: string, path: string): Promise<DocumentInput | UnreadableDocument> => {
    const [entry, second] = typeof path === "string" ? await entriesOf(path, cwd) : [];
    if (entry !== undefined && second === undefined) return documentAt(entry, settings, STANDARD_INPUT);
    throw new ConfigurationError({
      where: "options",
      key,
      expected: { "zh-CN": "一个文件的路径", en: "the path of one file" },
      actual: JSON.stringify(path),
    });
  };
  return {
    ...(previous === undefined ? {} : { previous: await at("previous", previous) }),
    ...(plan === undefined ? {} : { plan: await at("plan", plan) }),
  };
};

/**
 * Checks files, one after the other.
 *
 * @param patterns paths, globs, directories, `-` for standard input.
 * @returns the object of `fazhi check --format json`; what cannot be read or matches nothing stands in it with an `error`.
 * @throws ConfigurationError for an unknown option, rule or preset or a value that is none, and for companions beside
 * more than one file.
 */
export const checkFiles = async (
  patterns: string | readonly string[],
  options: CheckFilesOptions = {},
): Promise<CheckOutput> => {
  refuseUnknownOptions(options, [...CHECK_OPTION_NAMES, "cwd"]);
  const settings = checkSettings(options);
  const entries = await entriesOf(patterns, options.cwd);
  refuseSeveral(companionsIn(options), entries.length);
  const { given, unreadable } = await readCompanions(await companionInputs(options, settings), settings);
  const checked = await filesOneByOne(entries, options, settings, (input) =>
    checkDocument(input, { ...settings, companions: given }),
  );
  for (const companion of unreadable) await options.onDocument?.(companion);
  const documents = [...checked, ...unreadable];
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
  const entries = await entriesOf(patterns, options.cwd);
  const documents = await filesOneByOne(entries, options, settings, (input) => inspectDocument(input, settings));
  return { schemaVersion: 1, documents };
};
