import { summarize } from "@fazhi/engine";
import type { CheckOutput, InspectOutput } from "@fazhi/schema";
import { checkDocument } from "./check-document.js";
import type { DocumentInput } from "./document-input.js";
import { inspectDocument } from "./inspect-document.js";
import { type CheckOptions, checkSettings, type InspectOptions, readSettings } from "./options.js";
import { tool } from "./tool.js";

/** A document: its text, its bytes, or either with the path it is to be shown under. */
export type Input = string | Uint8Array | { readonly path?: string; readonly content: string | Uint8Array };

/** Called after each document, in order; a promise is waited for. */
export type OnDocument<Document> = (document: Document) => void | Promise<void>;

const isList = (input: Input | readonly Input[]): input is readonly Input[] => Array.isArray(input);

/** `<input>` for a single document without a path, `<input 2>` for the second of several. */
const inputsOf = (input: Input | readonly Input[]): readonly DocumentInput[] => {
  const list = isList(input) ? input : [input];
  return list.map((one, index) => {
    const unnamed = list.length === 1 ? "<input>" : `<input ${index + 1}>`;
    if (typeof one === "string" || one instanceof Uint8Array) return { path: unnamed, content: one };
    return { path: one.path ?? unnamed, content: one.content };
  });
};

/** One after the other: memory stays that of one document, and a page is not blocked for all of them. */
const oneByOne = async <Document>(
  inputs: readonly DocumentInput[],
  process: (input: DocumentInput) => Promise<Document>,
  onDocument: OnDocument<Document> | undefined,
): Promise<readonly Document[]> => {
  const documents: Document[] = [];
  for (const input of inputs) {
    const document = await process(input);
    documents.push(document);
    await onDocument?.(document);
  }
  return documents;
};

/**
 * Checks documents against the rules: which prescribed contents they have, what is wrong where, and
 * on what legal basis (督察工作规定, art. 24 and 25). Runs in Node and in a browser page.
 *
 * @param input one document or several. A string is the text of a document, not a path.
 * @returns the object of `fazhi check --format json`. A document that cannot be read stands in it
 * with an `error`; spans are 0-based UTF-16 offsets into the canonical text, lines and columns 1-based.
 * @throws ConfigurationError for an unknown rule or preset or a value that is none.
 */
export const check = async (
  input: Input | readonly Input[],
  options: CheckOptions & { readonly onDocument?: OnDocument<CheckOutput["documents"][number]> } = {},
): Promise<CheckOutput> => {
  const settings = checkSettings(options);
  const documents = await oneByOne(inputsOf(input), (one) => checkDocument(one, settings), options.onDocument);
  return { schemaVersion: 1, tool, documents, summary: summarize(documents) };
};

/**
 * Says what was understood of documents: kind, year, organisation, outline with roles, contents,
 * tasks, figures, citations. Runs in Node and in a browser page.
 *
 * @param input one document or several. A string is the text of a document, not a path.
 * @returns the object of `fazhi inspect --format json`.
 * @throws ConfigurationError for a value that is none.
 */
export const inspect = async (
  input: Input | readonly Input[],
  options: InspectOptions & { readonly onDocument?: OnDocument<InspectOutput["documents"][number]> } = {},
): Promise<InspectOutput> => {
  const settings = readSettings(options);
  const documents = await oneByOne(inputsOf(input), (one) => inspectDocument(one, settings), options.onDocument);
  return { schemaVersion: 1, documents };
};
